// SPDX-License-Identifier: AGPL-3.0-or-later
// The words of two needs: those that say the trade, and what stands beside them.
import { indexOf } from '../../catalogue/thesaurus/index.ts';
import type { Thesaurus } from '../../catalogue/thesaurus/thesaurus.ts';
import { stem } from '../../catalogue/thesaurus/words.ts';
import { facetOf } from './facets.ts';
import type { NeedReading } from './reading.ts';
import { trigramsOf } from './trigrams.ts';

export interface Rests {
  /** One word says the trade in both short needs, and beside it each says something else: these words. */
  readonly otherRest: readonly [readonly string[], readonly string[]] | undefined;
  /** One of two short needs says something beside the trade, the other nothing. */
  readonly oneRest: boolean;
  /** The same word says the trade in both short needs, and beside it each has other words of the trade. */
  readonly looseRest: boolean;
}

/** Of needs of a few words: what they say beside the words of the trade. */
const mostInName = 7;

/** @param saying for each of the two, the words that say the trade that both mean */
export function restsCompared(
  a: Words,
  b: Words,
  trade: string | undefined,
  saying: readonly [string, string],
  thesaurus: Thesaurus,
): Rests {
  if (!trade || a.stems.size > mostInName || b.stems.size > mostInName)
    return { otherRest: undefined, oneRest: false, looseRest: false };
  const { phrases, parts } = indexOf(thesaurus);
  const says = (word: string) =>
    [...(phrases.get(word) ?? []), ...(parts.get(word) ?? [])].some(({ id }) => id === trade);
  const [anchor, other] = saying.map((words) => new Set(words.split(' ').map(stem)));
  const sameAnchor =
    [...anchor!].some((word) => other!.has(word)) ||
    [...a.stems].some((word) => b.stems.has(word) && says(word));
  const rest = ({ stems }: Words) => [...stems].filter((word) => !says(word));
  const beside = ({ stems }: Words, said: ReadonlySet<string>) =>
    [...stems].filter((word) => !said.has(word));
  const typed = ({ typed }: Words, rests: readonly string[]) => rests.map((word) => typed.get(word)!);
  const [own, others] = [rest(a), rest(b)];
  const isOther = areDisjoint(own, others) && sameAnchor;
  return {
    otherRest: isOther ? [typed(a, own), typed(b, others)] : undefined,
    oneRest: own.length > 0 !== others.length > 0,
    looseRest: sameAnchor && !isOther && areDisjoint(beside(a, anchor!), beside(b, other!)),
  };
}

/** Both say something, and not the same, nor of the same kind of work. */
function areDisjoint(a: readonly string[], b: readonly string[]): boolean {
  const works = new Set(a.map((word) => facetOf(word) ?? word));
  return a.length > 0 && b.length > 0 && !b.some((word) => works.has(facetOf(word) ?? word));
}

/** The words of a reading as they are compared. */
export interface Words {
  readonly stems: ReadonlySet<string>;
  readonly roots: ReadonlySet<string>;
  readonly typed: ReadonlyMap<string, string>;
  readonly trigrams: ReadonlySet<string>;
}

export function wordsOf(reading: NeedReading): Words {
  const typed = reading.words.split(' ').filter((word) => word !== '');
  const byStem = new Map(typed.toReversed().map((word) => [stem(word), word]));
  const roots = new Set(reading.roots.split(' ').filter(Boolean));
  return { stems: new Set(byStem.keys()), roots, typed: byStem, trigrams: trigramsOf(typed) };
}
