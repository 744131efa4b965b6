// SPDX-License-Identifier: AGPL-3.0-or-later
// What the page of a pool is made from.
import type { Money } from '../../../base/money.ts';
import type { Choosable } from '../../../people/agents/forms-choosing.ts';
import type { FormState } from '../../../platform/form/parts.tsx';
import type { Offered } from '../forms.ts';
import type { SeenPool } from '../shown.ts';

/** A sum of letters of intent, in one currency; how many say it. */
export interface Summed {
  readonly total: Money;
  readonly letters: number;
}

export interface PoolModel {
  readonly seen: SeenPool;
  readonly state: FormState;
  readonly functionWords: string;
  readonly territoryWords: string;
  /** What its form offers, to who coordinates. */
  readonly offered: Offered;
  /** Those for whom who looks may join. */
  readonly joinFor: readonly Choosable[];
  /** Each year and once; of two currencies, each apart: they are never added. For members alone. */
  readonly perYear: readonly Summed[];
  readonly build: readonly Summed[];
}
