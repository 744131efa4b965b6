// SPDX-License-Identifier: AGPL-3.0-or-later
// The public uses of every organisation as columns of numbers: some thirty bytes each. A use is a row; those
// of one organisation follow one another, and each software has the list of its rows.
import type { Former, Mandatary } from './users.ts';

/** A use as it is put in: the organisation by its number, days as numbers. */
export interface Use {
  /** Number of the software. */
  readonly software: number;
  readonly confirmed: number;
  readonly expires: number;
  /** As it was written: `2021`, `2021-09`. */
  readonly since?: string | undefined;
  readonly former?: Former | undefined;
  readonly mandatary?: Mandatary | undefined;
  readonly told: boolean;
}

/** Rows of one software; those that are gone stay until there are more of them than of the others. */
interface Users {
  rows: Int32Array;
  filled: number;
  gone: number;
}

export interface Uses {
  filled: number;
  /** Rows that are gone. */
  gone: number;
  /** Number of the organisation; of the software, −1 once the row is gone. */
  of: Int32Array;
  software: Int32Array;
  confirmed: Int32Array;
  expires: Int32Array;
  /** Place among `words`. */
  since: Int32Array;
  told: Uint8Array;
  readonly words: (string | undefined)[];
  readonly wordPlaces: Map<string | undefined, number>;
  readonly former: Map<number, Former>;
  readonly mandatary: Map<number, Mandatary>;
  /** Organisation by number → its first row, and how many. */
  starts: Int32Array;
  lengths: Int32Array;
  readonly users: Users[];
}

export const noUses = (rows = 1_024, organisations = 1_024): Uses => ({
  filled: 0,
  gone: 0,
  of: new Int32Array(rows),
  software: new Int32Array(rows),
  confirmed: new Int32Array(rows),
  expires: new Int32Array(rows),
  since: new Int32Array(rows),
  told: new Uint8Array(rows),
  words: [undefined],
  wordPlaces: new Map([[undefined, 0]]),
  former: new Map(),
  mandatary: new Map(),
  starts: new Int32Array(organisations),
  lengths: new Int32Array(organisations),
  users: [],
});

/** The uses of an organisation, in the place of those that it had. */
export function putUses(uses: Uses, of: number, all: readonly Use[]): void {
  if (of >= uses.starts.length) {
    uses.starts = wider(uses.starts, of + 1);
    uses.lengths = wider(uses.lengths, of + 1);
  }
  takeAway(uses, of);
  makeRoom(uses, all.length);
  uses.starts[of] = uses.filled;
  uses.lengths[of] = all.length;
  for (const one of all) put(uses, of, one);
}

function put(uses: Uses, of: number, use: Use): void {
  const { software, confirmed, expires, since, former, mandatary, told } = use;
  const row = uses.filled++;
  uses.of[row] = of;
  uses.software[row] = software;
  uses.confirmed[row] = confirmed;
  uses.expires[row] = expires;
  uses.told[row] = told ? 1 : 0;
  const place = uses.wordPlaces.get(since) ?? uses.words.push(since) - 1;
  uses.wordPlaces.set(since, place);
  uses.since[row] = place;
  if (former) uses.former.set(row, former);
  if (mandatary) uses.mandatary.set(row, mandatary);
  uses.users[software] ??= { rows: new Int32Array(8), filled: 0, gone: 0 };
  const users = uses.users[software];
  if (users.filled === users.rows.length) users.rows = wider(users.rows, users.filled + 1);
  users.rows[users.filled++] = row;
}

function takeAway(uses: Uses, of: number): void {
  const end = uses.starts[of]! + uses.lengths[of]!;
  for (let row = uses.starts[of]!; row < end; row++) {
    const users = uses.users[uses.software[row]!]!;
    uses.software[row] = -1;
    uses.former.delete(row);
    uses.mandatary.delete(row);
    users.gone += 1;
    if (users.gone > 32 && users.gone > users.filled / 2) tidy(uses, users);
  }
  uses.gone += uses.lengths[of]!;
  uses.lengths[of] = 0;
}

function tidy(uses: Uses, users: Users): void {
  const left = users.rows.subarray(0, users.filled).filter((row) => uses.software[row] !== -1);
  users.rows.set(left);
  users.filled = left.length;
  users.gone = 0;
}

/** Room for so many rows more. Rows that are gone are not filled again: a shelf read anew has none. */
function makeRoom(uses: Uses, more: number): void {
  const needed = uses.filled + more;
  if (needed <= uses.of.length) return;
  for (const column of ['of', 'software', 'confirmed', 'expires', 'since'] as const)
    uses[column] = wider(uses[column], needed);
  const told = new Uint8Array(uses.of.length);
  told.set(uses.told);
  uses.told = told;
}

function wider(old: Int32Array, needed: number): Int32Array<ArrayBuffer> {
  const fresh = new Int32Array(Math.ceil(Math.max(needed, old.length * 1.5)));
  fresh.set(old);
  return fresh;
}

/** The rows of a software, those that are gone left out. */
export function eachRow(uses: Uses, software: number, told: (row: number) => void): void {
  const users = uses.users[software];
  if (!users) return;
  for (let at = 0; at < users.filled; at++) {
    const row = users.rows[at]!;
    if (uses.software[row] === software) told(row);
  }
}
