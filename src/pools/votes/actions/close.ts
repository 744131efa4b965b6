// SPDX-License-Identifier: AGPL-3.0-or-later
// The program ends each round whose last moment is over: it counts, and the database writes the end once,
// whoever else counts at the same time and wherever one of them stops.
import { randomUUID } from 'node:crypto';
import type { Id } from '../../../base/id.ts';
import { loadHolidays } from '../../../law/sources-rows.ts';
import { asSystem } from '../../../people/agents/actions/acting.ts';
import { actAs, type Db, inTransaction, type Tx } from '../../../platform/db.ts';
import { enqueue } from '../../../platform/jobs.ts';
import { record } from '../../../platform/journal.ts';
import { lockFor } from '../../../platform/locks.ts';
import type { KeyFor } from '../../../platform/secret.ts';
import { type Counted, countSum } from '../count.ts';
import { voteNews } from '../news.ts';
import { countRunning, settleRunning } from '../standing.ts';
import { type DueVote, endRound, listDue } from '../stores/closing.ts';
import { openSum } from '../stores/sealed.ts';
import { findVote, listAllSeats, listBallots } from '../stores/votes.ts';
import type { Running, Vote } from '../vote.ts';

/** @returns how many rounds this call ended */
export async function closeDueVotes(db: Db, keyFor: KeyFor, at: Date): Promise<number> {
  const due = await inTransaction(db, listDue, at);
  let ended = 0;
  for (const one of due) if (await inTransaction(db, (tx) => closeOne(tx, keyFor, one, at), at)) ended += 1;
  return ended;
}

async function closeOne(tx: Tx, keyFor: KeyFor, { vote: id, coordinator }: DueVote, at: Date) {
  await actAs(tx, asSystem('telling', coordinator));
  await lockFor(tx, ['pool-vote', id]);
  const vote = await findVote(tx, { id });
  const { running } = vote ?? {};
  if (!vote || !running || running.closedAt || at <= running.closesAt) return false;
  const counted = await countOf(tx, keyFor, vote, running);
  if (!(await endRound(tx, id, counted))) return false;
  if (vote.about && counted.result === 'adopted') await noteNamed(tx, vote, coordinator, at);
  const isExtended = counted.result === 'extended';
  const told = { id: randomUUID(), vote: id, as: coordinator, by: coordinator };
  await enqueue(tx, voteNews, {
    ...told,
    ...(isExtended
      ? { news: 'extended' as const, round: running.round + 1 }
      : { news: 'closed' as const, round: running.round }),
  });
  return true;
}

/** Whoever was excluded sits no more; whoever comes back may ask for a seat: the database has done it. */
async function noteNamed(
  tx: Tx,
  { id, question, about }: Vote,
  organisation: Id<'Organisation'>,
  at: Date,
): Promise<void> {
  const kind = question === 'exclusion' ? 'pools.member-excluded' : 'pools.member-let-back';
  const subject = { kind: 'pool-vote', id };
  await record(tx, { kind, organisation, subject, facts: { seat: about! } }, at);
}

async function countOf(tx: Tx, keyFor: KeyFor, { id, pool }: Vote, running: Running): Promise<Counted> {
  const settled = settleRunning(running, await listAllSeats(tx, pool), loadHolidays());
  return running.secret
    ? countSum(settled, running.round, await openSum(tx, keyFor, id, running.round))
    : countRunning(running, settled, await listBallots(tx, id));
}
