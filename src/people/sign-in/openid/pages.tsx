// SPDX-License-Identifier: AGPL-3.0-or-later
// After a provider of identity: what a first arrival led to, and leaving.
import { type Lang, speaker } from '../../../base/language.ts';
import type { Page } from '../../../platform/web/page.ts';
import { site } from '../../../site.ts';
import type { Organisation } from '../../directory/organisation.ts';
import { texts } from './texts.ts';

const arrivals = ['first-agent', 'asked', 'no-organisation'] as const;
export type Arrival = (typeof arrivals)[number];
export const findArrival = (written: string): Arrival | undefined => arrivals.find((one) => one === written);

/**
 * @param organisation that the number led to
 * @param onward where one was going before signing in
 */
export function arrivalPage(
  lang: Lang,
  arrival: Arrival,
  organisation: Pick<Organisation, 'name' | 'slug'> | undefined,
  onward: string | undefined,
): Page {
  const t = speaker(texts, lang);
  const { name = '', slug = '' } = organisation ?? {};
  const next = arrival === 'first-agent' ? site.organisationWelcome(lang, slug) : site.account(lang);
  const body = (
    <div class="nave page-head stack">
      <h1>{t('people.openid.arrival')}</h1>
      <p class="lead">{t(`people.openid.${arrival}`, { name })}</p>
      <p>
        <a class="btn" href={onward ?? next}>
          {t('people.openid.go-on')}
        </a>
      </p>
    </div>
  );
  return { lang, title: t('people.openid.arrival'), noindex: true, body };
}

/** @param provider where its own session is closed */
export function leftPage(lang: Lang, provider: { label: string; address: string }): Page & { who: string } {
  const t = speaker(texts, lang);
  const facts = { label: provider.label };
  const body = (
    <div class="nave page-head stack">
      <h1>{t('people.openid.left')}</h1>
      <p class="lead">{t('people.openid.left-lead', facts)}</p>
      <p>
        <a class="btn" href={provider.address} rel="nofollow">
          {t('people.openid.left-button', facts)}
        </a>
      </p>
      <p>
        <a href={site.home(lang)}>{t('people.openid.left-home')}</a>
      </p>
    </div>
  );
  return { lang, title: t('people.openid.left'), noindex: true, who: t('people.openid.left'), body };
}
