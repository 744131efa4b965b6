// SPDX-License-Identifier: AGPL-3.0-or-later
// Which way: every route of the country, whether it fits and why; the rows that set the amounts; what must be
// done beside. It informs, it is no legal advice; past the last row it says that it does not know.
import type { Day } from '../../base/day.ts';
import type { Mark, Rule } from '../../law/rule.ts';
import { belgiumRoutes, formalBelgium } from './belgium.ts';
import { formalFrance, franceObligations, franceRoutes } from './france.ts';
import { quebecRoutes, tenderLimit } from './quebec.ts';
import type { Country, Question } from './question.ts';
import { type Estimate, isKnown, type Limit, type Situation, situationOf } from './situation.ts';
import type { Route, Verdict } from './verdict.ts';

export interface Advice {
  readonly routes: readonly (Verdict & { readonly id: string })[];
  /** The rows in force that set an amount this purchase is compared with. */
  readonly rows: readonly string[];
  readonly obligations: readonly string[];
  /** Some amount that decides is given by no row for the day. */
  readonly unknown: boolean;
  /** Since when; null where none was known before either. */
  readonly since: Day | null;
  readonly estimate: Estimate;
  /** The least sure of the rows. */
  readonly mark: Mark | undefined;
}

interface Ways {
  readonly routes: readonly Route[];
  /** Kinds of rule that set an amount, the one by which all is known or not first. */
  readonly limits: (situation: Situation) => readonly Limit[];
  readonly obligations: (situation: Situation) => readonly string[];
}

const ways: Readonly<Record<Country, Ways>> = {
  FR: {
    routes: franceRoutes,
    limits: (situation) => [
      formalFrance(situation),
      situation.limit(['direct-order']),
      ...(situation.isInnovative
        ? [
            situation.limit(
              ['innovative-direct-order'],
              situation.question.object === 'innovative_lot' ? 'innovative-lot' : 'innovative-services',
            ),
          ]
        : []),
    ],
    obligations: franceObligations,
  },
  BE: {
    routes: belgiumRoutes,
    limits: (situation) => [
      formalBelgium(situation),
      situation.limit(['low-value-contract']),
      situation.limit(['negotiated-without-publication']),
    ],
    obligations: () => [],
  },
  'CA-QC': { routes: quebecRoutes, limits: (situation) => [tenderLimit(situation)], obligations: () => [] },
};

/** The surest mark first. */
const marks: readonly Mark[] = ['verified', 'secondary', 'inferred', 'memory'];

/** @param rules every row of the law */
export function advise(question: Question, rules: readonly Rule[]): Advice {
  const situation = situationOf(question, rules);
  const { routes, limits, obligations } = ways[question.country];
  const consulted = limits(situation);
  const lead = consulted[0]!;
  const isOver = !isKnown(lead) && lead.since !== null;
  const known = isOver ? [] : consulted.filter(isKnown);
  const unknown = consulted.filter((limit) => !isKnown(limit));
  const since = unknown.map((limit) => ('since' in limit ? limit.since : null)).find((day) => day !== null);
  return {
    routes: routes.map(({ id, decide }) => ({ id, ...decide(situation) })),
    rows: [...new Set(known.flatMap(({ rows }) => rows))],
    obligations: obligations(situation),
    unknown: unknown.length > 0,
    since: since ?? null,
    estimate: situation.estimate,
    mark: known.map(({ mark }) => mark).toSorted((a, b) => marks.indexOf(b) - marks.indexOf(a))[0],
  };
}
