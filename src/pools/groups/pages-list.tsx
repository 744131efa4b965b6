// SPDX-License-Identifier: AGPL-3.0-or-later
// The list of pools with what narrows it; while there is none, an example marked as one and how to begin.
import type { JSX } from 'preact';
import { formatDay } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import type { FacetValue } from '../../base/list/facets.ts';
import { wordIn } from '../../base/list/list.ts';
import { isNarrowed, queryWords, withoutChoice } from '../../base/list/query.ts';
import { instead, type UnclearIn } from '../../base/list/unclear.ts';
import { UnclearNames } from '../../platform/form/parts-unclear.tsx';
import { Chips, FilterForm, onlyChosen, Pager, TakenAway } from '../../platform/list/parts.tsx';
import { Next } from '../../platform/parts/next.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import { texts as vehicleTexts } from '../vehicles/texts.ts';
import { type Door, type PoolFacet, type PoolQuery, poolList } from './listing.ts';
import { NumbersWords } from './parts/facts.tsx';
import type { ShownPool } from './shown.ts';
import { texts as formTexts } from './texts/forms.ts';
import { texts as pageTexts } from './texts/pages.ts';

const texts = { ...formTexts, ...pageTexts, ...vehicleTexts };

export interface PoolLine extends ShownPool {
  readonly door: Door;
  /** Its functions and its territory, in words. */
  readonly functionWords: string;
  readonly territoryWords: string;
}

export interface ListModel {
  readonly pools: readonly PoolLine[];
  /** How many answer, on all pages, and how many there are. */
  readonly total: number;
  readonly all: number;
  readonly pages: number;
  readonly facets: Readonly<Record<PoolFacet, readonly FacetValue[]>>;
  readonly query: PoolQuery;
  readonly unclear: UnclearIn<PoolFacet>;
}

export function listPage(lang: Lang, model: ListModel): Page {
  const t = speaker(texts, lang);
  const { pools, total, all, pages, facets, query, unclear } = model;
  const narrowed = isNarrowed(query);
  const asked = queryWords(poolList, { ...query, page: 1 }, lang);
  const to = (other: PoolQuery) => site.pools(lang, queryWords(poolList, other, lang));
  const body = (
    <>
      <div class="nave asked">
        <h1>{t('pools.title')}</h1>
        <p class="lead">{t('pools.lead')}</p>
        <p class="tools">
          <a class="btn" href={site.poolNew(lang)}>
            {t('pools.new')}
          </a>
          <a href={site.poolsOurs(lang)}>{t('pools.ours')}</a>
          <a href={site.poolVehicles(lang)}>{t('pools.vehicle.short')}</a>
        </p>
      </div>
      <div class="nave split">
        <Facets lang={lang} model={model} />
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
          <p class="note">{t('pools.count', { n: total })}</p>
          {total === 0 && <p>{t(narrowed ? 'pools.empty-narrowed' : 'pools.empty')}</p>}
          {total === 0 && narrowed && <a href={site.pools(lang)}>{t('pools.all')}</a>}
          <ul class="rows">
            {pools.map((one) => (
              <Line key={one.slug} lang={lang} line={one} />
            ))}
          </ul>
          {all < 3 && <Example lang={lang} />}
          <Pager lang={lang} page={query.page} pages={pages} to={(page) => to({ ...query, page })} />
          {total > 0 && (
            <TakenAway
              lang={lang}
              followed={followedIn(lang, facets)}
              feed={site.poolsFeed(lang, asked)}
              table={site.poolsTable(lang, asked)}
            />
          )}
        </div>
      </div>
    </>
  );
  return {
    ...{ lang, title: t('pools.title'), description: t('pools.lead'), body },
    address: (other) => site.pools(other),
    here: 'join',
    feed: site.poolsFeed(lang, asked),
    noindex: narrowed || query.page > 1,
    next: (
      <Next
        title={t('pools.next')}
        main={{ label: t('pools.next-search'), href: site.search(lang) }}
        others={[
          { label: t('pools.next-needs'), href: site.needs(lang) },
          { label: t('pools.next-share'), href: site.shareCost(lang) },
          { label: t('pools.next-session'), href: site.governanceSession(lang) },
        ]}
      >
        {t('pools.next-how')}
      </Next>
    ),
  };
}

/** The one function or territory that was chosen, and where it is followed by mail. */
function followedIn(lang: Lang, facets: ListModel['facets']) {
  for (const name of ['function', 'territory'] as const) {
    const one = onlyChosen(facets[name]);
    if (!one) continue;
    const word = wordIn(poolList.facets[name].word, lang);
    return { label: one.label, href: site.follow(lang, { [word]: one.value }) };
  }
  return undefined;
}

/** Those in which one's organisations sit. */
export function oursPage(lang: Lang, pools: readonly PoolLine[]): Page {
  const t = speaker(texts, lang);
  const title = t('pools.ours');
  return {
    ...{ lang, title, here: 'join', noindex: true },
    address: (other) => site.poolsOurs(other),
    crumbs: [{ label: t('pools.crumb'), href: site.pools(lang) }, { label: title }],
    body: (
      <>
        <div class="nave page-head stack">
          <h1>{title}</h1>
          {pools.length === 0 && <p>{t('pools.ours-none')}</p>}
        </div>
        <div class="nave">
          <ul class="rows">
            {pools.map((one) => (
              <Line key={one.slug} lang={lang} line={one} />
            ))}
          </ul>
        </div>
      </>
    ),
  };
}

function Facets({ lang, model }: { lang: Lang; model: ListModel }): JSX.Element | null {
  const t = speaker(texts, lang);
  const { total, facets, query } = model;
  if (total < 2 && !isNarrowed(query)) return null;
  return (
    <FilterForm
      lang={lang}
      list={poolList}
      facets={facets}
      total={total}
      title={(name) => t(`pools.facet.${name}`)}
      action={site.pools(lang)}
      label={t('pools.facets')}
      open={t('pools.facets-open')}
    />
  );
}

function Line({ lang, line }: { lang: Lang; line: PoolLine }): JSX.Element {
  const t = speaker(texts, lang);
  const { pool, slug, numbers, door, functionWords, territoryWords, software } = line;
  const until = pool.closesOn !== undefined && door !== 'closed' && formatDay(lang, pool.closesOn);
  const about = [t(`pools.kind.${pool.kind}`), software?.name ?? functionWords, territoryWords];
  return (
    <li class="stack-tight">
      <h2 class="line-title">
        <a href={site.pool(lang, slug)}>{pool.name}</a>
      </h2>
      <p>{about.join(' · ')}</p>
      <p class="note">
        <NumbersWords lang={lang} numbers={numbers} />
        {' · '}
        {`${t('pools.facet.door')} ${until ? t('pools.until', { day: until }) : t(`pools.door.${door}`)}`}
      </p>
    </li>
  );
}

function Example({ lang }: { lang: Lang }): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <>
      <section class="turn stack" aria-labelledby="pool-example">
        <p>
          <span class="said">{t('pools.example')}</span>
        </p>
        <h2 id="pool-example" class="line-title">
          {t('pools.example-name')}
        </h2>
        <p>{t('pools.example-words')}</p>
      </section>
      <section class="stack" aria-labelledby="pool-start">
        <h2 id="pool-start" class="line-title">
          {t('pools.start')}
        </h2>
        <ol class="stack-tight">
          <li>{t('pools.start-1')}</li>
          <li>{t('pools.start-2')}</li>
          <li>{t('pools.start-3')}</li>
        </ol>
      </section>
    </>
  );
}
