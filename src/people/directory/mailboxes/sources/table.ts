// SPDX-License-Identifier: AGPL-3.0-or-later
// Mailboxes as a table (CSV): a column of codes (« code INSEE », « SIREN », « code INS », « code géographique
// »…), one of addresses, and where there are, the country and the day; commas, semicolons or tabs.
import { parse } from 'csv-parse/sync';
import { oneLine } from '../../../../base/text.ts';
import { codeColumnsOf, readCodeCells } from '../../codes/cells.ts';
import type { CodeCountry } from '../../codes/code.ts';
import { isCountryColumn, plainHeading } from '../../codes/columns.ts';
import type { MailboxComplaint, MailboxReading, MailboxRecord } from '../mailbox.ts';
import { complaintAbout } from './record.ts';

/** Names of columns, as people and publishers write them; `mcourriel` is the MAMH's. */
const addresses = [
  ...[
    'address',
    'adresse',
    'email',
    'e mail',
    'courriel',
    'mailbox',
    'mail',
    'boite',
    'boite mail',
    'adresse courriel',
    'adresse mail',
  ],
  ...[
    'adresse electronique',
    'adresse e mail',
    'adresse email',
    'email address',
    'mail address',
    'courrier electronique',
    'mcourriel',
  ],
];
const days = ['day', 'date', 'jour', 'date modification', 'mis a jour le', 'updated on'];

/**
 * @param on ISO date for lines that carry none
 * @param country of lines that say none
 * @throws Error when it is no such table
 */
export function readTable(text: string, on: string, country?: CodeCountry): MailboxReading {
  const first = text.slice(0, 2_000).split('\n')[0] ?? '';
  const delimiter = [';', '\t', ','].find((sign) => first.includes(sign)) ?? ',';
  const how = {
    delimiter,
    bom: true,
    info: true,
    skip_empty_lines: true,
    relax_column_count: true,
    trim: true,
  } as const;
  const [headings, ...rows] = parse(text, how) as unknown as Row[];
  const columns = columnsOf(headings?.record ?? []);
  if (columns.codes.length === 0 || columns.address < 0) throw new Error(first.slice(0, 80));
  const read = rows.map((row) => readRow(row, columns, on, country));
  return {
    records: read.filter((one): one is MailboxRecord => !('key' in one)),
    complaints: read.filter((one): one is MailboxComplaint => 'key' in one),
  };
}

/** A row, and the line of the file that it ends at. */
interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function columnsOf(headings: readonly string[]) {
  const at = (words: readonly string[]) =>
    headings.findIndex((heading) => words.includes(plainHeading(heading)));
  return {
    codes: codeColumnsOf(headings),
    country: headings.findIndex(isCountryColumn),
    address: at(addresses),
    day: at(days),
  };
}

function readRow(
  { record, info }: Row,
  columns: ReturnType<typeof columnsOf>,
  on: string,
  country?: CodeCountry,
) {
  const cells = record.map((cell) => oneLine(cell, 400));
  const place = info.lines;
  const code = readCodeCells(cells, columns, country);
  if (!code) return { place, key: 'people.code.shape', facts: { written: '' } };
  if ('key' in code) return { place, ...code };
  const countrySaid = country !== undefined || (cells[columns.country] ?? '') !== '';
  const made = {
    code,
    countrySaid,
    address: cells[columns.address] ?? '',
    source: 'csv',
    statedOn: cells[columns.day] || on,
    place,
  };
  return complaintAbout(made) ?? made;
}
