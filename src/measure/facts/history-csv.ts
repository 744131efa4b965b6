// SPDX-License-Identifier: AGPL-3.0-or-later
// The history as a CSV, one row a commit, newest first: the columns in which public histories are exchanged
// for back-tests.
import type { History } from './facts.ts';

export const historyColumns =
  'author_ts,committer_ts,author,author_domain,committer,parents,is_bot,files_changed,docs_files,test_files,tagged';

/** The three columns of paths stay empty where the copy had no trees: unknown, not zero. */
export function historyToCsv(history: History): string {
  const { paths } = history;
  const rows = [historyColumns];
  for (let row = 0; row < history.length; row++) {
    const known = paths ? `${paths.filesChanged[row]},${paths.docsFiles[row]},${paths.testFiles[row]}` : ',,';
    const who = `${history.author[row]},${history.domains[history.authorDomain[row]!]},${history.committer[row]}`;
    rows.push(
      `${history.authorTs[row]},${history.committerTs[row]},${who},${history.parents[row]},${history.isBot[row]},${known},${history.tagged[row]}`,
    );
  }
  return `${rows.join('\n')}\n`;
}

const cells = 11;
const domainCell = 3;
const pathCells = 7;
const [comma, lineEnd, carriage] = [0x2c, 0x0a, 0x0d];

/**
 * Reads that CSV from its bytes, in one pass: a million rows take no more memory than their numbers.
 * @throws RangeError on another header, a missing column or a word where a number belongs
 */
export function historyFromCsv(bytes: Uint8Array): History {
  const first = bytes.indexOf(lineEnd);
  if (words(bytes, 0, first).trim() !== historyColumns)
    throw new RangeError('not a history: its first line is not the list of columns');
  const table = new Table(countRows(bytes, first + 1));
  for (let start = first + 1; start < bytes.length; ) {
    const found = bytes.indexOf(lineEnd, start);
    const end = found < 0 ? bytes.length : found;
    if (end > start && !(end === start + 1 && bytes[start] === carriage))
      table.take(bytes, start, bytes[end - 1] === carriage ? end - 1 : end);
    start = end + 1;
  }
  return table.history();
}

const latin1 = new TextDecoder('latin1');
const words = (bytes: Uint8Array, from: number, to: number) => latin1.decode(bytes.subarray(from, to));

/** A whole number, with its sign; NaN for anything else. */
function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  const start = bytes[from] === 0x2d ? from + 1 : from;
  let value = start < to ? 0 : Number.NaN;
  for (let at = start; at < to; at++) {
    const digit = bytes[at]! - 0x30;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : Number.NaN;
  }
  return start > from ? -value : value;
}

function countRows(bytes: Uint8Array, from: number): number {
  let rows = 1;
  for (let at = from; at < bytes.length; at++) if (bytes[at] === lineEnd) rows++;
  return rows;
}

function isSame(known: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (known.length !== to - from) return false;
  for (let at = 0; at < known.length; at++) if (known[at] !== bytes[from + at]) return false;
  return true;
}

class Table {
  #rows = 0;
  readonly #columns: Float64Array[];
  readonly #domains: string[] = [];
  /** By a number made of its bytes: a row's domain is mostly one that was read before. */
  readonly #read = new Map<number, { readonly bytes: Uint8Array; readonly index: number }[]>();
  #hasPaths = true;

  constructor(rows: number) {
    this.#columns = Array.from({ length: cells }, () => new Float64Array(rows));
  }

  take(bytes: Uint8Array, start: number, end: number): void {
    let [from, cell] = [start, 0];
    for (let at = start; at <= end; at++) {
      if (at < end && bytes[at] !== comma) continue;
      if (cell < cells) this.#columns[cell]![this.#rows] = this.#value(bytes, from, at, cell);
      from = at + 1;
      cell++;
    }
    if (cell !== cells) throw new RangeError(`row ${this.#rows + 2} has ${cell} columns instead of ${cells}`);
    this.#rows++;
  }

  #value(bytes: Uint8Array, from: number, to: number, cell: number): number {
    if (cell === domainCell) return this.#domain(bytes, from, to);
    if (from === to && cell >= pathCells && cell < pathCells + 3) {
      this.#hasPaths = false;
      return 0;
    }
    const value = wholeNumber(bytes, from, to);
    if (Number.isInteger(value)) return value;
    throw new RangeError(
      `row ${this.#rows + 2} holds “${words(bytes, from, Math.min(to, from + 20))}” where a whole number belongs`,
    );
  }

  #domain(bytes: Uint8Array, from: number, to: number): number {
    let number = to - from;
    for (let at = from; at < to; at++) number = (Math.imul(number, 31) + bytes[at]!) | 0;
    const alike = this.#read.get(number) ?? [];
    for (const known of alike) if (isSame(known.bytes, bytes, from, to)) return known.index;
    const index = this.#domains.push(words(bytes, from, to)) - 1;
    this.#read.set(number, [...alike, { bytes: bytes.slice(from, to), index }]);
    return index;
  }

  history(): History {
    const column = (index: number) => this.#columns[index]!.subarray(0, this.#rows);
    const paths = {
      filesChanged: Uint32Array.from(column(7)),
      docsFiles: Uint32Array.from(column(8)),
      testFiles: Uint32Array.from(column(9)),
    };
    return {
      length: this.#rows,
      authorTs: column(0).slice(),
      committerTs: column(1).slice(),
      author: Uint32Array.from(column(2)),
      authorDomain: Uint32Array.from(column(domainCell)),
      domains: this.#domains,
      committer: Uint32Array.from(column(4)),
      parents: Uint8Array.from(column(5)),
      isBot: Uint8Array.from(column(6)),
      tagged: Uint8Array.from(column(10)),
      ...(this.#hasPaths && this.#rows ? { paths } : {}),
    };
  }
}
