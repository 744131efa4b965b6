// SPDX-License-Identifier: AGPL-3.0-or-later
// Where the method was wrong, project by project: given A and stopped, given E and lived.

import type { Said } from '../grade/grade.ts';
import { forecastIndicators } from '../indicators/forecast.ts';
import { day, indexAt, viewAt } from '../work/work.ts';
import type { Pair } from './backtest.ts';
import { short } from './draws.ts';
import type { Miss } from './proof.ts';
import { dateOf, type Trial } from './trial.ts';

const year = 365 * day;

export function isMiss({ given, alive }: Pick<Trial, 'given' | 'alive'>): boolean {
  return (given === 'A' && !alive) || (given === 'E' && alive);
}

/** What the sheet would have said at that date, and what happened in the two years after it. */
export function missOf(trial: Trial, { facts }: Pick<Pair, 'facts'>): Miss {
  const { repository, at, probability, given } = trial;
  const weighed = forecastIndicators
    .map(({ find }) => find(viewAt(facts, at)))
    .filter(({ effect }) => effect !== undefined);
  const heaviest = (sign: 1 | -1): Said[] =>
    weighed
      .filter(({ effect }) => effect! * sign > 0.05)
      .sort((one, other) => sign * (other.effect! - one.effect!))
      .slice(0, 2)
      .map(({ said }) => said);
  return {
    ...{ repository, at: dateOf(trial), probability: short(probability), letter: given, others: 0 },
    ...{ pros: heaviest(1), cons: heaviest(-1), after: afterwards(facts, at) },
  };
}

function afterwards(facts: Pair['facts'], at: number): Miss['after'] {
  const { work } = viewAt(facts, facts.readAt + day);
  const [from, to] = [indexAt(work, at + 1 + year), indexAt(work, at + 1 + 2 * year)];
  return {
    commits: to - from,
    people: new Set(work.persons.subarray(from, to)).size,
    later: work.length - to,
  };
}

/** One line a project, its worst date; the furthest from the truth first. */
export function worstOf(misses: readonly Miss[]): Miss[] {
  const wrong = ({ letter, probability }: Miss) => (letter === 'A' ? probability : 1 - probability);
  const byProject = Map.groupBy(misses, ({ repository }) => repository);
  return [...byProject.values()]
    .map((those) => ({
      ...those.reduce((worst, one) => (wrong(one) > wrong(worst) ? one : worst)),
      others: those.length - 1,
    }))
    .sort((one, other) => wrong(other) - wrong(one) || one.repository.localeCompare(other.repository));
}
