// SPDX-License-Identifier: AGPL-3.0-or-later
// What members do before a vote: propose, revise, discuss, withdraw.
import { randomBytes, randomUUID } from 'node:crypto';
import { type Id, idFrom } from '../../../base/id.ts';
import { Problem } from '../../../base/problem.ts';
import { actFor } from '../../../people/agents/actions/acting.ts';
import { type Actor, dayFor, mayAct } from '../../../people/agents/actor.ts';
import { mustBeWithin } from '../../../platform/daily-limit.ts';
import type { Tx } from '../../../platform/db.ts';
import { enqueue } from '../../../platform/jobs.ts';
import { record } from '../../../platform/journal.ts';
import { lockFor } from '../../../platform/locks.ts';
import { unfitInPublic } from '../../groups/pool.ts';
import { loadPool } from '../../groups/stores/pools.ts';
import { listSeats } from '../../groups/stores/seats.ts';
import { type Naming, proposingAct } from '../exclusion.ts';
import { voteNews } from '../news.ts';
import { countProposals, countRemarks } from '../stores/limits.ts';
import { loadVote } from '../stores/votes.ts';
import { saveProposal, saveRemark, saveVersion, saveWithdrawal } from '../stores/writing.ts';
import { type Proposal, type Vote, voteState } from '../vote.ts';
import { namedIn } from './naming.ts';

/** Of one person in a day. */
const most = { proposals: 20, remarks: 60 } as const;

function checkPublic({ shown = '' }: Proposal): void {
  const unfit = unfitInPublic(shown);
  if (unfit) throw new Problem('invalid', unfit.key, unfit.facts);
}

async function mustSit(tx: Tx, pool: string, organisation: Id<'Organisation'>): Promise<void> {
  const seats = await listSeats(tx, pool);
  if (!seats.some((seat) => seat.organisation === organisation))
    throw new Problem('conflict', 'pools.votes.not-seated');
}

export interface Proposing extends Proposal, Naming {
  readonly discussUntil?: string | undefined;
}

/**
 * @returns its number in the pool
 * @throws Problem as the matrix; conflict `pools.votes.not-seated`, `pools.votes.over`; invalid as
 * `unfitInPublic` and `namedIn`; unavailable `pools.votes.often`
 */
export async function propose(
  tx: Tx,
  actor: Actor,
  { slug, organisation }: { readonly slug: string; readonly organisation: Id<'Organisation'> },
  { question, about, discussUntil, ...said }: Proposing,
  at: Date,
): Promise<number> {
  const { pool } = await loadPool(tx, { slug });
  const isExclusion = question === 'exclusion';
  await actFor(tx, actor, isExclusion ? 'pools.exclude' : 'pools.propose', organisation, at);
  await lockFor(tx, ['pool', pool.id]);
  await mustSit(tx, pool.id, organisation);
  checkPublic(said);
  const proposed = { pool: pool.id, coordinator: pool.organisation, by: organisation };
  const named = await namedIn(tx, { ...proposed, question, about, discussUntil }, at);
  const account = actor.account!;
  const limit = { most: most.proposals, refused: 'pools.votes.often' };
  await mustBeWithin(tx, limit, ['account', account], (since) => countProposals(tx, account, since), at);
  const id = idFrom<'PoolVote'>(at.getTime(), randomBytes(16));
  const by = { account, organisation };
  const number = await saveProposal(tx, { id, pool: pool.id, ...named }, by, at);
  await saveVersion(tx, { id, pool: pool.id, version: 1 }, said, by, at);
  const subject = { kind: 'pool-vote', id };
  await record(tx, { kind: 'pools.vote-proposed', account, organisation, subject }, at);
  const told = { id: randomUUID(), vote: id, as: pool.organisation, by: organisation, round: 0 };
  await enqueue(tx, voteNews, { ...told, news: 'proposed' });
  return number;
}

export interface Which {
  readonly slug: string;
  readonly number: number;
}

/** The vote as one of its members sees it, locked with its pool. @param tx acts for a member */
export async function lockedVote(tx: Tx, { slug, number }: Which): Promise<Vote> {
  const { pool } = await loadPool(tx, { slug });
  await lockFor(tx, ['pool', pool.id]);
  return loadVote(tx, { pool: pool.id, number });
}

function mustBeProposed(vote: Vote, at: Date): void {
  if (voteState(vote, at) !== 'proposed') throw new Problem('conflict', 'pools.votes.at-once');
}

/** Another version, in the place of the one before. @throws Problem as `propose`; conflict `.at-once` */
export async function revise(
  tx: Tx,
  actor: Actor,
  { organisation, ...which }: Which & { readonly organisation: Id<'Organisation'> },
  said: Proposal,
  at: Date,
): Promise<void> {
  await actFor(tx, actor, 'pools.propose', organisation, at);
  const vote = await lockedVote(tx, which);
  const act = proposingAct(vote);
  if (vote.organisation !== organisation) throw new Problem('forbidden', 'people.not-allowed', { act });
  if (act !== 'pools.propose') await actFor(tx, actor, act, organisation, at);
  mustBeProposed(vote, at);
  checkPublic(said);
  const account = actor.account!;
  const next = { id: vote.id, pool: vote.pool, version: vote.version + 1 };
  await saveVersion(tx, next, said, { account, organisation }, at);
  const subject = { kind: 'pool-vote', id: vote.id };
  const facts = { version: next.version };
  await record(tx, { kind: 'pools.vote-revised', account, organisation, subject, facts }, at);
}

/** @throws Problem as `propose`; conflict `.at-once` once it is open */
export async function remark(
  tx: Tx,
  actor: Actor,
  { organisation, ...which }: Which & { readonly organisation: Id<'Organisation'> },
  words: string,
  at: Date,
): Promise<void> {
  await actFor(tx, actor, 'pools.propose', organisation, at);
  const vote = await lockedVote(tx, which);
  await mustSit(tx, vote.pool, organisation);
  mustBeProposed(vote, at);
  const account = actor.account!;
  const limit = { most: most.remarks, refused: 'pools.votes.often' };
  await mustBeWithin(tx, limit, ['account', account], (since) => countRemarks(tx, account, since), at);
  const id = idFrom<'PoolVoteRemark'>(at.getTime(), randomBytes(16));
  await saveRemark(tx, { id, vote: vote.id, pool: vote.pool, words }, { account, organisation }, at);
}

/** For who proposed it, or who coordinates. @throws Problem forbidden; conflict `.at-once` */
export async function withdraw(tx: Tx, actor: Actor, which: Which, at: Date): Promise<void> {
  const { pool } = await loadPool(tx, { slug: which.slug });
  const coordinates = mayAct(
    actor,
    'pools.coordinate',
    pool.organisation,
    dayFor(actor, pool.organisation, at),
  );
  let organisation = pool.organisation;
  if (coordinates) await actFor(tx, actor, 'pools.coordinate', organisation, at);
  else {
    // whoever proposed it is found among one's own: nobody else sees it in their name
    const own = await proposerAmong(tx, actor, which, at);
    organisation = own;
  }
  const vote = await lockedVote(tx, which);
  mustBeProposed(vote, at);
  if (!(await saveWithdrawal(tx, vote.id, at))) throw new Problem('conflict', 'pools.votes.at-once');
  const subject = { kind: 'pool-vote', id: vote.id };
  await record(tx, { kind: 'pools.vote-withdrawn', account: actor.account!, organisation, subject }, at);
}

async function proposerAmong(tx: Tx, actor: Actor, which: Which, at: Date): Promise<Id<'Organisation'>> {
  for (const { organisation } of actor.memberships) {
    if (!mayAct(actor, 'pools.propose', organisation, dayFor(actor, organisation, at))) continue;
    await actFor(tx, actor, 'pools.propose', organisation, at);
    const { pool } = await loadPool(tx, { slug: which.slug });
    const vote = await loadVote(tx, { pool: pool.id, number: which.number }).catch(() => undefined);
    if (vote?.organisation === organisation) return organisation;
  }
  throw new Problem('forbidden', 'people.not-allowed', { act: 'pools.propose' });
}
