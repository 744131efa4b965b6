// SPDX-License-Identifier: AGPL-3.0-or-later
// Spelling compared by groups of three letters, as PostgreSQL's pg_trgm does, but across words cut or joined
// by mistake: « extra scolaire » and « extrascolaire ».

/** Groups of three letters of folded words, each word by itself; a shorter word is its own group. */
export function trigramsOf(words: Iterable<string>): Set<string> {
  const groups = new Set<string>();
  for (const word of words)
    if (word.length < 3) groups.add(word);
    else for (let at = 0; at + 3 <= word.length; at++) groups.add(word.slice(at, at + 3));
  return groups;
}

/** Dice's coefficient: 0 nothing shared, 1 the same groups. Two empty sets share nothing. */
export function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const group of few) if (many.has(group)) shared++;
  return shared === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
