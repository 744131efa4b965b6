// SPDX-License-Identifier: AGPL-3.0-or-later
// What a clause about costs would change of what each pays, by the key that is frozen.
import { type Effect, greatestPayer, inEqualParts, withoutSeat } from '../groups/effect.ts';
import type { FrozenKey } from '../groups/frozen.ts';
import type { ClauseId } from './clauses.ts';

/** Clauses on a member that pays no longer: told by the one whose share weighs the most. */
const ofLeaving: ReadonlySet<ClauseId> = new Set(['funding-lost', 'exit', 'member-leaves']);

/** @returns undefined where the clause is not about what is paid; `null` where no key is frozen */
export function effectOf(
  clause: ClauseId | undefined,
  key: FrozenKey | undefined,
): Effect | null | undefined {
  const isLeaving = clause !== undefined && ofLeaving.has(clause);
  if (clause !== 'cost-key' && !isLeaving) return undefined;
  if (!key) return null;
  if (!isLeaving) return inEqualParts(key);
  const greatest = greatestPayer(key);
  return (greatest !== undefined && withoutSeat(key, greatest)) || null;
}
