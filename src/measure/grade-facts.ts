// SPDX-License-Identifier: AGPL-3.0-or-later
// From facts to a grade: the same facts, date and method give the same grade, for ever and for anyone.
import { activityOf } from './activity.ts';
import { reasonsAgainst } from './advice.ts';
import type { Facts } from './facts.ts';
import { type Finding, type Grade, type Letter, letters, type Posts } from './grade.ts';
import { forecastIndicators, indicators } from './indicators/index.ts';
import { type Indicator, say } from './indicators/indicator.ts';
import { intercept, letterOf, method } from './method.ts';
import { standingOf } from './state.ts';
import { commitsByPerson, day, type View, viewAt } from './work.ts';

export interface Grading {
  /** Date graded, seconds since 1970; that of the copy when not given. Nothing later is seen. */
  readonly at?: number;
  /** The reader's date: a copy older than twelve months then gives « note indisponible ». */
  readonly today?: number;
}

/**
 * The grade of a repository from its facts alone: every indicator's finding, the forecast and its letter, lowered where a finding stops
 * it (`capped`), or a state that stands instead of a letter (`standingOf`). Confidence counts what could be measured, out of what applies.
 */
export function gradeFacts(facts: Facts, { at = facts.readAt, today }: Grading = {}): Grade {
  const view = viewAt(facts, Math.min(at, facts.readAt));
  const findings = indicators.map((indicator) => findingOf(indicator, view));
  const { state, reason } = standingOf(view, today);
  const applicable = findings.filter(({ outcome }) => outcome !== 'not-applicable');
  const posts = postsOf(view);
  const base = {
    method,
    at: view.at,
    head: facts.head,
    repository: facts.repository,
    state,
    confidence: { measured: applicable.filter(({ outcome }) => outcome === 'measured').length, of: applicable.length },
    findings,
    activity: activityOf(view),
    ...(posts ? { posts } : {}),
  };
  if (state === 'unavailable') return { ...base, ...(reason ? { reason } : {}), advisedAgainst: [] };
  const probability = forecast(view);
  const forecastLetter = letterOf(probability);
  const advisedAgainst = state === 'inert' ? [] : reasonsAgainst(view, forecastLetter, probability);
  if (state !== 'graded') return { ...base, ...(reason ? { reason } : {}), advisedAgainst };
  return { ...base, ...capped(forecastLetter, findings), advisedAgainst, probability, forecastLetter };
}

/** Probability (0 to 1) that people still maintain it 24 months later: a logistic model with the published coefficients. */
export function forecast(view: View): number {
  const logOdds = forecastIndicators.reduce((sum, indicator) => sum + indicator.weight.coefficient * indicator.feature(view), intercept);
  return 1 / (1 + Math.exp(-logOdds));
}

function findingOf(indicator: Indicator, view: View): Finding {
  const { limits, files } = view.facts;
  const unreadable =
    indicator.from === 'files' ? files === undefined && 'unknown.no-trees' : limits.includes('shallow') && 'unknown.shallow';
  if (unreadable)
    return {
      indicator: indicator.id,
      outcome: 'unknown',
      standing: 'unknown',
      said: say(unreadable, { indicator: indicator.id }),
      evidence: [],
      at: view.at,
    };
  return indicator.find(view);
}

/** The forecast's letter, lowered, never raised, to the lowest letter that a finding allows. */
function capped(forecastLetter: Letter, findings: readonly Finding[]): Pick<Grade, 'letter' | 'reason'> {
  const rank = (letter: Letter) => letters.indexOf(letter);
  const stop = findings.filter(({ cap }) => cap && rank(cap) > rank(forecastLetter)).sort((a, b) => rank(b.cap!) - rank(a.cap!))[0];
  return stop
    ? { letter: stop.cap!, reason: say(`capped.${stop.indicator}`, { forecast: forecastLetter, letter: stop.cap! }) }
    : { letter: forecastLetter };
}

/** Who carries the work of twelve months, nameless; nothing where one person did half or more of it: a share would point at them. */
function postsOf({ work, at }: View): Posts | undefined {
  const counts = [...commitsByPerson(work, at - 365 * day, at).values()].sort((a, b) => b - a);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (counts.length < 2 || counts[0]! * 2 >= total) return undefined;
  const others = counts.slice(5);
  const share = others.reduce((sum, count) => sum + count, 0) / total;
  return { shares: counts.slice(0, 5).map((count) => count / total), others: { people: others.length, share } };
}
