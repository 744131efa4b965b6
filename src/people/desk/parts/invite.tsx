// SPDX-License-Identifier: AGPL-3.0-or-later
// Who is invited and has not answered; the form that invites another.

import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import type { Lang } from '../../../base/language.ts';
import { termsIn } from '../../../base/terms.ts';
import { ButtonForm, Form } from '../../../platform/form/parts.tsx';
import { Section } from '../../../platform/parts/section.tsx';
import { site } from '../../../site.ts';
import { cancelForm, inviteForm, signatoryForm } from '../forms.ts';
import type { DeskModel } from './desk.ts';
import { speakDesk } from './roles.tsx';

export function WaitingInvitations({
  lang,
  model: { invitations, organisation, state },
}: {
  lang: Lang;
  model: DeskModel;
}): JSX.Element | null {
  const t = speakDesk(lang);
  if (invitations.length === 0) return null;
  return (
    <>
      <h3>{t('people.desk.invited')}</h3>
      <ul class="plain-list">
        {invitations.map(({ id, duty, expiresAt }) => (
          <li key={id}>
            {t('people.desk.invited-line', { duty, day: formatDay(lang, expiresAt.toISOString()) })}{' '}
            <ButtonForm
              of={cancelForm}
              state={state}
              action={site.organisationInvitations(lang, organisation.slug)}
              initial={{ as: 'cancel', invitation: id }}
              label={t('people.desk.cancel-which', { duty })}
            >
              {t('people.desk.cancel')}
            </ButtonForm>
          </li>
        ))}
      </ul>
    </>
  );
}

export function Invite({ lang, model }: { lang: Lang; model: DeskModel }): JSX.Element {
  const t = speakDesk(lang);
  return (
    <Section id="invite" title={t('people.desk.invite')} note={t('people.desk.invite-note')}>
      <Form
        of={inviteForm}
        state={model.state}
        action={site.organisationInvitations(lang, model.organisation.slug)}
        initial={{ role: ['agent'] }}
        button={t('people.desk.send')}
      />
    </Section>
  );
}

/** Whether somebody signs, or is invited to. */
export const hasSignatory = ({ colleagues, invitations }: Pick<DeskModel, 'colleagues' | 'invitations'>) =>
  [...colleagues, ...invitations].some(({ roles }) => roles.includes('signatory'));

export function NameSignatory({
  lang,
  model,
}: {
  lang: Lang;
  model: Pick<DeskModel, 'state' | 'organisation'>;
}): JSX.Element {
  const t = speakDesk(lang);
  return (
    <Section
      id="signatory"
      title={t('people.signatory.title')}
      note={t('people.signatory.note', termsIn(lang, model.organisation))}
    >
      <Form
        of={signatoryForm}
        state={model.state}
        action={site.organisationInvitations(lang, model.organisation.slug)}
        initial={{ as: 'signatory' }}
        button={t('people.signatory.send')}
      />
    </Section>
  );
}
