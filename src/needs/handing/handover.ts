// SPDX-License-Identifier: AGPL-3.0-or-later
// A need that changes hands: who leads it, who would, and the answer.
import type { Id } from '../../base/id.ts';

/** Taken or refused by who would lead it, withdrawn by who leads it. */
export type Answer = 'taken' | 'refused' | 'withdrawn';

interface Side {
  readonly id: Id<'Organisation'>;
  readonly name: string;
}

export interface Handover {
  readonly id: string;
  readonly from: Side;
  readonly to: Side;
}
