// SPDX-License-Identifier: AGPL-3.0-or-later
// The French State's socle interministériel de logiciels libres (SILL), in the CSV of its yearly editions,
// or in the JSON of today.
import { Problem } from '../../base/problem.ts';
import {
  byHeading,
  isComplaint,
  linesIn,
  readMore,
  readTable,
  type Table,
} from '../../platform/table/read.ts';
import { known } from '../merging/known.ts';
import { licenceOf } from './publiccode-fields.ts';
import {
  type InputFile,
  type LongFile,
  type ReadLong,
  type ReadRecord,
  type ReadSource,
  refusal,
} from './reading.ts';
import { readLongSillJson, readSillJson } from './sill-json.ts';
import { tableParts } from './table-pieces.ts';
import { line } from './words.ts';

export const readSill: ReadSource = (files, on) =>
  files.flatMap((file) => {
    if (isJson(file)) return readSillJson(file, on);
    const all = rows(file);
    const byName = new Map(all.map(({ record }) => [record['nom'], record]));
    return all.map(({ record, at }) => readRow(record, at, file, on, byName.get(record['parent'])));
  });

const isJson = ({ bytes }: Pick<InputFile, 'bytes'>) =>
  /^(?:\ufeff|ï»¿)?\s*[[{]/.test(Buffer.from(bytes.subarray(0, 200)).toString('latin1'));

/** A long file of either kind. */
export const readLongSill: ReadLong = async function* (file, on) {
  let bytes: Buffer = Buffer.alloc(0);
  for await (const chunk of file.chunks()) {
    bytes = chunk;
    break;
  }
  if (isJson({ bytes })) return yield* readLongSillJson(file, on);
  // A part of a program says which: that one may stand anywhere in the file.
  const wholes = new Set<string>();
  for await (const { record } of longRows(file)) if (record['parent']) wholes.add(record['parent']);
  const byName = new Map<string | undefined, Row>();
  if (wholes.size > 0)
    for await (const { record } of longRows(file))
      if (wholes.has(record['nom'] ?? '')) byName.set(record['nom'], record);
  for await (const { record, at } of longRows(file))
    yield readRow(record, at, file, on, byName.get(record['parent']));
};

async function* longRows(file: LongFile): AsyncGenerator<{ record: Row; at: number }> {
  let table: Table | undefined;
  let lines = 0;
  for await (const bytes of tableParts(file)) {
    if (!table) {
      table = tableOf({ name: file.name, bytes });
      lines = linesIn(bytes.toString('latin1').replace(/\r\n?/g, '\n'));
      yield* rowsOf(table, table.rows);
      continue;
    }
    const more = readMore(bytes, table, lines);
    if (isComplaint(more)) throw notCsv(file.name, more.line);
    lines += more.lines;
    yield* rowsOf(table, more.rows);
  }
}

const columns = [
  'ID',
  'nom',
  'fonction',
  'annees',
  'statut',
  'licence',
  'parent',
  'wikidata',
  'comptoir-du-libre',
];

type Row = Readonly<Record<string, string>>;

const rows = (file: InputFile): { record: Row; at: number }[] => {
  const table = tableOf(file);
  return rowsOf(table, table.rows);
};

const rowsOf = (table: Table, all: Table['rows']): { record: Row; at: number }[] =>
  all.map((row) => ({ record: byHeading(table, row), at: row.line }));

function tableOf(file: InputFile): Table {
  const table = readTable(file.bytes, { knows: (heading) => columns.includes(heading) });
  if (isComplaint(table)) {
    if (table.key === 'table.web-page')
      throw new Problem('invalid', 'catalogue.import.html', { file: file.name });
    throw notCsv(file.name, table.line);
  }
  const headings = table.heading.cells;
  if (!headings.includes('ID') || !headings.includes('nom'))
    throw new Problem('invalid', 'catalogue.import.other-shape', { file: file.name, expected: 'ID, nom' });
  return table;
}

const notCsv = (file: string, line: number) =>
  new Problem('invalid', 'catalogue.import.not-csv', { file, line });

/**
 * @param whole the row of the program that this one is a part of: the numbers they share are the whole's, not
 * the part's
 */
function readRow(
  row: Row,
  at: number,
  file: Pick<InputFile, 'name'>,
  on: string,
  whole: Row | undefined,
): ReadRecord {
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
  // « FR »: no longer recommended. R: recommended; O: observed.
  if (/^fr$/i.test(row['statut'] ?? ''))
    return { ...base, inactive: true, complaints: [refusal('catalogue.import.inactive', {}, { line: at })] };
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
      wikidata: /^Q[1-9]\d*$/i.exec(own('wikidata'))?.[0].toUpperCase(),
      comptoir: /^\d+$/.exec(own('comptoir-du-libre'))?.[0],
      version: versionIn(row),
    }),
  };
  return { ...base, claim, complaints: [] };
}

/** « 2018 ; 2019 ; 2021 » → 2021-01-01: the last edition that lists the software. */
function lastYear(written: string | undefined): string | undefined {
  const years = (written ?? '').match(/\b20\d{2}\b/g)?.sort();
  return years ? `${years.at(-1)}-01-01` : undefined;
}

/** Editions from 2022 on say the oldest and the newest version that they recommend. */
function versionIn(row: Row): string | undefined {
  const written = row['version'] || row['version_max'] || row['version_min'] || '';
  return /\d/.test(written) ? line(written, 40) : undefined;
}
