// SPDX-License-Identifier: AGPL-3.0-or-later
// Codes in a table: which columns hold them, and what a line says, its country read beside the code.

import { type CodeReading, readCode } from './code.ts';
import { codeColumn, countryIn } from './columns.ts';
import type { CodeKind } from './official-code.ts';

export interface CodeAt {
  readonly at: number;
  /** Absent: the heading does not say which kind. */
  readonly kind?: CodeKind;
}

/** The columns of codes of a table, those that say their kind first: a name often stands in the others. */
export function codeColumnsOf(headings: readonly string[]): CodeAt[] {
  const all = headings.map((heading, at) => ({ at, column: codeColumn(heading) }));
  return [
    ...all.flatMap(({ at, column }) =>
      column !== undefined && column !== 'any' ? [{ at, kind: column }] : [],
    ),
    ...all.flatMap(({ at, column }) => (column === 'any' ? [{ at }] : [])),
  ];
}

/**
 * The code of a line: the first of its columns that is filled. A refusal where its country is not known;
 * undefined where nothing is written.
 */
export function readCodeCells(
  cells: readonly string[],
  columns: { readonly codes: readonly CodeAt[]; readonly country: number },
  beside?: 'FR' | 'BE' | 'CA',
): CodeReading | { readonly key: string; readonly facts: { readonly written: string } } | undefined {
  const column = columns.codes.find(({ at }) => (cells[at] ?? '').trim() !== '');
  if (!column) return undefined;
  const written = cells[columns.country] ?? '';
  const country = countryIn(written) ?? beside;
  if (country === 'unknown')
    return { key: 'people.code.no-such-country', facts: { written: written.slice(0, 40) } };
  return readCode(cells[column.at]!, { kind: column.kind, country });
}
