// SPDX-License-Identifier: AGPL-3.0-or-later
// The link of a mail: looking at it changes nothing, sending its form votes once, as the agent whom it was
// sent to, with what they may do that day.
import type { Id } from '../../../base/id.ts';
import { Problem } from '../../../base/problem.ts';
import { speakFor } from '../../../people/agents/actions/acting.ts';
import { actorOf } from '../../../people/agents/actions/agents.ts';
import type { Actor } from '../../../people/agents/actor.ts';
import { findWho } from '../../../people/agents/stores/agencies.ts';
import { actAs, type Tx } from '../../../platform/db.ts';
import type { Link } from '../../../platform/links/link.ts';
import { findLink, useLink } from '../../../platform/links/store.ts';
import type { KeyFor } from '../../../platform/secret.ts';
import { loadPool } from '../../groups/stores/pools.ts';
import type { NamedSeat } from '../shown.ts';
import { listAllSeats, loadVote } from '../stores/votes.ts';
import { type Running, type Saying, type Vote, voteState } from '../vote.ts';
import { type Casting, castBallot, castingOf } from './cast.ts';
import { linkPurpose } from './tell.ts';

export interface LinkedVote {
  readonly vote: Vote & { readonly running: Running };
  readonly pool: string;
  readonly seat: NamedSeat;
  readonly seats: readonly NamedSeat[];
}

interface Opened {
  readonly link: Link;
  readonly actor: Actor;
  readonly casting: Casting;
}

/** @throws Problem not-found `pools.votes.link-forged`; conflict `pools.votes.link-over` */
async function openLink(tx: Tx, token: string, at: Date): Promise<Opened> {
  const link = token ? await findLink(tx, token, [linkPurpose]) : undefined;
  if (!link?.account || !link.organisation) throw new Problem('not-found', 'pools.votes.link-forged');
  if (link.usedAt || link.expiresAt < at) throw new Problem('conflict', 'pools.votes.link-over');
  await actAs(tx, { account: link.account });
  const who = await findWho(tx, link.account);
  if (!who) throw new Problem('conflict', 'pools.votes.link-over');
  const actor = await actorOf(tx, link.account as Id<'Account'>, who.agencies);
  return { link, actor, casting: castingOf(link.matter, link.organisation) };
}

/** What it leads to. @throws Problem as `openLink`; forbidden for who may vote no more */
export async function seeLink(tx: Tx, token: string, at: Date): Promise<LinkedVote> {
  const { link, actor, casting } = await openLink(tx, token, at);
  await actAs(tx, speakFor(actor, 'pools.vote', casting.organisation, at));
  const vote = await loadVote(tx, { id: casting.vote });
  const seats = await listAllSeats(tx, vote.pool);
  const seat = seats.find(({ id }) => id === casting.seat);
  const { running } = vote;
  if (!seat || !running || voteState(vote, at) !== 'open' || String(running.round) !== link.matter['round'])
    throw new Problem('conflict', 'pools.votes.link-over');
  const { pool } = await loadPool(tx, { id: vote.pool });
  return { vote: { ...vote, running }, pool: pool.name, seat, seats };
}

/** Votes, and the link serves no more. @throws Problem as `seeLink` and `castBallot` */
export async function castByLink(
  tx: Tx,
  keyFor: KeyFor,
  token: string,
  saying: Saying,
  at: Date,
): Promise<void> {
  await seeLink(tx, token, at);
  const { link, actor, casting } = await openLink(tx, token, at);
  await castBallot(tx, actor, keyFor, casting, saying, at);
  await useLink(tx, link.id, at);
}
