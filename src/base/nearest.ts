// SPDX-License-Identifier: AGPL-3.0-or-later
// How alike two folded words are, and the nearest of a short list to what was typed. Long lists are asked of
// PostgreSQL, which counts the same way (pg_trgm).

/** The groups of three letters of each word, two blanks before it and one behind. */
function trigrams(words: string): Set<string> {
  const found = new Set<string>();
  for (const word of words.split(' ').filter(Boolean)) {
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at++) found.add(padded.slice(at, at + 3));
  }
  return found;
}

/** The share of trigrams that two folded words have in common, 0 to 1. */
export function alike(a: string, b: string): number {
  const [one, other] = [trigrams(a), trigrams(b)];
  const shared = one.intersection(other).size;
  return shared === 0 ? 0 : shared / (one.size + other.size - shared);
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
  const score = (one: One) => Math.max(0, ...namesOf(one).map((name) => closeness(typed, name)));
  return list
    .map((one) => ({ one, score: score(one) }))
    .filter((scored) => scored.score >= 0.2)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ one }) => one);
}

/** Above 1 for what begins alike: a person who types is not yet mistaken. */
function closeness(typed: string, name: string): number {
  if (name === typed) return 3;
  if (name.startsWith(typed)) return 2;
  return (` ${name}`.includes(` ${typed}`) ? 1 : 0) + alike(typed, name);
}
