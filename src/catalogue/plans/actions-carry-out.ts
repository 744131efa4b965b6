// SPDX-License-Identifier: AGPL-3.0-or-later
// Carries out a plan that a keeper asked for: its input is read again, and either exactly what was shown is
// done, or nothing is, and the plan that it has become is shown.
import { dayHere } from '../../base/day.ts';
import { Problem } from '../../base/problem.ts';
import type { Config } from '../../platform/config.ts';
import type { Db } from '../../platform/db.ts';
import { holdingLease } from '../../platform/leases.ts';
import { importRecords } from '../actions/import.ts';
import { importStreamed, type Streamed } from '../actions/import-streamed.ts';
import { type OpenedInput, openInput } from '../sources/input.ts';
import { findSource, type KnownSource } from '../sources/registry.ts';
import { newPlanId, plannedInParts, plannedOf } from './actions.ts';
import type { KeptPlan, PlanState } from './kept-plan.ts';
import { carryingOut, findPlan, movePlan, type Planned, putPlan } from './store.ts';

/** It would now do something else; nothing of it was done. */
class Moved extends Error {
  readonly planned: Planned;

  constructor(planned: Planned) {
    super('the plan would now do something else');
    this.planned = planned;
  }
}

interface Ended {
  readonly state: Extract<PlanState, 'done' | 'failed' | 'outdated' | 'waiting'>;
  readonly why?: string;
  /** The plan that takes its place. */
  readonly instead?: Planned;
}

/**
 * Carries out what was asked for, one plan at a time; what a killed run began is planned anew.
 * @returns the plan afterwards; undefined where nothing is asked of it, or another is at it
 */
export function carryOut(
  db: Db,
  { allowPrivate }: Pick<Config, 'allowPrivate'>,
  id: string,
  at: Date,
): Promise<KeptPlan | undefined> {
  return holdingLease(db, `catalogue.carry-out ${id}`, async () => {
    const plan = await carryingOut(db, at, async (tx) =>
      (await movePlan(tx, id, ['asked', 'running'], 'running', at)) ? findPlan(tx, id) : undefined,
    );
    if (!plan) return undefined;
    const ended = await tried(db, plan, plan.allowPrivate ? ['*'] : allowPrivate, at);
    return end(db, plan, ended, new Date());
  });
}

async function tried(db: Db, plan: KeptPlan, allow: Config['allowPrivate'], at: Date): Promise<Ended> {
  let isSame = true;
  try {
    const { source: name, complete } = plan;
    const source = findSource(name);
    if (!source) throw new Problem('invalid', 'catalogue.plan.unknown-source');
    const input = await openInput(plan.input, source, allow);
    try {
      const digest = await input.digest();
      isSame = digest.toString('hex') === plan.inputDigest;
      const asShown = (planned: Planned) => {
        if (planned.digest.toString('hex') !== plan.digest) throw new Moved(planned);
      };
      // Who had it carried out agreed to what was shown, and only that is done.
      const given = { source: source.name, complete, at, mayWithdraw: plan.counts.withdrawn };
      await done(db, given, { source, input, digest }, asShown);
    } finally {
      await input.close();
    }
    return { state: 'done' };
  } catch (error) {
    if (error instanceof Moved) {
      const why = isSame ? 'catalogue.plan.catalogue-moved' : 'catalogue.plan.input-moved';
      return { state: 'outdated', why, instead: error.planned };
    }
    if (error instanceof Problem && ['not-found', 'unavailable'].includes(error.kind))
      return { state: 'waiting', why: 'catalogue.plan.input-gone' };
    if (error instanceof Problem) return { state: 'failed', why: error.textKey };
    await end(db, plan, { state: 'failed', why: 'catalogue.plan.broken' }, new Date());
    throw error;
  }
}

interface Read {
  readonly source: KnownSource;
  readonly input: OpenedInput;
  readonly digest: Buffer;
}

/** @param asShown throws where something else would be done */
async function done(
  db: Db,
  given: Omit<Streamed, 'parts'>,
  { source, input: { files = [], parts }, digest }: Read,
  asShown: (planned: Planned) => void,
): Promise<void> {
  const on = dayHere(given.at);
  if (parts) {
    const asked = { ...given, parts: () => parts(on) };
    asShown(await plannedInParts(db, asked, digest));
    await importStreamed(db, asked);
  } else
    await importRecords(db, {
      ...given,
      reads: source.read(files, on),
      planned: (prepared) => asShown(plannedOf(prepared, digest)),
    });
}

function end(
  db: Db,
  plan: KeptPlan,
  { state, why, instead }: Ended,
  at: Date,
): Promise<KeptPlan | undefined> {
  return carryingOut(db, at, async (tx) => {
    const { source, input, complete, allowPrivate, id: replaces } = plan;
    if (instead) {
      const same = { source, input, complete, allowPrivate, replaces };
      await putPlan(tx, { ...same, id: newPlanId(at), madeAt: at, state: 'waiting' }, instead);
    }
    await movePlan(tx, plan.id, ['running'], state, at, why);
    return findPlan(tx, plan.id);
  });
}
