// SPDX-License-Identifier: AGPL-3.0-or-later
// What two needs share, and what they do not: functions, subjects of them, work, words, spelling, what is
// wanted. `compare.ts` weighs it.
import type { Thesaurus } from '../../catalogue/thesaurus/thesaurus.ts';
import { type AspectsShared, aspectsCompared } from './aspects-shared.ts';
import { beside, type Facet, peculiar } from './facets.ts';
import type { NeedReading } from './reading.ts';
import { type Rests, restsCompared, type Words, wordsOf } from './rests.ts';
import { isApart } from './subjects.ts';
import { areOthers, areStaffAndResidents } from './talk.ts';
import { facetsOfTrades, kinOf } from './trades.ts';
import { alike } from './trigrams.ts';
import type { Wanted } from './wanted.ts';

/** What was found between two needs. Parts go from 0 to 1. */
export interface Found extends Rests, AspectsShared {
  /** Functions that both mean, the surest first, and how surely both mean one and little else. */
  readonly common: readonly string[];
  readonly trade: number;
  /** Where none is shared: the two that are close. */
  readonly kin: readonly [string, string] | undefined;
  /** In how many of the two a function was understood. */
  readonly understood: number;
  /** Both mean functions, and none is shared nor close. */
  readonly apart: boolean;
  /** One of the two is more than a name of a few words. */
  readonly isLong: boolean;
  /** How alike words and spelling are. */
  readonly spelling: number;
  readonly likeness: number;
  /** How many roots they share. */
  readonly rootsAlike: number;
  /** As the first need has them. */
  readonly sharedWords: readonly string[];
  readonly sharedWork: readonly Facet[];
  readonly otherWork: boolean;
  readonly oddWork: readonly Facet[];
  readonly otherSubject: boolean;
  readonly otherAudience: boolean;
  /** One is for those who work there, the other for the inhabitants. */
  readonly otherPublic: boolean;
  readonly otherWanted: readonly [Wanted, Wanted] | undefined;
}

/** What another need is found to share with `a`, and not to share. */
export function finder(a: NeedReading, thesaurus: Thesaurus): (b: NeedReading) => Found {
  const words = wordsOf(a);
  return (b) => find(a, words, b, thesaurus);
}

function find(a: NeedReading, words: Words, b: NeedReading, thesaurus: Thesaurus): Found {
  const { common, trade, kin, otherSubject } = tradesCompared(a.trades, b.trades);
  const own = facetsOfTrades(thesaurus).get(common[0] ?? '') ?? new Set<Facet>();
  const others = wordsOf(b);
  const spelling = alike(words.trigrams, others.trigrams);
  return {
    common,
    trade,
    kin,
    understood: [a, b].filter(({ trades }) => trades.length > 0).length,
    apart: a.trades.length > 0 && b.trades.length > 0 && trade === 0,
    isLong: a.isLong || b.isLong,
    spelling,
    likeness: Math.max(alike(words.stems, others.stems), spelling ** 2),
    rootsAlike: alike(words.roots, others.roots),
    ...aspectsCompared([a.aspects, words.roots], [b.aspects, others.roots], thesaurus),
    sharedWords: [...words.stems].filter((one) => others.stems.has(one)).map((one) => words.typed.get(one)!),
    ...workCompared(new Set(a.facets), new Set(b.facets), own),
    ...restsCompared(words, others, common[0], [sayingOf(a, common[0]), sayingOf(b, common[0])], thesaurus),
    otherSubject,
    otherAudience: areOthers(a.audiences, b.audiences),
    otherPublic: areStaffAndResidents(a.audiences, b.audiences),
    otherWanted: a.wanted === b.wanted ? undefined : [a.wanted, b.wanted],
  };
}

const sayingOf = ({ trades }: NeedReading, trade: string | undefined): string =>
  trades.find(({ id }) => id === trade)?.said ?? '';

type Trades = Pick<Found, 'common' | 'trade' | 'kin' | 'otherSubject'>;

/**
 * Half of it is how surely both mean the surest; half, how much of all that is meant is shared. Subjects:
 * both name some of a function that they share, and not one is the same.
 */
function tradesCompared(a: NeedReading['trades'], b: NeedReading['trades']): Trades {
  const shared = a.flatMap((one) => {
    const other = b.find(({ id }) => id === one.id);
    if (!other) return [];
    const least = Math.min(one.weight, other.weight);
    return [{ id: one.id, least, apart: isApart(one.subjects, other.subjects) }];
  });
  if (shared.length === 0) return closeTrades(a, b);
  const sorted = shared.sort((one, other) => other.least - one.least || (one.id < other.id ? -1 : 1));
  const coverage = sum(sorted.map(({ least }) => least)) / Math.max(total(a), total(b));
  return {
    common: sorted.map(({ id }) => id),
    trade: sorted[0]!.least * (0.5 + 0.5 * coverage),
    kin: undefined,
    otherSubject: sorted.some(({ apart }) => apart),
  };
}

/** Of two that are close, less than half is believed. */
function closeTrades(a: NeedReading['trades'], b: NeedReading['trades']): Trades {
  for (const one of a)
    for (const other of b)
      if (kinOf(one.id).includes(other.id)) {
        const trade = Math.min(one.weight, other.weight) * 0.4;
        return { common: [], trade, kin: [one.id, other.id], otherSubject: false };
      }
  return { common: [], trade: 0, kin: undefined, otherSubject: false };
}

const total = (trades: NeedReading['trades']) => sum(trades.map(({ weight }) => weight));

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

function workCompared(a: ReadonlySet<Facet>, b: ReadonlySet<Facet>, own: ReadonlySet<Facet>) {
  const sharedWork = [...a].filter((one) => b.has(one));
  const near = [...a].some((one) => [...b].some((other) => beside.has(`${one} ${other}`)));
  const strange = [...a, ...b].filter((one) => !own.has(one) && !(a.has(one) && b.has(one)));
  const none = sharedWork.length === 0;
  return {
    sharedWork,
    otherWork: a.size > 0 && b.size > 0 && none && !near && strange.length > 0,
    oddWork: none ? strange.filter((one) => peculiar.has(one)) : [],
  };
}
