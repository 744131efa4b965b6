// SPDX-License-Identifier: AGPL-3.0-or-later
// What who coordinates does with a pool: found it, say anew what it is for, shut its door, end it.
import { randomBytes, randomUUID } from 'node:crypto';
import { type Id, idFrom } from '../../../base/id.ts';
import { slugify } from '../../../base/text.ts';
import { actFor } from '../../../people/agents/actions/acting.ts';
import { type SteppedKind, type Taking, takeStep } from '../../../people/agents/actions/steps.ts';
import type { Actor } from '../../../people/agents/actor.ts';
import { dayWhere } from '../../../people/directory/stores/days.ts';
import type { Tx } from '../../../platform/db.ts';
import { enqueue } from '../../../platform/jobs.ts';
import { record } from '../../../platform/journal.ts';
import { lockFor } from '../../../platform/locks.ts';
import { poolNews } from '../news.ts';
import { close, describe, end, found, type Plan, type Pool } from '../pool.ts';
import { type News, type PoolStep, poolSteps } from '../steps.ts';
import { loadPool } from '../stores/pools.ts';
import { countPoolSteps, savePlan, savePool, savePoolStep } from '../stores/writing.ts';
import { joinPool } from './seats.ts';

/** Pools as they are moved; members are told by a job. */
const pools: SteppedKind<Pool, PoolStep, News> = {
  table: poolSteps,
  keep: savePoolStep,
  count: countPoolSteps,
  tell: (tx, { id, organisation }, news) =>
    enqueue(tx, poolNews, { id: randomUUID(), pool: id, as: organisation, by: organisation, news }),
};

/**
 * Founds a pool, in which who coordinates is the first to sit.
 * @returns its slug
 * @throws Problem as `found`, and as `joinPool` for whoever sells
 */
export async function foundPool(
  tx: Tx,
  actor: Actor,
  organisation: Id<'Organisation'>,
  plan: Plan,
  at: Date,
): Promise<string> {
  const id = idFrom<'Pool'>(at.getTime(), randomBytes(16));
  const slug = `${slugify(plan.name).slice(0, 60)}-${id.slice(-6)}`;
  const founding: Taking<Pool, PoolStep> = {
    organisation,
    load: async () => ({ ...plan, id, organisation, steps: [] }),
    become: found,
    before: (saving, pool) => savePool(saving, pool, slug),
  };
  await takeStep(tx, actor, pools, 'founded', founding, at);
  await joinPool(tx, actor, slug, organisation, { standing: 'own', covers: [] }, at);
  return slug;
}

/** Loads the pool, locked until the transaction ends so that nobody else can take a step meanwhile. */
const locked = (slug: string) => async (tx: Tx) => {
  const { pool } = await loadPool(tx, { slug });
  await lockFor(tx, ['pool', pool.id]);
  return (await loadPool(tx, { slug })).pool;
};

/** Says anew what it is for: never its kind, which the others joined. @throws Problem as `describe` */
export async function describePool(
  tx: Tx,
  actor: Actor,
  slug: string,
  plan: Omit<Plan, 'kind' | 'need'>,
  at: Date,
): Promise<void> {
  const { organisation } = (await loadPool(tx, { slug })).pool;
  await actFor(tx, actor, 'pools.coordinate', organisation, at);
  const pool = await locked(slug)(tx);
  await savePlan(tx, describe(pool, plan, await dayWhere(tx, organisation, at)));
  const subject = { kind: 'pool', id: pool.id };
  await record(tx, { kind: 'pools.pool-described', account: actor.account!, organisation, subject }, at);
}

const byCoordinator = async (
  tx: Tx,
  slug: string,
  become: Taking<Pool, PoolStep>['become'],
): Promise<Taking<Pool, PoolStep>> => ({
  organisation: (await loadPool(tx, { slug })).pool.organisation,
  load: locked(slug),
  become,
});

/** Nobody joins any more. */
export const closePool = async (tx: Tx, actor: Actor, slug: string, at: Date) =>
  takeStep(tx, actor, pools, 'closed', await byCoordinator(tx, slug, close), at);
export const endPool = async (tx: Tx, actor: Actor, slug: string, at: Date) =>
  takeStep(tx, actor, pools, 'ended', await byCoordinator(tx, slug, end), at);
