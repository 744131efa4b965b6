// SPDX-License-Identifier: AGPL-3.0-or-later
// Two to four software side by side, criterion by criterion. Halle names no winner.

import {
  type Cell,
  type Compared,
  connection,
  covers,
  finding,
  forecast,
  measured,
  sourced,
  stops,
  unknown,
  usages,
} from './comparison-cells.ts';
import { readLicence } from './licence/licence.ts';
import type { ComparedRow } from './section.ts';

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

/** The words of thesaurus identifiers in the reader's language. */
export interface Labels {
  readonly functions: ReadonlyMap<string, string>;
  readonly systems: ReadonlyMap<string, string>;
}

/**
 * The whole comparison, parts in the order people ask: will it live, who uses it, is it free, does it
 * connect, does it do the work.
 * @param added what features to the right say of users, one cell for each column
 */
export function compare(
  columns: readonly Compared[],
  labels: Labels,
  added: readonly ComparedRow[] = [],
): readonly ComparedPart[] {
  const row: MakeRow = (label, cell) => rowOf(label, columns.map(cell));
  const parts: ComparedPart[] = [
    { key: 'community', rows: communityRows(row) },
    { key: 'users', rows: [row({ key: 'usages' }, usages), ...added.map(addedRow)] },
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

function rowOf(label: Row['label'], cells: readonly Cell[]): Row {
  const first = JSON.stringify(cells[0]?.shown);
  return { label, cells, same: cells.every(({ shown }) => JSON.stringify(shown) === first) };
}

/** What a feature to the right says, each in its own words. */
const addedRow = ({ words, cells }: ComparedRow): Row =>
  rowOf(
    { words },
    cells.map((said) =>
      said
        ? {
            shown: { kind: 'words', words: said.words },
            origin: { from: 'users', date: said.date, url: said.url },
          }
        : unknown,
    ),
  );

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
