// SPDX-License-Identifier: AGPL-3.0-or-later
// What the page of a mission is shown from.

import type { Money } from '../../../base/money.ts';
import type { InPlace } from '../../../base/terms.ts';
import type { Choosable } from '../../../people/agents/forms-choosing.ts';
import type { FormState } from '../../../platform/form/parts.tsx';
import type { Asker } from '../asker.ts';
import type { MissionOffer } from '../mission.ts';
import type { Named } from '../named.ts';
import type { Threshold } from '../threshold.ts';
import type { MissionLine } from './mission.tsx';

export interface MissionModel extends MissionLine {
  /** Of who asks, with where they are. */
  readonly organisation: MissionLine['organisation'] & InPlace;
  readonly asker?: Asker;
  readonly mine: readonly MissionOffer[];
  readonly names: ReadonlyMap<string, Named>;
  readonly threshold?: Threshold;
  /** The total of the year with the offer retained, for the asker. */
  readonly total?: Money;
  /** The day that went by without the work being delivered, or before it was. */
  readonly late?: string | undefined;
  /** Whether one stands in one of the two sides, and may write to the other. */
  readonly mayWrite: boolean;
  /** A letter was just sent. */
  readonly sent: boolean;
  readonly state: FormState;
  /** Today, ISO date. */
  readonly on: string;
  /** On whose behalf one may answer. */
  readonly answerFor: readonly Choosable[];
  /** The offers that stand: whose, at which price. */
  readonly standing: readonly Choosable[];
}
