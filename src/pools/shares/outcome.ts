// SPDX-License-Identifier: AGPL-3.0-or-later
// What comes of a key: what each pays and why, what comes from outside, and what must be told beside.
import type { TextFacts } from '../../base/language.ts';
import type { Money } from '../../base/money.ts';
import type { Member } from './members.ts';

/** A reason: a key of texts.ts, and what fills it; amounts are Money. */
export interface Why {
  readonly key: `pools.share.why-${string}`;
  readonly facts: Readonly<Record<string, TextFacts[string] | Money>>;
}

export interface Share {
  readonly member: string;
  readonly cents: number;
  readonly why: readonly Why[];
}

export interface Note {
  /**
   * `alabama`: one cent less to share, and this member would pay one more. `total-differs`: the key sets
   * the total itself. `membership-pays-from`: of a surcharge, from which fees a year the membership pays for
   * itself; `membership-never-pays`: members save nothing by it.
   */
  readonly code: 'alabama' | 'total-differs' | 'membership-pays-from' | 'membership-never-pays';
  readonly member?: string;
  readonly cents?: number;
}

export interface Shared {
  /** Cents: outside money and all shares. */
  readonly total: number;
  readonly shares: readonly Share[];
  /** Grants, taken off first. */
  readonly outsideCents: number;
  readonly notes: readonly Note[];
}

export const coveredWhy = ({ coveredBy = '' }: Member): Why => ({
  key: 'pools.share.why-covered',
  facts: { cover: coveredBy },
});
