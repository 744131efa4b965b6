// SPDX-License-Identifier: AGPL-3.0-or-later
// A spreadsheet of declarations: which column is which, and what each line declares.
import type { TextFacts } from '../../base/language.ts';
import { fold, oneLine } from '../../base/text.ts';
import { type CodeAt, codeColumnsOf, readCodeCells } from '../../people/directory/codes/cells.ts';
import type { CodeReading } from '../../people/directory/codes/code.ts';
import { codeColumn, countryIn, isCountryColumn } from '../../people/directory/codes/columns.ts';
import { damagedRow, emptyColumns } from '../../platform/table/check.ts';
import { findColumns, type Headings, isHeading } from '../../platform/table/columns.ts';
import { withoutQuotes } from '../../platform/table/damage.ts';
import { isComplaint, readTable, type Table, type TableRow } from '../../platform/table/read.ts';
import { isFormula } from '../../platform/table/write.ts';
import { type Hosting, hostings, type PrivateDetails } from '../usage.ts';

/** One line as it was written, by our own column names. */
export interface Line {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  /** Its code, with what the headings and a column of countries say of it; a name is no code (`shape`). */
  readonly organisation: CodeReading;
  /** What the column of countries says. */
  readonly country?: 'FR' | 'BE' | 'CA';
  readonly software: string;
  readonly since?: string;
  readonly agents?: number;
  readonly publish: boolean;
  readonly details: PrivateDetails;
}

/**
 * Something that stops a line or all of them: a key of `usages/texts.ts`, `people/directory/codes/texts.ts`
 * or
 * `platform/table/texts.ts` with what fills it.
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
  software: ['software', 'logiciel', 'programme'],
  since: ['since', 'depuis'],
  agents: ['agents', 'utilisateurs', 'users', 'nombre d agents'],
  publish: ['publish', 'public', 'publier', 'publie'],
  version: ['version'],
  hosting: ['hosting', 'hebergement'],
  updatedOn: ['updated on', 'mis a jour le', 'mise a jour'],
  contactFunction: ['contact', 'contact function', 'fonction', 'service'],
  contactMailbox: ['mailbox', 'courriel', 'boite', 'contact mailbox', 'mail'],
};

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
  /** Where nothing can be read: why. */
  readonly whole?: Complaint;
}

export function readSpreadsheet(bytes: Uint8Array): SpreadsheetReading {
  const knows = (heading: string) =>
    isHeading(heading, headings) || codeColumn(heading) !== undefined || isCountryColumn(heading);
  const table = readTable(bytes, { knows, mostRows: mostLines, longestRow: 20_000 });
  const none = { lines: [], refused: [] };
  if (isComplaint(table))
    return {
      ...none,
      whole: table.key === 'table.unreadable' ? { ...table, key: 'usages.not-a-table' } : table,
    };
  if (table.rows.length > mostLines)
    return { ...none, whole: { line: 1, key: 'usages.too-many-lines', facts: { most: mostLines } } };
  const columns = columnsOf(table);
  if ('key' in columns) return { ...none, whole: columns };
  const read = table.rows.map((row) => readLine(row, columns));
  return {
    lines: read.filter((one): one is Line => !('key' in one)),
    refused: read.filter((one): one is Complaint => 'key' in one),
  };
}

/** Which column is which; or what is missing, comes twice or is empty. */
function columnsOf(table: Table): Columns | Complaint {
  const { line, cells } = table.heading;
  const { at, twice } = findColumns(cells, headings);
  const codes = codeColumnsOf(cells);
  const missing = codes.length === 0 ? 'organisation' : at.has('software') ? undefined : 'software';
  if (missing) return { line, key: 'usages.no-column', facts: { column: missing } };
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
  if (!organisation) return { line, key: 'usages.no-organisation', facts: {} };
  if ('key' in organisation) return { line, ...organisation };
  if (!software) return { line, key: 'usages.no-software', facts: {} };
  if (agents && !/^\d{1,8}$/.test(agents.replace(/\s/g, '')))
    return { line, key: 'usages.bad-agents', facts: { written: agents.slice(0, 40) } };
  const hosting = hostingOf(cell('hosting'));
  if (hosting === 'unreadable')
    return { line, key: 'usages.bad-hosting', facts: { written: cell('hosting').slice(0, 40) } };
  return {
    line,
    organisation,
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
