// SPDX-License-Identifier: AGPL-3.0-or-later
// What a provider offers, what one act made in one row, with what is proved of each kind.
import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import type { Lang } from '../../../base/language.ts';
import { site } from '../../../site.ts';
import type { Labels } from '../labels.ts';
import { type Gathered, gatheredOffers, type ServiceKind } from '../offer.ts';
import { byStanding, type Standing } from '../proof.ts';
import { kindsWords, Mark, offerWords, speak } from './provider.tsx';

export interface Offered {
  readonly id: string;
  readonly software?: { readonly slug: string; readonly name: string };
  readonly kind: ServiceKind;
  readonly territories: readonly string[];
  readonly languages: readonly string[];
  readonly words: string;
  readonly expiresOn?: string;
  readonly standing: Standing;
  /** Confirmed missions that prove it. */
  readonly missions: readonly { readonly slug: string; readonly title: string }[];
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
              <OfferName lang={lang} offers={same} />
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

function OfferName({ lang, offers }: { lang: Lang; offers: readonly Offered[] }): JSX.Element {
  const kinds = offers.map(({ kind }) => kind);
  const software = offers[0]?.software;
  if (!software) return <>{offerWords(lang, kinds, undefined)}</>;
  return (
    <>
      {kindsWords(lang, kinds)}, <a href={site.software(lang, software.slug)}>{software.name}</a>
    </>
  );
}

/** What is proved of offers made in one act: once where it is the same of all, else by kind. */
function Standings({ lang, offers }: { lang: Lang; offers: readonly Offered[] }): JSX.Element {
  const t = speak(lang);
  const groups = byStanding(offers);
  const missions = new Map(offers.flatMap((one) => one.missions).map((one) => [one.slug, one.title]));
  return (
    <>
      {groups.map(([standing, same]) => (
        <div key={standing}>
          <Mark standing={standing}>{t(`market.standing.${standing}`)}</Mark>
          {groups.length > 1 && (
            <small>
              {kindsWords(
                lang,
                same.map(({ kind }) => kind),
              )}
            </small>
          )}
        </div>
      ))}
      {[...missions].slice(0, 3).map(([slug, title]) => (
        <small key={slug}>
          {t('market.page.by-mission')} <a href={site.mission(lang, slug)}>{title}</a>
        </small>
      ))}
    </>
  );
}

interface LineProps {
  readonly lang: Lang;
  readonly group: Gathered<Pick<Offered, 'kind' | 'software' | 'standing'>>;
  /** Where the page is about the software: it is not named again. */
  readonly unnamed?: boolean;
}

/** What one act offers, in a list: its kinds, for what, and what is proved of each. */
export function OfferLine({ lang, group: { offers, first }, unnamed }: LineProps): JSX.Element {
  const t = speak(lang);
  const words = (some: typeof offers) => {
    const kinds = some.map(({ kind }) => kind);
    return unnamed && first.software ? kindsWords(lang, kinds) : offerWords(lang, kinds, first.software);
  };
  return (
    <>
      {byStanding(offers).map(([standing, same]) => (
        <div key={standing}>
          <Mark standing={standing}>
            {words(same)} <span class="note">{t(`market.standing.${standing}`)}</span>
          </Mark>
        </div>
      ))}
    </>
  );
}
