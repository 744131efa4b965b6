// SPDX-License-Identifier: AGPL-3.0-or-later
// The list of providers: what narrows it, why it stands in this order, and who other catalogues list. It
// works without script.

import type { JSX } from 'preact';
import type { Lang } from '../../../base/language.ts';
import { wordIn } from '../../../base/list/list.ts';
import { isNarrowed, queryWords, withoutChoice } from '../../../base/list/query.ts';
import { instead } from '../../../base/list/unclear.ts';
import { UnclearNames } from '../../../platform/form/parts-unclear.tsx';
import { Chips, onlyChosen, Pager, TakenAway } from '../../../platform/list/parts.tsx';
import { Next } from '../../../platform/parts/next.tsx';
import type { Page } from '../../../platform/web/page.ts';
import { site } from '../../../site.ts';
import { awayWords, FromNote } from '../../parts-from.tsx';
import type { Hit } from '../find.ts';
import { orderReason } from '../find.ts';
import { type ProviderQuery, providerList } from '../list.ts';
import { numberNote } from '../number-words.ts';
import { gatheredOffers } from '../offer.ts';
import { Facets } from '../parts/facets.tsx';
import { ListedLines } from '../parts/listed.tsx';
import { OfferLine } from '../parts/offers.tsx';
import { speak } from '../parts/provider.tsx';
import type { ListModel, ListView } from './list-view.ts';

export function listPage(lang: Lang, model: ListModel): Page {
  const t = speak(lang);
  const { query, found } = model;
  const first = queryWords(providerList, { ...query, page: 1 }, lang);
  const place = onlyChosen(model.facets.territory);
  const followed = place && {
    label: place.label,
    href: site.follow(lang, { [wordIn(providerList.facets.territory.word, lang)]: place.value }),
  };
  const feed = site.providersFeed(lang, first);
  const to = (other: ProviderQuery) => site.providers(lang, queryWords(providerList, other, lang));
  const view = { lang, ...model };
  const body = (
    <>
      <div class="nave asked">
        <h1>{t('market.list.title')}</h1>
        <p class="lead">{t('market.list.lead')}</p>
      </div>
      <div class="nave split">
        <Facets {...view} />
        <div class="answers stack">
          <Chips
            lang={lang}
            facets={model.facets}
            without={(name, value) => to(withoutChoice(query, name, value))}
          />
          <UnclearNames
            lang={lang}
            unclear={model.unclear}
            to={(name, one, value) => to(instead(query, name, one, value))}
          />
          <div class="stack-tight">
            <p>
              <strong>{t('market.list.count', { n: found.total })}</strong>
            </p>
            <p class="note" id="order">
              {t(`market.order.${orderReason(query.chosen.kind)}`)} {t('market.order.never')}
            </p>
            <FromNote lang={lang} away={model.away} to={(from) => to({ ...query, from, page: 1 })} />
          </div>
          {found.total === 0 && (
            <p>
              {t(isNarrowed(query) ? 'market.list.none-narrowed' : 'market.list.none')}{' '}
              {isNarrowed(query) && <a href={site.providers(lang)}>{t('market.list.all')}</a>}
            </p>
          )}
          {found.total > 0 && (
            <ol class="rows">
              {found.hits.map((hit) => (
                <HitRow key={hit.slug} view={view} hit={hit} />
              ))}
            </ol>
          )}
          <Pager lang={lang} page={query.page} pages={model.pages} to={(page) => to({ ...query, page })} />
          <TakenAway lang={lang} followed={followed} feed={feed} table={site.providersTable(lang, first)} />
          <ListedLines lang={lang} listed={model.listed} />
        </div>
      </div>
    </>
  );
  const next = (
    <Next
      title={t('market.list.next')}
      main={{ label: t('market.list.next-join'), href: site.providerJoin(lang) }}
    >
      {t('market.list.next-how')}
    </Next>
  );
  return {
    lang,
    title: t('market.list.title'),
    description: t('market.list.lead'),
    address: (other) => site.providers(other, queryWords(providerList, query, other)),
    feed,
    noindex: isNarrowed(query) || query.page > 1 || query.from !== undefined,
    body,
    next,
  };
}

const mostShown = 6;

function HitRow({ view: { lang, labels, away }, hit }: { view: ListView; hit: Hit }): JSX.Element {
  const t = speak(lang);
  const acts = gatheredOffers(hit.offers);
  const [first] = hit.offers;
  const far = awayWords(lang, away, first?.provider);
  return (
    <li class="provider stack-tight">
      <h2>
        <a href={site.provider(lang, hit.slug)}>{hit.name}</a>
      </h2>
      <p class="note">{numberNote(lang, hit.number, hit.isNamesake)}</p>
      <ul class="stack-tight">
        {acts.slice(0, mostShown).map((group) => (
          <li key={group.first.id}>
            <OfferLine lang={lang} group={group} />
          </li>
        ))}
      </ul>
      {acts.length > mostShown && <p class="note">{t('market.list.more', { n: acts.length - mostShown })}</p>}
      {first && (
        <p class="note">
          {first.territories.slice(0, 6).map(labels.territory).join(', ')}
          {first.territories.length > 6 && '…'} · {first.languages.map(labels.language).join(', ')}
          {far && ` · ${far}`}
        </p>
      )}
    </li>
  );
}
