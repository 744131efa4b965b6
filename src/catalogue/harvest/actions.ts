// SPDX-License-Identifier: AGPL-3.0-or-later
// Keepers register a source to be fetched on a schedule, have it fetched at once, and stop it.
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { idFrom } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { doDeed } from '../../people/keeping/actions/desk.ts';
import type { Keeper } from '../../people/keeping/keeper.ts';
import type { Tx } from '../../platform/db.ts';
import { enqueue, type JobAsked } from '../../platform/jobs.ts';
import { findSource } from '../sources/registry.ts';
import { type HarvestSource, harvested, mostHours, type Registered } from './harvest.ts';
import { changeSource, findHarvestSource, putSource } from './store.ts';

/** The worker fetches what is due. */
export const harvestAsked: JobAsked = { name: 'catalogue.harvest', shape: z.object({}) };

export interface Registering extends Omit<Registered, 'source'> {
  /** As it was written. */
  readonly source: string;
  readonly reason: string;
}

/**
 * @param tx keeps the halle
 * @returns its id
 * @throws Problem invalid `catalogue.harvest.no-source`, `.bad-hours`, conflict `.twice`, and as `doDeed`
 */
export async function registerSource(tx: Tx, keeper: Keeper, given: Registering, at: Date): Promise<string> {
  const id = idFrom<'HarvestSource'>(at.getTime(), randomBytes(16));
  const { source, address, complete, everyHours, reason } = given;
  const known = findSource(source);
  const isHarvested = harvested.some((one) => one === known?.name);
  if (!known || !isHarvested)
    throw new Problem('invalid', 'catalogue.harvest.no-source', { field: 'source' });
  if (!(Number.isInteger(everyHours) && everyHours >= 1 && everyHours <= mostHours))
    throw new Problem('invalid', 'catalogue.harvest.bad-hours', { field: 'hours', most: mostHours });
  const subject = { kind: 'harvest-source', id };
  await doDeed(tx, keeper, { act: 'keeping.register-source', reason, subject }, at, async () => {
    if (!(await putSource(tx, id, { source: known.name, address, complete, everyHours }, at)))
      throw new Problem('conflict', 'catalogue.harvest.twice', { field: 'address' });
    await enqueue(tx, harvestAsked, {}, { key: 'registered' });
    return { source: known.name };
  });
  return id;
}

interface Deciding {
  readonly id: string;
  readonly reason: string;
}

/** What it gave stays in the catalogue. @param tx keeps the halle @throws Problem as `fetchSource` */
export function stopSource(tx: Tx, keeper: Keeper, { id, reason }: Deciding, at: Date): Promise<void> {
  return decided(tx, keeper, { act: 'keeping.stop-source', id, reason }, at, { stoppedAt: at });
}

/**
 * It is fetched at once.
 * @param tx keeps the halle
 * @throws Problem not-found `catalogue.harvest.none`, conflict `.stopped`, and as `doDeed`
 */
export async function fetchSource(tx: Tx, keeper: Keeper, { id, reason }: Deciding, at: Date): Promise<void> {
  await decided(tx, keeper, { act: 'keeping.fetch-source', id, reason }, at, { dueAt: at });
  await enqueue(tx, harvestAsked, {}, { key: id });
}

async function decided(
  tx: Tx,
  keeper: Keeper,
  { act, id, reason }: Deciding & { readonly act: 'keeping.stop-source' | 'keeping.fetch-source' },
  at: Date,
  change: Parameters<typeof changeSource>[2],
): Promise<void> {
  const { source } = await loadHarvestSource(tx, id);
  await doDeed(tx, keeper, { act, reason, subject: { kind: 'harvest-source', id } }, at, async () => {
    if (!(await changeSource(tx, id, change)))
      throw new Problem('conflict', 'catalogue.harvest.stopped', { field: 'id' });
    return { source };
  });
}

/** @throws Problem not-found `catalogue.harvest.none` */
export async function loadHarvestSource(tx: Tx, id: string): Promise<HarvestSource> {
  const found = await findHarvestSource(tx, id);
  if (!found) throw new Problem('not-found', 'catalogue.harvest.none', { field: 'id' });
  return found;
}
