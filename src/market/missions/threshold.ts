// SPDX-License-Identifier: AGPL-3.0-or-later
// The amount above which a purchase of the year may no longer be ordered directly, where an organisation is
// and on a day, out of the rows of the law. It warns; it is no legal advice.
import type { Day } from '../../base/day.ts';
import type { Money } from '../../base/money.ts';
import { buyerIn, endsOfDirectOrder } from '../../law/buyer.ts';
import { amountOf, basisWords, type LawSource, type Mark, type Rule, ruleOn } from '../../law/rule.ts';
import type { Organisation } from '../../people/directory/organisation.ts';

/** An amount in force, by which rule, since when, and how sure that is. */
export interface Threshold {
  readonly cents: number;
  readonly currency: string;
  readonly from: Day | null;
  readonly rule: string;
  /** Where the amount was read. */
  readonly sources: readonly LawSource[];
  readonly checkedOn: Day;
  readonly mark: Mark;
}

/** The rows, and where they were read, by id. */
export interface Law {
  readonly rules: readonly Rule[];
  readonly sources: Readonly<Record<string, LawSource>>;
}

/** The threshold in force for an organisation that buys services; undefined where the halle knows none. */
export function thresholdOn(
  { rules, sources }: Law,
  { kind, country, territory }: Pick<Organisation, 'kind' | 'country' | 'territory'>,
  on: Day,
): Threshold | undefined {
  const question = {
    buyer: buyerIn(territory ?? country, kind),
    object: 'services',
    kinds: endsOfDirectOrder,
    on,
  } as const;
  const answer = ruleOn(rules, question);
  if (answer.state !== 'known') return undefined;
  const { rule } = answer;
  const amount = amountOf(rules, rule, question);
  if (!amount) return undefined;
  const { from, checkedOn, ...read } = rules.find(({ id }) => id === amount.by.at(-1))!;
  const { cents, currency, mark } = amount;
  const told = { from, checkedOn, rule: basisWords(rule), sources: read.sources.map((id) => sources[id]!) };
  return { cents, currency, mark, ...told };
}

/** Whether the year's total reaches the threshold: from there on the rule no longer covers it. */
export function reaches(total: Money, { cents, currency }: Threshold): boolean {
  return total.currency === currency && total.cents >= cents;
}
