// SPDX-License-Identifier: AGPL-3.0-or-later
// What a person said of a software against all sources, while it holds.
import type { Claim } from '../record.ts';

/** A word that stands; `slug` while its sheet is shown. */
export interface StandingWord {
  /** The record's identifier in its source: that of a remark, where one led to it. */
  readonly id: string;
  readonly claim: Claim;
  readonly slug?: string;
}
