// SPDX-License-Identifier: AGPL-3.0-or-later
// When a letter would mislead: closed by its authors, finished and stable, or not enough known. Each says
// why.

import type { MeasuredState, Said } from '../grade/grade.ts';
import { dated, say } from '../grade/said.ts';
import { day, indexAt, lastWork, type View } from '../work/work.ts';
import { leftUnanswered } from './advice.ts';

export interface Standing {
  readonly state: MeasuredState;
  readonly reason?: Said;
}

/**
 * @param today seconds since 1970, when the reader's date is known: a copy older than twelve months then
 * gives no letter
 */
export function standingOf(view: View, today?: number): Standing {
  if (view.facts.archived) return { state: 'archived', reason: say('state.archived') };
  const why = notEnoughKnown(view, today);
  if (why) return { state: 'unavailable', reason: why };
  const ignored = leftUnanswered(view);
  // Silence alone is not abandonment; leaving people without an answer is.
  if (!isFinished(view) || ignored) return { state: 'graded' };
  const since = dated(lastWork(view.work)!);
  return {
    state: 'inert',
    reason: say(ignored === undefined ? 'state.inert' : 'state.inert-heard', { since }),
  };
}

function notEnoughKnown(view: View, today: number | undefined): Said | undefined {
  const { work, facts, at } = view;
  if (facts.limits.includes('shallow')) return say('state.shallow');
  if (facts.history.length === 0) return say('state.empty');
  if (work.length === 0) return say('state.nobody');
  if (isCodeDump(view))
    return say('state.code-dump', { commits: work.length, files: facts.filesAtHead ?? 0 });
  if (work.length < 20) return say('state.few', { commits: work.length });
  if (at - work.times[0]! < 365 * day) return say('state.young', { since: dated(work.times[0]!) });
  if (isReleaseMirror(view)) return say('state.release-mirror');
  if (today !== undefined && today - facts.readAt > 365 * day)
    return say('state.old-copy', { on: dated(facts.readAt) });
  return undefined;
}

/** A program that arrived whole: many files, hardly any history. The work went on elsewhere, or before. */
function isCodeDump({ work, facts }: View): boolean {
  return work.length < 20 && (facts.filesAtHead ?? 0) >= 20 * work.length && (facts.filesAtHead ?? 0) >= 100;
}

/**
 * Three commits in five are versions, signed by two at most: a place where versions are deposited, not where
 * they are made.
 */
function isReleaseMirror({ work, facts, at }: View): boolean {
  const { history } = facts;
  let [human, tagged] = [0, 0];
  for (let row = 0; row < history.length; row++) {
    if (history.isBot[row] || history.parents[row]! > 1 || history.committerTs[row]! > at) continue;
    human++;
    tagged += history.tagged[row]!;
  }
  return human > 0 && tagged / human >= 0.6 && new Set(work.persons).size <= 2;
}

/**
 * Finished and stable, told from dead by git alone, so with caution: nothing for 18 months; small (2,000
 * commits, 500 files at most); at least two years of life and three versions; the work ended on a version
 * (nearly nothing came after the last one), and faded before it
 * (the last year of work holds at most a quarter of the busiest year). Requests left unanswered, where a
 * forge tells of them, say the contrary; else the sentence says that they were not looked at.
 * After LFX Insights' « Inert » and the maintainers who say « not unhealthy, done » (scorecard #3821).
 */
export function isFinished({ work, releases, facts, at }: View): boolean {
  const last = lastWork(work);
  if (last === undefined || at - last < 548 * day || releases.length < 3) return false;
  const small = work.length <= 2000 && (facts.filesAtHead ?? 0) <= 500;
  const lived = last - work.times[0]! >= 730 * day;
  const after = work.length - indexAt(work, releases[0]! + 1);
  const published = after <= 3 && last - releases[0]! <= 180 * day;
  return small && lived && published && hasFaded(work, last);
}

function hasFaded(work: View['work'], last: number): boolean {
  const year = 365 * day;
  const inYear = (end: number) => indexAt(work, end + 1) - indexAt(work, end - year + 1);
  let busiest = 0;
  for (let end = last; end > work.times[0]!; end -= year) busiest = Math.max(busiest, inYear(end));
  return inYear(last) * 4 <= busiest;
}
