// SPDX-License-Identifier: AGPL-3.0-or-later
// The longest silence as it is told: never from before a project began. Its length, its two ends, and how to
// name them.
import type { TextFacts } from '../../base/language.ts';
import { firstAfter } from '../forecast/days.ts';
import { longestSilence } from '../forecast/rhythm.ts';
import type { Team } from '../forecast/team.ts';
import type { Said } from '../grade/grade.ts';
import { dated, say } from '../grade/said.ts';
import { lengthOf } from '../grade/silences.ts';
import { monthOf, type View } from '../work/work.ts';

/** Four years, in days. */
const lookedBack = 1460;

interface Interval {
  /** Seconds since 1970, both ends included. */
  readonly from: number;
  readonly to: number;
  readonly days: number;
}

export interface ToldSilence extends Interval {
  readonly said: Said;
}

/**
 * The longest silence of established people that reaches into the last four years, from its true beginning.
 * The forecast counts the time before a younger project as an empty interval; what is told is the longest one
 * since it began.
 */
export function silenceOf(team: Team, { work, at }: View): ToldSilence {
  const counted = longestSilence(team);
  const [first] = team.times;
  if (first === undefined) return { ...counted, said: say('longest-silence.nobody') };
  const isYoung = work.times[0]! > at - lookedBack * 86_400;
  if (!isYoung || counted.to !== first) {
    const whole = wholeOf(counted, team);
    return { ...whole, said: say('longest-silence.said', silenceFacts(whole, team.at)) };
  }
  const since = longestSince(team);
  return { ...since, said: say('longest-silence.young', { ...lengthOf(since.days), since: dated(first) }) };
}

/** The same interval from the last work before it, where it began before what the forecast looks at. */
function wholeOf({ from, to, days }: Interval, { times }: Team): Interval {
  const before = times[firstAfter(times, from) - 1];
  return before === undefined ? { from, to, days } : { from: before, to, days: daysBetween(before, to) };
}

const daysBetween = (from: number, to: number) => Math.floor((to - from) / 86_400);

function longestSince({ times, at }: Team): Interval {
  let [from, to] = [times[0]!, times[0]!];
  for (let index = 1; index <= times.length; index++) {
    const [before, time] = [times[index - 1]!, times[index] ?? at];
    if (time - before > to - from) [from, to] = [before, time];
  }
  return { from, to, days: daysBetween(from, to) };
}

function silenceFacts({ from, to, days }: Interval, at: number): TextFacts {
  const goesOn = to >= at;
  const [start, end] = [dated(from), dated(to)];
  const spans =
    monthOf(from) === monthOf(to)
      ? 'month'
      : start.getUTCFullYear() === end.getUTCFullYear()
        ? 'year'
        : 'years';
  return {
    ...lengthOf(days),
    from: start,
    to: end,
    fromMonth: start.getUTCMonth() + 1,
    goesOn: goesOn ? (days >= lookedBack ? 'long' : 'yes') : 'no',
    spans,
  };
}
