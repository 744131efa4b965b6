// SPDX-License-Identifier: AGPL-3.0-or-later
// Who looks at a mission for the organisation that asks: its own agents, and its mandataries.
import type { Mandate } from '../../people/agents/mandate.ts';
import type { Spent } from './spent.ts';
import type { MissionStep } from './steps.ts';

/** What who looks may do for the organisation that asks. */
export interface Asker {
  readonly may: ReadonlySet<MissionStep>;
  /** Its agents' duties, by account. */
  readonly duties: ReadonlyMap<string, string>;
  /** What those do who may open a draft. */
  readonly openers: readonly string[];
  /** What was retained this year for the same kind of work or software, for who may retain. */
  readonly spent: readonly Spent[];
  /** By which they would retain an offer, where they are not of the organisation's own. */
  readonly mandate?: Mandate;
}
