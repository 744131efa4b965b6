// SPDX-License-Identifier: AGPL-3.0-or-later
// The French State's socle interministériel de logiciels libres (SILL), in the CSV of its yearly editions.
import { parse } from 'csv-parse/sync';
import { Problem } from '../../base/problem.ts';
import { known } from '../merging/known.ts';
import { licenceOf } from './publiccode.ts';
import { type InputFile, type ReadRecord, type ReadSource, refusal, textOf } from './reading.ts';
import { line } from './words.ts';

export const readSill: ReadSource = (files, on) =>
  files.flatMap((file) => {
    const all = rows(file);
    const byName = new Map(all.map(({ record }) => [record['nom'], record]));
    return all.map(({ record, at }) => readRow(record, at, file, on, byName.get(record['parent'])));
  });

type Row = Readonly<Record<string, string>>;

function rows(file: InputFile): { record: Row; at: number }[] {
  let read: { record: Row; info: { lines: number } }[];
  try {
    read = parse(textOf(file), {
      columns: true,
      bom: true,
      info: true,
      skip_empty_lines: true,
      relax_column_count: true,
      trim: true,
    }) as unknown as typeof read;
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw new Problem(
      'invalid',
      'catalogue.import.not-csv',
      { file: file.name, message: String((cause as Error).message).slice(0, 160) },
      { cause },
    );
  }
  const columns = Object.keys(read[0]?.record ?? {});
  if (!columns.includes('ID') || !columns.includes('nom'))
    throw new Problem('invalid', 'catalogue.import.other-shape', { file: file.name, expected: 'ID, nom' });
  return read.map(({ record, info }) => ({ record, at: info.lines }));
}

/**
 * @param whole the row of the program that this one is a part of: the numbers they share are the whole's, not
 * the part's
 */
function readRow(row: Row, at: number, file: InputFile, on: string, whole: Row | undefined): ReadRecord {
  const [id, name] = [line(row['ID'], 20), line(row['nom'], 160)];
  const base = {
    source: 'sill' as const,
    externalId: id ?? `${file.name}:${at}`,
    place: `${file.name}, ${name ?? id ?? at}`,
    raw: JSON.stringify(row),
    media: 'text/csv' as const,
  };
  if (!id || !/^\d+$/.test(id))
    return { ...base, unidentified: true, complaints: [refusal('catalogue.import.no-id', {}, { line: at })] };
  if (!name) return { ...base, complaints: [refusal('catalogue.import.no-name', {}, { line: at })] };
  const own = (column: string) => (row[column] && row[column] !== whole?.[column] ? row[column] : '');
  const fonction = line(row['fonction']);
  const claim = {
    source: 'sill' as const,
    externalId: id,
    date: lastYear(row['annees']) ?? on,
    name,
    repositories: [],
    sill: id,
    ...known({
      summary: fonction ? { fr: fonction } : undefined,
      licence: licenceOf(row['licence']),
      wikidata: /^Q[1-9]\d*$/.exec(own('wikidata'))?.[0],
      comptoir: /^\d+$/.exec(own('comptoir-du-libre'))?.[0],
      version: /\d/.test(row['version'] ?? '') ? line(row['version'], 40) : undefined,
    }),
  };
  return { ...base, claim, complaints: [] };
}

/** « 2018 ; 2019 ; 2021 » → 2021-01-01: the last edition that lists the software. */
function lastYear(written: string | undefined): string | undefined {
  const years = (written ?? '').match(/\b20\d{2}\b/g)?.sort();
  return years ? `${years.at(-1)}-01-01` : undefined;
}
