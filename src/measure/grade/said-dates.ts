// SPDX-License-Identifier: AGPL-3.0-or-later
// The two dates that belong together wherever a grade is shown: that of the copy and that of its last
// commit.
import type { Grade, Said } from './grade.ts';
import { dated, say } from './said.ts';

/** « 12 mars 2026 (dernière contribution le 3 mars 2026) » */
export function copySaid({ at, headAt }: Pick<Grade, 'at' | 'headAt'>): Said {
  if (headAt === undefined) return say('copy-only', { at: dated(at) });
  return say('copy-and-head', { at: dated(at), headAt: dated(headAt) });
}
