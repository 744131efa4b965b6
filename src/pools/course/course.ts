// SPDX-License-Identifier: AGPL-3.0-or-later
// The way a pool goes from an idea to what binds: it plays, hears providers, writes a charter, votes, each
// assembly decides; where it now stands, and what comes next.
import type { Day } from '../../base/day.ts';
import type { VersionState } from '../charter/version.ts';
import type { Owed } from '../owed/owed.ts';

export interface Course {
  /** The last session, by the day on which it may be or was last played. */
  readonly session?: { readonly isOpen: boolean; readonly on: Day } | undefined;
  /** Questions to providers, and how many providers answered. */
  readonly hearing: { readonly questions: number; readonly providers: number };
  /** The draft, or else the last version. */
  readonly charter?: CharterStanding | undefined;
  readonly votes: { readonly open: number; readonly proposed: number; readonly decided: number };
  /** Members whose act is firm, of the seats that there are. */
  readonly acts: { readonly firm: number; readonly all: number };
  /** What the seats of who looks owe, and the whole pool. */
  readonly owed: readonly Owed[];
}

export interface CharterStanding {
  readonly number: number;
  readonly state: VersionState;
  readonly answered: number;
  readonly all: number;
  /** Seats whose accord is awaited. */
  readonly lacking: number;
  readonly inForceOn?: Day | undefined;
}

export const nextSteps = ['session', 'playing', 'charter', 'accords', 'vote', 'acts', 'propose'] as const;
export type NextStep = (typeof nextSteps)[number];

/** The first thing that is not done yet: a session that was not played holds up no charter that was begun. */
export function nextStepOf({ session, charter, votes, acts }: Course): NextStep {
  if (session?.isOpen) return 'playing';
  if (!charter) return session ? 'charter' : 'session';
  if (charter.state === 'draft') return 'charter';
  if (charter.state === 'proposed') return 'accords';
  if (votes.open > 0) return 'vote';
  return acts.firm < acts.all ? 'acts' : 'propose';
}

/** What one of one's own seats owes here, beyond its letter and its council that the page asks for anyhow. */
export const owedBy = ({ owed }: Pick<Course, 'owed'>, seat: string): readonly Owed[] =>
  owed.filter((one) => one.seat?.id === seat && ['vote', 'accord', 'act'].includes(one.kind));

/** The first day by which a seat owes any of it. */
export const firstOwed = (course: Pick<Course, 'owed'>, seat: string): Day | undefined =>
  owedBy(course, seat)
    .flatMap(({ on }) => on ?? [])
    .toSorted()[0];
