// SPDX-License-Identifier: AGPL-3.0-or-later
// The list of networks, by name, with what narrows it.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import type { FacetValue } from '../../base/list/facets.ts';
import { isNarrowed, queryWords, withoutChoice } from '../../base/list/query.ts';
import { instead, type UnclearIn } from '../../base/list/unclear.ts';
import { UnclearNames } from '../../platform/form/parts-unclear.tsx';
import { Chips, FilterForm, Pager, TakenAway } from '../../platform/list/parts.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import { texts as publicTexts } from '../directory/organisations/texts.ts';
import { countryWords, kindWords } from '../directory/organisations/words.ts';
import { territoryName } from '../directory/territory/territory.ts';
import { type NetworkFacet, type NetworkQuery, networkList, type ToldNetwork } from './listing.ts';
import { texts } from './texts.ts';

export interface ListModel {
  readonly networks: readonly ToldNetwork[];
  /** How many answer, and how many there are. */
  readonly total: number;
  readonly all: number;
  /** How many software the catalogue has. */
  readonly of: number;
  readonly pages: number;
  readonly facets: Readonly<Record<NetworkFacet, readonly FacetValue[]>>;
  readonly query: NetworkQuery;
  readonly unclear: UnclearIn<NetworkFacet>;
}

export function networksPage(lang: Lang, model: ListModel): Page {
  const t = speaker(texts, lang);
  const { networks, total, all, of, pages, facets, query, unclear } = model;
  const narrowed = isNarrowed(query);
  const to = (other: NetworkQuery) => site.networks(lang, queryWords(networkList, other, lang));
  const asked = queryWords(networkList, { ...query, page: 1 }, lang);
  const title = t('people.networks.title');
  const body = (
    <>
      <div class="nave asked">
        <h1>{title}</h1>
        <p class="lead">{t('people.networks.lead')}</p>
        <p class="note">{t('people.networks.how')}</p>
      </div>
      <div class="nave split">
        <FilterForm
          lang={lang}
          list={networkList}
          facets={facets}
          total={total}
          title={(name) => t(`people.networks.facet.${name}`)}
          action={site.networks(lang)}
          label={t('people.networks.facets')}
          open={t('people.networks.facets-open')}
        />
        <div class="answers stack">
          <Chips
            lang={lang}
            facets={facets}
            without={(name, value) => to(withoutChoice(query, name, value))}
          />
          <UnclearNames
            lang={lang}
            unclear={unclear}
            to={(name, one, value) => to(instead(query, name, one, value))}
          />
          <p class="note">{t('people.networks.count', { n: total, all })}</p>
          {total === 0 && <a href={site.networks(lang)}>{t('people.network.next-all')}</a>}
          <ul class="rows">
            {networks.map((network) => (
              <Row key={network.slug} lang={lang} network={network} of={of} />
            ))}
          </ul>
          <Pager lang={lang} page={query.page} pages={pages} to={(page) => to({ ...query, page })} />
          <TakenAway lang={lang} table={site.networksTable(lang, asked)} />
        </div>
      </div>
    </>
  );
  return {
    lang,
    title,
    description: t('people.networks.lead'),
    address: site.networks,
    askedAt: (other) => site.networks(other, queryWords(networkList, query, other)),
    crumbs: [{ label: title }],
    body,
    noindex: narrowed || query.page > 1,
  };
}

function Row({ lang, network, of }: { lang: Lang; network: ToldNetwork; of: number }): JSX.Element {
  const t = speaker({ ...publicTexts, ...texts }, lang);
  const { slug, name, territory, country, published, stated, hosted, members, verified } = network;
  const place = [territory && territoryName(territory, lang), countryWords(lang, country)];
  return (
    <li class="stack-tight">
      <h2 class="line-title">
        <a href={site.network(lang, slug)}>{name}</a>
      </h2>
      <p class="note">{[kindWords(lang, network), ...place].filter(Boolean).join(' · ')}</p>
      <p class="note">
        {[
          t('people.networks.publishes', { n: published, of }),
          t('people.networks.supports', { n: stated + hosted }),
          t('people.networks.known', { n: members }),
        ].join(' · ')}
      </p>
      {!verified && (
        <p class="note">
          <span class="said">{t('people.public.unverified')}</span>
        </p>
      )}
    </li>
  );
}
