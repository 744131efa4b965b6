// SPDX-License-Identifier: AGPL-3.0-or-later
// Which votes of a pool are open, and whose vote is still awaited in each.
import type { Tx } from '../../../platform/db.ts';
import { awaitedIn } from '../standing.ts';
import { listBallots, listVoters } from '../stores/votes.ts';
import { type Running, type Vote, voteState } from '../vote.ts';

export interface AwaitedVote {
  readonly number: number;
  readonly title: string;
  readonly closesAt: Date;
  /** Seats that vote and have said nothing in the round that runs. */
  readonly seats: ReadonlySet<string>;
}

/** @param tx acts for a member, or as the program that tells for who coordinates @param votes of one pool */
export async function awaitedOf(tx: Tx, votes: readonly Vote[], at: Date): Promise<readonly AwaitedVote[]> {
  const open = votes.flatMap(({ id, number, title, withdrawnAt, running }) =>
    running && voteState({ withdrawnAt, running }, at) === 'open' ? [{ id, number, title, running }] : [],
  );
  const read = async ({ id, number, title, running }: (typeof open)[number] & { running: Running }) => {
    const cast = { ballots: await listBallots(tx, id), voters: await listVoters(tx, id) };
    return { number, title, closesAt: running.closesAt, seats: awaitedIn(running, cast) };
  };
  const awaited: AwaitedVote[] = [];
  for (const one of open) awaited.push(await read(one));
  return awaited;
}
