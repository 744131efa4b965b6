// SPDX-License-Identifier: AGPL-3.0-or-later
// How alike two folded words are, and the nearest of a short list to what was typed. Long lists are asked of
// PostgreSQL, which counts the same way (pg_trgm).

/**
 * The groups of three letters of each word, two blanks before it and one behind: each once, as a number, in
 * order, so that two lists are compared by walking both.
 */
function trigrams(words: string): Float64Array {
  const found = new Set<number>();
  for (const word of words.split(' ')) {
    if (word === '') continue;
    let [first, second] = [0x20, 0x20];
    for (let at = 0; at <= word.length; at++) {
      const third = at < word.length ? word.charCodeAt(at) : 0x20;
      found.add((first * 0x1_0000 + second) * 0x1_0000 + third);
      [first, second] = [second, third];
    }
  }
  return Float64Array.from(found).sort();
}

/** The share of trigrams that two folded words have in common, 0 to 1. */
export const alike = (a: string, b: string): number => inCommon(trigrams(a), trigrams(b));

function inCommon(one: Float64Array, other: Float64Array): number {
  let shared = 0;
  for (let a = 0, b = 0; a < one.length && b < other.length; ) {
    const [left, right] = [one[a]!, other[b]!];
    if (left === right) shared++;
    if (left <= right) a++;
    if (right <= left) b++;
  }
  return shared === 0 ? 0 : shared / (one.length + other.length - shared);
}

/** Of names that stay the same, taken apart once. */
const takenApart = new WeakMap<readonly string[], readonly Float64Array[]>();

function trigramsOf(names: readonly string[]): readonly Float64Array[] {
  const known = takenApart.get(names);
  if (known) return known;
  const made = names.map(trigrams);
  takenApart.set(names, made);
  return made;
}

/**
 * The members of a short list whose names begin with what was typed, hold a word that does, or are near it;
 * best first.
 * @param typed folded words @param namesOf folded names
 */
export function nearestOf<One>(
  typed: string,
  list: readonly One[],
  namesOf: (one: One) => readonly string[],
  limit: number,
): One[] {
  const own = trigrams(typed);
  const score = (one: One): number => {
    const names = namesOf(one);
    const apart = trigramsOf(names);
    return names.reduce((best, name, at) => Math.max(best, closeness(typed, name, own, apart[at]!)), 0);
  };
  return list
    .map((one) => ({ one, score: score(one) }))
    .filter((scored) => scored.score >= 0.2)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ one }) => one);
}

/** Above 1 for what begins alike: a person who types is not yet mistaken. */
function closeness(typed: string, name: string, own: Float64Array, apart: Float64Array): number {
  if (name === typed) return 3;
  if (name.startsWith(typed)) return 2;
  return (` ${name}`.includes(` ${typed}`) ? 1 : 0) + inCommon(own, apart);
}
