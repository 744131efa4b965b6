// SPDX-License-Identifier: AGPL-3.0-or-later
// What happens to a thing that several people move forward: a declared table of steps says from which states
// each may be taken, by whom, and where it leads. What was done is a list that only grows; the state is read
// from it.
import type { Id } from './id.ts';
import { Problem } from './problem.ts';

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
   * Keys of three sentences: it cannot be done now (`deed`, `state`); somebody else was first; it was done as
   * often as may be in a day (`most`).
   */
  readonly refused: string;
  readonly beaten: string;
  readonly tooMany?: string;
}

/** Steps that were not undone, without those that undid others or are about what was begun anew since. */
export function standing<Step extends string>(
  { steps }: Pick<StepTable<string, Step>, 'steps'>,
  taken: readonly Taken<Step>[],
): readonly Taken<Step>[] {
  const undone = new Set(
    taken.flatMap(({ step, about }) => (steps[step].undoes ? [`${steps[step].undoes} ${about}`] : [])),
  );
  const begun = taken.findLast(({ step }) => steps[step].renews);
  return taken.filter(
    ({ step, about }) =>
      !steps[step].undoes &&
      !undone.has(`${step} ${about}`) &&
      (!begun || about === undefined || about === begun.about),
  );
}

/**
 * The state of a thing: the furthest of the declared states that a step still in force led to; before any
 * step, the first.
 */
export function stateAfter<State extends string, Step extends string>(
  table: StepTable<State, Step>,
  taken: readonly Taken<Step>[],
): State {
  const reached = standing(table, taken).map(({ step }) => table.steps[step].to);
  return table.states.findLast((state) => reached.includes(state)) ?? table.states[0]!;
}

/** The step, if it was taken: the first, and the only one where it is taken once for the thing. */
export const stepIn = <Step extends string>(
  taken: readonly Taken<Step>[],
  step: Step,
  about?: string,
): Taken<Step> | undefined =>
  taken.find((one) => one.step === step && (about === undefined || one.about === about));

/** Whether a step follows the state that the thing is in, whoever takes it. */
export const follows = <State extends string, Step extends string>(
  table: StepTable<State, Step>,
  taken: readonly Taken<Step>[],
  step: Step,
): boolean => table.steps[step].from.includes(stateAfter(table, taken));

/** @throws Problem conflict, the sentence `refused` of the table */
export function mustFollow<State extends string, Step extends string>(
  table: StepTable<State, Step>,
  taken: readonly Taken<Step>[],
  step: Step,
): void {
  if (follows(table, taken, step)) return;
  const deed = table.steps[step].word.replace('-', '');
  throw new Problem('conflict', table.refused, { deed, state: stateAfter(table, taken) });
}

/** The steps of one side that may be taken now: the buttons. @param may what the matrix says of an act */
export function maySteps<State extends string, Step extends string, Act extends string>(
  table: StepTable<State, Step, Act>,
  taken: readonly Taken<Step>[],
  side: 'own' | 'other',
  may: (act: Act) => boolean,
): ReadonlySet<Step> {
  const all = Object.keys(table.steps) as Step[];
  return new Set(
    all.filter(
      (step) => table.steps[step].side === side && follows(table, taken, step) && may(table.steps[step].act),
    ),
  );
}

/** The step whose form has this word in its address. A step that begins a thing has no form of its own. */
export function stepOfWord<Step extends string>(
  { steps }: Pick<StepTable<string, Step>, 'steps'>,
  word: string,
): Step | undefined {
  return (Object.keys(steps) as Step[]).find(
    (step) => steps[step].word === word && steps[step].from.length > 0,
  );
}

/** What a step is once for: the thing itself, who takes it, or what it is about. */
export function onceFor<Step extends string>(
  { steps }: Pick<StepTable<string, Step>, 'steps'>,
  thing: string,
  { step, by, organisation, about }: Taken<Step>,
): string {
  const { once } = steps[step];
  if (once === 'organisation') return organisation ?? by;
  return once === 'about' ? (about ?? thing) : thing;
}
