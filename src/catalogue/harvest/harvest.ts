// SPDX-License-Identifier: AGPL-3.0-or-later
// A source that is fetched on a schedule, and what came of its runs.
import type { TextFacts } from '../../base/language.ts';
import type { ImportPlan } from '../plan.ts';
import type { SourceName } from '../software.ts';

/** Those that have an address: the starter comes with the program, and the others are said to this halle. */
export const harvested = [
  'publiccode',
  'developers-italia',
  'comptoir',
  'sill',
  'ore',
] as const satisfies readonly SourceName[];

/** What is registered. */
export interface Registered {
  readonly source: SourceName;
  readonly address: string;
  /** What the address gives is all that the source has: what is missing in it is withdrawn. */
  readonly complete: boolean;
  readonly everyHours: number;
}

/** What its server said of the copy that was taken in last, and the SHA-256 of that copy. */
export interface LastCopy {
  readonly etag?: string;
  readonly lastModified?: string;
  readonly digest?: Buffer;
}

export interface HarvestSource extends Registered {
  readonly id: string;
  readonly addedAt: Date;
  readonly stoppedAt?: Date;
  readonly dueAt: Date;
  readonly last: LastCopy;
}

export const outcomes = ['taken', 'same', 'waits', 'failed'] as const;
export type Outcome = (typeof outcomes)[number];

export interface HarvestRun {
  readonly id: string;
  readonly at: Date;
  readonly endedAt: Date;
  readonly outcome: Outcome;
  /** Key of the sentence that says why it failed or waits, with what fills it. */
  readonly why?: string;
  readonly facts: TextFacts;
  readonly counts: Partial<ImportPlan['counts']>;
  readonly bytes: number;
  /** The import that it made, or the plan that waits for a keeper. */
  readonly plan?: string;
}

export const mostHours = 2160;

/** A source that could not be read is tried again sooner than it would be, but not at once. */
const hoursAfterFailure = 6;
const hour = 3_600_000;

/** When it is fetched again. */
export function nextDue({ everyHours }: Registered, outcome: Outcome, at: Date): Date {
  const hours = outcome === 'failed' ? Math.min(everyHours, hoursAfterFailure) : everyHours;
  return new Date(at.getTime() + hours * hour);
}
