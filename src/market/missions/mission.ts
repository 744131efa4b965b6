// SPDX-License-Identifier: AGPL-3.0-or-later
// A mission: a small bounded task with a ceiling, a date and a way to tell that it is done. Its state is read
// from who did what, when.

import { type Day, dayFact } from '../../base/day.ts';
import type { Id } from '../../base/id.ts';
import type { TextFacts } from '../../base/language.ts';
import { type Money, money } from '../../base/money.ts';
import { Problem } from '../../base/problem.ts';
import type { Doer, Taken } from '../../base/step-table.ts';
import { mustFollow, stateAfter, stepIn } from '../../base/steps.ts';
import { checkFunction } from '../../people/directory/contact/contact.ts';
import type { KnownBy } from './known-by.ts';
import type { Question } from './question.ts';
import { type MissionState, type MissionStep, missionSteps } from './steps.ts';
import { reaches, type Threshold } from './threshold.ts';

export const missionKinds = [
  'install-test',
  'fix-bug',
  'translate',
  'document',
  'review',
  'audit-accessibility',
  'audit-security',
  'hosting',
  'other',
] as const;
export type MissionKind = (typeof missionKinds)[number];

/** What is asked. */
export interface Task {
  readonly kind: MissionKind;
  readonly title: string;
  readonly description: string;
  /** Id of a record of the software concerned, when there is one. */
  readonly software?: string;
  readonly ceilingExclVat: Money;
  /** ISO date. */
  readonly due: string;
  /** How both will tell that it is done. */
  readonly acceptance: string;
}

/** An answer to a mission. Whether it was taken back is read from the steps. */
export interface MissionOffer {
  readonly id: Id<'MissionOffer'>;
  readonly priceExclVat: Money;
  /** ISO date. */
  readonly by: string;
  readonly words: string;
  /** By which an independent says they are known; an organisation has its own. */
  readonly number?: KnownBy | undefined;
  readonly made: Doer;
  /** Who offers is tied to who asks: shown, and no independent proof. */
  readonly linked: boolean;
}

/**
 * What must be known before an offer is retained: favouritism and the splitting of purchases are offences.
 */
export interface Retaining {
  readonly offer: Id<'MissionOffer'>;
  /** Spent this year on the same need, this mission left out. */
  readonly spentThisYearExclVat: Money;
  /** The offers compared, the one retained among them, and why it was. */
  readonly compared: readonly Id<'MissionOffer'>[];
  readonly reason: string;
  /** Who signs the order, outside Halle: by function. */
  readonly signatory: string;
  /** Told that the procedure of the law is followed outside, should the year's total reach its threshold. */
  readonly procedureFollowed?: boolean;
}

export type Step = Taken<MissionStep>;

/** The work as it was said to be done. */
export interface Delivery {
  readonly id: Id<'MissionDelivery'>;
  /** Where it can be seen. */
  readonly proof: string;
  /** Why it was judged not done: for the two sides alone. */
  readonly reasons?: string;
}

export interface Mission extends Task {
  readonly id: Id<'Mission'>;
  readonly organisation: Id<'Organisation'>;
  /** What was done, in order: those about offers as far as they may be seen. */
  readonly steps: readonly Step[];
  readonly offers: readonly MissionOffer[];
  /** What was told when an offer was retained: for the organisation that asks alone. */
  readonly told?: Retaining;
  /** In order: the one that waits to be judged, or that was confirmed, is the last. */
  readonly deliveries: readonly Delivery[];
  /** What was asked about it by those who may offer, with the answers. */
  readonly questions: readonly Question[];
}

export const stateOf = ({ steps }: Pick<Mission, 'steps'>): MissionState => stateAfter(missionSteps, steps);

/** The step, once it was taken. */
export const done = ({ steps }: Pick<Mission, 'steps'>, step: MissionStep): Step | undefined =>
  stepIn(steps, step);

/** That an offer was taken back, when it was. */
export const takenBack = ({ steps }: Pick<Mission, 'steps'>, offer: string): Step | undefined =>
  stepIn(steps, 'offer-taken-back', offer);

/** The id of the offer retained. */
export const retainedIn = (mission: Pick<Mission, 'steps'>): string | undefined =>
  done(mission, 'accepted')?.about;

/** Whether the two sides of the deal are tied, as far as it has gone. */
export const isLinked = ({ steps }: Pick<Mission, 'steps'>): boolean =>
  steps.some(
    ({ step, linked }) => linked && ['accepted', 'delivered', 'not-done', 'confirmed'].includes(step),
  );

/**
 * The state as all see it: whether offers stand is public, the offers are not.
 * @param offers how many stand
 */
export function publicState(mission: Pick<Mission, 'steps'>, offers: number): MissionState {
  const state = stateOf(mission);
  return state === 'open' && offers > 0 ? 'offered' : state;
}

/** Offers that were not taken back. */
export const standingOffers = (mission: Pick<Mission, 'steps' | 'offers'>) =>
  mission.offers.filter(({ id }) => !takenBack(mission, id));

/** The mission with one step more. */
export function take(mission: Mission, step: MissionStep, doer: Doer, about?: string): Mission {
  return { ...mission, steps: [...mission.steps, { ...doer, step, ...(about ? { about } : {}) }] };
}

/** @throws Problem conflict `market.mission.not-now` */
export const must = ({ steps }: Mission, step: MissionStep) => mustFollow(missionSteps, steps, step);

export const longest = { title: 120, description: 4_000, acceptance: 1_000 } as const;
/** The highest ceiling of a mission: a larger task is an ordinary purchase. */
export const highestCeilingCents = 2_500_000;

export interface Fault {
  readonly key: string;
  readonly facts: TextFacts;
}

export function badCeiling({ cents }: Money): Fault | undefined {
  if (cents > 0 && cents <= highestCeilingCents) return undefined;
  return { key: 'market.mission.bad-ceiling', facts: { highest: highestCeilingCents / 100 } };
}

/** @param on today, ISO date */
export function badDue(due: string, on: string): Fault | undefined {
  return due > on ? undefined : { key: 'market.mission.bad-date', facts: { due: dayFact(due) } };
}

/** @param on today, ISO date @throws Problem invalid `market.mission.…` */
export function checkTask(task: Task, on: string): Task {
  for (const [field, most] of Object.entries(longest) as [keyof typeof longest, number][]) {
    const length = task[field].trim().length;
    if (length === 0) throw new Problem('invalid', 'market.mission.missing', { field });
    if (length > most) throw new Problem('invalid', 'market.mission.too-long', { field, most });
  }
  const fault = badCeiling(task.ceilingExclVat) ?? badDue(task.due, on);
  if (fault) throw new Problem('invalid', fault.key, fault.facts);
  return task;
}

/** A new draft. @param on today where it is asked @throws Problem as `checkTask` */
export function draft(
  mission: Omit<Mission, 'steps' | 'offers' | 'deliveries' | 'questions'>,
  doer: Doer,
  on: Day,
): Mission {
  checkTask(mission, on);
  return take({ ...mission, steps: [], offers: [], deliveries: [], questions: [] }, 'drafted', doer);
}

/**
 * Changes a draft. An open mission can no longer be changed, since people answer what they read, nor can a
 * withdrawn one.
 * @param on today where it is asked
 */
export function redraft(mission: Mission, task: Task, on: Day): Mission {
  must(mission, 'redrafted');
  const { software: _, ...kept } = mission;
  return { ...kept, ...checkTask(task, on) };
}

/** @param on today where it is asked */
export function open(mission: Mission, doer: Doer, on: Day): Mission {
  must(mission, 'opened');
  checkTask(mission, on);
  return take(mission, 'opened', doer);
}

/** Its day is not over. @throws Problem conflict `market.mission.over` */
export function mustStillBe({ due }: Pick<Mission, 'due'>, on: Day): void {
  if (due < on) throw new Problem('conflict', 'market.mission.over', { due: dayFact(due) });
}

/** Whether an offer was made for an organisation, or, for none, by an independent. */
export const isOf = (made: Doer, organisation: Doer['organisation'], by: Doer['by']): boolean =>
  organisation ? made.organisation === organisation : !made.organisation && made.by === by;

/**
 * « Retenue »: the order is signed outside. Refused unless the year's spend, the comparison and the signatory
 * are told.
 * @param threshold of direct orders, in force that day where the organisation is; absent where none is known
 * @throws Problem invalid `market.mission.no-…`, conflict `market.mission.over-threshold`
 */
export function accept(mission: Mission, told: Retaining, doer: Doer, threshold?: Threshold): Mission {
  checkRetaining(mission, told);
  const after = { ...take(mission, 'accepted', doer, told.offer), told };
  const { currency } = mission.ceilingExclVat;
  const total = money(yearTotalCents(after) ?? 0, currency);
  if (threshold && reaches(total, threshold) && !told.procedureFollowed)
    throw new Problem('conflict', 'market.mission.over-threshold', {
      ...{ total: total.cents / 100, threshold: threshold.cents / 100, currency, rule: threshold.rule },
      mark: threshold.mark,
    });
  return after;
}

function checkRetaining(mission: Mission, retaining: Retaining): void {
  must(mission, 'accepted');
  const standing = standingOffers(mission).map(({ id }) => id);
  if (!standing.includes(retaining.offer)) throw new Problem('not-found', 'market.mission.no-such-offer');
  const { spentThisYearExclVat: spent, compared, reason, signatory } = retaining;
  if (!(spent.cents >= 0) || spent.currency !== mission.ceilingExclVat.currency)
    throw new Problem('invalid', 'market.mission.no-spend');
  if (standing.some((id) => !compared.includes(id)))
    throw new Problem('invalid', 'market.mission.no-comparison', { offers: standing.length });
  if (reason.trim().length < 10) throw new Problem('invalid', 'market.mission.no-reason');
  if (signatory.trim().length < 3) throw new Problem('invalid', 'market.mission.no-signatory');
  checkFunction(signatory);
}

/** What is to be paid for the offer that was retained. */
export function retainedPrice(mission: Pick<Mission, 'steps' | 'offers'>): Money {
  const retained = retainedIn(mission);
  return mission.offers.find(({ id }) => id === retained)!.priceExclVat;
}

/**
 * What the year's need comes to with the offer retained: to be held against the threshold of the law in
 * force.
 */
export function yearTotalCents({ told, offers }: Pick<Mission, 'told' | 'offers'>): number | undefined {
  const offer = offers.find(({ id }) => id === told?.offer);
  return told && offer ? told.spentThisYearExclVat.cents + offer.priceExclVat.cents : undefined;
}

/**
 * A mission may be withdrawn until it is confirmed. An order that was already signed must be ended outside
 * the halle first.
 */
export function withdraw(mission: Mission, doer: Doer): Mission {
  must(mission, 'withdrawn');
  return take(mission, 'withdrawn', doer);
}
