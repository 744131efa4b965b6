// SPDX-License-Identifier: AGPL-3.0-or-later
// A grade as the public may see it: the one place where a letter is withheld. Pages, lists, figures, badge
// and API all pass here.
import type { Grade, GradeState, Letter } from '../../measure/grade/grade.ts';
import { letterless, withheld } from '../../measure/letter/withheld.ts';
import { type Judged, mayShow, type Notice } from './notice.ts';

/** What lists show of a grade. */
export interface Glimpse {
  readonly state: GradeState;
  readonly letter?: Letter | undefined;
  readonly advisedAgainst: boolean;
}

/** The state, letter and advice that may be shown. @param at milliseconds since 1970 */
export function shownGlimpse(
  { state, letter, advisedAgainst }: Glimpse,
  notices: readonly Notice[],
  at: number,
): Glimpse {
  const may = mayShow({ letter, advisedAgainst }, notices, at);
  if (!may.letter) return { state: 'pending', advisedAgainst: false };
  return { state, ...(letter && { letter }), advisedAgainst: advisedAgainst && may.advice };
}

/**
 * The grade without what must wait. While the letter waits nothing leads to it: no probability, no interval,
 * no effect, no cap, no reason. The facts stay. A low letter on the other side of a
 * cut-off waits likewise beside a good one. @param at milliseconds since 1970
 */
export function shownGrade(made: Grade, notices: readonly Notice[], at: number): Grade {
  const grade = withoutContact(made);
  const may = mayShow(judgedOf(grade), notices, at);
  if (!may.letter) return withheld(grade);
  const advisedAgainst = may.advice ? grade.advisedAgainst : [];
  if (grade.state !== 'graded') return letterless({ ...grade, advisedAgainst });
  const { otherLetter, ...rest } = grade;
  const both = otherLetter && mayShow({ letter: otherLetter, advisedAgainst: false }, notices, at).letter;
  return { ...rest, ...(both && { otherLetter }), advisedAgainst };
}

/** What a project declares, without where to write to it. */
function withoutContact({ claim, ...grade }: Grade): Grade {
  const { contact: _contact, robots: _robots, ...said } = claim ?? {};
  return { ...grade, ...(claim && { claim: said }) };
}

export function judgedOf({ letter, advisedAgainst }: Grade): Judged {
  return { letter, advisedAgainst: advisedAgainst.length > 0 };
}
