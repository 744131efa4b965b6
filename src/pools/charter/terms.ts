// SPDX-License-Identifier: AGPL-3.0-or-later
// The terms of a vote as the charter of a pool gives them: the rule of the question, and a closing that can
// be counted where who coordinates is.
import { type Charter, ruleFor } from './charter.ts';
import type { Question, RuleFragment } from './clause.ts';

/** Whose working days are counted. */
export type HolidayPlace = 'FR' | 'BE' | 'CA-QC';

export type Terms = Omit<RuleFragment, 'closes' | 'rounds'> & {
  readonly rounds?: RuleFragment['rounds'];
  readonly closes:
    | { readonly days: number }
    | { readonly workingDays: number; readonly country: HolidayPlace };
};

/** Days for which a vote stays open where the charter counts none. */
const usualDays = 14;

/**
 * @param place absent: no public holidays are known there; a vote is then open for the usual days
 * @returns undefined where the charter gives no rule that can be counted
 */
export function termsFor(
  charter: Charter,
  question: Question,
  {
    place,
    isObjected = false,
  }: { readonly place?: HolidayPlace | undefined; readonly isObjected?: boolean } = {},
): Terms | undefined {
  const rule = ruleFor(charter, question, { isObjected });
  if (!rule) return undefined;
  const { closes, ...rest } = rule;
  if (closes && 'days' in closes) return { ...rest, closes };
  if (closes && place) return { ...rest, closes: { ...closes, country: place } };
  return { ...rest, closes: { days: usualDays } };
}
