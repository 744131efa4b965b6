// SPDX-License-Identifier: AGPL-3.0-or-later
// When a letter would mislead: closed by its authors, finished and stable, or not enough known. Each says
// why.

import type { Letter, MeasuredState, Said } from '../grade/grade.ts';
import { dated, say } from '../grade/said.ts';
import { day, type View } from '../work/work.ts';
import { leftUnanswered } from './advice.ts';
import { finishedSince } from './finished.ts';

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
  const finished = finishedSince(view);
  if (finished === undefined || ignored) return { state: 'graded' };
  const since = dated(finished);
  return {
    state: 'inert',
    reason: say(ignored === undefined ? 'state.inert' : 'state.inert-heard', { since }),
  };
}

function notEnoughKnown(view: View, today: number | undefined): Said | undefined {
  const { work, facts, at } = view;
  if (facts.limits.includes('shallow')) return say('state.shallow');
  if (facts.history.length === 0) return say('state.empty');
  // What an old copy shows of a project's youth or of its few commits may have changed long since.
  if (today !== undefined && today - facts.readAt > 365 * day)
    return hasUncertainDate(view) ? copyDateDoubt(view) : say('state.old-copy', { on: dated(facts.readAt) });
  const unsigned = unsignedLately(view);
  if (unsigned) return say('state.unsigned', { commits: unsigned });
  if (work.length === 0) return say('state.nobody');
  if (isCodeDump(view))
    return say('state.code-dump', { commits: work.length, files: facts.filesAtHead ?? 0 });
  if (work.length < 20) return say('state.few', { commits: work.length });
  if (at - work.times[0]! < 365 * day) return say('state.young', { since: dated(work.times[0]!) });
  if (isReleaseMirror(view)) return say('state.release-mirror');
  return undefined;
}

/** Nobody knows when the copy was made: what looks like silence may be its age. */
export function hasUncertainDate({ facts }: View): boolean {
  return facts.limits.includes('copy-date');
}

/** A letter below B would accuse a project of the age of a copy. */
export function isAccusedInDoubt(view: View, letter: Letter | undefined): boolean {
  return hasUncertainDate(view) && letter !== 'A' && letter !== 'B';
}

export function copyDateDoubt({ facts }: View): Said {
  return say('state.copy-date', { on: dated(facts.readAt) });
}

/**
 * How many commits of twelve months nobody signs (`root@server`, `unknown`), where they are two thirds of the
 * work or more: whoever maintains it so looks silent, and is not. 0 where people sign enough of it.
 */
function unsignedLately({ facts: { history }, at }: View): number {
  let [people, nobody] = [0, 0];
  for (let row = 0; row < history.length; row++) {
    const time = history.committerTs[row]!;
    if (time > at || time <= at - 365 * day || history.parents[row]! > 1) continue;
    if (history.isBot[row] === 0) people++;
    if (history.isBot[row] === 2) nobody++;
  }
  return nobody >= 2 * people ? nobody : 0;
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
