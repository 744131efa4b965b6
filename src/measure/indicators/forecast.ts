// SPDX-License-Identifier: AGPL-3.0-or-later
// The eight questions of the forecast, asked of the established people's work; each says what it adds against
// the median project.

import { type FeatureName, featureNames, featuresOf } from '../forecast/features.ts';
import { coefficients } from '../forecast/note-1.2.ts';
import { teamOf } from '../forecast/team.ts';
import type { Finding } from '../grade/grade.ts';
import { say } from '../grade/said.ts';
import { day, type View } from '../work/work.ts';
import { commitsBetween } from './evidence.ts';
import { type Judged, questions } from './forecast-questions.ts';
import { effectOf, type Forecast } from './indicator.ts';
import { silenceOf } from './longest-silence.ts';

/** In the order of the coefficients. */
export const forecastIndicators: readonly Forecast[] = featureNames.map((id, index) => {
  const { judge, ...question } = questions[id];
  const weight = { coefficient: coefficients.weights[index]!, median: coefficients.medians[index]! };
  const feature = (view: View) => featuresOf(teamOf(view))[index]!;
  return {
    id,
    area: 'forecast',
    from: 'history',
    ...question,
    weight,
    feature,
    find: (view) => found(id, judge(teamOf(view), view), effectOf(weight, feature(view)), view),
  };
});

function found(id: FeatureName, judged: Judged, effect: number, view: View): Finding {
  const evidence = commitsBetween(view, ...lookedAt(id, view));
  const raise = judged.standing === 'holds' ? {} : { raise: say(`${id}.raise`) };
  return { indicator: id, outcome: 'measured', ...judged, effect, evidence, ...raise, at: view.at };
}

/** Days that each question looks back. */
export const looksBack: Readonly<Record<Exclude<FeatureName, 'longest-silence'>, number>> = {
  unbroken: 3653,
  'recent-work': 30,
  'years-work': 365,
  'second-pillar': 60,
  'every-month': 548,
  departures: 1461,
  hands: 280,
};

/** The period that shows it, in seconds since 1970: for a silence, the silence itself. */
function lookedAt(id: FeatureName, view: View): [number, number] {
  if (id !== 'longest-silence') return [view.at - looksBack[id] * day, view.at];
  const { from, to } = silenceOf(teamOf(view), view);
  return [from, to];
}
