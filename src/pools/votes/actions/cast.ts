// SPDX-License-Identifier: AGPL-3.0-or-later
// A member votes, once a round: on the page, or by the link of a mail. What is cast is held to the frozen
// rule by the same core that counts.
import { type Id, parseId } from '../../../base/id.ts';
import { Problem } from '../../../base/problem.ts';
import { loadHolidays } from '../../../law/sources-rows.ts';
import { actFor } from '../../../people/agents/actions/acting.ts';
import type { Actor } from '../../../people/agents/actor.ts';
import type { Tx } from '../../../platform/db.ts';
import { record } from '../../../platform/journal.ts';
import { lockFor } from '../../../platform/locks.ts';
import type { KeyFor } from '../../../platform/secret.ts';
import { refusalOf, settleRunning } from '../standing.ts';
import { addToSum } from '../stores/sealed.ts';
import { listAllSeats, listBallots, listVoters, loadVote } from '../stores/votes.ts';
import { saveBallot, saveInterest, saveVoter } from '../stores/writing.ts';
import { checkSaying, type Running, type Saying, type Vote, voteState } from '../vote.ts';

export interface Casting {
  readonly vote: string;
  readonly seat: string;
  readonly organisation: Id<'Organisation'>;
}

/** What the core says of a line, as the sentence of a page. */
const sentences: Readonly<Record<string, string>> = {
  'pools.vote.line-again': 'pools.votes.again',
  'pools.vote.line-cycle': 'pools.votes.cycle',
  'pools.vote.line-no-delegation': 'pools.votes.no-delegation',
  'pools.vote.line-unknown-delegate': 'pools.votes.bad-delegate',
  'pools.vote.line-delegate-ended': 'pools.votes.bad-delegate',
  'pools.vote.line-no-objection': 'pools.votes.no-objection',
  'pools.vote.line-unknown-member': 'pools.votes.no-elector',
  'pools.vote.line-mandate-ended': 'pools.votes.no-elector',
};

/**
 * @throws Problem as the matrix and `checkSaying`; conflict `pools.votes.not-open`, `.again`, `.no-elector`,
 * `.cycle`, `.no-delegation`, `.bad-delegate`, `.no-objection`
 */
export async function castBallot(
  tx: Tx,
  actor: Actor,
  keyFor: KeyFor,
  { vote: id, seat, organisation }: Casting,
  saying: Saying,
  at: Date,
): Promise<Vote> {
  await actFor(tx, actor, 'pools.vote', organisation, at);
  await lockFor(tx, ['pool-vote', id]);
  const vote = await loadVote(tx, { id });
  const { running } = vote;
  if (!running || voteState(vote, at) !== 'open') throw new Problem('conflict', 'pools.votes.not-open');
  checkSaying(running, saying);
  const seats = await listAllSeats(tx, vote.pool);
  if (!seats.some((one) => one.id === seat && one.organisation === organisation))
    throw new Problem('conflict', 'pools.votes.no-elector');
  await mustStand(tx, vote, running, { seat, ...saying }, at);
  const cast = { vote, round: running.round, seat };
  const account = actor.account!;
  const isFirst = running.secret
    ? await saveVoter(tx, cast, organisation)
    : await saveBallot(tx, cast, saying, { account, organisation }, at);
  if (!isFirst) throw new Problem('conflict', 'pools.votes.again');
  if (running.secret) await addToSum(tx, keyFor, { vote, round: running.round, choice: saying.choice! });
  if (saying.interest) await saveInterest(tx, cast, saying.interest, organisation);
  const subject = { kind: 'pool-vote', id };
  await record(tx, { kind: 'pools.vote-cast', account, organisation, subject }, at);
  return vote;
}

/** Asks the core whether it would stand beside what was cast. */
async function mustStand(
  tx: Tx,
  { id, pool }: Vote,
  running: Running,
  { seat, choice, delegate }: Saying & { readonly seat: string },
  at: Date,
): Promise<void> {
  const settled = settleRunning(running, await listAllSeats(tx, pool), loadHolidays());
  const voted = running.secret ? await listVoters(tx, id) : [];
  const secret = voted.map((one) => ({ ...one, at, choice: 'abstain' as const }));
  const before = running.secret ? secret : await listBallots(tx, id);
  const refused = refusalOf(running, settled, before, {
    ...{ round: running.round, seat, at, choice, delegate },
  });
  if (refused) throw new Problem('conflict', sentences[refused.key] ?? 'pools.votes.not-open');
}

/** What the link of a mail lets one do. */
export const castingOf = (matter: Readonly<Record<string, string>>, organisation: string): Casting => ({
  vote: parseId<'PoolVote'>(matter['vote'] ?? ''),
  seat: parseId<'PoolSeat'>(matter['seat'] ?? ''),
  organisation: parseId<'Organisation'>(organisation),
});
