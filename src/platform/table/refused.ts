// SPDX-License-Identifier: AGPL-3.0-or-later
// The lines of a file that were refused, given back as they were sent, each with the reason in a last column:
// mended there, they can be sent again.
import type { Lang } from '../../base/language.ts';
import { forPeople, writeTable } from './write.ts';

/** A file as it was sent, to give lines of it back. */
export interface SentTable {
  readonly headings: readonly string[];
  /** Each row by its line. */
  readonly rows: ReadonlyMap<number, readonly string[]>;
}

interface Refused {
  readonly line: number;
  readonly why: string;
}

/** A browser keeps no more in a link; the lines beyond are in the page alone. */
const most = 1_000_000;

/** @param heading of the column of reasons @returns the file, and how many lines it holds */
export function refusedFile(
  lang: Lang,
  { headings, rows }: SentTable,
  refused: readonly Refused[],
  heading: string,
): { readonly words: string; readonly lines: number } {
  const width = Math.max(headings.length, ...refused.map(({ line }) => rows.get(line)?.length ?? 0));
  const filled = (cells: readonly string[]) =>
    Array.from({ length: width }, (_, at) => (cells[at] ?? '').replace(/^'(?=[=+\-@])/, ''));
  const table = [[...filled(headings), heading]];
  let size = 0;
  for (const { line, why } of refused) {
    const cells = rows.get(line);
    if (!cells) continue;
    size += cells.join('').length + why.length + width;
    if (size > most) break;
    table.push([...filled(cells), why]);
  }
  return { words: writeTable(table, forPeople(lang)), lines: table.length - 1 };
}
