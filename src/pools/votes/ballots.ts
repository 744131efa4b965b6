// SPDX-License-Identifier: AGPL-3.0-or-later
// The table of ballots as it comes in: its headings, and each line as it was written.
import { Problem } from '../../base/problem.ts';
import type { BallotLine } from './ballot.ts';

const needed = ['member', 'at', 'choice'] as const;
export const ballotHeadings: ReadonlySet<string> = new Set([...needed, 'round', 'delegate_to']);
const most = 200_000;

export interface BallotTable {
  readonly heading: { readonly cells: readonly string[] };
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** @throws Problem invalid: a column is missing or comes twice, or there are too many lines */
export function ballotsIn({ heading, rows }: BallotTable): BallotLine[] {
  const headings = heading.cells.map((cell) => cell.trim().toLowerCase());
  for (const column of needed)
    if (!headings.includes(column)) throw new Problem('invalid', 'pools.vote.no-column', { column });
  for (const column of ballotHeadings)
    if (headings.indexOf(column) !== headings.lastIndexOf(column))
      throw new Problem('invalid', 'pools.vote.column-twice', { column });
  if (rows.length > most) throw new Problem('invalid', 'pools.vote.too-many', { most });
  const [member, round, at, choice, to] = ['member', 'round', 'at', 'choice', 'delegate_to'].map((name) =>
    headings.indexOf(name),
  ) as [number, number, number, number, number];
  return rows.map(({ line, cells }) => ({
    ...{ line, member: cells[member] ?? '', round: cells[round] ?? '', at: cells[at] ?? '' },
    ...{ choice: cells[choice] ?? '', delegateTo: cells[to] ?? '' },
  }));
}
