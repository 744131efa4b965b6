// SPDX-License-Identifier: AGPL-3.0-or-later
// The search for an organisation by its name.
import { type Lang, speaker } from '../../../base/language.ts';
import { Offered } from '../../../platform/form/parts-offered.tsx';
import type { Page } from '../../../platform/web/page.ts';
import { site } from '../../../site.ts';
import type { Organisation, OrganisationKind } from '../organisation.ts';
import { OrganisationList } from './parts.tsx';
import { texts } from './texts.ts';

/** Organisations found at once. */
export const foundAtMost = 40;

export interface Found {
  readonly typed: string;
  readonly found: readonly Organisation[];
  readonly counts: Readonly<Record<OrganisationKind, number>>;
}

export function searchPage(lang: Lang, { typed, found, counts }: Found): Page {
  const t = speaker(texts, lang);
  const { commune, grouping, operator, provider, ...public_ } = counts;
  const others = Object.values(public_).reduce((sum, n) => sum + n, 0);
  const body = (
    <div class="nave page-head stack">
      <h1>{t('people.public.search-title')}</h1>
      <p class="lead">{t('people.public.search-lead')}</p>
      <form
        class="stack-tight"
        action={site.organisations(lang)}
        role="search"
        aria-label={t('people.public.search-title')}
      >
        <div class="field">
          <label for="q">{t('people.public.search-label')}</label>
          <Offered lang={lang} of="organisation">
            <input
              class="input"
              id="q"
              name="q"
              value={typed}
              required
              minLength={2}
              maxLength={120}
              autocomplete="organization"
            />
          </Offered>
        </div>
        <button class="btn" type="submit">
          {t('people.public.search-button')}
        </button>
      </form>
      {typed === '' && (
        <p class="note">
          {t('people.public.counts', {
            communes: commune,
            groupings: grouping,
            operators: operator,
            others,
          })}
        </p>
      )}
      {typed !== '' && found.length === 0 && <p>{t('people.public.none')}</p>}
      {found.length > 0 && <OrganisationList lang={lang} organisations={found} />}
      {found.length === foundAtMost && <p class="note">{t('people.public.more', { n: foundAtMost })}</p>}
    </div>
  );
  return {
    lang,
    title: t('people.public.search-title'),
    description: t('people.public.search-lead'),
    address: (other) => site.organisations(other),
    askedAt: (other) => site.organisations(other, { q: typed }),
    crumbs: [{ label: t('people.public.search-title') }],
    noindex: typed !== '',
    body,
  };
}
