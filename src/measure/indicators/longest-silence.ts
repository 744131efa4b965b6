// SPDX-License-Identifier: AGPL-3.0-or-later
// What fills the sentence of the longest silence: its length, its two ends, and how to name them.
import type { TextFacts } from '../../base/language.ts';
import { longestSilence } from '../forecast/rhythm.ts';
import type { Team } from '../forecast/team.ts';
import { dated } from '../grade/said.ts';
import { lengthOf } from '../grade/silences.ts';
import { monthOf } from '../work/work.ts';

export function silenceFacts(team: Team): TextFacts {
  const { days, from: known, to } = longestSilence(team);
  const goesOn = to >= team.at;
  // A silence older than the four years looked at is told from its true beginning.
  const from = goesOn ? (team.times.at(-1) ?? known) : known;
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
    goesOn: goesOn ? (days >= 1460 ? 'long' : 'yes') : 'no',
    spans,
  };
}
