// SPDX-License-Identifier: AGPL-3.0-or-later
// One repository of a list to measure: what was asked, and what becomes of it when it could not be read.
import type { Lang, TextFacts } from '../../base/language.ts';
import type { ProblemKind } from '../../base/problem.ts';

/** How a list is to be measured. */
export interface BatchOptions {
  readonly lang: Lang;
  /** Date to grade at, `2026-11-21`; that of each copy when absent. */
  readonly at?: string;
  readonly maxBytes: number;
  /** For each repository. */
  readonly seconds: number;
  /** Addresses of a private network are allowed: only the command that asked works at such a list. */
  readonly anyAddress?: true;
  /** The forge is not asked what the history does not tell. */
  readonly noForge?: true | undefined;
  /** Only the facts are wanted: nobody reads the answer. */
  readonly factsOnly?: true;
}

/** A repository that a process has taken and must give an answer for. */
export interface Target {
  readonly run: string;
  /** Line of the list. */
  readonly position: number;
  readonly asked: string;
  readonly host: string;
  /** Readings begun, this one included. */
  readonly tries: number;
  /** How often a forge asked to come back later. */
  readonly putOff: number;
  readonly options: BatchOptions;
}

/** A refusal as it is kept: turned into a sentence only where it is read. */
export interface ToldProblem {
  readonly kind: ProblemKind;
  readonly key: string;
  readonly facts: TextFacts;
}

export type Fate =
  | { readonly state: 'failed' }
  /** `until`: seconds since 1970; `asked`: the forge itself asked for it, which counts as no try. */
  | { readonly state: 'waiting'; readonly until: number; readonly asked: boolean };

/** A place that answers nothing now may answer in a moment: tried again after these seconds, once each. */
const again: readonly number[] = [5, 20];
const mayPass = new Set(['measure.unreachable', 'platform.http.timeout', 'platform.http.failed']);
/**
 * A forge that always says « later » would keep a list open for ever: it is asked three times. What it says
 * is of the whole host, which then waits, so a list longer than its limit is put off once a window.
 */
const mostPutOff = 2;

/** Two ends of a process while it read a repository may be chance; a third is the repository. */
export const mostCrashes = 3;

/** What becomes of a target that was refused at `at` (seconds since 1970). */
export function fateOf(
  { key, facts }: ToldProblem,
  { tries, putOff }: Pick<Target, 'tries' | 'putOff'>,
  at: number,
): Fate {
  if (key === 'measure.later' && putOff < mostPutOff)
    return { state: 'waiting', until: Math.max(Number(facts['until']) || 0, at + 1), asked: true };
  // This is not the project's fault: the target waits for a process with a valid token.
  if (key === 'measure.token-refused') return { state: 'waiting', until: at, asked: true };
  const pause = mayPass.has(key) ? again[tries - putOff - 1] : undefined;
  return pause === undefined ? { state: 'failed' } : { state: 'waiting', until: at + pause, asked: false };
}
