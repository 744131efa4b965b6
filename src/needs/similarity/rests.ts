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
}

/** Of needs of a few words: what they say beside the words of the trade. */
const mostInName = 7;

export function restsCompared(a: Words, b: Words, trade: string | undefined, thesaurus: Thesaurus): Rests {
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
export interface Words {
  readonly stems: ReadonlySet<string>;
  readonly typed: ReadonlyMap<string, string>;
  readonly trigrams: ReadonlySet<string>;
}

export function wordsOf(reading: NeedReading): Words {
  const typed = reading.words.split(' ').filter((word) => word !== '');
  const byStem = new Map(typed.toReversed().map((word) => [stem(word), word]));
  return { stems: new Set(byStem.keys()), typed: byStem, trigrams: trigramsOf(typed) };
}
