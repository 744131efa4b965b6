// SPDX-License-Identifier: AGPL-3.0-or-later
// A grade without what a project must be told first: before a D, an E or « déconseillé » is published, it has
// thirty days to answer (docs/decisions/0046).
import type { Finding, Grade, Letter } from '../grade/grade.ts';

/** Whether a project is told of this letter before it is published. */
export function isLowLetter(letter: Letter | undefined): boolean {
  return letter === 'D' || letter === 'E';
}

/**
 * What may be published of a grade while nobody knows that its project was told: what a page shows without
 * any notice.
 */
export function shownUntold(grade: Grade): Grade {
  if (isLowLetter(grade.letter)) return withheld(grade);
  if (grade.state !== 'graded') return letterless({ ...grade, advisedAgainst: [] });
  const { otherLetter, ...rest } = grade;
  return { ...rest, ...(otherLetter && !isLowLetter(otherLetter) && { otherLetter }), advisedAgainst: [] };
}

/**
 * A grade without a letter must not show anything from which a letter could be guessed: it might be a low one
 * that the project was not told of.
 */
export function letterless(grade: Grade): Grade {
  if (grade.advisedAgainst.length > 0) return grade;
  return { ...withheld(grade), state: grade.state, ...(grade.reason && { reason: grade.reason }) };
}

/**
 * No probability, no interval, no effect, no cap, no reason: nothing that leads to the letter. Written field
 * by field: what is added to a grade later stays withheld until someone decides otherwise.
 */
export function withheld(grade: Grade): Grade {
  const { method, at, head, headAt, repository, confidence, findings, activity, posts, claim } = grade;
  return {
    ...{ method, at, head, repository, confidence, activity },
    ...(headAt !== undefined && { headAt }),
    ...(posts && { posts }),
    ...(claim && { claim }),
    ...{ state: 'pending', advisedAgainst: [], findings: findings.map(bare) },
  };
}

function bare({ indicator, outcome, standing, said, value, evidence, raise, at }: Finding): Finding {
  return {
    ...{ indicator, outcome, standing, said, evidence, at },
    ...(value !== undefined && { value }),
    ...(raise && { raise }),
  };
}
