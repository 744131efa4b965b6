// SPDX-License-Identifier: AGPL-3.0-or-later
// What a project declares changes its grade in one direction only: robots take work away, an end of life
// replaces the letter.
import type { EndOfLife, KeptClaim } from '../claim/claim.ts';
import { applyClaim } from '../facts/declared.ts';
import type { Facts } from '../facts/facts.ts';
import { type Grade, letters } from '../grade/grade.ts';
import { say } from '../grade/said.ts';

/**
 * The grade with what the project declares.
 * @param gradeOf the grade of facts as they are, nothing declared
 */
export function gradeClaimed(facts: Facts, claim: KeptClaim, gradeOf: (facts: Facts) => Grade): Grade {
  const asRead = gradeOf(facts);
  const applied = applyClaim(facts);
  const grade = { ...(applied === facts ? asRead : lower(asRead, gradeOf(applied))), claim };
  const { endOfLife } = claim;
  return endOfLife && Date.parse(endOfLife.date) <= grade.at * 1000 ? ended(grade, endOfLife) : grade;
}

/**
 * Declaring robots never helps: where the rest would be graded better, or not at all, the grade as read
 * stands.
 */
function lower(asRead: Grade, applied: Grade): Grade {
  if (applied.state !== asRead.state || applied.advisedAgainst.length < asRead.advisedAgainst.length)
    return asRead;
  const rank = ({ letter }: Grade) => (letter ? letters.indexOf(letter) : 0);
  if (rank(applied) !== rank(asRead)) return rank(applied) > rank(asRead) ? applied : asRead;
  return (applied.probability ?? 0) <= (asRead.probability ?? 0) ? applied : asRead;
}

/**
 * Closed by its authors' own word: no letter; advised against where the forecast is low besides, as
 * `advice.ts` says.
 */
function ended(grade: Grade, { date }: EndOfLife): Grade {
  const { letter, otherLetter, furtherDown, probability, interval, forecastLetter, ...kept } = grade;
  const reason = say('state.end-of-life', { on: new Date(`${date}T12:00:00Z`) });
  return { ...kept, state: 'archived', reason };
}
