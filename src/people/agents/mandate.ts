// SPDX-License-Identifier: AGPL-3.0-or-later
// A mandate: one organisation lets another do certain acts for it, until a day, about one thing or all, and
// commit at most so much money. It is never passed on.

import { type Day, dayFact, dayIn } from '../../base/day.ts';
import type { Id } from '../../base/id.ts';
import type { Money } from '../../base/money.ts';
import { Problem } from '../../base/problem.ts';
import { halleZone, type Zone } from '../../base/zone.ts';
import { isSameObject, type MandateObject, type NamedObject } from './mandate-object.ts';
import { type Act, acts, mandatableActs } from './permissions.ts';

export interface Mandate {
  readonly id: Id<'Mandate'>;
  readonly grantor: Id<'Organisation'>;
  readonly mandatary: Id<'Organisation'>;
  readonly acts: readonly Act[];
  /** The one thing that it is about; absent: everything that its acts can be about. */
  readonly object?: NamedObject;
  /** The most that may be committed under it in all, VAT left out. Absent: no money. */
  readonly ceiling?: Money;
  /** What was committed under it, in the smallest coins of the ceiling's currency. */
  readonly committedCents: number;
  /** First and last day, where the grantor is: both are in the mandate. */
  readonly from: Day;
  readonly until: Day;
  /** The day from which it no longer holds, when it was withdrawn. */
  readonly withdrawnOn?: Day;
  /** By whose clock the grantor goes, whose days these are; the halle's where it is not said. */
  readonly zone?: Zone;
}

export type MandateTerms = Omit<Mandate, 'id' | 'withdrawnOn' | 'committedCents' | 'zone'>;

/** What an act is about, and how much money it commits, as far as that is known before it is done. */
export interface Deed {
  readonly about?: MandateObject | undefined;
  readonly costs?: Money | undefined;
}

/** Years that a mandate may last at most: the term of a council. */
export const longestYears = 6;

type Days = Pick<Mandate, 'from' | 'until' | 'withdrawnOn' | 'zone'>;

/** @param on the day where the grantor is */
export function isInForce({ from, until, withdrawnOn }: Days, on: Day): boolean {
  return from <= on && on <= until && (withdrawnOn === undefined || on < withdrawnOn);
}

/** Whether it holds at a moment, by the clock of who gave it. */
export const holdsAt = (mandate: Days, at: Date): boolean =>
  isInForce(mandate, dayIn(at, mandate.zone ?? halleZone()));

/** What is left of the ceiling, never below nothing; undefined where there is none: no money at all. */
export const leftOf = ({ ceiling, committedCents }: Pick<Mandate, 'ceiling' | 'committedCents'>) =>
  ceiling && { ...ceiling, cents: Math.max(0, ceiling.cents - committedCents) };

/** What keeps a mandate from letting its holder do something. */
export type Beyond = 'act' | 'days' | 'object' | 'no-ceiling' | 'currency' | 'ceiling';

/**
 * Why the mandate does not cover a deed; undefined: it does. An act that commits money is covered within the
 * ceiling, to the cent, in its currency alone; where the sum is not known yet, only by a mandate that has
 * one.
 * @param on the day where the grantor is
 */
export function beyond(mandate: Mandate, act: Act, { about, costs }: Deed, on: Day): Beyond | undefined {
  const { mandate: mayBeGiven, commits } = acts[act];
  if (!mayBeGiven || !mandate.acts.includes(act)) return 'act';
  if (!isInForce(mandate, on)) return 'days';
  if (mandate.object && !isSameObject(mandate.object, about)) return 'object';
  const left = leftOf(mandate);
  if (!commits) return costs ? 'no-ceiling' : undefined;
  if (!left) return 'no-ceiling';
  if (!costs) return undefined;
  if (costs.currency !== left.currency) return 'currency';
  return costs.cents >= 0 && costs.cents <= left.cents ? undefined : 'ceiling';
}

/**
 * The terms as they may be granted. @param on today, where the grantor is
 * @throws Problem invalid `people.mandate-…`
 */
export function checkTerms(terms: MandateTerms, on: Day): MandateTerms {
  if (terms.grantor === terms.mandatary) throw new Problem('invalid', 'people.mandate-to-oneself');
  if (terms.acts.length === 0) throw new Problem('invalid', 'people.mandate-for-nothing');
  const refused = terms.acts.find((act) => !mandatableActs.includes(act));
  if (refused)
    throw new Problem('invalid', 'people.mandate-not-for-that', { act: String(refused).slice(0, 60) });
  checkObject(terms);
  checkCeiling(terms);
  if (terms.until < terms.from || terms.until < on)
    throw new Problem('invalid', 'people.mandate-already-over', { until: dayFact(terms.until) });
  const longest = Temporal.PlainDate.from(terms.from).add({ years: longestYears }).toString();
  if (terms.until > longest) throw new Problem('invalid', 'people.mandate-too-long', { years: longestYears });
  return { ...terms, acts: [...new Set(terms.acts)] };
}

/** Whether an act can be about a thing of this kind, rather than only about all. */
const canBeAbout = (act: Act, { kind }: MandateObject): boolean =>
  (acts[act].about as readonly string[]).includes(kind);

function checkObject({ acts: given, object }: MandateTerms): void {
  const loose = object && given.find((act) => !canBeAbout(act, object));
  if (loose) throw new Problem('invalid', 'people.mandate-not-about-that', { act: loose, kind: object.kind });
}

function checkCeiling({ acts: given, ceiling }: MandateTerms): void {
  const spends = given.some((act) => acts[act].commits);
  if (spends && !ceiling) throw new Problem('invalid', 'people.mandate-needs-ceiling');
  if (!spends && ceiling) throw new Problem('invalid', 'people.mandate-ceiling-for-nothing');
  if (ceiling && ceiling.cents <= 0) throw new Problem('invalid', 'people.mandate-needs-ceiling');
}

/** A mandate with the names of both sides. */
export interface NamedMandate extends Mandate {
  readonly grantorName: string;
  readonly mandataryName: string;
}

export interface MandateRequest
  extends Pick<Mandate, 'grantor' | 'mandatary' | 'acts' | 'object' | 'ceiling'> {
  readonly id: Id<'MandateRequest'>;
  readonly grantorName: string;
  readonly mandataryName: string;
  /** Last day, ISO date. */
  readonly until: Day;
  readonly askedAt: Date;
}
