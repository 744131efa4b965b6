// SPDX-License-Identifier: AGPL-3.0-or-later
// What the page of a pool is made from.
import type { JSX } from 'preact';
import type { Currency } from '../../../base/currency.ts';
import type { Day } from '../../../base/day.ts';
import type { Money } from '../../../base/money.ts';
import type { Coming } from '../../../law/civic-day.ts';
import type { Selling } from '../../../people/agents/permissions.ts';
import type { FormState } from '../../../platform/form/parts.tsx';
import type { Simulated } from '../../simulator/simulated.ts';
import type { Vehicles } from '../../vehicles/parts.tsx';
import type { Offered } from '../forms.ts';
import type { Joiner } from '../forms-seat.ts';
import type { FrozenKey } from '../frozen.ts';
import type { SeenPool } from '../shown.ts';

/** A sum of letters of intent, in one currency; how many say it. */
export interface Summed {
  readonly total: Money;
  readonly letters: number;
}

/** The share of one's own seat, and how it moved from the key before. */
export interface OwnShare {
  readonly seat: string;
  readonly share: Money;
  readonly before?: Money | undefined;
  readonly how?: 'fell' | 'rose' | 'same' | undefined;
}

export interface Keyed {
  readonly frozen: FrozenKey;
  readonly simulated: Simulated;
  readonly own: readonly OwnShare[];
  /** Where the papers of one's own seats are prepared. */
  readonly papers: readonly { readonly name: string; readonly address: string }[];
}

/** Whoever was excluded by a vote. `share`: what it signed for, a year, by the last key that knew it. */
export interface ExcludedShare {
  readonly seat: string;
  readonly name: string;
  readonly at: Date;
  readonly hasSigned: boolean;
  readonly share?: Money | undefined;
}

/** The way of a pool to its members, drawn by who knows its session, charter, votes and acts. */
export interface ShownCourse {
  readonly section: JSX.Element;
  /** What comes next, for all of them. */
  readonly next: JSX.Element;
  /** What a seat owes elsewhere than on the page of the pool, and by which day first. */
  readonly owed: (seat: string) => { readonly list: JSX.Element | null; readonly before?: Day | undefined };
}

export interface PoolModel {
  readonly seen: SeenPool;
  readonly state: FormState;
  readonly functionWords: string;
  readonly territoryWords: string;
  /** What its form offers, to who coordinates. */
  readonly offered: Offered;
  /** Those for whom who looks may join. */
  readonly joinFor: readonly Joiner[];
  /** How who looks sells: then they sit nowhere. */
  readonly sells?: Selling | undefined;
  /** Each year and once; of two currencies, each apart: they are never added. For members alone. */
  readonly perYear: readonly Summed[];
  readonly build: readonly Summed[];
  /** The key in force and what each pays by it: for members alone. */
  readonly keyed?: Keyed | undefined;
  /** For members alone. */
  readonly excluded: readonly ExcludedShare[];
  /** Where it stands on its way: for members alone. */
  readonly course?: ShownCourse | undefined;
  /** Of who coordinates. */
  readonly currency: Currency;
  /** What the form of a key holds at first; the simulator with the same. */
  readonly typed: Readonly<Record<string, string>>;
  readonly tryAt: string;
  readonly vehicles: Omit<Parameters<typeof Vehicles>[0], 'lang'>;
  /** Days of public life where its members are: for members alone. */
  readonly coming: readonly Coming[];
  /** Seats whose council was elected anew since it decided. */
  readonly renewed: ReadonlySet<string>;
}
