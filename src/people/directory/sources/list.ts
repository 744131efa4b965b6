// SPDX-License-Identifier: AGPL-3.0-or-later
// A list that comes with the program: a CSV of `people/directory/lists`, with the hash that tells its
// edition.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { contentHash } from '../../../platform/first-load.ts';
import { packageRoot } from '../../../platform/root.ts';

/** @param columns that the list must have @throws Error when the file that was shipped lacks one */
export async function readList(
  file: string,
  columns: readonly string[],
): Promise<{ version: string; rows: Record<string, string>[] }> {
  const text = await readFile(path.join(packageRoot, 'src/people/directory/lists', file), 'utf8');
  const rows = parse(text, { columns: true, skip_empty_lines: true }) as Record<string, string>[];
  const missing = columns.filter((column) => !(column in (rows[0] ?? {})));
  if (missing.length > 0) throw new Error(`${file} has no column ${missing.join(', ')}`);
  return { version: contentHash([text]).slice(0, 12), rows };
}
