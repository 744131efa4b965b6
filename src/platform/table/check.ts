// SPDX-License-Identifier: AGPL-3.0-or-later
// What is wrong with a table before its words are read: headings that come twice, columns that hold nothing,
// rows that office programs have damaged.
import { oneLine } from '../../base/text.ts';
import { damageTo } from './damage.ts';
import type { Table, TableComplaint, TableRow } from './read.ts';

/** The columns that are read, from 0. */
export interface ReadColumns {
  readonly words: readonly number[];
  /** A day may look like a date, of course. */
  readonly days?: readonly number[];
  /** Whoever reads codes says itself what a power of ten was. */
  readonly codes?: readonly number[];
}

/** The first thing that stops a row. @param width how many headings there are */
export function damagedRow(
  { line, cells }: TableRow,
  width: number,
  { words, days = [], codes = [] }: ReadColumns,
): TableComplaint | undefined {
  if (cells.slice(width).some((cell) => cell.trim() !== ''))
    return { line, key: 'table.cells', facts: { n: cells.length, headings: width } };
  for (const at of [...words, ...days, ...codes]) {
    const written = oneLine(cells[at] ?? '', 60);
    const damage = damageTo(written);
    const meant = (damage === 'date' && days.includes(at)) || (damage === 'power' && codes.includes(at));
    if (damage && !meant) return { line, key: `table.${damage}`, facts: { written } };
  }
  return undefined;
}

/** Columns of those given that hold nothing in two rows or more. */
export function emptyColumns({ heading, rows }: Table, columns: readonly number[]): TableComplaint[] {
  if (rows.length < 2) return [];
  return columns
    .filter((at) => rows.every(({ cells }) => (cells[at] ?? '').trim() === ''))
    .map((at) => ({
      line: heading.line,
      key: 'table.empty-column' as const,
      facts: { heading: oneLine(heading.cells[at] ?? '', 80) },
    }));
}
