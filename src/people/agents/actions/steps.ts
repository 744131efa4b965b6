// SPDX-License-Identifier: AGPL-3.0-or-later
// Takes a step of a declared table of steps: asks the matrix of rights, then the core, then whether the two
// sides of the deal are really two; then writes the row and the journal entry.
import type { Id } from '../../../base/id.ts';
import { Problem } from '../../../base/problem.ts';
import type { Doer, StepRule, StepTable, Taken } from '../../../base/steps.ts';
import { actAs, type Tx } from '../../../platform/db.ts';
import { record } from '../../../platform/journal.ts';
import { type Actor, mustAct } from '../actor.ts';
import type { Act, SpeakingAct } from '../permissions.ts';
import { type Deal, mustBeTwo } from '../sides.ts';
import { findTies } from '../stores/ties.ts';
import { actFor } from './acting.ts';

/** What a feature's things have to be moved by steps. */
export interface Stepped<Step extends string> {
  readonly id: string;
  /** Whose it is. */
  readonly organisation: Id<'Organisation'>;
  /** What was done, the step that is being taken last. */
  readonly steps: readonly Taken<Step>[];
}

export interface Taking<Thing, Step extends string> {
  /** The organisation that one acts for; absent for somebody who acts for themselves only. */
  readonly organisation?: Id<'Organisation'> | undefined;
  /**
   * Loads the thing as the acting person may see it, locked until the transaction ends so that nobody else
   * can take a step meanwhile.
   */
  load(tx: Tx): Promise<Thing>;
  /** The core's function: checks, and the thing with the step in it. */
  become(thing: Thing, doer: Doer): Thing;
  /** The deal whose two sides must be two. */
  deal?(after: Thing): Deal;
  /** Writes the step and what comes with it. @returns false when it was there already */
  save(tx: Tx, after: Thing, taken: Taken<Step>): Promise<boolean>;
}

type Table<Step extends string> = StepTable<string, Step, Act, string>;

/**
 * @throws Problem as the matrix and `become` refuse; conflict, the sentence `beaten` of the table; forbidden
 * `people.both-sides`
 */
export async function takeStep<Step extends string, Thing extends Stepped<Step>>(
  tx: Tx,
  actor: Actor,
  table: Table<Step>,
  step: NoInfer<Step>,
  taking: Taking<Thing, Step>,
  at: Date,
): Promise<Thing> {
  const rule = table.steps[step];
  const { organisation } = taking;
  const by = await enter(tx, actor, rule, organisation, at);
  const thing = await taking.load(tx);
  mustConcern(actor, rule, organisation, thing, at);
  const doer = { by, at: at.toISOString(), ...(organisation ? { organisation } : {}) };
  const after = taking.become(thing, doer);
  const last = after.steps.at(-1);
  if (rule.once !== 'never' && last?.step !== step) throw new Error(`${step} was not taken`);
  const linked = rule.two && taking.deal ? mustBeTwo(await findTies(tx, taking.deal(after))) : false;
  const taken = { ...doer, ...last, step, ...(linked ? { linked } : {}) };
  if (!(await taking.save(tx, after, taken))) throw new Problem('conflict', table.beaten);
  if (rule.once !== 'never') await journal(tx, table, taken, thing.id, at);
  return after;
}

/** For the organisation, or for the account alone. */
async function enter(
  tx: Tx,
  actor: Actor,
  { act }: StepRule<string, Act, string>,
  organisation: Id<'Organisation'> | undefined,
  at: Date,
): Promise<Id<'Account'>> {
  if (!actor.account) throw new Problem('unauthenticated', 'people.sign-in-first');
  if (organisation) await actFor(tx, actor, act as SpeakingAct, organisation, at);
  else await actAs(tx, { account: actor.account });
  return actor.account;
}

function mustConcern(
  actor: Actor,
  { side, act, alone }: StepRule<string, Act, string>,
  organisation: Id<'Organisation'> | undefined,
  thing: Stepped<string>,
  at: Date,
): void {
  if (side === 'own' && organisation !== thing.organisation)
    throw new Problem('forbidden', 'people.not-allowed', { act });
  if (organisation) return;
  if (!alone) throw new Problem('forbidden', 'people.not-allowed', { act });
  mustAct(actor, alone, thing.organisation, at.toISOString().slice(0, 10));
}

async function journal(
  tx: Tx,
  { feature, kind, subject = kind }: Pick<StepTable, 'feature' | 'kind' | 'subject'>,
  { step, by, organisation }: Taken,
  id: string,
  at: Date,
): Promise<void> {
  const who = { account: by, ...(organisation ? { organisation } : {}) };
  await record(tx, { kind: `${feature}.${kind}-${step}`, ...who, subject: { kind: subject, id } }, at);
}
