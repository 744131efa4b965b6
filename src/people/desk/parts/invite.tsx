// SPDX-License-Identifier: AGPL-3.0-or-later
// Who is invited and has not answered; the form that invites another.

import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import type { Lang } from '../../../base/language.ts';
import { Form } from '../../../platform/form/parts.tsx';
import { Section } from '../../../platform/parts/section.tsx';
import { site } from '../../../site.ts';
import type { Invitation } from '../../agents/colleague.ts';
import { inviteForm } from '../forms.ts';
import type { DeskModel } from './desk.ts';
import { speakDesk } from './roles.tsx';

export function WaitingInvitations({
  lang,
  invitations,
}: {
  lang: Lang;
  invitations: readonly Invitation[];
}): JSX.Element | null {
  const t = speakDesk(lang);
  if (invitations.length === 0) return null;
  return (
    <>
      <h3>{t('people.desk.invited')}</h3>
      <ul class="plain-list">
        {invitations.map(({ id, duty, expiresAt }) => (
          <li key={id}>
            {t('people.desk.invited-line', { duty, day: formatDay(lang, expiresAt.toISOString()) })}
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
