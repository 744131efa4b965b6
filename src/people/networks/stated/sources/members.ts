// SPDX-License-Identifier: AGPL-3.0-or-later
// A list of members as it is sent: a spreadsheet with headings, or a column of names or codes without any.
import type { TextFacts } from '../../../../base/language.ts';
import { oneLine, plainHeading } from '../../../../base/text.ts';
import { damagedRow } from '../../../../platform/table/check.ts';
import { withoutQuotes } from '../../../../platform/table/damage.ts';
import { isComplaint, readTable, type Table, type TableRow } from '../../../../platform/table/read.ts';
import type { SentTable } from '../../../../platform/table/refused.ts';
import { isFormula } from '../../../../platform/table/write.ts';
import { type CodeAt, codeColumnsOf, readCodeCells } from '../../../directory/codes/cells.ts';
import type { CodeReading } from '../../../directory/codes/code.ts';
import { codeColumn, countryIn, isCountryColumn } from '../../../directory/codes/columns.ts';
import { mostStated } from '../statement.ts';

export interface MemberLine {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  /** Its code, or a name where a code could stand. */
  readonly organisation: CodeReading;
  readonly country?: 'FR' | 'BE' | 'CA';
}

/** Why a line, or the whole list, is refused: a key of texts with what fills it. */
export interface Complaint {
  readonly line: number;
  readonly key: string;
  readonly facts: TextFacts;
}

export interface MembersReading {
  readonly lines: readonly MemberLine[];
  readonly refused: readonly Complaint[];
  /** Headings of columns that hold something and were not read. */
  readonly unread: readonly string[];
  readonly sent: SentTable;
  /** Where nothing can be read: why. */
  readonly whole?: Complaint;
}

const names = [
  ...['nom', 'name', 'membre', 'member', 'membres', 'members', 'nom de la commune', 'nom commune'],
  ...['nom de l organisation', 'organisation name', 'adherent', 'adherents', 'libelle', 'nom du membre'],
];
/** What our own file of refused lines adds. */
const ours = ['pourquoi', 'why'];
const isName = (heading: string) => names.includes(plainHeading(heading));
const knows = (heading: string) =>
  codeColumn(heading) !== undefined || isCountryColumn(heading) || isName(heading);

export function readMembers(bytes: Uint8Array): MembersReading {
  const none = { lines: [], refused: [], unread: [], sent: { headings: [], rows: new Map() } };
  const read = readTable(bytes, { knows, mostRows: mostStated + 1, longestRow: 20_000 });
  if (isComplaint(read)) return { ...none, whole: read };
  const table = withHeading(read);
  if (table.rows.length > mostStated)
    return { ...none, whole: { line: 1, key: 'people.stated.too-many', facts: { most: mostStated } } };
  const { cells: headings } = table.heading;
  const columns: Columns = {
    codes: [...codeColumnsOf(headings), ...headings.flatMap((one, at) => (isName(one) ? [{ at }] : []))],
    country: headings.findIndex(isCountryColumn),
    width: headings.length,
  };
  const rows = table.rows.map((row) => readRow(row, columns));
  return {
    lines: rows.filter((one): one is MemberLine => !('key' in one)),
    refused: rows.filter((one): one is Complaint => 'key' in one),
    unread: unreadIn(table),
    sent: { headings, rows: new Map(table.rows.map(({ line, cells }) => [line, cells])) },
  };
}

/** A column that is pasted has no heading: its first line is a member like the others. */
function withHeading(table: Table): Table {
  const { heading, rows } = table;
  if (heading.cells.some(knows) || heading.cells.every((cell) => cell.trim() === '')) return table;
  const width = Math.max(heading.cells.length, ...rows.map(({ cells }) => cells.length));
  const headings = Array.from({ length: width }, () => 'organisation');
  return { ...table, heading: { line: heading.line, cells: headings }, rows: [heading, ...rows] };
}

interface Columns {
  readonly codes: readonly CodeAt[];
  readonly country: number;
  readonly width: number;
}

function readRow(row: TableRow, columns: Columns): MemberLine | Complaint {
  const { line } = row;
  const cells = row.cells.map((one) => withoutQuotes(oneLine(one, 300)));
  const at = columns.codes.map((code) => code.at);
  const formula = at.map((one) => cells[one] ?? '').find(isFormula);
  if (formula !== undefined)
    return { line, key: 'people.stated.formula', facts: { written: formula.slice(0, 40) } };
  const damage = damagedRow(row, columns.width, { words: [], codes: at });
  if (damage) return damage;
  const organisation = readCodeCells(cells, columns);
  if (!organisation) return { line, key: 'people.stated.nobody', facts: {} };
  if ('key' in organisation) return { line, ...organisation };
  const country = countryIn(cells[columns.country] ?? '');
  return { line, organisation, ...(country && country !== 'unknown' && { country }) };
}

function unreadIn({ heading, rows }: Table): string[] {
  const isRead = (written: string) =>
    knows(written) || ours.includes(plainHeading(written)) || written.trim() === '';
  return heading.cells
    .filter((written, at) => !isRead(written) && rows.some(({ cells }) => (cells[at] ?? '').trim() !== ''))
    .map((written) => oneLine(written, 60));
}
