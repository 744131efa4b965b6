// SPDX-License-Identifier: AGPL-3.0-or-later
// What a project declares changes its grade in one direction only: robots take work away, an end of life
// replaces the letter.
import type { Facts } from '../facts.ts';
import { type Grade, letters } from '../grade.ts';
import type { Identity } from '../identities.ts';
import { say } from '../indicators/indicator.ts';
import type { Claim, EndOfLife, KeptClaim } from './claim.ts';

/**
 * The declaration as the facts keep it.
 * @param identities of the history @param persons the number of the person behind each of them
 */
export function keptClaim(
  claim: Claim,
  identities: readonly Identity[],
  persons: ArrayLike<number>,
): KeptClaim {
  const { bots, ...rest } = claim;
  if (!bots) return rest;
  const named = new Set(bots.map(plain));
  const robots = new Set<number>();
  identities.forEach(({ name, mail }, index) => {
    if (named.has(plain(name)) || named.has(plain(mail))) robots.add(persons[index]!);
  });
  return { ...rest, bots: bots.length, robots: [...robots].sort((a, b) => a - b) };
}

const plain = (signed: string) => signed.trim().toLowerCase();

/** The facts with the work of declared robots marked as such; the same facts where none was declared. */
export function applyClaim(facts: Facts): Facts {
  const robots = new Set(facts.claim?.robots);
  if (robots.size === 0) return facts;
  const { author, isBot } = facts.history;
  return {
    ...facts,
    history: { ...facts.history, isBot: isBot.map((bot, row) => (bot || robots.has(author[row]!) ? 1 : 0)) },
  };
}

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
  const { method, at, head, repository, confidence, findings, activity, posts, claim, advisedAgainst } =
    grade;
  return {
    ...{
      method,
      at,
      head,
      repository,
      confidence,
      findings,
      activity,
      ...(posts && { posts }),
      ...(claim && { claim }),
    },
    state: 'archived',
    reason: say('state.end-of-life', { on: new Date(`${date}T12:00:00Z`) }),
    advisedAgainst,
  };
}
