// SPDX-License-Identifier: AGPL-3.0-or-later
// One act in the journal of an organisation, as its page shows it.

import type { Aimed } from './targets.ts';

/** How many acts a page shows, and a table at most: the latest. */
export const shownActs = 200;
export const mostActsInTable = 50_000;

export interface RecordedAct extends Aimed {
  readonly at: Date;
  /** Absent: by the program, or before anyone had signed in. */
  readonly by?: {
    readonly duty: string;
    readonly ours: boolean;
    /** By mandate: who holds it. */
    readonly mandatary?: { readonly name: string; readonly slug: string };
  };
}
