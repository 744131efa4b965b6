// SPDX-License-Identifier: AGPL-3.0-or-later
// A pool and its seats as lists and pages show them.
import type { OrganisationKind } from '../../people/directory/organisation.ts';
import type { Pool } from './pool.ts';
import type { SaidRule } from './rule.ts';
import type { Seat } from './seat.ts';
import type { PoolStep, SeatStep } from './steps.ts';

/** How many stand in a pool, as all may know. */
export interface Numbers {
  readonly members: number;
  /** Of those whose inhabitants are known. */
  readonly inhabitants: number;
  /** Members whose inhabitants nobody has counted: a syndicate, an operator. */
  readonly unknown: number;
}

export interface NamedOrganisation {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  /** The commune that began it before it merged into this one. */
  readonly former?: string;
  readonly slug: string;
  readonly country: string;
}

export interface ShownPool {
  readonly pool: Pool;
  readonly slug: string;
  readonly coordinator: NamedOrganisation;
  readonly software?: { readonly name: string; readonly slug: string };
  readonly numbers: Numbers;
  /** The rule of the key in force, without amounts. */
  readonly sharedBy?: SaidRule | undefined;
}

export interface ShownSeat extends Seat {
  readonly member: NamedOrganisation;
  readonly population?: number;
  readonly populationYear?: number;
  /** Names of those whom it covers. */
  readonly coversNames: readonly string[];
}

/** A seat of who looks, and what they may do with it. */
export interface OwnSeat extends ShownSeat {
  readonly may: ReadonlySet<SeatStep>;
  /** Today where the member is, ISO. */
  readonly on: string;
}

/** A pool as somebody sees it. */
export interface SeenPool extends ShownPool {
  /** Whether one may still join today. */
  readonly open: boolean;
  /** Today where who coordinates is, ISO. */
  readonly on: string;
  readonly own: readonly OwnSeat[];
  /** All who sit in it: for members alone. */
  readonly seats?: readonly ShownSeat[] | undefined;
  /** What who looks may do as coordinator. */
  readonly coordinates: ReadonlySet<PoolStep>;
}
