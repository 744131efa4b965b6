// SPDX-License-Identifier: AGPL-3.0-or-later
// How a charter lets a group exclude a member: by which rule is that of its question; whether it is heard
// first, and votes itself, is part of the same answer.
import { answeredTo, type Charter, clauseOf, ruleFor } from './charter.ts';
import type { Exclusion } from './clause.ts';
import { findAnswer } from './clauses.ts';

/** @returns undefined where the charter chose no rule for it: nobody is then excluded */
export function exclusionIn(charter: Charter): Exclusion | undefined {
  if (!ruleFor(charter, 'exclusion')) return undefined;
  const { id } = clauseOf('exclusion');
  return findAnswer(id, answeredTo(charter, id)?.answer)?.exclusion;
}
