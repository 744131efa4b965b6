// SPDX-License-Identifier: AGPL-3.0-or-later
// The word that someone probably meant: same letters in another case, else two slips of the pen away at most.

/** The nearest of `words`, or none when all are far. */
export function nearest(written: string, words: Iterable<string>): string | undefined {
  if (written.length > 60) return undefined;
  const wanted = written
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  const most = wanted.length < 5 ? 1 : 2;
  let best: string | undefined;
  let least = most + 1;
  for (const word of words) {
    const slips = Math.abs(word.length - wanted.length) > most ? least : distance(wanted, word.toLowerCase());
    if (slips < least) [best, least] = [word, slips];
  }
  return best;
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
