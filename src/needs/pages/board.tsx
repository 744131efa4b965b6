// SPDX-License-Identifier: AGPL-3.0-or-later
// The board of needs: what is open, with what narrows it; the cards where a need may begin.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import { isNarrowed, queryWords, withoutChoice } from '../../base/list/query.ts';
import { instead, type UnclearIn } from '../../base/list/unclear.ts';
import { FromNote } from '../../market/parts-from.tsx';
import { UnclearNames } from '../../platform/form/parts-unclear.tsx';
import { Chips, Pager, TakenAway } from '../../platform/list/parts.tsx';
import { Next } from '../../platform/parts/next.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import type { Cards } from '../cards.ts';
import { type NeedFacet, type NeedQuery, needList } from '../listing.ts';
import { Facets, followedIn, type Narrowing, Sorts } from '../parts/board.tsx';
import { CardSections } from '../parts/cards.tsx';
import { type NeedLine, NeedLines } from '../parts/need.tsx';
import { texts } from '../texts/texts.ts';

export interface BoardModel extends Narrowing {
  readonly needs: readonly NeedLine[];
  readonly pages: number;
  /** Names in the address that mean nothing, or several things. */
  readonly unclear: UnclearIn<NeedFacet>;
  /** Absent where something was chosen: the answers alone are shown then. */
  readonly cards?: Cards | undefined;
  /** Function → its words; and how many needs are open for it. */
  readonly functionWords: (id: string) => string;
  readonly openFor: (id: string) => number;
}

export function boardPage(lang: Lang, model: BoardModel): Page {
  const t = speaker(texts, lang);
  const { query, cards } = model;
  const narrowed = isNarrowed(query);
  const asked = queryWords(needList, { ...query, page: 1 }, lang);
  return {
    lang,
    title: t('needs.title'),
    description: t('needs.lead'),
    address: (other) => site.needs(other),
    askedAt: (other) => site.needs(other, queryWords(needList, query, other)),
    here: 'join',
    feed: site.needsFeed(lang, asked),
    body: (
      <>
        <div class="nave asked">
          <h1>{t('needs.title')}</h1>
          <p class="lead">{t('needs.lead')}</p>
          <p class="tools">
            <a class="btn" href={site.needNew(lang)}>
              {t('needs.new')}
            </a>
            <a href={site.needsOurs(lang)}>{t('needs.ours')}</a>
          </p>
        </div>
        <div class="nave split">
          <Facets lang={lang} model={model} />
          <Answers lang={lang} model={model} narrowed={narrowed} />
        </div>
        {cards && <CardSections {...model} lang={lang} cards={cards} />}
      </>
    ),
    next: (
      <Next
        title={t('needs.next')}
        main={{ label: t('needs.new'), href: site.needNew(lang) }}
        others={[
          { label: t('needs.next-pools'), href: site.pools(lang) },
          { label: t('needs.next-share'), href: site.shareCost(lang) },
        ]}
      >
        {t('needs.next-how')}
      </Next>
    ),
    noindex: narrowed || query.page > 1 || query.from !== undefined,
  };
}

function Answers({
  lang,
  model,
  narrowed,
}: {
  lang: Lang;
  model: BoardModel;
  narrowed: boolean;
}): JSX.Element {
  const t = speaker(texts, lang);
  const { needs, total, pages, facets, query, unclear, away } = model;
  const to = (other: NeedQuery) => site.needs(lang, queryWords(needList, other, lang));
  const asked = queryWords(needList, { ...query, page: 1 }, lang);
  return (
    <div class="answers stack">
      <Chips lang={lang} facets={facets} without={(name, value) => to(withoutChoice(query, name, value))} />
      <UnclearNames
        lang={lang}
        unclear={unclear}
        to={(name, one, value) => to(instead(query, name, one, value))}
      />
      <p class="note">{t('needs.count', { n: total })}</p>
      <FromNote lang={lang} away={away} to={(from) => to({ ...query, from, page: 1 })} />
      {total === 0 && <p>{t(narrowed ? 'needs.empty-narrowed' : 'needs.empty')}</p>}
      {total === 0 && narrowed && <a href={site.needs(lang)}>{t('needs.all')}</a>}
      {total > 1 && <Sorts lang={lang} query={query} to={to} />}
      <NeedLines lang={lang} needs={needs} level={2} />
      <Pager lang={lang} page={query.page} pages={pages} to={(page) => to({ ...query, page })} />
      <TakenAway
        lang={lang}
        followed={followedIn(lang, facets)}
        feed={site.needsFeed(lang, asked)}
        table={site.needsTable(lang, asked)}
      />
    </div>
  );
}
