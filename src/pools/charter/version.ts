// SPDX-License-Identifier: AGPL-3.0-or-later
// A version of a pool's charter: a draft that all members write, proposed as it then stands, in force once
// all who sit gave their accord to it; what stood before is kept.
import { type Accord, isWhole } from './accord.ts';
import type { Charter } from './charter.ts';
import type { ClauseId } from './clauses.ts';

export const versionStates = ['draft', 'proposed', 'replaced', 'in-force', 'past'] as const;
export type VersionState = (typeof versionStates)[number];

export interface Version {
  readonly id: string;
  readonly number: number;
  /** ISO instants. */
  readonly begunAt: string;
  readonly proposedAt?: string | undefined;
  readonly inForceAt?: string | undefined;
}

/** What a clause says, by whom and when; `turn`: how often it was said. */
export interface SaidClause {
  readonly clause: ClauseId;
  readonly answer?: string | undefined;
  readonly words?: string | undefined;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
  readonly turn: number;
}

export interface Comment {
  readonly id: string;
  readonly clause: string;
  readonly words: string;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
}

/** A version with all that was said of it. */
export interface WholeVersion {
  readonly version: Version;
  readonly said: readonly SaidClause[];
  readonly comments: readonly Comment[];
  readonly accords: readonly Accord[];
}

export const charterOf = ({ said }: Pick<WholeVersion, 'said'>): Charter =>
  said.map(({ clause, answer, words }) => ({ clause, answer, words }));

/** @param all versions of the pool */
export function stateOf(one: Version, all: readonly Version[]): VersionState {
  if (!one.proposedAt) return 'draft';
  const later = all.filter(({ number, proposedAt }) => number > one.number && proposedAt);
  if (one.inForceAt) return later.some(({ inForceAt }) => inForceAt) ? 'past' : 'in-force';
  return later.length > 0 ? 'replaced' : 'proposed';
}

export const versionIn = (all: readonly Version[], state: VersionState): Version | undefined =>
  all.findLast((one) => stateOf(one, all) === state);

/** The one that waits for accords: proposed last, or in force, for members that came later. */
export const awaitingIn = (all: readonly Version[]): Version | undefined =>
  versionIn(all, 'proposed') ?? versionIn(all, 'in-force');

/** Seats that have not given theirs, or not by all who must. */
export const missingAccords = <Seat extends { readonly id: string }>(
  seats: readonly Seat[],
  accords: readonly Accord[],
): readonly Seat[] => seats.filter(({ id }) => !accords.some((one) => one.seat === id && isWhole(one)));
