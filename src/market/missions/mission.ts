// SPDX-License-Identifier: AGPL-3.0-or-later
// A mission: a small bounded task with a ceiling, a date and a way to tell that it is done. Its state is read
// from who did what, when.
import type { Id } from '../../base/id.ts';
import { type Money, money } from '../../base/money.ts';
import { Problem } from '../../base/problem.ts';
import { checkFunction } from '../../people/directory/contact/contact.ts';
import { reaches, type Threshold } from './threshold.ts';

export const missionKinds = [
  'install-test',
  'fix-bug',
  'translate',
  'document',
  'audit-accessibility',
  'other',
] as const;
export type MissionKind = (typeof missionKinds)[number];

/** Who did it, for which organisation, when (ISO instant). */
export interface Deed {
  readonly by: Id<'Account'>;
  readonly organisation?: Id<'Organisation'>;
  readonly at: string;
}

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

/** An answer to a mission. */
export interface MissionOffer {
  readonly id: Id<'MissionOffer'>;
  readonly priceExclVat: Money;
  /** ISO date. */
  readonly by: string;
  readonly words: string;
  readonly made: Deed;
  /** Who offers is tied to who asks: shown, and no independent proof. */
  readonly linked: boolean;
  readonly withdrawn?: Deed;
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

export interface Mission extends Task {
  readonly id: Id<'Mission'>;
  readonly organisation: Id<'Organisation'>;
  readonly drafted: Deed;
  readonly opened?: Deed;
  readonly offers: readonly MissionOffer[];
  readonly accepted?: Deed & Retaining;
  /** Set once an offer is retained: whether the two sides are tied. */
  readonly linked?: boolean;
  readonly delivered?: Deed & { readonly proof: string };
  readonly confirmed?: Deed;
  readonly withdrawn?: Deed;
}

export const missionStates = [
  'draft',
  'open',
  'offered',
  'accepted',
  'delivered',
  'confirmed',
  'withdrawn',
] as const;
export type MissionState = (typeof missionStates)[number];

export function stateOf(mission: Mission): MissionState {
  if (mission.withdrawn) return 'withdrawn';
  if (mission.confirmed) return 'confirmed';
  if (mission.delivered) return 'delivered';
  if (mission.accepted) return 'accepted';
  if (!mission.opened) return 'draft';
  return standingOffers(mission).length > 0 ? 'offered' : 'open';
}

/**
 * The state as all see it: whether offers stand is public, the offers are not.
 * @param offers how many stand
 */
export function publicState(mission: Mission, offers: number): MissionState {
  const state = stateOf(mission);
  return state === 'open' && offers > 0 ? 'offered' : state;
}

/** Offers that were not taken back. */
export const standingOffers = ({ offers }: Pick<Mission, 'offers'>) =>
  offers.filter(({ withdrawn }) => !withdrawn);

function must(mission: Mission, deed: string, ...states: MissionState[]): void {
  const state = stateOf(mission);
  if (!states.includes(state)) throw new Problem('conflict', 'market.mission.not-now', { deed, state });
}

const longest = { title: 120, description: 4_000, acceptance: 1_000 } as const;
/** Beyond this a task is no longer small: it is a purchase of its own. */
export const highestCeilingCents = 2_500_000;

/** @param on today, ISO date @throws Problem invalid `market.mission.…` */
export function checkTask(task: Task, on: string): Task {
  for (const [field, most] of Object.entries(longest) as [keyof typeof longest, number][]) {
    const length = task[field].trim().length;
    if (length === 0) throw new Problem('invalid', 'market.mission.missing', { field });
    if (length > most) throw new Problem('invalid', 'market.mission.too-long', { field, most });
  }
  const { cents } = task.ceilingExclVat;
  if (cents <= 0 || cents > highestCeilingCents)
    throw new Problem('invalid', 'market.mission.bad-ceiling', { highest: highestCeilingCents / 100 });
  if (task.due <= on) throw new Problem('invalid', 'market.mission.bad-date', { due: task.due.slice(0, 20) });
  return task;
}

export function open(mission: Mission, opened: Deed): Mission {
  must(mission, 'open', 'draft');
  checkTask(mission, opened.at.slice(0, 10));
  return { ...mission, opened };
}

/** @throws Problem conflict `market.mission.own`, `.answered`, `.not-now`; invalid `.over-ceiling` */
export function answer(mission: Mission, offer: MissionOffer): Mission {
  must(mission, 'answer', 'open', 'offered');
  const { organisation, by } = offer.made;
  if (organisation === mission.organisation) throw new Problem('conflict', 'market.mission.own');
  const theirs = (one: MissionOffer) =>
    organisation ? one.made.organisation === organisation : one.made.by === by;
  if (standingOffers(mission).some(theirs)) throw new Problem('conflict', 'market.mission.answered');
  const { cents, currency } = offer.priceExclVat;
  if (cents < 0 || cents > mission.ceilingExclVat.cents || currency !== mission.ceilingExclVat.currency)
    throw new Problem('invalid', 'market.mission.over-ceiling', {
      ceiling: mission.ceilingExclVat.cents / 100,
    });
  return { ...mission, offers: [...mission.offers, offer] };
}

export function takeBack(mission: Mission, offer: Id<'MissionOffer'>, withdrawn: Deed): Mission {
  must(mission, 'takeback', 'offered');
  if (!standingOffers(mission).some(({ id }) => id === offer))
    throw new Problem('not-found', 'market.mission.no-such-offer');
  return {
    ...mission,
    offers: mission.offers.map((one) => (one.id === offer ? { ...one, withdrawn } : one)),
  };
}

/**
 * « Retenue »: the order is signed outside. Refused unless the year's spend, the comparison and the signatory
 * are told.
 * @param threshold of direct orders, in force that day where the organisation is; absent where none is known
 * @throws Problem invalid `market.mission.no-…`, conflict `market.mission.over-threshold`
 */
export function accept(mission: Mission, retaining: Retaining, deed: Deed, threshold?: Threshold): Mission {
  checkRetaining(mission, retaining);
  const after = { ...mission, accepted: { ...deed, ...retaining } };
  const { currency } = mission.ceilingExclVat;
  const total = money(yearTotalCents(after) ?? 0, currency);
  if (threshold && reaches(total, threshold) && !retaining.procedureFollowed)
    throw new Problem('conflict', 'market.mission.over-threshold', {
      ...{ total: total.cents / 100, threshold: threshold.cents / 100, currency, rule: threshold.rule },
    });
  return after;
}

function checkRetaining(mission: Mission, retaining: Retaining): void {
  must(mission, 'accept', 'offered');
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

/**
 * What the year's need comes to with the offer retained: to be held against the threshold of the law in
 * force.
 */
export function yearTotalCents(mission: Mission): number | undefined {
  const { accepted, offers } = mission;
  const offer = offers.find(({ id }) => id === accepted?.offer);
  return accepted && offer ? accepted.spentThisYearExclVat.cents + offer.priceExclVat.cents : undefined;
}

/** The one retained says that it is done, and where it can be seen. */
export function deliver(mission: Mission, proof: string, deed: Deed): Mission {
  must(mission, 'deliver', 'accepted');
  const retained = mission.offers.find(({ id }) => id === mission.accepted?.offer);
  const theirs = retained?.made.organisation
    ? retained.made.organisation === deed.organisation
    : retained?.made.by === deed.by;
  if (!theirs) throw new Problem('forbidden', 'market.mission.not-retained');
  if (proof.trim().length < 3) throw new Problem('invalid', 'market.mission.no-proof');
  return { ...mission, delivered: { ...deed, proof } };
}

export function confirm(mission: Mission, confirmed: Deed): Mission {
  must(mission, 'confirm', 'delivered');
  return { ...mission, confirmed };
}

/**
 * An order that was signed is ended outside, then said here: until it is confirmed, a mission may be
 * withdrawn.
 */
export function withdraw(mission: Mission, withdrawn: Deed): Mission {
  must(mission, 'withdraw', 'draft', 'open', 'offered', 'accepted', 'delivered');
  return { ...mission, withdrawn };
}
