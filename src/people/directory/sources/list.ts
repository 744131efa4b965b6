// SPDX-License-Identifier: AGPL-3.0-or-later
// A list that comes with the program: a CSV of `people/directory/lists`, with the hash that tells its
// edition.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contentHash } from '../../../platform/first-load.ts';
import { packageRoot } from '../../../platform/root.ts';
import { byHeading, isComplaint, readTable } from '../../../platform/table/read.ts';
import type { Edition } from '../edition.ts';

/** @param columns that the list must have @throws Error when the file that was shipped lacks one */
export async function readList(
  file: string,
  columns: readonly string[],
): Promise<{ version: string; rows: Record<string, string>[] }> {
  const bytes = await readFile(path.join(packageRoot, 'src/people/directory/lists', file));
  const read = readTable(bytes, { knows: (heading) => columns.includes(heading) });
  if (isComplaint(read)) throw new Error(`${file}: ${read.key} at line ${read.line}`);
  const rows = read.rows.map((row) => byHeading(read, row));
  const missing = columns.filter((column) => !(column in (rows[0] ?? {})));
  if (missing.length > 0) throw new Error(`${file} has no column ${missing.join(', ')}`);
  return { version: contentHash([bytes.toString('utf8')]).slice(0, 12), rows };
}

/** Rows of a list that covers several countries, one edition for each: its date is the latest of its rows. */
export function editionsByCountry<Row extends { readonly country: string; readonly date: string }>(
  list: { readonly file: string; readonly version: string; readonly rows: readonly Row[] },
  made: (rows: readonly Row[]) => Pick<Edition, 'organisations' | 'members' | 'otherNames'>,
): Edition[] {
  return [...Map.groupBy(list.rows, ({ country }) => country)].map(([country, rows]) => ({
    source: `${list.file} ${country}`,
    version: `${country}-${list.version}`,
    date: rows
      .map(({ date }) => date)
      .sort()
      .at(-1)!,
    country,
    ...made(rows),
  }));
}
