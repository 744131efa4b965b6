// SPDX-License-Identifier: AGPL-3.0-or-later
// From an offset in the file to its line and column, as an editor shows them.

/**
 * `places(offset) → { line, column }`, both from 1. The line table is made at the first question: most files
 * have nothing to say.
 */
export type Places = (offset: number) => { line: number; column: number };

/**
 * The places of a text: lines and columns count from 1, columns in UTF-16 units as editors do. Lines are
 * found at the first question.
 */
export function placesOf(text: string): Places {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: Math.max(0, offset - starts[low]!) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
