// SPDX-License-Identifier: AGPL-3.0-or-later
// The invitations that wait for someone, on the page of their account.
import type { JSX } from 'preact';
import { speaker } from '../../base/language.ts';
import { Form, type FormState } from '../../platform/form/parts.tsx';
import { Section } from '../../platform/parts/section.tsx';
import { site } from '../../site.ts';
import type { Invitation } from '../agents/colleague.ts';
import { roleWords } from '../desk/parts/roles.tsx';
import { invitedForm } from './forms.ts';
import { texts } from './texts.ts';

export function Invited({
  state,
  invitations,
}: {
  state: FormState;
  invitations: readonly Invitation[];
}): JSX.Element {
  const { lang } = state;
  const t = speaker(texts, lang);
  return (
    <Section id="invited" title={t('people.invited.title')}>
      <ul class="rows">
        {invitations.map(({ id, organisation: { name }, duty, roles }) => (
          <li key={id}>
            <Form
              of={invitedForm}
              state={state}
              action={site.accountInvitations(lang)}
              class="stack"
              initial={{ invitation: id }}
            >
              {(field) => (
                <>
                  <p>{t('people.invited.line', { name, duty, roles: roleWords(lang, roles) })}</p>
                  {field('answer', {
                    says: {
                      yes: t('people.invited.yes-which', { name }),
                      no: t('people.invited.no-which', { name }),
                    },
                  })}
                </>
              )}
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  );
}
