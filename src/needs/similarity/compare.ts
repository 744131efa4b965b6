// SPDX-License-Identifier: AGPL-3.0-or-later
// Two needs compared: how far they are one, and why. One trade speaks for it; another subject of that trade,
// other work on it, or another thing wanted of a program speak against it.

import type { Thesaurus } from '../../catalogue/thesaurus/thesaurus.ts';
import { finder } from './found.ts';
import type { NeedReading } from './reading.ts';
import type { Reason } from './reasons.ts';
import { reasonsOf } from './reasons-found.ts';
import { scoreOf } from './score.ts';

export interface Comparison {
  /** 0 to 1, two digits. */
  readonly score: number;
  readonly same: boolean;
  /** What speaks for it, then what speaks against; never empty where `same`. */
  readonly reasons: readonly Reason[];
}

/** From here on two needs are shown as one. */
export const threshold = 0.5;

export const compareNeeds = (a: NeedReading, b: NeedReading, thesaurus: Thesaurus): Comparison =>
  comparer(a, thesaurus)(b);

/** The same for one need that is compared with many. */
export function comparer(a: NeedReading, thesaurus: Thesaurus): (b: NeedReading) => Comparison {
  const find = finder(a, thesaurus);
  return (b) => {
    const found = find(b);
    const score = Math.round(scoreOf(found) * 100) / 100;
    const same = score >= threshold;
    return { score, same, reasons: reasonsOf(found, a, b, same) };
  };
}
