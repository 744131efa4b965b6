// SPDX-License-Identifier: AGPL-3.0-or-later
// What would raise a letter: first what stops it, then what weighs most against it.
import type { Finding, Grade, Said } from '../grade/grade.ts';

const last = 6;

/**
 * What would raise the letter, the most telling first, six at most; empty where there is no letter to raise.
 */
export function raisesOf(grade: Grade): Said[] {
  if (grade.state !== 'graded') return [];
  const order = (finding: Finding) => (stops(finding, grade) ? -10 : (finding.effect ?? 0));
  // A file that is missing is told elsewhere; adding it would not raise the letter. Nor would a fact that
  // stops nothing.
  const raises = grade.findings.filter(
    (finding) => finding.raise && (finding.effect !== undefined || stops(finding, grade)),
  );
  return raises
    .sort((a, b) => order(a) - order(b))
    .map(({ raise }) => raise!)
    .slice(0, last);
}

/** Whether a fact holds the letter below the forecast's. */
export function stops(
  { cap, letterDown }: Finding,
  { letter, forecastLetter }: Pick<Grade, 'letter' | 'forecastLetter'>,
): boolean {
  if (!letter || letter === forecastLetter) return false;
  return letterDown === true || cap === letter;
}
