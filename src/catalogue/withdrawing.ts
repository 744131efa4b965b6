// SPDX-License-Identifier: AGPL-3.0-or-later
// How much of what a source has an import may withdraw before a person says yes: half a download, or a
// source that was emptied, must not empty the catalogue.
import { Problem } from '../base/problem.ts';

/** Fewer than these are withdrawn without asking, whatever their share. */
const few = 5;
/** One in so many. */
const share = 10;

export interface Withdrawing {
  /** Records that would be withdrawn. */
  readonly n: number;
  /** Records of the source that stand today. */
  readonly standing: number;
}

/** Whether a person is asked first: more than five records, and more than a tenth of what stands. */
export const needsYes = ({ n, standing }: Withdrawing): boolean => n > few && n * share > standing;

/** @param agreed records that a person said yes to */
export const isAgreed = (withdrawing: Withdrawing, agreed = 0): boolean =>
  !needsYes(withdrawing) || withdrawing.n <= agreed;

/** The number that a person wrote. @throws Problem invalid `catalogue.import.bad-number` */
export function numberGiven(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (/^\d{1,9}$/.test(written)) return Number(written);
  throw new Problem('invalid', 'catalogue.import.bad-number', { written: written.slice(0, 40) });
}
