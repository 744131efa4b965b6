// SPDX-License-Identifier: AGPL-3.0-or-later
// A spreadsheet of declarations: which column is which, and what each line declares.
import type { TextFacts } from '../../base/language.ts';
import { fold, oneLine, plainHeading } from '../../base/text.ts';
import { type CodeAt, codeColumnsOf, readCodeCells } from '../../people/directory/codes/cells.ts';
import type { CodeReading } from '../../people/directory/codes/code.ts';
import { codeColumn, countryIn, isCountryColumn } from '../../people/directory/codes/columns.ts';
import { damagedRow, emptyColumns } from '../../platform/table/check.ts';
import { findColumns, type Headings, isHeading } from '../../platform/table/columns.ts';
import { withoutQuotes } from '../../platform/table/damage.ts';
import { isComplaint, readTable, type Table, type TableRow } from '../../platform/table/read.ts';
import type { SentTable } from '../../platform/table/refused.ts';
import { isFormula } from '../../platform/table/write.ts';
import { type Hosting, hostings, type PrivateDetails } from '../usage.ts';

/** One line as it was written, by our own column names. */
export interface Line {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  /**
   * Its code, with what the headings and a column of countries say of it; a name is no code (`shape`). Absent
   * where the file names nobody: whoever sends it is meant.
   */
  readonly organisation?: CodeReading;
  /** What the column of countries says. */
  readonly country?: 'FR' | 'BE' | 'CA';
  readonly software: string;
  readonly since?: string;
  readonly agents?: number;
  readonly publish: boolean;
  readonly details: PrivateDetails;
}

/**
 * Something that stops a line or all of them: a key of `usages/texts/texts.ts`,
 * `people/directory/codes/texts.ts` or `platform/table/texts.ts` with what fills it.
 */
export interface Complaint {
  readonly line: number;
  readonly key: string;
  readonly facts: TextFacts;
}

type Column =
  | 'software'
  | 'since'
  | 'agents'
  | 'publish'
  | 'version'
  | 'hosting'
  | 'updatedOn'
  | 'contactFunction'
  | 'contactMailbox';

const headings: Headings<Column> = {
  software: [
    ...['software', 'logiciel', 'programme', 'logiciels', 'nom du logiciel', 'logiciel libre'],
    ...['software name', 'application', 'outil', 'solution'],
  ],
  since: [
    ...['since', 'depuis', 'depuis quand', 'en service depuis', 'date de mise en service', 'mise en service'],
    ...['in use since', 'date de debut', 'annee'],
  ],
  agents: [
    ...['agents', 'utilisateurs', 'users', 'nombre d agents', 'nb agents', 'nb d agents'],
    ...['nombre d utilisateurs', 'nb utilisateurs', 'number of users'],
  ],
  publish: ['publish', 'public', 'publier', 'publie'],
  version: ['version'],
  hosting: ['hosting', 'hebergement'],
  updatedOn: ['updated on', 'mis a jour le', 'mise a jour'],
  contactFunction: ['contact', 'contact function', 'fonction', 'service'],
  contactMailbox: ['mailbox', 'courriel', 'boite', 'contact mailbox', 'mail'],
};

/** Columns that say nothing we read and are no surprise: the name beside a code, our own reasons. */
const beside = ['nom', 'name', 'nom de l organisation', 'organisation name', 'pourquoi', 'why'];

const hostingWords: Readonly<Record<string, Hosting>> = {
  interne: 'own',
  own: 'own',
  'chez nous': 'own',
  syndicat: 'operator',
  operateur: 'operator',
  operator: 'operator',
  mutualise: 'operator',
  prestataire: 'provider',
  provider: 'provider',
  saas: 'provider',
  externe: 'provider',
};

/** Lines beyond this are not read: a syndicate of 300 communes with thirty programs each has 9,000. */
export const mostLines = 20_000;
const longestCell = 2_000;

/** Where what is read stands, from 0. */
interface Columns {
  readonly at: ReadonlyMap<Column, number>;
  /** Columns of codes, those that say which kind they hold first. */
  readonly codes: readonly CodeAt[];
  readonly country: number;
  readonly width: number;
}

export interface SpreadsheetReading {
  readonly lines: readonly Line[];
  /** Of single lines. */
  readonly refused: readonly Complaint[];
  /** Headings of columns that hold something and were not read. */
  readonly unread: readonly string[];
  /** Lines that name an organisation and nothing else, as the model has them. */
  readonly idle: number;
  /** As it was sent: the headings, and each row by its line. */
  readonly sent: SentTable;
  /** Where nothing can be read: why. */
  readonly whole?: Complaint;
}

export function readSpreadsheet(bytes: Uint8Array): SpreadsheetReading {
  const table = readTable(bytes, { knows, mostRows: mostLines, longestRow: 20_000 });
  const none = { lines: [], refused: [], unread: [], idle: 0, sent: { headings: [], rows: new Map() } };
  if (isComplaint(table))
    return {
      ...none,
      whole: table.key === 'table.unreadable' ? { ...table, key: 'usages.not-a-table' } : table,
    };
  if (table.rows.length > mostLines)
    return { ...none, whole: { line: 1, key: 'usages.too-many-lines', facts: { most: mostLines } } };
  const columns = columnsOf(table);
  if ('key' in columns) return { ...none, whole: columns };
  const rows = table.rows.filter((row) => !isIdle(row, columns));
  const read = filledUp(rows, columns);
  return {
    lines: read.filter((one): one is Line => !('key' in one)),
    refused: read.filter((one): one is Complaint => 'key' in one),
    unread: unreadIn(table),
    idle: table.rows.length - rows.length,
    sent: {
      headings: table.heading.cells,
      rows: new Map(table.rows.map(({ line, cells }) => [line, cells])),
    },
  };
}

/** Whether it names an organisation and says nothing of it. */
function isIdle({ cells }: TableRow, columns: Columns): boolean {
  const said = [...[...columns.at.values()].map((at) => cells[at] ?? ''), ...cells.slice(columns.width)];
  return writtenIn(cells, columns) !== undefined && said.every((cell) => cell.trim() === '');
}

/** Where a file names one organisation alone, it need not stand in each line. */
function filledUp(rows: readonly TableRow[], columns: Columns): (Line | Complaint)[] {
  const named = new Set(rows.flatMap(({ cells }) => writtenIn(cells, columns) ?? []));
  const read = rows.map((row) => readLine(row, columns));
  if (named.size === 0) return read;
  const only =
    named.size === 1 ? read.find((one): one is Line => !('key' in one) && !!one.organisation) : undefined;
  return read.map((one) => {
    if ('key' in one || one.organisation) return one;
    if (!only) return { line: one.line, key: 'usages.no-organisation', facts: {} };
    return { ...one, organisation: only.organisation!, ...(only.country && { country: only.country }) };
  });
}

/** What stands for the organisation in a row; undefined where nothing does. */
const writtenIn = (cells: readonly string[], { codes }: Columns): string | undefined =>
  codes.map(({ at }) => (cells[at] ?? '').trim()).find((cell) => cell !== '');

/** Headings of columns that hold something and that nobody reads. */
function unreadIn({ heading, rows }: Table): string[] {
  const isRead = (written: string) =>
    knows(written) || beside.includes(plainHeading(written)) || written.trim() === '';
  return heading.cells
    .filter((written, at) => !isRead(written) && rows.some(({ cells }) => (cells[at] ?? '').trim() !== ''))
    .map((written) => oneLine(written, 60));
}

const knows = (heading: string) =>
  isHeading(heading, headings) || codeColumn(heading) !== undefined || isCountryColumn(heading);

/** Which column is which; or what is missing, comes twice or is empty. */
function columnsOf(table: Table): Columns | Complaint {
  const { line, cells } = table.heading;
  const { at, twice } = findColumns(cells, headings);
  const codes = codeColumnsOf(cells);
  if (!at.has('software')) return { line, key: 'usages.no-column', facts: { column: 'software' } };
  if (twice[0] !== undefined) return { line, key: 'table.twice', facts: { heading: oneLine(twice[0], 80) } };
  const [empty] = emptyColumns(table, [at.get('software')!]);
  return empty ?? { at, codes, country: cells.findIndex(isCountryColumn), width: cells.length };
}

/**
 * Reads one line. A cell that a spreadsheet would run as a formula is refused, not cleaned: nobody means one.
 */
function readLine(row: TableRow, columns: Columns): Line | Complaint {
  const { line } = row;
  const cells = row.cells.map((one) => withoutQuotes(oneLine(one, longestCell)));
  const cell = (name: Column) => cells[columns.at.get(name) ?? -1] ?? '';
  const read = [...columns.at.values(), ...columns.codes.map(({ at }) => at)].map((at) => cells[at] ?? '');
  const formula = read.find(isFormula);
  if (formula !== undefined) return { line, key: 'usages.formula', facts: { written: formula.slice(0, 40) } };
  const damage = damagedRow(row, columns.width, readBy(columns));
  if (damage) return damage;
  const [organisation, software, agents] = [readCodeCells(cells, columns), cell('software'), cell('agents')];
  if (organisation && 'key' in organisation) return { line, ...organisation };
  if (!software) return { line, key: 'usages.no-software', facts: {} };
  if (agents && !/^\d{1,8}$/.test(agents.replace(/\s/g, '')))
    return { line, key: 'usages.bad-agents', facts: { written: agents.slice(0, 40) } };
  const hosting = hostingOf(cell('hosting'));
  if (hosting === 'unreadable')
    return { line, key: 'usages.bad-hosting', facts: { written: cell('hosting').slice(0, 40) } };
  return {
    line,
    ...(organisation && { organisation }),
    ...countrySaid(cells[columns.country] ?? ''),
    software,
    ...(cell('since') ? { since: cell('since') } : {}),
    ...(agents ? { agents: Number(agents.replace(/\s/g, '')) } : {}),
    publish: /^(1|oui|yes|o|y|x|vrai|true)$/i.test(cell('publish')),
    details: details(cell, hosting),
  };
}

function countrySaid(written: string): Pick<Line, 'country'> {
  const country = countryIn(written);
  return country === undefined || country === 'unknown' ? {} : { country };
}

const dayColumns: readonly Column[] = ['since', 'updatedOn'];

function readBy({ at, codes }: Columns) {
  const columns = [...at];
  return {
    words: columns.filter(([name]) => !dayColumns.includes(name)).map(([, index]) => index),
    days: columns.filter(([name]) => dayColumns.includes(name)).map(([, index]) => index),
    codes: codes.map((code) => code.at),
  };
}

function hostingOf(written: string): Hosting | undefined | 'unreadable' {
  const word = fold(written).trim();
  if (!word) return undefined;
  return hostingWords[word] ?? hostings.find((one) => one === word) ?? 'unreadable';
}

function details(cell: (name: Column) => string, hosting: Hosting | undefined): PrivateDetails {
  const said = (name: 'version' | 'updatedOn' | 'contactFunction' | 'contactMailbox') =>
    cell(name) ? { [name]: cell(name) } : {};
  return {
    ...said('version'),
    ...said('updatedOn'),
    ...said('contactFunction'),
    ...said('contactMailbox'),
    ...(hosting ? { hosting } : {}),
  };
}
