// SPDX-License-Identifier: AGPL-3.0-or-later
// What a provider offers, what one act made in one row, with what is proved of each kind.
import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import type { Lang } from '../../../base/language.ts';
import { listFormat } from '../../../base/locale.ts';
import { site } from '../../../site.ts';
import type { Labels } from '../labels.ts';
import { gatheredOffers, type ServiceKind } from '../offer.ts';
import type { Standing } from '../proof.ts';
import { kindWords, Mark, speak } from './provider.tsx';

export interface Offered {
  readonly id: string;
  readonly software: { readonly slug: string; readonly name: string };
  readonly kind: ServiceKind;
  readonly territories: readonly string[];
  readonly languages: readonly string[];
  readonly words: string;
  readonly expiresOn?: string;
  readonly standing: Standing;
}

interface OffersProps {
  readonly lang: Lang;
  readonly offers: readonly Offered[];
  readonly labels: Labels;
}

export function Offers({ lang, offers, labels }: OffersProps): JSX.Element {
  const t = speak(lang);
  if (offers.length === 0) return <p>{t('market.page.no-offers')}</p>;
  return (
    <table class="table table-fold">
      <thead>
        <tr>
          <th scope="col">{t('market.page.service')}</th>
          <th scope="col">{t('market.page.proof')}</th>
          <th scope="col">{t('market.page.where')}</th>
        </tr>
      </thead>
      <tbody>
        {gatheredOffers(offers).map(({ offers: same, first }) => (
          <tr key={first.id}>
            <th scope="row">
              {listWords(
                lang,
                same.map(({ kind }) => kindWords(lang, kind)),
              )}
              , <a href={site.software(lang, first.software.slug)}>{first.software.name}</a>
              {first.words && <small>{t('market.page.words', { words: first.words })}</small>}
            </th>
            <td>
              <Standings lang={lang} offers={same} />
            </td>
            <td>
              {first.territories.map(labels.territory).join(', ')} ·{' '}
              {first.languages.map(labels.language).join(', ')}
              {first.expiresOn && (
                <small>{t('market.page.until', { day: formatDay(lang, first.expiresOn) })}</small>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What is proved of offers made in one act: once where it is the same of all, else by kind. */
function Standings({ lang, offers }: { lang: Lang; offers: readonly Offered[] }): JSX.Element {
  const t = speak(lang);
  const groups = [...Map.groupBy(offers, ({ standing }) => standing)];
  return (
    <>
      {groups.map(([standing, same]) => (
        <div key={standing}>
          <Mark standing={standing}>{t(`market.standing.${standing}`)}</Mark>
          {groups.length > 1 && (
            <small>
              {listWords(
                lang,
                same.map(({ kind }) => kindWords(lang, kind)),
              )}
            </small>
          )}
        </div>
      ))}
    </>
  );
}

const listWords = (lang: Lang, words: readonly string[]): string => listFormat(lang).format(words);
