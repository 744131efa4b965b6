// SPDX-License-Identifier: AGPL-3.0-or-later
// A question about a mission, and its answer: nothing in it says who asks.
import type { Id } from '../../base/id.ts';

export interface Question {
  readonly id: Id<'MissionQuestion'>;
  readonly words: string;
  /** ISO instant. */
  readonly at: string;
  readonly reply?: { readonly words: string; readonly at: string };
}
