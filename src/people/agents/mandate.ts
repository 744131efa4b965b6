// SPDX-License-Identifier: AGPL-3.0-or-later
// A mandate: one organisation lets another do certain acts for it, until a day. It is never passed on.

import { dayFact, dayIn } from '../../base/day.ts';
import type { Id } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { halleZone, type Zone } from '../../base/zone.ts';
import { type Act, mandatableActs } from './permissions.ts';

export interface Mandate {
  readonly id: Id<'Mandate'>;
  readonly grantor: Id<'Organisation'>;
  readonly mandatary: Id<'Organisation'>;
  readonly acts: readonly Act[];
  /** First and last day, ISO dates: both are in the mandate. */
  readonly from: string;
  readonly until: string;
  /** The day from which it no longer holds, when it was withdrawn. */
  readonly withdrawnOn?: string;
  /** By whose clock the grantor goes, whose days these are; the halle's where it is not said. */
  readonly zone?: Zone;
}

export type MandateTerms = Omit<Mandate, 'id' | 'withdrawnOn' | 'zone'>;

/** Years that a mandate may last at most: the term of a council. */
export const longestYears = 6;

/** @param on the day where the grantor is */
export function isInForce({ from, until, withdrawnOn }: Mandate, on: string): boolean {
  return from <= on && on <= until && (withdrawnOn === undefined || on < withdrawnOn);
}

/** Whether it holds at a moment, by the clock of who gave it. */
export const holdsAt = (mandate: Mandate, at: Date): boolean =>
  isInForce(mandate, dayIn(at, mandate.zone ?? halleZone()));

/** The terms as they may be granted. @param on today @throws Problem invalid `people.mandate-…` */
export function checkTerms(terms: MandateTerms, on: string): MandateTerms {
  if (terms.grantor === terms.mandatary) throw new Problem('invalid', 'people.mandate-to-oneself');
  if (terms.acts.length === 0) throw new Problem('invalid', 'people.mandate-for-nothing');
  const refused = terms.acts.find((act) => !mandatableActs.includes(act));
  if (refused)
    throw new Problem('invalid', 'people.mandate-not-for-that', { act: String(refused).slice(0, 60) });
  if (terms.until < terms.from || terms.until < on)
    throw new Problem('invalid', 'people.mandate-already-over', { until: dayFact(terms.until) });
  const longest = Temporal.PlainDate.from(terms.from).add({ years: longestYears }).toString();
  if (terms.until > longest) throw new Problem('invalid', 'people.mandate-too-long', { years: longestYears });
  return { ...terms, acts: [...new Set(terms.acts)] };
}

/** A mandate with the names of both sides. */
export interface NamedMandate extends Mandate {
  readonly grantorName: string;
  readonly mandataryName: string;
}

export interface MandateRequest {
  readonly id: Id<'MandateRequest'>;
  readonly grantor: Id<'Organisation'>;
  readonly grantorName: string;
  readonly mandatary: Id<'Organisation'>;
  readonly mandataryName: string;
  readonly acts: readonly Act[];
  /** Last day, ISO date. */
  readonly until: string;
  readonly askedAt: Date;
}
