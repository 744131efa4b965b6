// SPDX-License-Identifier: AGPL-3.0-or-later
// What the home page shows: counts of this halle and its latest grades. Nothing here is written by hand.
import type { Words } from '../catalogue/software.ts';
import type { Activity, GradeState, Letter } from '../measure/grade/grade.ts';

export interface HomeModel {
  readonly software: number;
  readonly madeForLocalAuthorities: number;
  readonly byLetter: Readonly<Record<Letter, number>>;
  readonly advisedAgainst: number;
  /** Finished and stable, archived, or without a grade. */
  readonly others: number;
  readonly usages: number;
  readonly users: number;
  readonly organisations: number;
  /** Needs that the thesaurus knows. */
  readonly functions: number;
  readonly latest: readonly LatestGrade[];
}

export interface LatestGrade {
  readonly slug: string;
  readonly name: string;
  /** By language; empty when nobody wrote one. */
  readonly summary: Words;
  readonly state: GradeState;
  readonly letter?: Letter | undefined;
  readonly advisedAgainst: boolean;
  readonly activity: Pick<Activity, 'from' | 'quarters'>;
  /** Date of the copy read. */
  readonly at: Date;
}

/** Somebody says in public that they use a software. */
export interface LivelyUse {
  readonly organisation: { readonly id: string; readonly name: string; readonly slug: string };
  readonly software: { readonly name: string; readonly slug: string };
  /** Who said it by a mandate. */
  readonly mandatary?: { readonly name: string };
  /** ISO day. */
  readonly confirmedOn: string;
}

/** How many software bear a letter. */
export function graded({ byLetter }: HomeModel): number {
  return Object.values(byLetter).reduce((total, count) => total + count, 0);
}
