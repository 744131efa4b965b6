// SPDX-License-Identifier: AGPL-3.0-or-later
// The developers' bank: an independent who is available, or an agent whom the employer lends. A loan exists
// once a signatory of the employer confirmed it, and no longer once it is withdrawn; an independent is named
// by their own dated consent only.

import { type Day, dayFact, dayIn } from '../../base/day.ts';
import type { Id } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import type { Doer, Taken } from '../../base/step-table.ts';
import { mustFollow, standing, stateAfter } from '../../base/steps.ts';
import { halleZone, type Zone } from '../../base/zone.ts';
import { type LoanState, type LoanStep, loanSteps } from './steps.ts';

/** What is said of someone's time and knowledge. No name. */
export interface Profile {
  /** Functions of the trade that they know, as `catalogue/thesaurus` names them. */
  readonly functions: readonly string[];
  /** Ids of records of software that they know. */
  readonly software: readonly string[];
  /** BCP 47. */
  readonly languages: readonly string[];
  /** ISO 3166-2 or country codes where they come; `remote` anywhere. */
  readonly territories: readonly string[];
  readonly remote: boolean;
  readonly daysAMonth: number;
  /** First and last day, ISO dates. */
  readonly from: string;
  readonly until: string;
  readonly terms: string;
}

/** What the signatory of the employer confirms. */
export interface LoanTerms {
  /** Days in all. */
  readonly quotaDays: number;
  readonly from: string;
  readonly until: string;
  /** By which rule the agent may be lent. */
  readonly legalBasis: string;
}

export interface Availability extends Profile {
  readonly id: Id<'Availability'>;
  readonly account: Id<'Account'>;
  /** Absent: an independent. */
  readonly employer?: Id<'Organisation'>;
  /** By whose clock the employer goes. */
  readonly zone?: Zone;
  /** The independent's consent to be named, with its day. */
  readonly named?: { readonly name: string; readonly on: string };
  /** What was confirmed of a loan, as long as nothing was said anew. */
  readonly lent?: LoanTerms;
  /** The day on which it left the list. */
  readonly withdrawnOn?: string;
  /** What was done of a loan, in order; nothing of an independent's own profile. */
  readonly steps: readonly Taken<LoanStep>[];
}

/** A profile of an agent, as its employer lends it. */
export interface Loan extends Availability {
  readonly organisation: Id<'Organisation'>;
  readonly person: Id<'Account'>;
}

export const loanOf = (availability: Availability, employer: Id<'Organisation'>): Loan => ({
  ...availability,
  organisation: employer,
  person: availability.account,
});

export const stateOf = ({ steps }: Pick<Availability, 'steps'>): LoanState => stateAfter(loanSteps, steps);

/** When the loan that stands was confirmed, an ISO instant. */
export const confirmedAt = ({ steps }: Pick<Availability, 'steps'>): string | undefined =>
  standing(loanSteps, steps).find(({ step }) => step === 'confirmed')?.at;

const longestTerms = 600;

/** @param on today, ISO date @throws Problem invalid `market.bank.…` */
export function checkProfile(profile: Profile, on: string): void {
  const { daysAMonth, from, until, terms, territories, remote, languages, functions, software } = profile;
  if (functions.length + software.length === 0) throw new Problem('invalid', 'market.bank.knows-nothing');
  if (functions.length > 40 || software.length > 40 || territories.length > 120)
    throw new Problem('invalid', 'market.bank.too-many');
  if (languages.length === 0) throw new Problem('invalid', 'market.bank.no-language');
  if (territories.length === 0 && !remote) throw new Problem('invalid', 'market.bank.nowhere');
  if (!(daysAMonth >= 0.5 && daysAMonth <= 22)) throw new Problem('invalid', 'market.bank.bad-days');
  if (until < from || until < on)
    throw new Problem('invalid', 'market.bank.already-over', { until: dayFact(until) });
  if (terms.length > longestTerms)
    throw new Problem('invalid', 'market.bank.too-long', { most: longestTerms });
}

/** Whether others see it on a day. @param on ISO date */
export function isShown({ employer, lent, withdrawnOn, from, until }: Availability, on: string): boolean {
  if (withdrawnOn !== undefined && withdrawnOn <= on) return false;
  if (on > until) return false;
  if (employer === undefined) return true;
  return lent !== undefined && lent.until >= on && lent.from <= until && from <= lent.until;
}

/** Likewise at a moment, by the clock of the employer, or of the halle for an independent. */
export const isShownAt = (availability: Availability, at: Date): boolean =>
  isShown(availability, dayIn(at, availability.zone ?? halleZone()));

/**
 * The name that may be shown: an independent's, after their consent. An agent on loan is shown by function
 * and employer.
 * @param on ISO date
 */
export function nameShown({ employer, named }: Availability, on: string): string | undefined {
  return employer === undefined && named && named.on <= on ? named.name : undefined;
}

/**
 * An agent says, or says anew, when and for what the employer may lend them.
 * @param about id of the proposal
 */
export function proposeLoan(loan: Loan, about: string, doer: Doer): Loan {
  const { lent: _, ...said } = loan;
  return { ...said, steps: [...loan.steps, { ...doer, step: 'proposed', about }] };
}

/**
 * The employer's signatory, who is not the one lent, lends: for a period, a number of days, by a rule.
 * @param on today where the employer is
 * @throws Problem forbidden, conflict, invalid `market.bank.…`
 */
export function confirmLoan(loan: Loan, terms: LoanTerms, doer: Doer, on: Day): Loan {
  if (loan.person === doer.by) throw new Problem('forbidden', 'market.bank.own-loan');
  mustFollow(loanSteps, loan.steps, 'confirmed');
  if (!(Number.isInteger(terms.quotaDays) && terms.quotaDays >= 1 && terms.quotaDays <= 660))
    throw new Problem('invalid', 'market.bank.bad-quota');
  if (terms.until < terms.from || terms.until < on)
    throw new Problem('invalid', 'market.bank.already-over', { until: dayFact(terms.until) });
  if (terms.legalBasis.trim().length < 5 || terms.legalBasis.length > 300)
    throw new Problem('invalid', 'market.bank.no-legal-basis');
  const { about = loan.id } = loan.steps.findLast(({ step }) => step === 'proposed')!;
  return { ...loan, lent: terms, steps: [...loan.steps, { ...doer, step: 'confirmed', about }] };
}

/** At once, by whoever is lent or by the employer. @param on today where the employer is */
export function endLoan(loan: Loan, doer: Doer, on: Day): Loan {
  mustFollow(loanSteps, loan.steps, 'withdrawn');
  return {
    ...loan,
    withdrawnOn: on,
    steps: [...loan.steps, { ...doer, step: 'withdrawn' }],
  };
}
