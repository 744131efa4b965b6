// SPDX-License-Identifier: AGPL-3.0-or-later
// Who looks at a pool decides what is seen: a member all who sit in it, whoever acts by a mandate the seat of
// who gave it, everybody else what is public.
import type { Id } from '../../../base/id.ts';
import { maySteps } from '../../../base/steps.ts';
import { asMember, speakFor } from '../../../people/agents/actions/acting.ts';
import { type Actor, dayFor, mayAct, organisationsFor } from '../../../people/agents/actor.ts';
import { dayWhere } from '../../../people/directory/stores/days.ts';
import { actAs, type Tx } from '../../../platform/db.ts';
import { isOpen } from '../pool.ts';
import type { OwnSeat, SeenPool, ShownPool, ShownSeat } from '../shown.ts';
import { type PoolStep, poolSteps, type SeatStep, seatSteps } from '../steps.ts';
import { listPoolsOf, loadPool } from '../stores/pools.ts';
import { listSeats } from '../stores/seats.ts';

/** @throws Problem not-found `pools.none` */
export async function seePool(tx: Tx, actor: Actor, slug: string, at: Date): Promise<SeenPool> {
  const shown = await loadPool(tx, { slug });
  const { pool } = shown;
  const on = await dayWhere(tx, pool.organisation, at);
  const { seats, own } = await seatsSeen(tx, actor, pool.id, at);
  if (actor.account) await actAs(tx, { account: actor.account });
  return { ...shown, on, open: isOpen(pool, on), own, seats, coordinates: coordinating(actor, shown, at) };
}

/** The pools of the organisations that one acts for, each once. */
export async function seeOurPools(tx: Tx, actor: Actor): Promise<ShownPool[]> {
  const found = new Map<string, ShownPool>();
  for (const { organisation } of actor.memberships) {
    await actAs(tx, asMember(actor, organisation));
    for (const one of await listPoolsOf(tx, organisation)) found.set(one.slug, one);
  }
  return [...found.values()];
}

function coordinating(actor: Actor, { pool }: ShownPool, at: Date): ReadonlySet<PoolStep> {
  const on = dayFor(actor, pool.organisation, at);
  return maySteps(poolSteps, pool.steps, 'own', (act) => mayAct(actor, act, pool.organisation, on));
}

async function seatsSeen(tx: Tx, actor: Actor, pool: string, at: Date) {
  const own: OwnSeat[] = [];
  let seats: ShownSeat[] | undefined;
  for (const { organisation } of actor.memberships) {
    await actAs(tx, asMember(actor, organisation));
    const seen = await listSeats(tx, pool);
    if (seen.length === 0) continue;
    seats = seen;
    own.push(...ownAmong(actor, seen, organisation, at));
  }
  for (const [organisation, act] of mandatorsOf(actor, at)) {
    await actAs(tx, speakFor(actor, act, organisation, at));
    own.push(...ownAmong(actor, await listSeats(tx, pool), organisation, at));
  }
  return { seats, own };
}

/** Those for whom one acts in pools by a mandate, and by which act. */
function mandatorsOf(actor: Actor, at: Date) {
  const acts = ['pools.join', 'pools.intend', 'pools.leave', 'pools.vote'] as const;
  const given = acts
    .toReversed()
    .flatMap((act) => organisationsFor(actor, act, at).map((one) => [one, act] as const));
  const own = new Set(actor.memberships.map(({ organisation }) => organisation));
  return [...new Map(given)].filter(([one]) => !own.has(one));
}

function ownAmong(
  actor: Actor,
  seats: readonly ShownSeat[],
  organisation: Id<'Organisation'>,
  at: Date,
): OwnSeat[] {
  const on = dayFor(actor, organisation, at);
  const theirs = seats.filter((one) => one.organisation === organisation);
  return theirs.map((one) => {
    const may: ReadonlySet<SeatStep> = maySteps(seatSteps, one.steps, 'own', (act) =>
      mayAct(actor, act, organisation, on),
    );
    return { ...one, may, on };
  });
}
