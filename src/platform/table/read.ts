// SPDX-License-Identifier: AGPL-3.0-or-later
// Tables as they come in, from whatever office program: encoding, separator and the row of headings are
// found, and every row keeps the number of its line in the file.
import { parse } from 'csv-parse/sync';
import { decodeText, type Encoding } from '../../base/encoding.ts';
import type { TextFacts } from '../../base/language.ts';
import { oneLine } from '../../base/text.ts';

export interface TableRow {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly encoding: Encoding;
  readonly separator: Separator;
  readonly heading: TableRow;
  readonly rows: readonly TableRow[];
}

/** What stops a whole table: a sentence of `platform/table/texts.ts` with what fills it. */
export interface TableComplaint {
  readonly line: number;
  readonly key: `table.${string}`;
  readonly facts: TextFacts;
}

export interface TableWanted {
  /** Whether a cell is a heading of this table: the row of headings is the one that has most. */
  readonly knows: (heading: string) => boolean;
  /** Rows beyond are not read: one more tells that there are. */
  readonly mostRows?: number;
  /** Characters of one row. */
  readonly longestRow?: number;
}

export const separators = [';', ',', '\t', '|'] as const;
export type Separator = (typeof separators)[number];
/** A heading stands within so many rows: titles, dates and empty lines before it are passed over. */
const titleRows = 15;

/** A table without a heading that is known has its first row for one: the reader says what it lacks. */
export function readTable(bytes: Uint8Array, wanted: TableWanted): Table | TableComplaint {
  const { words, encoding } = decodeText(bytes);
  const foreign = foreignShape(bytes, words);
  if (foreign) return { line: 1, key: `table.${foreign}`, facts: {} };
  const { said, text } = saidSeparator(words.replace(/\r\n?/g, '\n'));
  try {
    const { separator, at } = bestHeading(text, said ? [said] : separators, wanted.knows);
    const to = wanted.mostRows === undefined ? undefined : at + wanted.mostRows + 2;
    const rows = parseRows(text, separator, { to, longest: wanted.longestRow });
    const heading = rows[at] ?? { line: 1, cells: [] };
    return { encoding, separator, heading, rows: rows.slice(at + 1).filter(isFilled) };
  } catch (cause) {
    return complaintOf(cause);
  }
}

/**
 * Further rows of a table whose beginning was read.
 * @param lines of the file before them
 */
export function readMore(
  bytes: Uint8Array,
  { separator }: Pick<Table, 'separator'>,
  lines: number,
): { readonly rows: readonly TableRow[]; readonly lines: number } | TableComplaint {
  const text = decodeText(bytes).words.replace(/\r\n?/g, '\n');
  try {
    const rows = parseRows(text, separator, {}).filter(isFilled);
    return { rows: rows.map((row) => ({ ...row, line: row.line + lines })), lines: linesIn(text) };
  } catch (cause) {
    const complaint = complaintOf(cause);
    return { ...complaint, line: complaint.line + lines };
  }
}

/** Ends of lines, as rows count them. */
export const linesIn = (text: string): number => text.split('\n').length - 1;

export const isComplaint = (read: object): read is TableComplaint => 'key' in read;

/** A row by the headings as they are written; where one comes twice, the last counts. */
export const byHeading = ({ heading }: Table, { cells }: TableRow): Record<string, string> =>
  Object.fromEntries(heading.cells.slice(0, cells.length).map((name, at) => [name, cells[at]!]));

/** A workbook, a page of the web, or what holds no words. */
function foreignShape(bytes: Uint8Array, words: string): 'workbook' | 'web-page' | 'unreadable' | undefined {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  // ZIP (.xlsx, .ods) and the compound file of older workbooks
  if (start === '504b0304' || start === 'd0cf11e0') return 'workbook';
  if (/^\s*<(?:!doctype|html|head|body|table|\?xml)\b/i.test(words.slice(0, 500))) return 'web-page';
  return words.includes('\0') ? 'unreadable' : undefined;
}

/**
 * `sep=;` on the first line, as Excel writes it. The line stays, empty, so that the others keep their
 * numbers.
 */
function saidSeparator(words: string): { said: Separator | undefined; text: string } {
  const [line, sign] = /^"?sep=([;,|\t])"?[ \t]*(?=\n|$)/i.exec(words) ?? [];
  return line === undefined
    ? { said: undefined, text: words }
    : { said: sign as Separator, text: words.slice(line.length) };
}

/**
 * The separator and the row with which most headings are recognised; where none is recognised, the separator
 * that divides the first row into most cells.
 */
function bestHeading(text: string, among: readonly Separator[], knows: TableWanted['knows']) {
  let best = { separator: among[0]!, at: 0, known: -1, cells: 0 };
  for (const separator of among)
    for (const [at, { cells }] of firstRows(text, separator).entries()) {
      const known = cells.filter((cell) => cell !== '' && knows(oneLine(cell, 100))).length;
      const better = known > best.known || (known === best.known && at === 0 && cells.length > best.cells);
      if (better) best = { separator, at, known, cells: cells.length };
    }
  return best;
}

/** Where quotes do not close, by this separator or at all, the first line alone is looked at. */
function firstRows(text: string, separator: Separator): TableRow[] {
  try {
    return parseRows(text, separator, { to: titleRows });
  } catch {
    const end = text.indexOf('\n');
    return end < 0 ? [] : firstRows(text.slice(0, end), separator);
  }
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function parseRows(
  text: string,
  delimiter: Separator,
  { to, longest }: { to?: number | undefined; longest?: number | undefined },
): TableRow[] {
  const rows = parse(text, {
    delimiter,
    record_delimiter: '\n',
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
    ...(to !== undefined && { to }),
    ...(longest !== undefined && { max_record_size: longest }),
  }) as unknown as Parsed[];
  // csv-parse tells the line where a row ends
  return rows.map(({ record, info }) => ({
    line: info.lines - record.reduce((lines, cell) => lines + cell.split('\n').length - 1, 0),
    cells: record,
  }));
}

const isFilled = ({ cells }: TableRow) => cells.some((cell) => cell.trim() !== '');

/**
 * Turns an error of the CSV library into a complaint. A quote that is never closed has a sentence of its own;
 * any other error has a general one.
 */
function complaintOf(cause: unknown): TableComplaint {
  const { code, lines, message = '' } = cause as { code?: string; lines?: number; message?: string };
  if (typeof code !== 'string' || !code.startsWith('CSV_')) throw cause;
  const line = lines ?? Number(/line (\d+)/.exec(message)?.[1] ?? 1);
  return {
    line,
    key: code === 'CSV_QUOTE_NOT_CLOSED' ? 'table.unclosed' : 'table.unreadable',
    facts: { line },
  };
}
