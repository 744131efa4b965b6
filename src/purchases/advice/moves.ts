// SPDX-License-Identifier: AGPL-3.0-or-later
// What changes when the consultation begins on another day: the days on which the rows of the law give
// another answer, and what is then otherwise.
import { type Day, daysAfter } from '../../base/day.ts';
import type { Rule } from '../../law/rule.ts';
import { type Advice, advise } from './advise.ts';
import type { Question } from './question.ts';

type Applies = boolean | null;

/** On a day the answer becomes another. */
export interface Move {
  /** The first day of what is later. */
  readonly day: Day;
  /** Ways whose answer changes; `was` the day before, `is` from the day on. */
  readonly routes: readonly { readonly id: string; readonly was: Applies; readonly is: Applies }[];
  /** Rows that set an amount or a duty from the day on, and those that no longer do. */
  readonly begun: readonly string[];
  readonly ended: readonly string[];
}

/** The next day on which the answer changes, and the last one up to the day itself. */
export function movesOf(
  question: Question,
  rules: readonly Rule[],
): { readonly next: Move | undefined; readonly last: Move | undefined } {
  const days = [
    ...new Set(rules.flatMap(({ from, until }) => [from ?? [], until ? daysAfter(until, 1) : []].flat())),
  ].toSorted();
  const at = (on: Day): Advice => advise({ ...question, on }, rules);
  const first = (some: readonly Day[]): Move | undefined => {
    for (const day of some) {
      const move = between(day, at(daysAfter(day, -1)), at(day));
      if (move) return move;
    }
    return undefined;
  };
  return {
    next: first(days.filter((day) => day > question.on)),
    last: first(days.filter((day) => day <= question.on).toReversed()),
  };
}

function between(day: Day, was: Advice, is: Advice): Move | undefined {
  const before = new Map(was.routes.map(({ id, applies }) => [id, applies]));
  const routes = is.routes
    .map(({ id, applies }) => ({ id, was: before.get(id) ?? null, is: applies }))
    .filter((one) => one.was !== one.is);
  const [old, now] = [was, is].map(({ rows, obligations }) => new Set([...rows, ...obligations]));
  const [begun, ended] = [now!.difference(old!), old!.difference(now!)].map((some) => [...some]);
  const isSame = routes.length + begun!.length + ended!.length === 0;
  return isSame ? undefined : { day, routes, begun: begun!, ended: ended! };
}
