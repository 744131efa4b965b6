// SPDX-License-Identifier: AGPL-3.0-or-later
// Is there a steady rhythm, or long silences?
import { longestSilence, scale } from '../features.ts';
import { lastWork, monthOf } from '../work.ts';
import { command, dated, effectOf, type Forecast, isoDay, say } from './indicator.ts';

const weight = { coefficient: 5.21, median: 0.392 };

export const longestSilenceIndicator: Forecast = {
  id: 'longest-silence',
  chaoss: 'Activity Dates and Times',
  area: 'forecast',
  from: 'history',
  unit: 'days',
  source: {
    words: 'CHAOSS wg-common; “max days without commits” of Coelho et al., ESEM 2018 (arXiv 1809.04041)',
    url: 'https://chaoss.community/kb/metric-activity-dates-and-times/',
  },
  weight,
  feature: (view) => scale.silence(longestSilence(view).days),
  find(view) {
    const { days, from: known, to } = longestSilence(view);
    const goesOn = to >= view.at;
    // A silence older than the two years looked at is told from its true beginning.
    const from = goesOn ? (lastWork(view.work) ?? known) : known;
    const [start, end] = [dated(from), dated(to)];
    const spans = monthOf(from) === monthOf(to) ? 'month' : start.getUTCFullYear() === end.getUTCFullYear() ? 'year' : 'years';
    const facts = {
      days,
      from: start,
      to: end,
      fromMonth: start.getUTCMonth() + 1,
      goesOn: goesOn ? (days >= 730 ? 'long' : 'yes') : 'no',
      spans,
    };
    return {
      indicator: 'longest-silence',
      outcome: 'measured',
      standing: days <= 90 ? 'holds' : days <= 365 ? 'watch' : 'missing',
      said: say('longest-silence.said', facts),
      value: days,
      effect: effectOf(weight, scale.silence(days)),
      evidence: [
        command(`git log --no-merges --format=%cs --since=${isoDay(from - 86_400)} --until=${isoDay(to + 86_400)} ${view.facts.head}`),
      ],
      ...(days > 90 ? { raise: say(goesOn ? 'longest-silence.raise-now' : 'longest-silence.raise') } : {}),
      at: view.at,
    };
  },
};
