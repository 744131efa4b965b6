// SPDX-License-Identifier: AGPL-3.0-or-later
// What a command line demands, read: `--min-grade C`, `--fail-on unavailable,shallow`.
import { Problem } from '../../base/problem.ts';
import { oneLine } from '../../base/text.ts';
import { type Letter, letters } from '../grade/grade.ts';
import { type Demands, type Failure, failures } from './outcome.ts';

/** @throws Problem invalid `measure.ci.bad-grade`, `measure.ci.bad-failure` */
export function demandsOf(asked: {
  readonly minGrade?: string;
  readonly failOn?: readonly string[];
}): Demands {
  const letter = asked.minGrade?.trim().toUpperCase() as Letter | undefined;
  if (letter !== undefined && !letters.includes(letter))
    throw new Problem('invalid', 'measure.ci.bad-grade', { written: oneLine(asked.minGrade!, 40) });
  const words = (asked.failOn ?? []).flatMap((one) => one.split(',')).map((word) => word.trim());
  const strange = words.find((word) => !failures.includes(word as Failure));
  if (strange !== undefined)
    throw new Problem('invalid', 'measure.ci.bad-failure', {
      written: oneLine(strange, 40),
      known: failures.join(', '),
    });
  return { ...(letter ? { minGrade: letter } : {}), failOn: new Set(words as Failure[]) };
}
