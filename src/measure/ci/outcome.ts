// SPDX-License-Identifier: AGPL-3.0-or-later
// What became of one repository that was asked for, and what was demanded of it.
import type { Problem } from '../../base/problem.ts';
import type { Facts } from '../facts/facts.ts';
import type { Grade, Letter } from '../grade/grade.ts';
import type { TruckFactor } from '../work/truck-factor.ts';

export interface Measured {
  readonly target: string;
  readonly facts: Facts;
  readonly grade: Grade;
  readonly truckFactor?: TruckFactor | undefined;
}

export type Outcome = Measured | { readonly target: string; readonly problem: Problem };

export const failures = ['unavailable', 'shallow'] as const;
/** A state of knowledge that whoever asks does not accept: no letter, or a copy cut in time. */
export type Failure = (typeof failures)[number];

/** What a continuous integration asks of a repository. */
export interface Demands {
  /** The lowest letter that is accepted. Where there is no letter, it demands nothing. */
  readonly minGrade?: Letter;
  readonly failOn: ReadonlySet<Failure>;
}
