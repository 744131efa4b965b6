// SPDX-License-Identifier: AGPL-3.0-or-later
// What two needs share, and what they do not: functions, subjects of them, work, words, spelling, what is
// wanted. `compare.ts` weighs it.
import { indexOf } from '../../catalogue/thesaurus/index.ts';
import type { Thesaurus } from '../../catalogue/thesaurus/thesaurus.ts';
import { stem } from '../../catalogue/thesaurus/words.ts';
import { beside, type Facet, facetOf, peculiar } from './facets.ts';
import type { NeedReading } from './reading.ts';
import { isApart } from './subjects.ts';
import { facetsOfTrades } from './trades.ts';
import { alike, trigramsOf } from './trigrams.ts';
import type { Wanted } from './wanted.ts';

/** What was found between two needs. Parts go from 0 to 1. */
export interface Found {
  /** Functions that both mean, the surest first, and how surely both mean one and little else. */
  readonly common: readonly string[];
  readonly trade: number;
  /** Both mean functions, and none is shared. */
  readonly apart: boolean;
  /** How alike words and spelling are. */
  readonly spelling: number;
  readonly likeness: number;
  /** As the first need has them. */
  readonly sharedWords: readonly string[];
  readonly sharedWork: readonly Facet[];
  readonly otherWork: boolean;
  readonly oddWork: readonly Facet[];
  /** One word says the trade in both short needs, and beside it each says something else: these words. */
  readonly otherRest: readonly [readonly string[], readonly string[]] | undefined;
  /** One of two short needs says something beside the trade, the other nothing. */
  readonly oneRest: boolean;
  readonly otherSubject: boolean;
  readonly otherWanted: readonly [Wanted, Wanted] | undefined;
}

/** What another need is found to share with `a`, and not to share. */
export function finder(a: NeedReading, thesaurus: Thesaurus): (b: NeedReading) => Found {
  const words = wordsOf(a);
  return (b) => find(a, words, b, thesaurus);
}

function find(a: NeedReading, words: Words, b: NeedReading, thesaurus: Thesaurus): Found {
  const { common, trade, otherSubject } = tradesCompared(a.trades, b.trades);
  const own = facetsOfTrades(thesaurus).get(common[0] ?? '') ?? new Set<Facet>();
  const others = wordsOf(b);
  const spelling = alike(words.trigrams, others.trigrams);
  return {
    common,
    trade,
    apart: a.trades.length > 0 && b.trades.length > 0 && trade === 0,
    spelling,
    likeness: Math.max(alike(words.stems, others.stems), spelling ** 2),
    sharedWords: [...words.stems].filter((one) => others.stems.has(one)).map((one) => words.typed.get(one)!),
    ...workCompared(new Set(a.facets), new Set(b.facets), own),
    ...restsCompared(words, others, common[0], thesaurus),
    otherSubject,
    otherWanted: a.wanted === b.wanted ? undefined : [a.wanted, b.wanted],
  };
}

/** Of needs of a few words: what they say beside the words of the trade. */
const mostInName = 7;

function restsCompared(
  a: Words,
  b: Words,
  trade: string | undefined,
  thesaurus: Thesaurus,
): Pick<Found, 'otherRest' | 'oneRest'> {
  if (!trade || a.stems.size > mostInName || b.stems.size > mostInName)
    return { otherRest: undefined, oneRest: false };
  const { phrases, parts } = indexOf(thesaurus);
  const says = (word: string) =>
    [...(phrases.get(word) ?? []), ...(parts.get(word) ?? [])].some(({ id }) => id === trade);
  const rest = ({ stems }: Words) => [...stems].filter((word) => !says(word));
  const typed = ({ typed }: Words, rests: readonly string[]) => rests.map((word) => typed.get(word)!);
  const [own, others] = [rest(a), rest(b)];
  const works = new Set(own.map((word) => facetOf(word) ?? word));
  const meet = others.some((word) => works.has(facetOf(word) ?? word));
  const isOther = own.length > 0 && others.length > 0 && !meet;
  const sameAnchor = [...a.stems].some((word) => b.stems.has(word) && says(word));
  return {
    otherRest: isOther && sameAnchor ? [typed(a, own), typed(b, others)] : undefined,
    oneRest: own.length > 0 !== others.length > 0,
  };
}

/** The words of a reading as they are compared. */
interface Words {
  readonly stems: ReadonlySet<string>;
  readonly typed: ReadonlyMap<string, string>;
  readonly trigrams: ReadonlySet<string>;
}

function wordsOf(reading: NeedReading): Words {
  const typed = reading.words.split(' ').filter((word) => word !== '');
  const byStem = new Map(typed.toReversed().map((word) => [stem(word), word]));
  return { stems: new Set(byStem.keys()), typed: byStem, trigrams: trigramsOf(typed) };
}

/**
 * Half of it is how surely both mean the surest; half, how much of all that is meant is shared. Subjects:
 * both name some of a function that they share, and not one is the same.
 */
function tradesCompared(a: NeedReading['trades'], b: NeedReading['trades']) {
  const shared = a.flatMap((one) => {
    const other = b.find(({ id }) => id === one.id);
    if (!other) return [];
    const least = Math.min(one.weight, other.weight);
    return [{ id: one.id, least, apart: isApart(one.subjects, other.subjects) }];
  });
  if (shared.length === 0) return { common: [], trade: 0, otherSubject: false };
  const sorted = shared.sort((one, other) => other.least - one.least);
  const coverage = sum(sorted.map(({ least }) => least)) / Math.max(total(a), total(b));
  return {
    common: sorted.map(({ id }) => id),
    trade: sorted[0]!.least * (0.5 + 0.5 * coverage),
    otherSubject: sorted.some(({ apart }) => apart),
  };
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
