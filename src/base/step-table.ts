// SPDX-License-Identifier: AGPL-3.0-or-later
// The declared table of steps of a kind of thing that several people move forward: from which states each
// step may be taken, by whom, and where it leads. What is asked of it stands in `steps.ts`.
import type { Id } from './id.ts';

/** Who does it, for which organisation (absent: for nobody but themselves), when (ISO instant). */
export interface Doer {
  readonly by: Id<'Account'>;
  readonly organisation?: Id<'Organisation'>;
  readonly at: string;
}

/** A step that was taken: one row of the feature's table of steps. */
export interface Taken<Step extends string = string> extends Doer {
  readonly step: Step;
  /** What it was about besides the thing itself: the id of an offer, of a choice… */
  readonly about?: string;
  /** Whether those who took it for the two sides of a deal are tied. */
  readonly linked?: boolean;
}

/** One line of the table. `Act` is an act of the matrix, `News` what readers may be told. */
export interface StepRule<State extends string, Act extends string, News extends string> {
  /** The states from which it may be taken; none: it is how the thing begins. */
  readonly from: readonly State[];
  /** The state it leads to. */
  readonly to?: State;
  /** The step that it undoes, about the same. */
  readonly undoes?: string;
  /** It begins the thing anew: what was done about an earlier one no longer stands. */
  readonly renews?: true;
  /** Which side takes the step: `own`, the organisation whose thing it is; `other`, somebody else. */
  readonly side: 'own' | 'other';
  /** What the organisation must let one do. */
  readonly act: Act;
  /** What must be allowed toward the owner of the thing where one acts for no organisation. */
  readonly alone?: Act;
  /** The person whom the thing is about takes it too, for nobody but themselves. */
  readonly person?: true;
  /** Nobody may have acted for the two sides of the deal. */
  readonly two?: true;
  /** Once for the thing, for each organisation, or for each of what it is about. `never`: not kept. */
  readonly once: 'thing' | 'organisation' | 'about' | 'never';
  /** How often one account may take it in twenty-four hours. */
  readonly mostADay?: number;
  /** The word of its form, in the address and in the sentence that refuses it. */
  readonly word: string;
  /** The key of the words on its button. */
  readonly button: string;
  /** What those concerned are told. */
  readonly told?: News;
}

/** The declared table of a kind of thing. */
export interface StepTable<
  State extends string = string,
  Step extends string = string,
  Act extends string = string,
  News extends string = string,
> {
  /** In order: of all states that steps led to, the last is the one the thing is in. */
  readonly states: readonly State[];
  readonly steps: Readonly<Record<Step, StepRule<State, Act, News>>>;
  /** The kind of thing in the journal; its entries are `<feature>.<kind>-<step>`. */
  readonly feature: string;
  readonly kind: string;
  /** What its entries are about, where that is called otherwise. */
  readonly subject?: string;
  /**
   * Keys of three sentences: it cannot be done now (`step`, `state`); somebody else was first; it was done as
   * often as may be in a day (`most`).
   */
  readonly refused: string;
  readonly beaten: string;
  readonly tooMany?: string;
}
