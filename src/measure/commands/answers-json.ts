// SPDX-License-Identifier: AGPL-3.0-or-later
// The answer for one repository as JSON: its grade, or why there is none.
import type { Outcome } from '../ci/outcome.ts';
import type { Showing } from '../ci/showing.ts';
import { gradeJson } from '../words/grade-json.ts';
import { truckFactorJson } from '../work/truck-factor.ts';

export function jsonOf(outcome: Outcome, { lang, words }: Showing): Record<string, unknown> {
  if (!('problem' in outcome)) {
    const { target, grade, facts, truckFactor } = outcome;
    return {
      asked: target,
      ...gradeJson(grade, facts, lang),
      ...(truckFactor ? { truckFactor: truckFactorJson(truckFactor) } : {}),
    };
  }
  const { kind, textKey } = outcome.problem;
  return { asked: outcome.target, problem: { kind, key: textKey, sentence: words(outcome.problem) } };
}
