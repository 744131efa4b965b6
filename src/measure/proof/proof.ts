// SPDX-License-Identifier: AGPL-3.0-or-later
// The back-test as it is published: what `npm run proof` writes and the page of the proof reads.
import type { Letter, Said } from '../grade/grade.ts';

/** A figure, and the middle 95 % of what other draws of owners would have given. */
export interface Estimate {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** How well a rule tells those that lived from those that stopped. */
export interface Order {
  /** The method's name, or the identifier of a published rule (`baselines`). */
  readonly name: string;
  /** Areas under the curve (0 to 1): every pair, and the hard ones. */
  readonly all: Estimate;
  readonly hard: Estimate;
  /** Average precision (0 to 1) on those that stopped. */
  readonly dead: Estimate;
}

export interface Rival extends Order {
  /** Our area less its own, on the same draws. */
  readonly behind: Estimate;
  readonly behindHard: Estimate;
}

export interface LetterSeen {
  readonly letter: Letter;
  readonly cases: number;
  readonly owners: number;
  /** Mean probability said; null without a case. */
  readonly said: number | null;
  /** Share still alive. */
  readonly seen: Estimate | null;
}

export interface Stratum {
  readonly name: 'local-authorities' | 'three-or-fewer';
  readonly cases: number;
  readonly owners: number;
  readonly dead: number;
  /** Enough cases, owners and deaths for its figures to mean something; without, none is given. */
  readonly validated: boolean;
  readonly all?: Estimate;
  readonly letters?: readonly LetterSeen[];
}

/** The trial by the years of its dates, both included. */
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly cases: number;
  readonly owners: number;
  readonly dead: number;
  /** Enough cases, owners and deaths for its figures to mean something; they are shown all the same. */
  readonly validated: boolean;
  readonly all: Estimate;
  readonly letters: readonly LetterSeen[];
}

export interface Miss {
  /** `owner/name`. */
  readonly repository: string;
  /** The date of the protocol, ISO. */
  readonly at: string;
  readonly probability: number;
  readonly letter: Letter;
  /** Other dates at which the same project was missed in the same way. */
  readonly others: number;
  readonly pros: readonly Said[];
  readonly cons: readonly Said[];
  /** Human commits in months 13 to 24, how many people they are of, and the commits known after month 24. */
  readonly after: { readonly commits: number; readonly people: number; readonly later: number };
}

/** Shares (0 to 1) of the projects that stopped. */
export interface Lifted {
  /** To A or B, by the letter given. */
  readonly given: number;
  /** To A or B, by the forecast alone. */
  readonly forecast: number;
  /** To 10 out of 10. */
  readonly scorecard: number;
  /** To silver or gold. */
  readonly openCode: number;
}

export interface AttackLine extends Lifted {
  readonly name: string;
  readonly commits: number;
  readonly by: 'robot' | 'maintainer' | 'newcomers';
  /** Days. */
  readonly over: number;
  readonly tags: boolean;
}

/** How often something that must not happen was tried, and how often it happened. */
export interface Control {
  readonly tried: number;
  readonly failed: number;
}

export interface Proof {
  readonly method: string;
  /** SHA-256 of the coefficients that are published with it, hexadecimal. */
  readonly fingerprint: string;
  /** The day of the run, ISO. */
  readonly madeOn: string;
  readonly histories: {
    readonly count: number;
    readonly from: string;
    readonly to: string;
    readonly digest: string;
  };
  readonly asked: {
    readonly pairs: number;
    readonly hard: number;
    readonly repositories: number;
    readonly owners: number;
    /** Share of the pairs. */
    readonly alive: number;
    readonly from: string;
    readonly to: string;
  };
  readonly ours: Order & { readonly brier: Estimate };
  readonly rules: readonly Rival[];
  /** Points in per mille: those that stopped wrongly let through, those that lived recognised. */
  readonly curves: readonly {
    readonly name: string;
    readonly points: readonly (readonly [number, number])[];
  }[];
  /** By the forecast's letter, and by the letter given. */
  readonly letters: readonly LetterSeen[];
  readonly given: readonly LetterSeen[];
  readonly strata: readonly Stratum[];
  readonly periods: readonly Period[];
  readonly misses: { readonly died: readonly Miss[]; readonly lived: readonly Miss[] };
  readonly attacks: {
    readonly dying: number;
    readonly before: Lifted;
    readonly lines: readonly AttackLine[];
  };
  readonly controls: {
    readonly permuted: number;
    readonly leak: Control;
    readonly added: Control;
    readonly removed: Control;
  };
}
