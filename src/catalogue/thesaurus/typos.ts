// SPDX-License-Identifier: AGPL-3.0-or-later
// A word misspelt: the nearest word of the trade, when it is near enough to be sure.

/** Letters that may be wrong in a word: none below five letters, one to seven, then two. */
function allowance(word: string): number {
  if (word.length < 5) return 0;
  return word.length < 8 ? 1 : 2;
}

/**
 * The word of `vocabulary` nearest to `word`, by letters added, dropped, changed or swapped; undefined when
 * none is near.
 */
export function nearestWord(word: string, vocabulary: readonly string[]): string | undefined {
  let most = allowance(word);
  let found: string | undefined;
  for (const candidate of vocabulary) {
    if (candidate.length < 4 || candidate[0] !== word[0] || Math.abs(candidate.length - word.length) > most)
      continue;
    const far = distance(word, candidate, most);
    if (far > most || (far === most && found !== undefined)) continue;
    [most, found] = [far, candidate];
  }
  return found;
}

/**
 * Optimal string alignment distance (Damerau 1964, Levenshtein 1966); anything above `most` is given as `most
 * + 1`.
 */
export function distance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + same);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        best = Math.min(best, before[column - 2]! + 1);
      current.push(best);
    }
    if (Math.min(...current) > most) return most + 1;
    [before, last] = [last, current];
  }
  return last[b.length]!;
}
