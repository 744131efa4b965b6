// SPDX-License-Identifier: AGPL-3.0-or-later
// The community grade as a value: what pages, commands and the API show.
import type { TextFacts } from '../../base/language.ts';
import type { KeptClaim } from '../claim/claim.ts';

export const letters = ['A', 'B', 'C', 'D', 'E'] as const;
export type Letter = (typeof letters)[number];

/**
 * Of a measure: `graded` has a letter. The others are results of their own: finished and stable, closed by
 * its authors, or not enough known.
 */
export type MeasuredState = 'graded' | 'inert' | 'archived' | 'unavailable';

/**
 * As the public sees it: `pending` while a project that was told of a low letter has time to answer. No
 * measure gives it.
 */
export type GradeState = MeasuredState | 'pending';

/**
 * A sentence to say later, in the reader's language: a key of `measure/texts/measure.ts` with what fills it.
 */
export type Said = Readonly<{ key: string; facts?: TextFacts }>;

export interface Evidence {
  readonly said: Said;
  /** Where anyone can check: a page of the forge, a command to run. */
  readonly url?: string;
}

export interface Finding {
  /** Identifier of the indicator that found it (`measure/indicators`). */
  readonly indicator: string;
  readonly outcome: 'measured' | 'unknown' | 'not-applicable';
  /** How it stands, for the sign beside it: □ unknown, ✓ holds, ! watch, × missing. */
  readonly standing: 'holds' | 'watch' | 'missing' | 'unknown';
  readonly said: Said;
  /** In the indicator's unit, which its definition names. */
  readonly value?: number;
  /**
   * What it adds to (or takes from) the forecast, in log-odds against the median project; absent when it does
   * not weigh there.
   */
  readonly effect?: number;
  /** The letter that this finding does not let the grade exceed. */
  readonly cap?: Letter;
  /** Takes one letter off what the caps leave: people left unanswered. */
  readonly letterDown?: true;
  readonly evidence: readonly Evidence[];
  /** What would raise it. */
  readonly raise?: Said;
  /** Seconds since 1970, UTC: the date of the facts. */
  readonly at: number;
}

/** Ten years of human work, for the pictures. */
export interface Activity {
  /** First day of the first quarter, ISO date (UTC). */
  readonly from: string;
  /** Human, non-merge commits per calendar quarter, oldest first, forty at most. */
  readonly quarters: readonly number[];
  /** Seconds since 1970 of each release within the ten years, oldest first. */
  readonly releases: readonly number[];
  /** Intervals longer than 90 days without human work, in seconds since 1970. */
  readonly silences: readonly { readonly from: number; readonly to: number }[];
}

export interface Grade {
  /** Name and version of the method: `note@1.2`. */
  readonly method: string;
  /** The date graded: that of the copy read. Seconds since 1970, UTC. */
  readonly at: number;
  readonly head: string;
  /**
   * Date of the newest commit known at `at`: seconds since 1970, UTC; absent where there is none. Shown
   * beside the date of the copy, so that everyone sees what the silence between both may be.
   */
  readonly headAt?: number;
  readonly repository: string;
  readonly state: GradeState;
  /** Present if and only if `state` is `graded`. */
  readonly letter?: Letter;
  /** Why the state is what it is, or what stops the letter where it is: the fact that stops it lowest. */
  readonly reason?: Said;
  /** What else takes a letter off, after that fact: people left unanswered. */
  readonly furtherDown?: Said;
  /** « Déconseillé »: the reasons, each a fact; empty when it is not. */
  readonly advisedAgainst: readonly Said[];
  /** Probability (0 to 1) that people still maintain it 24 months after `at`. */
  readonly probability?: number;
  /** Where models learned from other draws of projects put that probability: the middle 80 % of them. */
  readonly interval?: readonly [number, number];
  /** The letter on the other side of a cut-off that the interval straddles. */
  readonly otherLetter?: Letter;
  /** The letter that the forecast alone would give, before caps. */
  readonly forecastLetter?: Letter;
  /**
   * How much could be measured: `measured` findings of the `of` that apply. Unknown lowers this, never the
   * letter.
   */
  readonly confidence: { readonly measured: number; readonly of: number };
  readonly findings: readonly Finding[];
  /** What the project declares of itself, at `head`. Its contact is not for showing. */
  readonly claim?: KeptClaim;
  readonly activity: Activity;
  /**
   * Who carries the last twelve months' human work: the five largest shares (0 to 1, largest first) and all
   * others together. Nobody is named.
   */
  readonly posts?: WorkShares | undefined;
}

export interface WorkShares {
  readonly shares: readonly number[];
  readonly others: { readonly people: number; readonly share: number };
}
