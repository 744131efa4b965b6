// SPDX-License-Identifier: AGPL-3.0-or-later
// Who shares, as the lines of a field write it: a name, then what only the member knows.
import { readAmount } from '../../base/amount.ts';
import type { Currency } from '../../base/currency.ts';
import type { TextFacts } from '../../base/language.ts';
import type { Money } from '../../base/money.ts';
import type { Word } from './words-asked.ts';

/** One line: a name, then what only the member knows. */
export interface Line {
  readonly name: string;
  readonly use: string;
  /** Where the directory knows none, or another is right. */
  readonly population: string;
  /** What it would pay on its own, each year. */
  readonly alone: Money | undefined;
  /** Its own cost of joining (connection, migration, training): shown beside, never shared. */
  readonly own: Money | undefined;
  readonly days: string;
  readonly coveredBy: string;
}

/** Cells of a line, in their order. */
const cells = ['name', 'use', 'population', 'alone', 'own', 'days', 'coveredBy'] as const;
export const mostLines = 60;

/** Told of each thing that cannot be read: its field, the end of its sentence’s key. */
export type Say = (field: Word, key: string, facts?: TextFacts) => void;

export function readLines(members: string, currency: Currency, say: Say): Line[] {
  const written = members.split('\n').filter((line) => line.trim() !== '');
  if (written.length > mostLines) say('members', 'too-many', { most: mostLines, n: written.length });
  return written.slice(0, mostLines).map((line) => readLine(line, currency, say));
}

function readLine(written: string, currency: Currency, say: Say): Line {
  const parts = written.split(/[;\t]/).map((cell) => cell.trim());
  const said = Object.fromEntries(cells.map((cell, at) => [cell, parts[at] ?? ''])) as Record<
    (typeof cells)[number],
    string
  >;
  const amount = (cell: 'alone' | 'own') => {
    const read = said[cell] ? readAmount(said[cell], currency) : undefined;
    if (said[cell] && !read) say('members', 'bad-cell', { written: said[cell], name: said.name });
    return read;
  };
  if (!said.name) say('members', 'no-name', { line: written.slice(0, 60) });
  return { ...said, alone: amount('alone'), own: amount('own') };
}
