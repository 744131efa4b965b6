// SPDX-License-Identifier: AGPL-3.0-or-later
// From facts to a grade: the same facts, date and method give the same grade, for ever and for anyone.

import type { Facts } from '../facts/facts.ts';
import { confirmedAt } from '../forecast/confirmed.ts';
import { forecastAt } from '../forecast/forecast.ts';
import { method } from '../forecast/method.ts';
import type { Finding, Grade, WorkShares } from '../grade/grade.ts';
import { say } from '../grade/said.ts';
import { indicators } from '../indicators/index.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { activityOf } from '../work/activity.ts';
import { commitsByPerson, day, earlierView, type View, viewAt } from '../work/work.ts';
import { quarter, reasonsAgainst } from './advice.ts';
import { gradeClaimed } from './claimed.ts';
import { loweredFrom } from './lowered.ts';
import { copyDateDoubt, hasUncertainDate, isAccusedInDoubt, standingOf } from './state.ts';

export interface Grading {
  /** Date graded, seconds since 1970; that of the copy when not given. Nothing later is seen. */
  readonly at?: number;
  /** The reader's date: a copy older than twelve months then gives « note indisponible ». */
  readonly today?: number;
}

/**
 * The grade of a repository from its facts alone: every indicator's finding, the forecast and its letter,
 * lowered where a finding stops it (`loweredFrom`), or a state that stands instead of a letter
 * (`standingOf`). Confidence counts what could be measured, out of what applies.
 */
export function gradeFacts(facts: Facts, grading: Grading = {}): Grade {
  return facts.claim
    ? gradeClaimed(facts, facts.claim, (one) => gradeAsRead(one, grading))
    : gradeAsRead(facts, grading);
}

/** The grade with nothing declared. */
function gradeAsRead(facts: Facts, { at = facts.readAt, today }: Grading): Grade {
  const view = viewAt(facts, Math.min(at, facts.readAt));
  const findings = indicators.map((indicator) => findingOf(indicator, view));
  const { state, reason } = standingOf(view, today);
  const base = { ...beforeLetter(view, findings), state };
  if (state === 'unavailable') return { ...base, ...(reason ? { reason } : {}), advisedAgainst: [] };
  const forecast = confirmedAt(view);
  const { probability, interval, letter: forecastLetter } = forecast;
  const quarterBefore = forecastAt(earlierView(view, view.at - quarter)).letter;
  const advisedAgainst =
    state === 'inert' || hasUncertainDate(view)
      ? []
      : reasonsAgainst(view, { letter: forecastLetter, quarterBefore, probability });
  if (state !== 'graded') return { ...base, ...(reason ? { reason } : {}), advisedAgainst };
  const given = loweredFrom(forecast, findings);
  const doubt = isAccusedInDoubt(view, given.letter) && copyDateDoubt(view);
  if (doubt) return { ...base, state: 'unavailable', reason: doubt, advisedAgainst: [] };
  const said = {
    probability: believable(probability),
    interval: [believable(interval[0]), believable(interval[1])] as const,
  };
  return { ...base, ...given, advisedAgainst, ...said, forecastLetter };
}

/** All of a grade that no letter and no state changes. */
function beforeLetter(view: View, findings: readonly Finding[]) {
  const applicable = findings.filter(({ outcome }) => outcome !== 'not-applicable');
  const measured = applicable.filter(({ outcome }) => outcome === 'measured');
  const [posts, headAt] = [postsOf(view), newestCommit(view)];
  return {
    ...{ method, at: view.at, head: view.facts.head, repository: view.facts.repository },
    ...(headAt !== undefined && { headAt }),
    confidence: { measured: measured.length, of: applicable.length },
    ...{ findings, activity: activityOf(view) },
    ...(posts ? { posts } : {}),
  };
}

/** Newest first is how histories come; a clock that runs ahead of the date graded is not believed. */
function newestCommit({ facts: { history }, at }: View): number | undefined {
  for (let row = 0; row < history.length; row++)
    if (history.committerTs[row]! <= at) return history.committerTs[row];
  return undefined;
}

/** Some two hundred histories allow nobody to say « 100 % » or « 0 % ». */
const believable = (probability: number) => Math.min(0.999, Math.max(0.001, probability));

function findingOf(indicator: Indicator, view: View): Finding {
  const { limits, files } = view.facts;
  const missing = {
    files: files === undefined && 'unknown.no-trees',
    history: limits.includes('shallow') && 'unknown.shallow',
    forge: false,
  };
  const unreadable = missing[indicator.from];
  if (typeof unreadable === 'string')
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

/**
 * Who carries the work of twelve months, nameless; nothing where one person did half or more of it: a share
 * would point at them.
 */
function postsOf({ work, at }: View): WorkShares | undefined {
  const counts = [...commitsByPerson(work, at - 365 * day, at).values()].sort((a, b) => b - a);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (counts.length < 2 || counts[0]! * 2 >= total) return undefined;
  const others = counts.slice(5);
  const share = others.reduce((sum, count) => sum + count, 0) / total;
  return {
    shares: counts.slice(0, 5).map((count) => count / total),
    others: { people: others.length, share },
  };
}
