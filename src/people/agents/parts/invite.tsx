// SPDX-License-Identifier: AGPL-3.0-or-later
// Who is invited and has not answered; the form that invites another.
import type { JSX } from 'preact';
import type { Lang } from '../../../base/language.ts';
import { Section } from '../../../platform/parts/section.tsx';
import { site } from '../../../site.ts';
import { dayWords, FormToken } from '../../sign-in/accounts/parts.tsx';
import type { Invitation } from '../stores/agents.ts';
import { RoleBoxes, speakOurs } from './agents.tsx';
import type { HubModel } from './hub.ts';

export function Waiting({
  lang,
  invitations,
}: {
  lang: Lang;
  invitations: readonly Invitation[];
}): JSX.Element | null {
  const t = speakOurs(lang);
  if (invitations.length === 0) return null;
  return (
    <>
      <h3>{t('people.ours.invited')}</h3>
      <ul class="plain-list">
        {invitations.map(({ id, duty, expiresAt }) => (
          <li key={id}>
            {t('people.ours.invited-line', { duty, day: dayWords(lang, expiresAt.toISOString()) })}
          </li>
        ))}
      </ul>
    </>
  );
}

export function Invite({ lang, model }: { lang: Lang; model: HubModel }): JSX.Element {
  const t = speakOurs(lang);
  return (
    <Section id="invite" title={t('people.ours.invite')} note={t('people.ours.invite-note')}>
      <form class="stack" method="post" action={site.organisationInvitations(lang, model.organisation.slug)}>
        <FormToken token={model.formToken} />
        <div class="field">
          <label for="address">{t('people.ours.address')}</label>
          <input
            class="input"
            id="address"
            name="address"
            type="email"
            required
            maxLength={254}
            autocomplete="off"
          />
        </div>
        <div class="field">
          <label for="duty">{t('people.ours.duty')}</label>
          <p class="note" id="duty-hint">
            {t('people.ours.duty-hint')}
          </p>
          <input
            class="input"
            id="duty"
            name="duty"
            required
            minLength={2}
            maxLength={80}
            autocomplete="off"
            aria-describedby="duty-hint"
          />
        </div>
        <RoleBoxes lang={lang} held={['agent']} />
        <button class="btn" type="submit">
          {t('people.ours.send')}
        </button>
      </form>
    </Section>
  );
}
