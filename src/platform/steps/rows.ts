// SPDX-License-Identifier: AGPL-3.0-or-later
// Steps in the database: every feature's table of them has this one shape, is unique by step and only grows.
// The feature's own store names its table; what is the same for all is here.
import type { Id } from '../../base/id.ts';
import type { StepTable, Taken } from '../../base/step-table.ts';
import { onceFor } from '../../base/steps.ts';

/** A row of a table of steps, for `Tables`. */
export interface StepRow<Step extends string = string> {
  thing_id: string;
  step: Step;
  once_for: string;
  account_id: string;
  organisation_id: string | null;
  at: Date;
  about: string | null;
  linked: boolean;
}

/** The row of a step that is taken. Insert it `onConflict … doNothing`: of two at once the first stays. */
export function rowOf<Step extends string>(
  table: Pick<StepTable<string, Step>, 'steps'>,
  thing: string,
  taken: Taken<Step>,
): StepRow<Step> {
  const { step, by, organisation, at, about, linked } = taken;
  return {
    thing_id: thing,
    step,
    once_for: onceFor(table, thing, taken),
    account_id: by,
    organisation_id: organisation ?? null,
    at: new Date(at),
    about: about ?? null,
    linked: linked ?? false,
  };
}

/** Rows as the core reads them, in the order in which they were taken. */
export function takenOf<Step extends string>(rows: readonly StepRow<Step>[]): Taken<Step>[] {
  return rows
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
    .map(({ step, account_id, organisation_id, at, about, linked }) => ({
      step,
      by: account_id as Id<'Account'>,
      at: at.toISOString(),
      ...(organisation_id ? { organisation: organisation_id as Id<'Organisation'> } : {}),
      ...(about ? { about } : {}),
      ...(linked ? { linked } : {}),
    }));
}

/** Rows by the thing they are about. */
export const byThing = <Step extends string>(
  rows: readonly StepRow<Step>[],
): ReadonlyMap<string, StepRow<Step>[]> => Map.groupBy(rows, ({ thing_id }) => thing_id);
