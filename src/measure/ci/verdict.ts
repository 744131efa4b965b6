// SPDX-License-Identifier: AGPL-3.0-or-later
// Whether what was measured is what was demanded, and the exit code that says so: one code for each reason,
// the same for ever, since programs decide by it.
import { exitCode } from '../../base/problem.ts';
import { type Letter, letters } from '../grade/grade.ts';
import type { Demands, Outcome } from './outcome.ts';

export const verdicts = ['passed', 'below', 'unavailable', 'shallow', 'failed'] as const;
/** `failed`: it could not be measured at all. */
export type Verdict = (typeof verdicts)[number];

/** Told apart from those of `sysexits.h` (64 and above), which say why something could not be measured. */
export const verdictCodes: Readonly<Record<Verdict, number>> = {
  passed: 0,
  below: 1,
  unavailable: 2,
  shallow: 3,
  failed: 4,
};

/** What a verdict is made from: a grade, or a line of a list's answers. */
export interface Judged {
  readonly letter?: Letter | null | undefined;
  readonly state?: string;
  readonly limits?: readonly string[];
  readonly problem?: unknown;
}

/** The verdict on one repository; of several reasons the one that explains the others. */
export function verdictOf({ letter, state, limits, problem }: Judged, demands: Demands): Verdict {
  if (problem) return 'failed';
  if (demands.failOn.has('shallow') && limits?.includes('shallow')) return 'shallow';
  if (demands.failOn.has('unavailable') && state === 'unavailable') return 'unavailable';
  if (!demands.minGrade || !letter) return 'passed';
  return letters.indexOf(letter) > letters.indexOf(demands.minGrade) ? 'below' : 'passed';
}

/** What a verdict is made from. */
export function judgedOf(outcome: Outcome): Judged {
  if ('problem' in outcome) return { problem: outcome.problem };
  const { grade, facts } = outcome;
  return { letter: grade.letter, state: grade.state, limits: facts.limits };
}

/** How many pass `minGrade` for want of a letter: whoever demands one may not expect that. */
export const passedUnknown = (outcomes: readonly Outcome[], demands: Demands): number =>
  demands.minGrade === undefined
    ? 0
    : outcomes.filter((outcome) => {
        const judged = judgedOf(outcome);
        return judged.state === 'unavailable' && verdictOf(judged, demands) === 'passed';
      }).length;

/** Of several verdicts the gravest: that some were not measured is graver than that one is below. */
export const gravest = (found: Iterable<Verdict>): Verdict =>
  [...found].reduce<Verdict>(
    (worst, one) => (verdictCodes[one] > verdictCodes[worst] ? one : worst),
    'passed',
  );

/** Where nothing at all was measured, the code says why: that of the first refusal. */
export function exitOf(outcomes: readonly Outcome[], demands: Demands): number {
  const refused = outcomes.flatMap((outcome) => ('problem' in outcome ? [outcome.problem] : []));
  if (refused.length > 0 && refused.length === outcomes.length) return exitCode[refused[0]!.kind];
  return verdictCodes[gravest(outcomes.map((outcome) => verdictOf(judgedOf(outcome), demands)))];
}
