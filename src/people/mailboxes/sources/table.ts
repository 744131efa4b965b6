// SPDX-License-Identifier: AGPL-3.0-or-later
// Mailboxes as a table (CSV): a column of codes (« code INSEE », « SIREN », « code INS », « code géographique »…), one of addresses, and
// where there are, the country and the day; commas, semicolons or tabs.
import { parse } from 'csv-parse/sync';
import { oneLine } from '../../../base/text.ts';
import { codeColumnsOf, readCodeCells } from '../../codes/cells.ts';
import type { CodeCountry } from '../../codes/code.ts';
import { isCountryColumn, plainHeading } from '../../codes/columns.ts';
import type { MailboxComplaint, MailboxReading, MailboxRecord } from '../mailbox.ts';
import { complaintAbout } from './record.ts';

/** Names of columns, as people and publishers write them; `mcourriel` is the MAMH's. */
const addresses = [
  ...['address', 'adresse', 'email', 'e mail', 'courriel', 'mailbox', 'mail', 'boite', 'boite mail', 'adresse courriel', 'adresse mail'],
  ...['adresse electronique', 'adresse e mail', 'adresse email', 'email address', 'mail address', 'courrier electronique', 'mcourriel'],
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
  const [headings = [], ...rows] = parse(text, { delimiter, bom: true, skip_empty_lines: true, relax_column_count: true, trim: true }) as string[][];
  const at = (words: readonly string[]) => headings.findIndex((heading) => words.includes(plainHeading(heading)));
  const [address, day] = [at(addresses), at(days)];
  const columns = { codes: codeColumnsOf(headings), country: headings.findIndex(isCountryColumn) };
  if (columns.codes.length === 0 || address < 0) throw new Error(first.slice(0, 80));
  const records: MailboxRecord[] = [];
  const complaints: MailboxComplaint[] = [];
  for (const [index, written] of rows.entries()) {
    const cells = written.map((cell) => oneLine(cell, 400));
    const place = index + 2;
    const code = readCodeCells(cells, columns, country);
    const countrySaid = country !== undefined || (cells[columns.country] ?? '') !== '';
    const record = { countrySaid, address: cells[address] ?? '', source: 'csv', statedOn: cells[day] || on, place };
    const complaint = complaintAbout(record);
    if (!code) complaints.push({ place, key: 'people.code.shape', facts: { written: '' } });
    else if ('key' in code) complaints.push({ place, ...code });
    else if (complaint) complaints.push(complaint);
    else records.push({ ...record, code });
  }
  return { records, complaints };
}
