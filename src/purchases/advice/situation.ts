// SPDX-License-Identifier: AGPL-3.0-or-later
// What the rows of the law say of a purchase on its day: the estimate that counts, and the amounts that it is
// compared with. Nothing is taken from a row that is over.
import { type Day, daysAfter } from '../../base/day.ts';
import { amountOf, type Mark, type PurchaseObject, type Rule, ruleOn } from '../../law/rule.ts';
import type { Question } from './question.ts';

/** An amount of the law on a day; unknown since a day, or unknown because no row tells of so early a day. */
export type Limit =
  | { readonly cents: number; readonly rows: readonly string[]; readonly mark: Mark }
  | { readonly unknown: true; readonly since: Day | null };

export const isKnown = (limit: Limit): limit is Extract<Limit, { cents: number }> => 'cents' in limit;

/** By what the estimate was made, when it is not the amount that was given. */
export type EstimateBy = 'amount' | 'years' | 'maximum' | 'members' | 'total';

export interface Estimate {
  readonly cents: number;
  readonly by: EstimateBy;
}

const hundredths = (units: number) => Math.round(units * 100);

/**
 * The estimate of the whole need, over the whole term and of all members together (CCP R2121-1 to R2121-8;
 * CDLD; LCV 29.5): the greatest of what was told, never one member's share or one year.
 */
export function estimateOf({ cents, others }: Pick<Question, 'cents' | 'others'>): Estimate {
  const { annualEstimate, termYears, maximum, groupement, totalAmount } = others;
  const told: Estimate[] = [{ cents, by: 'amount' }];
  if (annualEstimate !== undefined)
    told.push({ cents: Math.round(hundredths(annualEstimate) * (termYears ?? 1)), by: 'years' });
  if (typeof maximum === 'number') told.push({ cents: hundredths(maximum), by: 'maximum' });
  if (groupement?.amountEach !== undefined)
    told.push({ cents: hundredths(groupement.amountEach) * groupement.members, by: 'members' });
  if (totalAmount !== undefined) told.push({ cents: hundredths(totalAmount), by: 'total' });
  return told.reduce((most, one) => (one.cents > most.cents ? one : most));
}

export interface Situation {
  readonly question: Question;
  readonly estimate: Estimate;
  /** The amount of one contract, by which what is published of it is decided. */
  readonly contractCents: number;
  readonly isFramework: boolean;
  readonly isInnovative: boolean;
  readonly several: boolean;
  /** The amount that kinds of rule set for this buyer and object on the day. */
  limit(kinds: readonly string[], object?: PurchaseObject): Limit;
  /** The rows in force of a series that set no amount to compare with. */
  holds(series: string): string | undefined;
}

const plain: Readonly<Record<Question['object'], PurchaseObject>> = {
  services: 'services',
  supplies: 'supplies',
  works: 'works',
  innovative_services: 'services',
  innovative_lot: 'services',
  framework_services: 'services',
};

export function situationOf(question: Question, rules: readonly Rule[]): Situation {
  const { buyer, on, others } = question;
  const estimate = estimateOf(question);
  const object = plain[question.object];
  const limit = (kinds: readonly string[], of: PurchaseObject = object): Limit => {
    const answer = ruleOn(rules, { buyer, object: of, kinds, on });
    if (answer.state !== 'known')
      return { unknown: true, since: answer.state === 'unknown' ? answer.since : null };
    const amount = amountOf(rules, answer.rule, { object: of, on });
    if (amount) return { cents: amount.cents, rows: amount.by, mark: amount.mark };
    return { unknown: true, since: endOfReferred(rules, answer.rule, of, on) };
  };
  return {
    ...{ question, estimate, limit },
    contractCents: contractOf(question, estimate),
    isFramework: question.object === 'framework_services' || others.framework === true,
    isInnovative: question.object === 'innovative_services' || question.object === 'innovative_lot',
    several: (others.groupement?.members ?? 1) > 1 || others.joinPool !== undefined,
    holds: (series) =>
      rules.find(
        (rule) =>
          rule.series === series &&
          (rule.from === null || rule.from <= on) &&
          (rule.until === null || on <= rule.until),
      )?.id,
  };
}

/** Since when the rows that a rule refers to say nothing more. */
function endOfReferred(rules: readonly Rule[], { limit }: Rule, object: PurchaseObject, on: Day): Day | null {
  if (!('lowestOf' in limit)) return null;
  const ends = rules.flatMap(({ series, objects, until }) =>
    limit.lowestOf.includes(series) && objects.includes(object) && until !== null && until < on
      ? [until]
      : [],
  );
  const last = ends.toSorted().at(-1);
  return last ? daysAfter(last, 1) : null;
}

/** Where each member signs for itself, a contract is its own part of the need. */
function contractOf({ cents, others }: Question, estimate: Estimate): number {
  const { groupement, oneContractSignedByCoordinator: one, lot } = others;
  if (groupement && one === false)
    return groupement.amountEach === undefined ? cents : hundredths(groupement.amountEach);
  return lot ? cents : estimate.cents;
}
