// SPDX-License-Identifier: AGPL-3.0-or-later
// What is asked of a thing that moves by steps. What was done is a list that only grows; the state is read
// from it by the declared table of steps.
import { Problem } from './problem.ts';
import type { StepTable, Taken } from './step-table.ts';

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
  const word = table.steps[step].word.replace('-', '');
  throw new Problem('conflict', table.refused, { step: word, state: stateAfter(table, taken) });
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
