// SPDX-License-Identifier: AGPL-3.0-or-later
// A plan of an import is kept, dropped, or carried out: done as it was shown, or, where it would now do
// something else, shown anew. Imports that nobody planned are kept beside, with what came of them.
import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { type Id, idFrom } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { doDeed } from '../../people/keeping/actions/desk.ts';
import type { Keeper } from '../../people/keeping/keeper.ts';
import type { Db, Tx } from '../../platform/db.ts';
import { enqueue, type JobAsked } from '../../platform/jobs.ts';
import { planStreamed, type Streamed } from '../actions/import-streamed.ts';
import type { Prepared } from '../actions/prepare.ts';
import type { ImportPlan } from '../plan.ts';
import { canonical } from '../plan-line.ts';
import { countStanding } from '../stores/records.ts';
import { isAgreed, type Withdrawing } from '../withdrawing.ts';
import { type KeptPlan, keepingLines, type PlanInput } from './kept-plan.ts';
import { findPlan, movePlan, outdateTwins, type Planned, putPlan } from './store.ts';

export const newPlanId = (at: Date): Id<'ImportPlan'> => idFrom(at.getTime(), randomBytes(16));

/**
 * What is kept of all that an import would do. Its digest is of all of it, down to the records as they were
 * and as they come.
 */
export function plannedOf(prepared: Prepared, inputDigest: Buffer): Planned {
  const { add, planned } = planning();
  add(prepared);
  return planned(inputDigest, prepared.plan.counts);
}

/** The same of an import that is done in parts. */
export function planning() {
  const hash = createHash('sha256');
  const kept = keepingLines();
  return {
    add: ({ plan, incoming }: Prepared) => {
      for (const [index, line] of plan.lines.entries())
        if (line.fate !== 'unchanged') {
          const { sha256 = '', before } = incoming[index] ?? {};
          hash.update(`${canonical(line)}\n${before?.sha256 ?? ''} ${sha256}\n`);
        }
      kept.add(plan, incoming);
    },
    planned: (inputDigest: Buffer, counts: ImportPlan['counts']): Planned => ({
      ...{ inputDigest, digest: hash.digest(), counts },
      ...kept.lines(),
    }),
  };
}

/** What is kept of all that an import in parts would do; nothing is written. */
export async function plannedInParts(db: Db, given: Streamed, inputDigest: Buffer): Promise<Planned> {
  const { add, planned } = planning();
  const { counts } = await planStreamed(db, { ...given, done: add });
  return planned(inputDigest, counts);
}

/** A plan is kept for a keeper to decide; it takes the place of those of the same input. @param tx mends */
export async function keepPlan(
  tx: Tx,
  input: PlanInput,
  planned: Planned,
  at: Date,
): Promise<Id<'ImportPlan'>> {
  const [replaces] = await outdateTwins(tx, input, at);
  const id = newPlanId(at);
  const plan = { ...input, id, madeAt: at, state: 'waiting', ...(replaces && { replaces }) } as const;
  await putPlan(tx, plan, planned);
  return id;
}

/** An import that nobody planned begins. @param tx mends */
export async function beginImport(tx: Tx, input: PlanInput, at: Date): Promise<Id<'ImportPlan'>> {
  const id = newPlanId(at);
  await putPlan(tx, { ...input, id, madeAt: at, state: 'running' });
  return id;
}

/** What the worker is asked. */
export const carryOutAsked: JobAsked<{ plan: string }> = {
  name: 'catalogue.carry-out',
  shape: z.object({ plan: z.uuid() }),
};

export interface Deciding {
  readonly plan: string;
  readonly reason: string;
  /** How many records the keeper agrees to have withdrawn, where that is more than goes without saying. */
  readonly withdraws?: number | undefined;
}

/**
 * Has a plan carried out: by the worker where a keeper asks at the desk.
 * @param tx keeps the halle
 * @throws Problem not-found `catalogue.plan.none`, conflict `catalogue.plan.decided`,
 * `catalogue.plan.many-withdrawn`, and as `doDeed`
 */
export async function askForPlan(
  tx: Tx,
  keeper: Keeper,
  { plan: id, reason, withdraws }: Deciding,
  at: Date,
): Promise<void> {
  const withdrawing = await withdrawingOf(tx, await loadPlan(tx, id));
  if (!isAgreed(withdrawing, withdraws))
    throw new Problem('conflict', 'catalogue.plan.many-withdrawn', { ...withdrawing, field: 'withdraws' });
  const subject = { kind: 'import-plan', id };
  await doDeed(tx, keeper, { act: 'keeping.carry-out-import', reason, subject }, at, async () => {
    // A command does it itself at once, also where one before it was killed.
    const from = keeper.account ? (['waiting'] as const) : (['waiting', 'asked'] as const);
    if (!(await movePlan(tx, id, from, 'asked', at)))
      throw new Problem('conflict', 'catalogue.plan.decided', { field: 'plan' });
    if (keeper.account) await enqueue(tx, carryOutAsked, { plan: id }, { key: id });
    return {};
  });
}

/** How much of its source a plan would withdraw. */
export async function withdrawingOf(tx: Tx, { source, counts }: KeptPlan): Promise<Withdrawing> {
  return { n: counts.withdrawn ?? 0, standing: await countStanding(tx, source) };
}

/** Nothing of it is done. @param tx keeps the halle @throws Problem as `askForPlan` */
export async function dropPlan(
  tx: Tx,
  keeper: Keeper,
  { plan: id, reason }: Deciding,
  at: Date,
): Promise<void> {
  await loadPlan(tx, id);
  const subject = { kind: 'import-plan', id };
  await doDeed(tx, keeper, { act: 'keeping.drop-import', reason, subject }, at, async () => {
    if (!(await movePlan(tx, id, ['waiting', 'asked'], 'dropped', at)))
      throw new Problem('conflict', 'catalogue.plan.decided', { field: 'plan' });
    return {};
  });
}

/** @throws Problem not-found `catalogue.plan.none` */
export async function loadPlan(tx: Tx, id: string): Promise<KeptPlan> {
  const found = await findPlan(tx, id);
  if (!found) throw new Problem('not-found', 'catalogue.plan.none', { field: 'plan' });
  return found;
}
