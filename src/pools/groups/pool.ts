// SPDX-License-Identifier: AGPL-3.0-or-later
// A pool: several public bodies that build, share or maintain together. What it is for is public; who sits in
// it and what each would pay is seen by its members alone.
import type { Id } from '../../base/id.ts';
import type { TextFacts } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import type { Doer, Taken } from '../../base/step-table.ts';
import { mustFollow, stateAfter, stepIn } from '../../base/steps.ts';
import { contactRefusal, findContact } from '../../market/said.ts';
import { type PoolState, type PoolStep, poolSteps } from './steps.ts';

/** Build what is lacking; share what exists; maintain what is in use; the users of a program together. */
export const poolKinds = ['build', 'share', 'maintain', 'club'] as const;
export type PoolKind = (typeof poolKinds)[number];

/** What is said of a pool in public. */
export interface Plan {
  readonly kind: PoolKind;
  readonly name: string;
  readonly purpose: string;
  /** Functions of the thesaurus. */
  readonly functions: readonly string[];
  /** Id of a record of the software. */
  readonly software?: string | undefined;
  /** The word of the need that it began with. */
  readonly need?: string | undefined;
  /** ISO 3166-2, or the country alone. */
  readonly territory: string;
  /** The last day on which one may join, ISO, where who coordinates is. */
  readonly closesOn?: string | undefined;
  /** By what rule the cost is shared, without amounts. */
  readonly rule?: string | undefined;
  /** The word of the legal vehicle (`pools/vehicles/fitting.ts`), once it is chosen. */
  readonly vehicle?: string | undefined;
  /** Whether the work of agents changes by it: they are then consulted before councils decide. */
  readonly changesWork?: boolean | undefined;
}

export interface Pool extends Plan {
  readonly id: Id<'Pool'>;
  /** Who coordinates. */
  readonly organisation: Id<'Organisation'>;
  readonly steps: readonly Taken<PoolStep>[];
}

export const poolState = ({ steps }: Pick<Pool, 'steps'>): PoolState => stateAfter(poolSteps, steps);

/** The step, once it was taken. */
export const poolDone = ({ steps }: Pick<Pool, 'steps'>, step: PoolStep) => stepIn(steps, step);

/** Whether somebody may still join. @param on the day where who coordinates is */
export const isOpen = (pool: Pick<Pool, 'steps' | 'closesOn'>, on: string): boolean =>
  poolState(pool) === 'open' && (pool.closesOn === undefined || pool.closesOn >= on);

/** What is wrong, as a field or a Problem says it. */
interface Complaint {
  readonly key: string;
  readonly facts?: TextFacts;
}

/** What is wrong with the last day to join, if anything. */
export const badClosing = (day: string | undefined, on: string): Complaint | undefined =>
  day !== undefined && day < on ? { key: 'pools.closing-past' } : undefined;

/** An amount in words that all read: « 8 400 € », “CAD 500”. */
const amountIn =
  /(?:€|\$|\b(?:EUR|CAD|USD|euros?|dollars?)\b)\s?\d|\d[\d\s.,\u00a0\u202f]*\s?(?:€|\$|k€|\b(?:EUR|CAD|USD|euros?|dollars?)\b)/i;

/**
 * What no words that all read may hold: a way to reach somebody past the halle, and an amount. A published
 * estimate distorts the competition to come: a rule is said without any.
 */
export function unfitInPublic(words: string): Complaint | undefined {
  const contact = findContact(words, { sites: true });
  if (contact) return contactRefusal(contact);
  return amountIn.test(words) ? { key: 'pools.amount-in-public' } : undefined;
}

/** @throws Problem invalid `pools.closing-past`, `pools.amount-in-public`, `market.said.contact` */
export function found(pool: Pool, doer: Doer, on: string): Pool {
  checkPlan(pool, on);
  return take(pool, 'founded', doer);
}

/** @throws Problem as `found`; conflict `pools.not-now` once it is over */
export function describe(pool: Pool, plan: Omit<Plan, 'kind' | 'need'>, on: string): Pool {
  if (poolState(pool) === 'ended')
    throw new Problem('conflict', 'pools.not-now', { step: 'describe', state: 'ended' });
  checkPlan(plan, on);
  return { ...pool, ...plan };
}

function checkPlan({ name, closesOn, purpose, rule = '' }: Omit<Plan, 'kind' | 'need'>, on: string): void {
  for (const bad of [badClosing(closesOn, on), ...[name, purpose, rule].map(unfitInPublic)])
    if (bad) throw new Problem('invalid', bad.key, bad.facts);
}

/** Nobody joins any more. @throws Problem conflict `pools.not-now` */
export function close(pool: Pool, doer: Doer): Pool {
  mustFollow(poolSteps, pool.steps, 'closed');
  return take(pool, 'closed', doer);
}

/** It is over. @throws Problem conflict `pools.not-now` */
export function end(pool: Pool, doer: Doer): Pool {
  mustFollow(poolSteps, pool.steps, 'ended');
  return take(pool, 'ended', doer);
}

const take = (pool: Pool, step: PoolStep, doer: Doer): Pool => ({
  ...pool,
  steps: [...pool.steps, { ...doer, step }],
});
