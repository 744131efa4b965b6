// SPDX-License-Identifier: AGPL-3.0-or-later
// Mailboxes as a table (CSV): columns `code` (INSEE, SIREN, SIRET), `address`, and `day` if there is one; commas, semicolons or tabs.
import { parse } from 'csv-parse/sync';
import type { MailboxComplaint, MailboxReading, MailboxRecord } from '../mailbox.ts';
import { complaintAbout } from './record.ts';

/** Names of columns, as people write them. */
const columns: Readonly<Record<string, 'code' | 'address' | 'day'>> = {
  code: 'code',
  insee: 'code',
  siren: 'code',
  siret: 'code',
  address: 'address',
  adresse: 'address',
  email: 'address',
  courriel: 'address',
  mailbox: 'address',
  day: 'day',
  date: 'day',
};

/** @throws Error when it is no such table @param on ISO date for lines that carry none */
export function readTable(text: string, on: string): MailboxReading {
  const first = text.slice(0, 2_000).split('\n')[0] ?? '';
  const delimiter = [';', '\t', ','].find((sign) => first.includes(sign)) ?? ',';
  const header = (names: string[]) => names.map((name) => columns[name.trim().toLowerCase()] ?? false);
  const known = header(first.split(delimiter).map((name) => name.replace(/^["']|["'\r]+$/g, '')));
  if (!known.includes('code') || !known.includes('address')) throw new Error(first.slice(0, 80));
  const rows = parse(text, { delimiter, columns: header, skip_empty_lines: true, relax_column_count: true, trim: true }) as Record<
    string,
    string | undefined
  >[];
  const records: MailboxRecord[] = [];
  const complaints: MailboxComplaint[] = [];
  for (const [index, { code = '', address = '', day }] of rows.entries()) {
    const record = { code: code.replace(/\s+/g, ''), address, source: 'csv', statedOn: day || on, place: index + 2 };
    const complaint = complaintAbout(record);
    if (complaint) complaints.push(complaint);
    else records.push(record);
  }
  return { records, complaints };
}
