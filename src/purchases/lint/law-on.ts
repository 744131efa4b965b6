// SPDX-License-Identifier: AGPL-3.0-or-later
// The rows of the law that the linter asks for, on the day of the consultation.
import type { Day } from '../../base/day.ts';
import { amountOf, basisWords, type PurchaseObject, type Rule, ruleOn } from '../../law/rule.ts';
import type { Country } from '../advice/question.ts';

/** A row in force; `none`: nothing binds on that day; `unknown`: past the last row that is known. */
export type RowOn =
  | {
      readonly state: 'known';
      readonly rule: Rule;
      readonly cents?: number | undefined;
      readonly source: string;
    }
  | { readonly state: 'none' | 'unknown' | 'no-day' };

export interface LawOn {
  row(kind: string, object?: PurchaseObject): RowOn;
}

export function lawOn(
  rules: readonly Rule[],
  on: Day | undefined,
  country: Country,
  isState: boolean,
): LawOn {
  const buyer = {
    jurisdictions: country === 'CA-QC' ? (['CA-QC'] as const) : ([country, 'EU'] as const),
    classes: isState ? (['central'] as const) : (['subcentral', 'local'] as const),
  };
  return {
    row(kind, object = 'services') {
      if (on === undefined) return { state: 'no-day' };
      const answer = ruleOn(rules, { buyer, object, kinds: [kind], on });
      if (answer.state !== 'known') return { state: answer.state };
      const cents = amountOf(rules, answer.rule, { object, on })?.cents;
      return { ...answer, cents, source: basisWords(answer.rule) };
    },
  };
}
