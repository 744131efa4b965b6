// SPDX-License-Identifier: AGPL-3.0-or-later
// Words on a terminal: lines that fit, and colours where they are wanted.
import type { Letter } from '../grade/grade.ts';

export interface Paint {
  strong(words: string): string;
  letter(letter: Letter): string;
  bars(words: string): string;
}

export const plain: Paint = {
  strong: (words) => words,
  letter: (letter) => `[ ${letter} ]`,
  bars: (words) => words,
};

/** Background and ink of each letter among the 256 terminal colours, near those of the site. */
const inks: Readonly<Record<Letter, readonly [number, number]>> = {
  A: [29, 231],
  B: [31, 231],
  C: [214, 234],
  D: [130, 231],
  E: [89, 231],
};

export const coloured: Paint = {
  strong: (words) => `\u001b[1m${words}\u001b[22m`,
  letter: (letter) => `\u001b[1;48;5;${inks[letter][0]};38;5;${inks[letter][1]}m  ${letter}  \u001b[0m`,
  bars: (words) => `\u001b[38;5;36m${words}\u001b[39m`,
};

/**
 * Cuts a sentence between words into lines of at most `width` columns; `hang` indents the lines after the
 * first.
 */
export function wrap(sentence: string, width: number, indent: number, hang = indent): string[] {
  const lines: string[] = [];
  let line = ' '.repeat(indent);
  let length = indent;
  // No-break spaces hold; the colours of a letter take no column.
  for (const word of sentence.split(' ')) {
    const columns = [...word.replace(/\u001b\[[\d;]*m/g, '')].length;
    if (length > hang && length + 1 + columns > width) {
      lines.push(line.trimEnd());
      line = ' '.repeat(hang);
      length = hang;
    }
    const gap = line.trim() === '' ? '' : ' ';
    line += gap + word;
    length += gap.length + columns;
  }
  return [...lines, line];
}
