// SPDX-License-Identifier: AGPL-3.0-or-later
// Who looks at votes decides what is seen: a member, or whoever votes for one by a mandate, all of them;
// everybody else what decisions say in public.
import type { Id } from '../../../base/id.ts';
import { asMember, speakFor } from '../../../people/agents/actions/acting.ts';
import { type Actor, dayFor, mayAct } from '../../../people/agents/actor.ts';
import { actAs, type Tx } from '../../../platform/db.ts';
import { seePool } from '../../groups/actions/see.ts';
import type { SeenPool } from '../../groups/shown.ts';
import { nameable, proposingAct } from '../exclusion.ts';
import type { NamedSeat, SeenVote, SeenVotes } from '../shown.ts';
import { awaitedIn } from '../standing.ts';
import {
  listAllSeats,
  listBallots,
  listDecisions,
  listInterests,
  listRemarks,
  listRounds,
  listVersions,
  listVoters,
  listVotes,
  loadVote,
} from '../stores/votes.ts';
import { heardIn, namedVotes } from './naming.ts';
import { charterRuleFor } from './open.ts';

/** @throws Problem not-found `pools.none` */
export async function seeVotes(tx: Tx, actor: Actor, slug: string, at: Date): Promise<SeenVotes> {
  const seen = await seePool(tx, actor, slug, at);
  const isInside = await actInside(tx, actor, seen, at);
  return {
    seen,
    votes: isInside ? await listVotes(tx, seen.pool.id) : undefined,
    decisions: await listDecisions(tx, seen.pool.id),
  };
}

/** Makes the transaction act as the first of one's seats. @returns false where one has none */
async function actInside(tx: Tx, actor: Actor, { own }: SeenPool, at: Date): Promise<boolean> {
  const member = own.find(({ organisation }) =>
    actor.memberships.some((one) => one.organisation === organisation),
  );
  if (member) {
    await actAs(tx, asMember(actor, member.organisation));
    return true;
  }
  const voter = own.find(({ organisation }) => mayVote(actor, organisation, at));
  if (voter) await actAs(tx, speakFor(actor, 'pools.vote', voter.organisation, at));
  return voter !== undefined;
}

const mayVote = (actor: Actor, organisation: Id<'Organisation'>, at: Date): boolean =>
  mayAct(actor, 'pools.vote', organisation, dayFor(actor, organisation, at));

/** The seats that a vote may name: others that sit, and those that were excluded. */
export async function seeNameable(
  tx: Tx,
  actor: Actor,
  seen: SeenPool,
  at: Date,
): Promise<readonly NamedSeat[]> {
  if (!(await actInside(tx, actor, seen, at))) return [];
  const seats = await listAllSeats(tx, seen.pool.id);
  const own = new Set(seen.own.map(({ organisation }) => organisation));
  const [by] = own.size === 1 ? own : [seen.pool.organisation];
  const around = { seats, coordinator: seen.pool.organisation, by: by! };
  return [...nameable({ question: 'exclusion' }, around), ...nameable({ question: 'admission' }, around)];
}

/** @throws Problem not-found `pools.none`, `pools.votes.none`: none, or one that is not seen */
export async function seeVote(
  tx: Tx,
  actor: Actor,
  { slug, number }: { readonly slug: string; readonly number: number },
  at: Date,
): Promise<SeenVote> {
  const seen = await seePool(tx, actor, slug, at);
  await actInside(tx, actor, seen, at);
  const vote = await loadVote(tx, { pool: seen.pool.id, number });
  const seats = await listAllSeats(tx, vote.pool);
  const cast = { ballots: await listBallots(tx, vote.id), voters: await listVoters(tx, vote.id) };
  return {
    ...{ seen, vote, seats, ...cast },
    versions: await listVersions(tx, vote.id),
    remarks: await listRemarks(tx, vote.id),
    interests: await listInterests(tx, vote.id),
    rounds: await listRounds(tx, vote.id),
    isSaid: (await charterRuleFor(tx, vote.pool, vote.question)) !== undefined,
    heardUntil: await heardIn(tx, vote, seen.pool.organisation),
    namedVotes: await namedVotes(tx, vote),
    ...mayDo(actor, { seen, vote, seats, ...cast }, at),
  };
}

function mayDo(
  actor: Actor,
  { seen, vote, seats, ballots, voters }: Pick<SeenVote, 'seen' | 'vote' | 'seats' | 'ballots' | 'voters'>,
  at: Date,
): Pick<SeenVote, 'mayCast' | 'mayOpen' | 'mayRevise' | 'mayTalk'> {
  const { running } = vote;
  const may = (
    act: 'pools.vote' | 'pools.coordinate' | ReturnType<typeof proposingAct>,
    organisation: Id<'Organisation'>,
  ) => mayAct(actor, act, organisation, dayFor(actor, organisation, at));
  const own = seats.filter(({ id }) => seen.own.some((one) => one.id === id));
  const awaited = awaitedIn(running, { ballots, voters });
  return {
    mayCast: own.filter(({ id, organisation }) => awaited.has(id) && may('pools.vote', organisation)),
    mayOpen: may('pools.coordinate', seen.pool.organisation),
    mayRevise: may(proposingAct(vote), vote.organisation),
    mayTalk: own.filter(({ organisation }) => may('pools.propose', organisation)),
  };
}
