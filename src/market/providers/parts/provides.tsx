// SPDX-License-Identifier: AGPL-3.0-or-later
// On the page of an organisation: what it offers as a provider.
import type { JSX } from 'preact';
import type { Lang } from '../../../base/language.ts';
import { site } from '../../../site.ts';
import type { Hit } from '../find.ts';
import { gatheredOffers } from '../offer.ts';
import { OfferLine } from './offers.tsx';
import { speak } from './provider.tsx';

/** On the page of an organisation: what it offers, and where all of it stands. */
export function ProvidesSection({ lang, hit }: { lang: Lang; hit: Hit }): JSX.Element {
  const t = speak(lang);
  return (
    <div class="stack">
      <ul class="stack-tight">
        {gatheredOffers(hit.offers)
          .slice(0, 8)
          .map((group) => (
            <li key={group.first.id}>
              <OfferLine lang={lang} group={group} />
            </li>
          ))}
      </ul>
      <p>
        <a href={site.provider(lang, hit.slug)}>{t('market.section.provides-all')}</a>
      </p>
    </div>
  );
}
