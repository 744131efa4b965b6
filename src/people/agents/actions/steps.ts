// SPDX-License-Identifier: AGPL-3.0-or-later
// Takes a step of a declared table of steps: asks the matrix of rights, then the core, then whether the two
// sides of the deal are really two and the day's limit is not reached; then writes the row and the journal
// entry, and tells those concerned.
import type { Day } from '../../../base/day.ts';
import type { Id } from '../../../base/id.ts';
import type { Money } from '../../../base/money.ts';
import { Problem } from '../../../base/problem.ts';
import type { Doer, StepRule, StepTable, Taken } from '../../../base/step-table.ts';
import { mustBeWithin } from '../../../platform/daily-limit.ts';
import { actAs, type Tx } from '../../../platform/db.ts';
import { record } from '../../../platform/journal.ts';
import { dayWhere } from '../../directory/stores/days.ts';
import { type Actor, dayFor, mandateFor, mustAct, mustBeSignedIn, standingsOf } from '../actor.ts';
import type { Deed, Mandate } from '../mandate.ts';
import type { MandateObject, ObjectKind } from '../mandate-object.ts';
import { type Act, allows, type SpeakingAct } from '../permissions.ts';
import { type Deal, mustBeTwo } from '../sides.ts';
import { findTies } from '../stores/ties.ts';
import { actFor } from './acting.ts';

/** What a feature's things have to be moved by steps. */
export interface Stepped<Step extends string> {
  readonly id: string;
  /** Whose it is. */
  readonly organisation: Id<'Organisation'>;
  /** Whom it is about, where steps may be taken by that person too. */
  readonly person?: Id<'Account'>;
  /** What was done, the step that is being taken last. */
  readonly steps: readonly Taken<Step>[];
}

/** A kind of thing that moves by steps: its table, where its steps are kept, and how they are told. */
export interface SteppedKind<Thing, Step extends string, News extends string> {
  readonly table: StepTable<string, Step, Act, News>;
  /** Writes the row of a step. @returns false when it was there already */
  keep(tx: Tx, thing: Thing, taken: Taken<Step>): Promise<boolean>;
  /** How often an account took a step after a moment. */
  count(tx: Tx, step: Step, account: string, since: Date): Promise<number>;
  /** What a mandate calls the thing, where one can be about a single one. */
  readonly object?: ObjectKind;
  /** Tells those concerned, or asks for the job that does, in the same transaction. */
  tell(tx: Tx, thing: Thing, news: News, at: Date): Promise<void>;
}

export interface Taking<Thing, Step extends string> {
  /** The organisation that one acts for; absent for somebody who acts for themselves only. */
  readonly organisation?: Id<'Organisation'> | undefined;
  /** The id of the thing, where it is there already: a mandate may be about it alone. */
  readonly thing?: string | undefined;
  /** What the organisation commits itself to pay by the step. */
  costs?(after: Thing): Money;
  /**
   * Loads the thing as the acting person may see it, locked until the transaction ends so that nobody else
   * can take a step meanwhile.
   */
  load(tx: Tx): Promise<Thing>;
  /**
   * The core's function: checks, and the thing with the step in it.
   * @param on the day where the organisation is whose thing it is
   */
  become(thing: Thing, doer: Doer, on: Day): Thing;
  /** The deal whose two sides must be two. */
  deal?(after: Thing): Deal;
  /** Writes what the row of the step names: the thing that begins, an offer. */
  before?(tx: Tx, after: Thing, taken: Taken<Step>, on: Day): Promise<void>;
  /** Writes what comes with the step, once its row is there. */
  after?(tx: Tx, after: Thing, taken: Taken<Step>): Promise<void>;
}

/**
 * @throws Problem as the matrix and `become` refuse; conflict, the sentences `beaten` and `tooMany` of the
 * table; forbidden `people.both-sides`
 */
export async function takeStep<
  Step extends string,
  News extends string,
  Thing extends Stepped<NoInfer<Step>>,
>(
  tx: Tx,
  actor: Actor,
  kind: SteppedKind<Thing, Step, News>,
  step: NoInfer<Step>,
  taking: Taking<NoInfer<Thing>, NoInfer<Step>>,
  at: Date,
): Promise<Thing> {
  const { table } = kind;
  const rule = table.steps[step];
  const { organisation } = taking;
  const about = aboutOf(kind, taking);
  const by = await enter(tx, actor, rule, { organisation, about }, at);
  const thing = await taking.load(tx);
  if (about && about.id !== thing.id) throw new Problem('forbidden', 'people.not-allowed', { act: rule.act });
  mustConcern(actor, rule, organisation, thing, at);
  const doer = { by, at: at.toISOString(), ...(organisation ? { organisation } : {}) };
  const on = await dayWhere(tx, thing.organisation, at);
  const after = taking.become(thing, doer, on);
  const mandate =
    organisation && mandateBehind(actor, rule.act, organisation, at, { about, costs: taking.costs?.(after) });
  const last = after.steps.at(-1);
  if (rule.once !== 'never' && last?.step !== step) throw new Error(`${step} was not taken`);
  const linked = rule.two && taking.deal ? mustBeTwo(await findTies(tx, taking.deal(after))) : false;
  await mustNotBeMany(tx, kind, step, by, at);
  const taken = { ...doer, ...last, step, ...(linked ? { linked } : {}) };
  await taking.before?.(tx, after, taken, on);
  if (rule.once !== 'never') {
    if (!(await kind.keep(tx, after, taken))) throw new Problem('conflict', table.beaten);
    await journal(tx, table, taken, { id: thing.id, mandate }, at);
  }
  await taking.after?.(tx, after, taken);
  if (rule.told) await kind.tell(tx, after, rule.told, at);
  return after;
}

const aboutOf = (
  { object }: { readonly object?: ObjectKind },
  { thing }: { readonly thing?: string | undefined },
): MandateObject | undefined => (object && thing ? { kind: object, id: thing } : undefined);

/** For the organisation, or for the account alone. */
async function enter(
  tx: Tx,
  actor: Actor,
  { act }: StepRule<string, Act, string>,
  { organisation, about }: { organisation: Id<'Organisation'> | undefined; about: MandateObject | undefined },
  at: Date,
): Promise<Id<'Account'>> {
  const account = mustBeSignedIn(actor);
  if (organisation) await actFor(tx, actor, act as SpeakingAct, organisation, at, about);
  else await actAs(tx, { account });
  return account;
}

/**
 * By which mandate it is done, now that it is known what it costs; undefined for somebody of the
 * organisation's own. @throws Problem forbidden, as `mustAct`
 */
function mandateBehind(
  actor: Actor,
  act: Act,
  organisation: Id<'Organisation'>,
  at: Date,
  deed: Deed,
): Mandate | undefined {
  const on = dayFor(actor, organisation, at);
  mustAct(actor, act, organisation, on, deed);
  return allows(act, standingsOf(actor, organisation))
    ? undefined
    : mandateFor(actor, act, organisation, on, deed);
}

function mustConcern(
  actor: Actor,
  { side, act, alone, person }: StepRule<string, Act, string>,
  organisation: Id<'Organisation'> | undefined,
  thing: Stepped<string>,
  at: Date,
): void {
  if (person && !organisation && thing.person === actor.account) return;
  if (side === 'own' && organisation !== thing.organisation)
    throw new Problem('forbidden', 'people.not-allowed', { act });
  if (organisation) return;
  if (!alone) throw new Problem('forbidden', 'people.not-allowed', { act });
  mustAct(actor, alone, thing.organisation, dayFor(actor, thing.organisation, at));
}

async function mustNotBeMany<Step extends string>(
  tx: Tx,
  { table, count }: Pick<SteppedKind<never, Step, string>, 'table' | 'count'>,
  step: Step,
  account: Id<'Account'>,
  at: Date,
): Promise<void> {
  const { mostADay: most } = table.steps[step];
  if (most === undefined) return;
  const limit = { most, refused: table.tooMany ?? table.refused };
  await mustBeWithin(tx, limit, ['account', account], (since) => count(tx, step, account, since), at);
}

async function journal(
  tx: Tx,
  { feature, kind, subject = kind }: Pick<StepTable, 'feature' | 'kind' | 'subject'>,
  { step, by, organisation }: Taken,
  { id, mandate }: { readonly id: string; readonly mandate: Mandate | undefined },
  at: Date,
): Promise<void> {
  const who = { account: by, ...(organisation ? { organisation } : {}) };
  const entry = { kind: `${feature}.${kind}-${step}`, ...who, subject: { kind: subject, id } };
  await record(tx, { ...entry, ...(mandate ? { facts: { mandate: mandate.id } } : {}) }, at);
}
