// SPDX-License-Identifier: AGPL-3.0-or-later
// What of a log is kept for the next reading: its columns before anybody is recognised, and who signed. It
// says nothing that the commits beside which it lies do not say.
import type { LogRows, Part } from './log-rows.ts';

/** The columns that are kept, and how their numbers lie. */
export const keptColumns = [
  ['authorTs', Float64Array],
  ['committerTs', Float64Array],
  ['author', Uint32Array],
  ['committer', Uint32Array],
  ['idHigh', Uint32Array],
  ['idLow', Uint32Array],
  ['parents', Uint8Array],
  ['beside', Uint8Array],
] as const;

export type KeptPart = Pick<Part, (typeof keptColumns)[number][0]>;

export interface KeptColumns {
  readonly length: number;
  readonly columns: KeptPart;
  /** Number → `name NUL mail`, bytes as latin1. */
  readonly signatures: readonly string[];
}

/**
 * The mark of a version for each row.
 * @param tags ids of the commits that a tag points at @param dates is told the date of each one met
 */
export function taggedIn(
  { idHigh, idLow, committerTs, beside }: KeptPart,
  tags: ReadonlySet<string>,
  dates: Map<string, number>,
): Uint8Array<ArrayBuffer> {
  const byId = new Map([...tags].map((id) => [id.slice(0, 16), id]));
  const lows = new Set([...byId.keys()].map((id) => Number.parseInt(id.slice(8), 16)));
  const tagged = new Uint8Array(idLow.length);
  for (let row = 0; row < idLow.length; row++) {
    if (beside[row] !== 0 || !lows.has(idLow[row]!)) continue;
    const id = byId.get(digits(idHigh[row]!) + digits(idLow[row]!));
    if (id === undefined) continue;
    tagged[row] = 1;
    dates.set(id, committerTs[row]!);
  }
  return tagged;
}

const digits = (number: number) => number.toString(16).padStart(8, '0');

/** Whether one of the rows from `first` on is a commit that stands before. */
export function isRepeated(rows: LogRows, first: number): boolean {
  if (first === 0 || first === rows.length) return false;
  const newer = new Map<number, number[]>();
  walk(rows, first, rows.length, (high, low) => {
    newer.set(low, [...(newer.get(low) ?? []), high]);
    return false;
  });
  return walk(rows, 0, first, (high, low) => newer.get(low)?.includes(high) === true);
}

/** Shows the ids of commits from one row up to another, until one is what is looked for. */
function walk(
  rows: LogRows,
  from: number,
  to: number,
  isIt: (high: number, low: number) => boolean,
): boolean {
  const lows = rows.pieces('idLow');
  let start = 0;
  for (const highs of rows.pieces('idHigh')) {
    const low: ArrayLike<number> = lows.next().value;
    const last = Math.min(highs.length, to - start);
    // Rows of co-authors have none.
    for (let at = Math.max(0, from - start); at < last; at++)
      if ((highs[at] || low[at]) && isIt(highs[at]!, low[at]!)) return true;
    start += highs.length;
  }
  return false;
}
