// SPDX-License-Identifier: AGPL-3.0-or-later
// The charter of a pool as one of its members sees it; to nobody else is any of it shown.
import { Problem } from '../../../base/problem.ts';
import { asMember } from '../../../people/agents/actions/acting.ts';
import { type Actor, dayFor, mayAct } from '../../../people/agents/actor.ts';
import { actAs, type Tx } from '../../../platform/db.ts';
import { seePool } from '../../groups/actions/see.ts';
import type { OwnSeat, SeenPool, ShownSeat } from '../../groups/shown.ts';
import { listVersions, loadWhole } from '../store.ts';
import { stateOf, type Version, type VersionState, versionIn, type WholeVersion } from '../version.ts';

/** A pool as a member sees it. */
export interface Inside {
  readonly pool: SeenPool;
  /** The seats of the organisations whose own agent looks. */
  readonly own: readonly OwnSeat[];
  readonly seats: readonly ShownSeat[];
}

/**
 * @param tx afterwards acts for the first of them
 * @throws Problem not-found `pools.none`; forbidden `pools.charter.members-only`
 */
export async function insidePool(tx: Tx, actor: Actor, slug: string, at: Date): Promise<Inside> {
  const pool = await seePool(tx, actor, slug, at);
  const own = pool.own.filter(({ organisation }) =>
    actor.memberships.some((one) => one.organisation === organisation),
  );
  const [first] = own;
  if (!first || !pool.seats) throw new Problem('forbidden', 'pools.charter.members-only');
  await actAs(tx, asMember(actor, first.organisation));
  return { pool, own, seats: pool.seats };
}

export interface SeenCharter extends Inside {
  readonly versions: readonly Version[];
  /** The one that is shown, where there is any. */
  readonly whole?: WholeVersion | undefined;
  readonly state?: VersionState | undefined;
  /** Who looks may begin another version, propose this one. */
  readonly mayWrite: boolean;
  readonly mayPropose: boolean;
  /** Own seats for which who looks may give an accord. */
  readonly mayAgree: readonly OwnSeat[];
}

/**
 * @param wanted the number of a version; absent: the draft, else the one that waits, else the one in force
 * @throws Problem as `insidePool`; not-found `pools.charter.no-version`
 */
export async function seeCharter(
  tx: Tx,
  actor: Actor,
  slug: string,
  at: Date,
  wanted?: number,
): Promise<SeenCharter> {
  const inside = await insidePool(tx, actor, slug, at);
  const versions = await listVersions(tx, inside.pool.pool.id);
  const version =
    wanted === undefined
      ? (versionIn(versions, 'draft') ?? versions.at(-1))
      : versions.find(({ number }) => number === wanted);
  if (wanted !== undefined && !version) throw new Problem('not-found', 'pools.charter.no-version');
  const whole = version && (await loadWhole(tx, version));
  const may = (act: 'pools.write-charter' | 'pools.agree', seat: OwnSeat) =>
    mayAct(actor, act, seat.organisation, seat.on);
  const { organisation } = inside.pool.pool;
  return {
    ...inside,
    ...{ versions, whole, state: version && stateOf(version, versions) },
    mayWrite: inside.own.some((seat) => may('pools.write-charter', seat)),
    mayPropose: mayAct(actor, 'pools.propose-charter', organisation, dayFor(actor, organisation, at)),
    mayAgree: inside.own.filter((seat) => may('pools.agree', seat)),
  };
}
