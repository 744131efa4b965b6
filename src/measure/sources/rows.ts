// SPDX-License-Identifier: AGPL-3.0-or-later
// The commits of a log as columns in the numbers of who is who.
import type { Rows } from '../facts/settle.ts';
import type { LogColumns } from './log-reader.ts';
import { agent } from './signatures.ts';
import type { Who } from './who.ts';

/** Empties the columns as it goes: a long history is not held twice. */
export function rowsOf(columns: LogColumns, { all, place, person, organisation }: Who): Rows {
  const author = columns.release('author');
  const committer = columns.release('committer');
  // Told once for each signature, not once for each commit.
  const [persons, organisations] = [place.map((at) => person[at]!), place.map((at) => organisation[at]!)];
  const robots = Uint8Array.from(place, (at) => all[at]!.kind);
  const beside = columns.release('beside');
  const [domain, isBot] = [new Uint32Array(author.length), new Uint8Array(author.length)];
  for (let row = 0; row < author.length; row++) {
    const signed = author[row]!;
    isBot[row] = robots[signed]!;
    domain[row] = organisations[signed]!;
    author[row] = persons[signed]!;
    committer[row] = persons[committer[row]!]!;
  }
  const [authorTs, committerTs] = [columns.release('authorTs'), columns.release('committerTs')];
  const [parents, tagged] = [columns.release('parents'), columns.release('tagged')];
  const rows = { authorTs, committerTs, author, committer, domain, parents, isBot, tagged };
  return beside.includes(1) || beside.includes(2)
    ? withBeside(rows, beside)
    : { length: author.length, ...rows };
}

/**
 * Each co-author once, and each agent that a commit names; never its author again, a robot or nobody.
 */
function withBeside(rows: Omit<Rows, 'length'>, beside: Uint8Array): Rows {
  const { author, isBot } = rows;
  const kept = new Uint8Array(beside.length);
  const isSame = (a: number, b: number) =>
    isBot[a] === agent || isBot[b] === agent ? isBot[a] === isBot[b] : author[a] === author[b];
  let commit = 0;
  for (let row = 0; row < beside.length; row++) {
    if (beside[row] === 0) commit = row;
    let counts = beside[row] === 0 || isBot[row] === agent || (beside[row] === 1 && isBot[row] === 0);
    for (let before = commit; counts && before < row; before++) counts = !isSame(before, row);
    kept[row] = Number(counts);
  }
  const length = kept.reduce((sum, one) => sum + one, 0);
  for (const column of Object.values(rows)) closeUp(column, kept);
  const cut = Object.entries(rows).map(([name, column]) => [name, column.slice(0, length)]);
  return { length, ...(Object.fromEntries(cut) as unknown as Omit<Rows, 'length'>) };
}

/** Moves what is kept to the front: `filter` would call a function for every cell. */
function closeUp(column: Float64Array | Uint32Array | Uint8Array, kept: Uint8Array): void {
  let at = 0;
  for (let row = 0; row < kept.length; row++) if (kept[row] === 1) column[at++] = column[row]!;
}
