// SPDX-License-Identifier: AGPL-3.0-or-later
// What the journal holds of one's own account.
import type { Aimed } from '../desk/targets.ts';

/** How many are shown, the latest. */
export const shownDeeds = 20;

export interface OwnDeed extends Aimed {
  readonly at: Date;
  /** In whose name. */
  readonly organisation?: { readonly name: string; readonly slug: string };
}
