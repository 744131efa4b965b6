// SPDX-License-Identifier: AGPL-3.0-or-later
// The invitations that wait for someone, on the page of their account.
import type { JSX } from 'preact';
import type { Lang } from '../../../base/language.ts';
import { Section } from '../../../platform/parts/section.tsx';
import { site } from '../../../site.ts';
import { FormToken } from '../../sign-in/accounts/parts.tsx';
import type { Invitation } from '../colleague.ts';
import { roleWords, speakDesk } from './agents.tsx';

export function Invited({
  lang,
  invitations,
  formToken,
}: {
  lang: Lang;
  invitations: readonly Invitation[];
  formToken: string;
}): JSX.Element {
  const t = speakDesk(lang);
  return (
    <Section id="invited" title={t('people.invited.title')}>
      <ul class="rows">
        {invitations.map(({ id, organisation: { name }, duty, roles }) => (
          <li key={id}>
            <form class="stack" method="post" action={site.accountInvitations(lang)}>
              <FormToken token={formToken} />
              <input type="hidden" name="invitation" value={id} />
              <p>{t('people.invited.line', { name, duty, roles: roleWords(lang, roles) })}</p>
              <p class="acts">
                <button
                  class="btn"
                  type="submit"
                  name="answer"
                  value="yes"
                  aria-label={t('people.invited.yes-which', { name })}
                >
                  {t('people.invited.yes')}
                </button>{' '}
                <button
                  class="btn btn-plain"
                  type="submit"
                  name="answer"
                  value="no"
                  aria-label={t('people.invited.no-which', { name })}
                >
                  {t('people.invited.no')}
                </button>
              </p>
            </form>
          </li>
        ))}
      </ul>
    </Section>
  );
}
