// SPDX-License-Identifier: AGPL-3.0-or-later
// The developers' bank: an independent who is available, or an agent whom the employer lends. A loan exists
// once a signatory of the employer confirmed it, and no longer once it is withdrawn; an independent is named
// by their own dated consent only.
import type { Id } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { mustFollow, type Taken } from '../../base/steps.ts';
import { type LoanStep, loanSteps } from './steps.ts';

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
  /** The independent's consent to be named, with its day. */
  readonly named?: { readonly name: string; readonly on: string };
  readonly confirmed?: LoanTerms & { readonly by: Id<'Account'>; readonly on: string };
  readonly withdrawnOn?: string;
  readonly withdrawnBy?: Id<'Account'>;
}

/** What was done of a loan: said last, confirmed since, ended. */
export function loanOf(availability: Availability): readonly Taken<LoanStep>[] {
  const { account: by, employer, confirmed, withdrawnOn, withdrawnBy } = availability;
  const taken = (step: LoanStep, who: Id<'Account'>, on: string): Taken<LoanStep> => ({
    ...{ step, by: who, at: `${on}T00:00:00Z` },
    ...(employer ? { organisation: employer } : {}),
  });
  return [
    taken('proposed', by, availability.from),
    ...(confirmed ? [taken('confirmed', confirmed.by, confirmed.on)] : []),
    ...(withdrawnOn ? [taken('withdrawn', withdrawnBy ?? by, withdrawnOn)] : []),
  ];
}

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
    throw new Problem('invalid', 'market.bank.already-over', { until: until.slice(0, 20) });
  if (terms.length > longestTerms)
    throw new Problem('invalid', 'market.bank.too-long', { most: longestTerms });
}

/** Whether others see it on a day. @param on ISO date */
export function isShown(
  { employer, confirmed, withdrawnOn, from, until }: Availability,
  on: string,
): boolean {
  if (withdrawnOn !== undefined && withdrawnOn <= on) return false;
  if (on > until) return false;
  if (employer === undefined) return true;
  return (
    confirmed !== undefined && confirmed.until >= on && confirmed.from <= until && from <= confirmed.until
  );
}

/**
 * The name that may be shown: an independent's, after their consent. An agent on loan is shown by function
 * and employer.
 * @param on ISO date
 */
export function nameShown({ employer, named }: Availability, on: string): string | undefined {
  return employer === undefined && named && named.on <= on ? named.name : undefined;
}

/**
 * The employer's signatory, who is not the one lent, lends: for a period, a number of days, by a rule.
 * @throws Problem conflict, invalid `market.bank.…`
 */
export function confirmLoan(
  availability: Availability,
  terms: LoanTerms,
  by: Id<'Account'>,
  on: string,
): Availability {
  if (availability.employer === undefined) throw new Problem('conflict', 'market.bank.no-employer');
  if (availability.withdrawnOn !== undefined) throw new Problem('conflict', 'market.bank.withdrawn');
  if (availability.account === by) throw new Problem('forbidden', 'market.bank.own-loan');
  mustFollow(loanSteps, loanOf(availability), 'confirmed');
  if (!(Number.isInteger(terms.quotaDays) && terms.quotaDays >= 1 && terms.quotaDays <= 660))
    throw new Problem('invalid', 'market.bank.bad-quota');
  if (terms.until < terms.from || terms.until < on)
    throw new Problem('invalid', 'market.bank.already-over', { until: terms.until.slice(0, 20) });
  if (terms.legalBasis.trim().length < 5 || terms.legalBasis.length > 300)
    throw new Problem('invalid', 'market.bank.no-legal-basis');
  return { ...availability, confirmed: { ...terms, by, on } };
}

/** At once, by whoever offered it or by the employer. */
export function withdraw(availability: Availability, by: Id<'Account'>, on: string): Availability {
  if (availability.withdrawnOn !== undefined) return availability;
  return { ...availability, withdrawnOn: on, withdrawnBy: by };
}
