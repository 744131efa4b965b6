// SPDX-License-Identifier: AGPL-3.0-or-later
// Mailboxes as a table: a column of codes (« code INSEE », « SIREN », « code INS », « code géographique »…),
// one of addresses, and where there are, the country and the day.
import { Problem } from '../../../../base/problem.ts';
import { fold, oneLine } from '../../../../base/text.ts';
import { damagedRow } from '../../../../platform/table/check.ts';
import { findColumns, type Headings, isHeading } from '../../../../platform/table/columns.ts';
import { isComplaint, readTable, type TableRow } from '../../../../platform/table/read.ts';
import { codeColumnsOf, readCodeCells } from '../../codes/cells.ts';
import { codeColumn, isCountryColumn } from '../../codes/columns.ts';
import type { CodeCountry } from '../../codes/official-code.ts';
import type { MailboxComplaint, MailboxReading, MailboxRecord } from '../mailbox.ts';
import { complaintAbout } from './record.ts';

/** Names of columns, as people and publishers write them; `mcourriel` is the MAMH's. */
const headings = {
  address: [
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
  ],
  day: ['day', 'date', 'jour', 'date modification', 'mis a jour le', 'updated on'],
} as const satisfies Headings;

const knows = (heading: string) =>
  isHeading(heading, headings) || codeColumn(heading) !== undefined || isCountryColumn(heading);

/**
 * @param on ISO date for lines that carry none
 * @param country of lines that say none
 * @throws Error when it is no such table, Problem invalid `table.…` when it is a damaged one
 */
export function readMailboxTable(bytes: Uint8Array, on: string, country?: CodeCountry): MailboxReading {
  const table = readTable(bytes, { knows });
  if (isComplaint(table)) {
    if (table.key === 'table.web-page') throw new Error('<html>');
    throw new Problem('invalid', table.key, table.facts);
  }
  const columns = columnsOf(table.heading.cells);
  if (columns.codes.length === 0 || columns.address < 0)
    throw new Error(oneLine(table.heading.cells.join(table.separator), 80));
  const read = table.rows.map((row) => readRow(row, columns, on, country));
  return {
    records: read.filter((one): one is MailboxRecord => !('key' in one)),
    complaints: read.filter((one): one is MailboxComplaint => 'key' in one),
  };
}

/** @throws Problem invalid `table.twice` */
function columnsOf(written: readonly string[]) {
  const { at, twice } = findColumns(written, headings);
  if (twice[0] !== undefined) throw new Problem('invalid', 'table.twice', { heading: oneLine(twice[0], 80) });
  const [address, day] = [at.get('address') ?? -1, at.get('day') ?? -1];
  const codes = codeColumnsOf(written);
  const read = { words: [address], days: [day], codes: codes.map((code) => code.at) };
  const country = written.findIndex(isCountryColumn);
  // the published directory of the municipalities of Québec is known by its own heading
  const source = fold(written[address] ?? '').trim() === 'mcourriel' ? 'mamh' : 'csv';
  return { codes, country, address, day, read, source, width: written.length };
}

function readRow(row: TableRow, columns: ReturnType<typeof columnsOf>, on: string, country?: CodeCountry) {
  const place = row.line;
  const damage = damagedRow(row, columns.width, columns.read);
  if (damage) return { place, key: damage.key, facts: damage.facts };
  const cells = row.cells.map((cell) => oneLine(cell, 400));
  const code = readCodeCells(cells, columns, country);
  if (!code) return { place, key: 'people.code.shape', facts: { written: '' } };
  if ('key' in code) return { place, ...code };
  const countrySaid = country !== undefined || (cells[columns.country] ?? '') !== '';
  const made = {
    code,
    countrySaid,
    address: cells[columns.address] ?? '',
    source: columns.source,
    statedOn: cells[columns.day] || on,
    place,
  };
  return complaintAbout(made) ?? made;
}
