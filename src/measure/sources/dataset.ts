// SPDX-License-Identifier: AGPL-3.0-or-later
// Histories handed over for back-tests: a folder `commits/` of history CSVs and a `repos.csv` that says what
// each is and of when.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { byHeading, isComplaint, readTable } from '../../platform/table/read.ts';
import type { Facts, FileRole } from '../facts/facts.ts';
import { historyFromCsv } from '../facts/history-csv.ts';
import { unpack } from './facts-files.ts';

export type RepositoryRow = Readonly<Record<string, string>>;

/** Software of local authorities and their associations, by the families that `repos.csv` gives. */
export const localFamilies: ReadonlySet<string> = new Set(['lutece', 'plone-imio', 'collectivites', 'local']);

/** The rows of `repos.csv`. */
export async function listDataset(folder: string): Promise<RepositoryRow[]> {
  const read = readTable(await readFile(path.join(folder, 'repos.csv')), {
    knows: (heading) => heading === 'repo',
  });
  if (isComplaint(read)) throw new Error(`repos.csv: ${read.key} at line ${read.line}`);
  return read.rows.map((row) => byHeading(read, row));
}

/** One repository of the data set as Facts, read at its snapshot date. */
export async function readDatasetFacts(folder: string, row: RepositoryRow): Promise<Facts> {
  const name = row['repo']!.replace('/', '__');
  const history = historyFromCsv(
    await unpack(await readFile(path.join(folder, 'commits', `${name}.csv.gz`))),
  );
  const releases: { name: string; at: number }[] = [];
  history.tagged.forEach((tagged, index) => {
    if (tagged) releases.push({ name: '', at: history.committerTs[index]! });
  });
  const said: readonly [FileRole, string][] = [
    ['licence', 'licence_file'],
    ['governance', 'governance_file'],
    ['contributing', 'contributing_file'],
    ['code-of-conduct', 'code_of_conduct'],
    ['continuous-integration', 'ci_config'],
  ];
  const files = Object.fromEntries(
    said.flatMap(([role, column]) => (row[column] ? [[role, row[column]]] : [])),
  );
  const readAt = Date.parse(`${row['snapshot_date']}T00:00:00Z`) / 1000;
  return {
    collector: 'dataset@1',
    repository: `https://github.com/${row['repo']!.toLowerCase()}`,
    head: row['head_sha']!,
    readAt,
    history,
    releases,
    files,
    limits: [],
  };
}
