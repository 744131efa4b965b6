// SPDX-License-Identifier: AGPL-3.0-or-later
// The records of a table of contracts, as data.gouv.fr and others publish them joined: a row for each
// contract and supplier, sometimes for each amendment too. Rows of one contract that follow each other
// are one record.
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { Mapping } from '../contract.ts';

const longestRow = 2 ** 21;

/** Whether the first line of a table names columns of contracts. */
export const isTable = (start: string): boolean =>
  /(?:^|[;,\t|"])(?:objet|acheteur[._]id|dureemois|codecpv|dateNotification)(?:$|[;,\t|"\r])/im.test(
    start.split('\n', 1)[0]!,
  );

/** @throws CsvError rows that cannot be told apart */
export async function* tableRecords(texts: AsyncIterable<string>, start: string): AsyncGenerator<Mapping> {
  const [head = ''] = start.split('\n', 1);
  const delimiter = [';', ',', '\t', '|'].toSorted((a, b) => head.split(b).length - head.split(a).length)[0]!;
  const rows = Readable.from(texts, { objectMode: false }).pipe(
    parse({
      ...{ columns: true, bom: true, delimiter, trim: true, skip_empty_lines: true },
      ...{ relax_quotes: true, relax_column_count: true, max_record_size: longestRow },
    }),
  ) as AsyncIterable<Record<string, string>>;
  let before: { key: string; record: Record<string, unknown> } | undefined;
  for await (const row of rows) {
    const key = keyOf(row);
    if (before && key !== '' && key === before.key) {
      before.record['modifications'] = [...(before.record['modifications'] as unknown[]), ...changeIn(row)];
      continue;
    }
    if (before) yield before.record;
    before = { key, record: { ...row, modifications: changeIn(row) } };
  }
  if (before) yield before.record;
}

const keyOf = (row: Record<string, string>): string =>
  row['uid'] ||
  [row['id'], row['acheteur_id'] ?? row['acheteur.id'] ?? row['idAcheteur'], row['objet']]
    .filter(Boolean)
    .join('\n');

/** An amendment that a row tells, under the names of DECP. */
function changeIn(row: Record<string, string>): Mapping[] {
  const number = row['modification_id'] ?? row['modification.id'] ?? row['idModification'];
  const months = row['modification_dureeMois'] ?? row['dureeMoisModification'];
  const length = months || (number && number !== '0' ? row['dureeMois'] : '');
  if (!length) return [];
  return [{ dureeMois: length, dateNotificationModification: row['dateNotificationModification'] }];
}
