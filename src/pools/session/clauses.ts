// SPDX-License-Identifier: AGPL-3.0-or-later
// What a session asks of a charter: which clauses a calamity calls for, and which of them nobody has written.
// A card is answered by the clause that bears its name; the others that speak of it are shown beside.
import { type Answered, type Charter, unanswered } from '../charter/charter.ts';
import type { Calamity } from '../charter/clause.ts';
import { type ClauseId, clausesFor, findAnswer, findClause, isClauseId } from '../charter/clauses.ts';

/** Clause → the answer that was written. */
export type Answers = ReadonlyMap<ClauseId, string>;

/** What was written as a charter: its draft begins with it. In any order; the same for the same answers. */
export const charterOf = (answers: Answers): Charter =>
  [...answers].map(([clause, answer]): Answered => ({ clause, answer }));

/** Clauses that must be written before a card counts as answered. */
export function mustBeWritten(answers: Answers, calamity: Calamity): readonly ClauseId[] {
  const open = unanswered(charterOf(answers), calamity).map(({ id }) => id);
  return findClause(calamity) ? open.filter((id) => id === calamity) : open;
}

/** All that speak of a calamity, the one that bears its name first. */
export const speakingOf = (calamity: Calamity): readonly ClauseId[] =>
  clausesFor(calamity)
    .map(({ id }) => id)
    .toSorted((a, b) => Number(b === calamity) - Number(a === calamity));

export const isWording = (clause: string, answer: string): clause is ClauseId =>
  isClauseId(clause) && findAnswer(clause, answer) !== undefined;
