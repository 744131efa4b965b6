// SPDX-License-Identifier: AGPL-3.0-or-later
// The whole answer to « which way »: each way with its text and papers, the duties beside, the amounts, the
// days on which it changes, and what is only in discussion.
import type { Day } from '../../base/day.ts';
import { type Bill, holdsOn, type Mark, type Rule } from '../../law/rule.ts';
import type { Way } from '../../law/way.ts';
import { type Advice, advise } from '../advice/advise.ts';
import { type Move, movesOf } from '../advice/moves.ts';
import type { Question } from '../advice/question.ts';
import { type Lapsed, type Threshold, thresholdsOf } from '../advice/thresholds.ts';
import type { Verdict } from '../advice/verdict.ts';

/** A text, when it holds, and how sure the halle is of it. */
export interface Basis {
  readonly texts: readonly string[];
  readonly from: Day | null;
  readonly until: Day | null;
  readonly mark: Mark;
  readonly checkedOn: Day;
  /** The role that looks after the row. */
  readonly owner: string;
  readonly sources: readonly string[];
  readonly note?: { readonly fr: string; readonly en: string } | undefined;
}

export interface WayAnswer {
  readonly way: Way;
  readonly verdict: Verdict;
  readonly basis: Basis;
}

export interface Answer {
  readonly question: Question;
  readonly advice: Advice;
  /** Ways to buy, then ways to contribute otherwise. */
  readonly ways: readonly WayAnswer[];
  readonly contributions: readonly WayAnswer[];
  readonly duties: readonly Rule[];
  readonly thresholds: readonly Threshold[];
  readonly lapsed: readonly Lapsed[];
  readonly moves: { readonly next: Move | undefined; readonly last: Move | undefined };
  /** In discussion: no part of the answer. */
  readonly bills: readonly Bill[];
}

export interface LawRows {
  readonly rules: readonly Rule[];
  readonly ways: readonly Way[];
  readonly bills: readonly Bill[];
}

const order = [true, null, false] as const;

export function answerTo(question: Question, { rules, ways, bills }: LawRows): Answer {
  const advice = advise(question, rules);
  const byId = new Map(ways.map((way) => [way.id, way]));
  const all = advice.routes
    .map(({ id, ...verdict }) => ({
      way: byId.get(id)!,
      verdict,
      basis: basisOf(byId.get(id)!, question.on, rules),
    }))
    .toSorted((a, b) => order.indexOf(a.verdict.applies) - order.indexOf(b.verdict.applies));
  const isContribution = ({ way }: WayAnswer) => /^K\d/.test(way.id);
  const { known, lapsed } = thresholdsOf(question, rules);
  const laws = question.buyer.jurisdictions;
  return {
    ...{ question, advice, lapsed },
    ways: all.filter((one) => !isContribution(one)),
    contributions: all.filter(isContribution),
    duties: advice.obligations.flatMap((id) => rules.find((rule) => rule.id === id) ?? []),
    thresholds: known,
    moves: movesOf(question, rules),
    bills: bills.filter(({ jurisdiction }) => laws.includes(jurisdiction)),
  };
}

/** Of a way whose amount stands in a rule, the rule in force on the day says text, validity and mark. */
function basisOf({ id, legalBasis, ...way }: Way, on: Day, rules: readonly Rule[]): Basis {
  const rule =
    rules.find((one) => one.id === id) ?? rules.find((one) => one.series === id && holdsOn(one, on));
  const { from, until, mark, checkedOn, owner, sources } = rule ?? way;
  const note = rule?.note ?? way.note;
  return { texts: rule?.legalBasis ?? legalBasis, from, until, mark, checkedOn, owner, sources, note };
}
