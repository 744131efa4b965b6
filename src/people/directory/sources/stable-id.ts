// SPDX-License-Identifier: AGPL-3.0-or-later
// The same organisation has the same id in every halle and every edition: made from its official code.
import { createHash } from 'node:crypto';
import { type Id, idFrom } from '../../../base/id.ts';

/**
 * Schemes of official codes: SIREN and INSEE (France), NIS (Belgium), the ministry's (Québec), our own lists
 * of operators and of levels of government.
 */
export type CodeScheme = 'insee' | 'siren' | 'nis' | 'quebec' | 'quebec-mrc' | 'operator' | 'level';

export function stableId(scheme: CodeScheme, code: string): Id<'Organisation'> {
  return idFrom(
    Date.UTC(2026, 0, 1),
    createHash('sha256').update(`${scheme}:${code}`).digest().subarray(0, 16),
  );
}
