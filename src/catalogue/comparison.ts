// SPDX-License-Identifier: AGPL-3.0-or-later
// Two to four software side by side, criterion by criterion: each cell says where it comes from and of what
// date. Halle names no winner. What nobody has said is unknown, never « no ».
import type { Activity, Grade, Letter, Said } from '../measure/grade/grade.ts';
import { type LicenceReading, readLicence } from './licence/licence.ts';
import { usageCount } from './sheet.ts';
import type { Software, Sourced } from './software.ts';

/**
 * Where a cell comes from: a source of the catalogue, or the measured copy of the code. `date` is an ISO
 * date.
 */
export interface Origin {
  readonly from: string;
  readonly date: string;
  readonly url?: string;
}

export type Shown =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'number'; readonly n: number }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'list'; readonly of: 'country' | 'language'; readonly codes: readonly string[] }
  | { readonly kind: 'said'; readonly said: Said }
  | {
      readonly kind: 'mark';
      readonly mark:
        | 'covered'
        | 'said'
        | 'proved'
        | 'forecast-itself'
        | 'nothing'
        | 'public'
        | 'association'
        | 'company'
        | 'community';
    }
  | { readonly kind: 'activity'; readonly activity: Activity }
  | { readonly kind: 'forecast'; readonly probability: number; readonly letter?: Letter | undefined }
  | { readonly kind: 'licence'; readonly reading: LicenceReading };

export interface Cell {
  readonly shown: Shown;
  readonly origin?: Origin;
}

export interface Row {
  /** A key of `catalogue.compare.…`, or the words of a function or system. */
  readonly label: { readonly key: string } | { readonly words: string };
  readonly cells: readonly Cell[];
  /** The same in every column: folded at first. A row where all is unknown is the same too. */
  readonly same: boolean;
}

export interface ComparedPart {
  readonly key: 'community' | 'users' | 'freedom' | 'connections' | 'work';
  readonly rows: readonly Row[];
}

/**
 * One column: the software, its grade where there is one, and the words of its functions in the reader's
 * language.
 */
export interface Compared {
  readonly software: Software;
  readonly grade?: Grade | undefined;
}

/** The words of thesaurus identifiers in the reader's language. */
export interface Labels {
  readonly functions: ReadonlyMap<string, string>;
  readonly systems: ReadonlyMap<string, string>;
}

const unknown: Cell = { shown: { kind: 'unknown' } };

/**
 * The whole comparison, parts in the order people ask: will it live, who uses it, is it free, does it
 * connect, does it do the work.
 */
export function compare(columns: readonly Compared[], labels: Labels): readonly ComparedPart[] {
  const row = (label: Row['label'], cell: (column: Compared) => Cell): Row => {
    const cells = columns.map(cell);
    const first = JSON.stringify(cells[0]?.shown);
    return { label, cells, same: cells.every(({ shown }) => JSON.stringify(shown) === first) };
  };
  const parts: ComparedPart[] = [
    { key: 'community', rows: communityRows(row) },
    { key: 'users', rows: [row({ key: 'usages' }, usages)] },
    { key: 'freedom', rows: freedomRows(row) },
    {
      key: 'connections',
      rows: wordedRows(columns, labels.systems, systemsOf).map(([id, words]) =>
        row({ words }, (column) => connection(column, id)),
      ),
    },
    { key: 'work', rows: workRows(columns, labels, row) },
  ];
  return parts.filter(({ rows }) => rows.length > 0);
}

type MakeRow = (label: Row['label'], cell: (column: Compared) => Cell) => Row;

function communityRows(row: MakeRow): Row[] {
  return [
    row({ key: 'forecast' }, forecast),
    row({ key: 'stops' }, stops),
    row({ key: 'activity' }, ({ grade }) =>
      grade?.activity.quarters.length
        ? measured(grade, { kind: 'activity', activity: grade.activity })
        : unknown,
    ),
    row({ key: 'half' }, (column) => finding(column, 'contributor-absence-factor')),
    row({ key: 'organisations' }, (column) => finding(column, 'elephant-factor')),
    row({ key: 'releases' }, (column) => finding(column, 'release-frequency')),
    row({ key: 'publisher' }, ({ software }) =>
      sourced(software.publisher, ({ name }) => ({ kind: 'words', words: name })),
    ),
    row({ key: 'publisher-kind' }, ({ software }) =>
      sourced(software.publisher, ({ kind }) => (kind ? { kind: 'mark', mark: kind } : unknown.shown)),
    ),
  ];
}

function freedomRows(row: MakeRow): Row[] {
  return [
    row({ key: 'licence' }, ({ software }) =>
      sourced(software.licence, (expression) => ({ kind: 'licence', reading: readLicence(expression) })),
    ),
    row({ key: 'country' }, ({ software }) =>
      sourced(software.publisher, ({ country }) =>
        country ? { kind: 'list', of: 'country', codes: [country] } : unknown.shown,
      ),
    ),
  ];
}

function workRows(columns: readonly Compared[], labels: Labels, row: MakeRow): Row[] {
  const functions = wordedRows(columns, labels.functions, ({ software }) => software.functions?.value ?? []);
  return [
    ...functions.map(([id, words]) => row({ words }, (column) => covers(column, id))),
    row({ key: 'languages' }, ({ software }) =>
      sourced(software.languages, (codes) => ({ kind: 'list', of: 'language', codes: [...codes].sort() })),
    ),
  ];
}

function forecast({ grade }: Compared): Cell {
  if (!grade || grade.probability === undefined) return unknown;
  return measured(grade, { kind: 'forecast', probability: grade.probability, letter: grade.forecastLetter });
}

function stops({ grade }: Compared): Cell {
  if (!grade) return unknown;
  if (grade.reason) return measured(grade, { kind: 'said', said: grade.reason });
  if (grade.state !== 'graded') return unknown;
  return measured(grade, { kind: 'mark', mark: grade.letter === 'A' ? 'nothing' : 'forecast-itself' });
}

function finding({ grade }: Compared, indicator: string): Cell {
  const found = grade?.findings.find((one) => one.indicator === indicator);
  if (!grade || found?.outcome !== 'measured') return unknown;
  return measured(grade, { kind: 'said', said: found.said });
}

function usages({ software }: Compared): Cell {
  const last = software.usages.reduce<(typeof software.usages)[number] | undefined>(
    (best, usage) => (best && best.date >= usage.date ? best : usage),
    undefined,
  );
  if (!last) return unknown;
  return {
    shown: { kind: 'number', n: usageCount(software) },
    origin: { from: last.source, date: last.date, ...(last.url && { url: last.url }) },
  };
}

function connection({ software }: Compared, system: string): Cell {
  const found = software.connections.find((one) => one.system === system && one.status !== 'unknown');
  if (!found || found.status === 'unknown') return unknown;
  return {
    shown: { kind: 'mark', mark: found.status },
    origin: { from: found.source, date: found.date, ...(found.url && { url: found.url }) },
  };
}

function covers({ software }: Compared, id: string): Cell {
  return sourced(software.functions, (ids) =>
    ids.includes(id) ? { kind: 'mark', mark: 'covered' } : unknown.shown,
  );
}

function systemsOf({ software }: Compared): readonly string[] {
  return software.connections.filter(({ status }) => status !== 'unknown').map(({ system }) => system);
}

function wordedRows(
  columns: readonly Compared[],
  words: ReadonlyMap<string, string>,
  of: (column: Compared) => readonly string[],
): [string, string][] {
  const ids = [...new Set(columns.flatMap(of))].sort();
  return ids.map((id) => [id, words.get(id) ?? id]);
}

function sourced<T>(field: Sourced<T> | undefined, show: (value: T) => Shown): Cell {
  if (!field) return unknown;
  const shown = show(field.value);
  return shown.kind === 'unknown'
    ? unknown
    : { shown, origin: { from: field.source, date: field.date, ...(field.url && { url: field.url }) } };
}

function measured(grade: Grade, shown: Shown): Cell {
  return {
    shown,
    origin: {
      from: 'measure',
      date: new Date(grade.at * 1000).toISOString().slice(0, 10),
      url: grade.repository,
    },
  };
}
