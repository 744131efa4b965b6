// SPDX-License-Identifier: AGPL-3.0-or-later
// From facts to a grade: the same facts, date and method give the same grade, for ever and for anyone.
import { activityOf } from './activity.ts';
import { reasonsAgainst } from './advice.ts';
import type { Facts } from './facts.ts';
import { confirmedAt } from './forecast/confirmed.ts';
import { type Finding, type Grade, type Letter, letters, type Posts } from './grade.ts';
import { indicators } from './indicators/index.ts';
import { type Indicator, say } from './indicators/indicator.ts';
import { method } from './method.ts';
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
  const { probability, interval, letter: forecastLetter, otherLetter, lasted } = confirmedAt(view);
  const advisedAgainst = state === 'inert' ? [] : reasonsAgainst(view, forecastLetter, probability);
  if (state !== 'graded') return { ...base, ...(reason ? { reason } : {}), advisedAgainst };
  const stopped = capped(lasted, forecastLetter, findings);
  const straddles = otherLetter && stopped.letter === forecastLetter ? { otherLetter } : {};
  const said = { probability: believable(probability), interval: [believable(interval[0]), believable(interval[1])] as const };
  return { ...base, ...stopped, ...straddles, advisedAgainst, ...said, forecastLetter };
}

/** Some two hundred histories allow nobody to say « 100 % » or « 0 % ». */
const believable = (probability: number) => Math.min(0.999, Math.max(0.001, probability));

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

/** What the forecast has said for thirty days, lowered, never raised, to the lowest letter that a finding allows. */
function capped(lasted: Letter, forecast: Letter, findings: readonly Finding[]): Pick<Grade, 'letter' | 'reason'> {
  const rank = (letter: Letter) => letters.indexOf(letter);
  const stop = findings.filter(({ cap }) => cap && rank(cap) > rank(lasted)).sort((a, b) => rank(b.cap!) - rank(a.cap!))[0];
  if (stop) return { letter: stop.cap!, reason: say(`capped.${stop.indicator}`, { forecast, letter: stop.cap! }) };
  return lasted === forecast ? { letter: lasted } : { letter: lasted, reason: say('capped.thirty-days', { forecast, letter: lasted }) };
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
