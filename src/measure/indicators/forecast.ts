// SPDX-License-Identifier: AGPL-3.0-or-later
// The seven questions of the forecast, asked of the established people's work; each says what it adds against the median project.

import { commitsBetween } from '../evidence.ts';
import {
  type FeatureName,
  featureNames,
  featuresOf,
  longestSilence,
  monthsWorked,
  pace,
  recentCommits,
  regularsKept,
  thirdTenure,
  workKept,
} from '../forecast/features.ts';
import { coefficients } from '../forecast/note-1.0.ts';
import { type Team, teamOf } from '../forecast/team.ts';
import type { Finding } from '../grade.ts';
import { day, type View } from '../work.ts';
import { effectOf, type Forecast, say } from './indicator.ts';
import { silenceFacts } from './longest-silence.ts';

type Judged = Pick<Finding, 'standing' | 'said' | 'value'>;
type Question = Pick<Forecast, 'chaoss' | 'unit' | 'source'> & { readonly judge: (team: Team, view: View) => Judged };

const chaoss = (metric: string, words: string) => ({ words, url: `https://chaoss.community/kb/metric-${metric}/` });
const standing = (value: number, holds: number, watch: number) => (value >= holds ? 'holds' : value >= watch ? 'watch' : 'missing');

const questions: Readonly<Record<FeatureName, Question>> = {
  presence: {
    chaoss: 'Activity Dates and Times',
    unit: 'share',
    source: chaoss('activity-dates-and-times', 'CHAOSS wg-common; months with work, the recent ones weighing more'),
    judge: (team) => {
      const months = monthsWorked(team);
      return { standing: standing(months, 9, 4), said: say('presence.said', { months }), value: months / 12 };
    },
  },
  'recent-work': {
    chaoss: 'Code Changes Commits',
    unit: 'commits',
    source: chaoss('code-changes-commits', 'CHAOSS wg-evolution; thirty days, three commits per person and day at most'),
    judge: (team) => {
      const commits = recentCommits(team);
      return { standing: standing(commits, 4, 1), said: say('recent-work.said', { commits }), value: commits };
    },
  },
  'longest-silence': {
    chaoss: 'Activity Dates and Times',
    unit: 'days',
    source: chaoss(
      'activity-dates-and-times',
      'CHAOSS wg-common; “max days without commits” of Coelho et al., ESEM 2018 (arXiv 1809.04041)',
    ),
    judge: (team) => {
      const { days, to } = longestSilence(team);
      // A project younger than the four years looked at was not silent before it began: the sentence says what is counted.
      const young = days < 1460 && to === team.times[0];
      const told = young ? say('longest-silence.young', { days }) : say('longest-silence.said', silenceFacts(team));
      const said = team.times.length ? told : say('longest-silence.nobody');
      return { standing: standing(-days, -120, -365), said, value: days };
    },
  },
  momentum: {
    chaoss: 'Activity Dates and Times',
    unit: 'share',
    source: chaoss('activity-dates-and-times', 'CHAOSS wg-common; the last two years against the best two of five'),
    judge: (team) => {
      const { now, best } = pace(team);
      const share = best ? now / best : 0;
      return { standing: standing(share, 0.6, 0.25), said: say('momentum.said', { share }), value: share };
    },
  },
  'faithful-work': {
    chaoss: 'Inactive Contributors',
    unit: 'share',
    source: chaoss('inactive-contributors', 'CHAOSS wg-evolution, turned round and weighed by work'),
    judge: (team) => {
      const { of, kept } = workKept(team);
      const share = of ? kept / of : 0;
      const said = of ? say('faithful-work.said', { share }) : say('faithful-work.none');
      return { standing: of ? standing(share, 0.5, 0.2) : 'watch', said, ...(of ? { value: share } : {}) };
    },
  },
  retention: {
    chaoss: 'Inactive Contributors',
    unit: 'share',
    source: chaoss('inactive-contributors', 'CHAOSS wg-evolution, turned round: those still there'),
    judge: (team) => {
      const { regulars, kept } = regularsKept(team);
      const holds = regulars === 0 ? 'watch' : standing(kept / regulars, 0.5, 0.01);
      return { standing: holds, said: say('retention.said', { regulars, kept }), ...(regulars ? { value: kept / regulars } : {}) };
    },
  },
  'third-pillar': {
    chaoss: 'Contributors',
    unit: 'persons',
    source: chaoss('contributors', 'CHAOSS wg-common; a team holds from its third person on'),
    judge: (team) => {
      const years = thirdTenure(team);
      const said = years === undefined ? say('third-pillar.none') : say('third-pillar.said', { years: Math.floor(years) });
      return { standing: years === undefined ? 'missing' : standing(years, 2, 0), said, ...(years === undefined ? {} : { value: years }) };
    },
  },
};

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
const looksBack: Readonly<Partial<Record<FeatureName, number>>> = {
  presence: 365,
  'recent-work': 30,
  momentum: 1826,
  'faithful-work': 1095,
  retention: 1095,
  'third-pillar': 182,
};

/** The period that shows it, in seconds since 1970: for a silence, the silence itself. */
function lookedAt(id: FeatureName, view: View): [number, number] {
  if (id !== 'longest-silence') return [view.at - (looksBack[id] ?? 1460) * day, view.at];
  const { from, to } = longestSilence(teamOf(view));
  return [from, to];
}
