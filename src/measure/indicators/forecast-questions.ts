// SPDX-License-Identifier: AGPL-3.0-or-later
// The eight questions of the forecast: how each is asked, counted and judged, and its source.
import type { FeatureName } from '../forecast/features.ts';
import { recentCommits, unbrokenMonths, yearsCommits } from '../forecast/rhythm.ts';
import { everyMonth, secondTenure, whoLeft } from '../forecast/staying.ts';
import type { Team } from '../forecast/team.ts';
import type { Finding } from '../grade/grade.ts';
import { say } from '../grade/said.ts';
import type { View } from '../work/work.ts';
import type { Forecast } from './indicator.ts';
import { silenceOf } from './longest-silence.ts';

/** What is said of one feature, and how it stands. */
export type Judged = Pick<Finding, 'standing' | 'said' | 'value'>;

type Question = Pick<Forecast, 'chaoss' | 'unit' | 'source'> & {
  readonly judge: (team: Team, view: View) => Judged;
};

const chaoss = (metric: string, words: string) => ({
  words,
  url: `https://chaoss.community/kb/metric-${metric}/`,
});

const standing = (value: number, holds: number, watch: number) =>
  value >= holds ? 'holds' : value >= watch ? 'watch' : 'missing';

/** Each feature of the forecast as a question. */
export const questions: Readonly<Record<FeatureName, Question>> = {
  'longest-silence': {
    chaoss: 'Activity Dates and Times',
    unit: 'days',
    source: chaoss(
      'activity-dates-and-times',
      'CHAOSS wg-common; “max days without commits” of Coelho et al., ESEM 2018 (arXiv 1809.04041)',
    ),
    judge: (team, view) => {
      const { days, said } = silenceOf(team, view);
      return { standing: standing(-days, -120, -365), said, value: days };
    },
  },
  unbroken: {
    chaoss: 'Activity Dates and Times',
    unit: 'months',
    source: chaoss(
      'activity-dates-and-times',
      'CHAOSS wg-common; months of work without four empty ones in a row',
    ),
    judge: (team) => {
      const months = unbrokenMonths(team);
      return { standing: standing(months, 24, 6), said: say('unbroken.said', { months }), value: months };
    },
  },
  'recent-work': {
    chaoss: 'Code Changes Commits',
    unit: 'commits',
    source: chaoss(
      'code-changes-commits',
      'CHAOSS wg-evolution; thirty days, three commits per person and day at most',
    ),
    judge: (team) => {
      const commits = recentCommits(team);
      return {
        standing: standing(commits, 4, 1),
        said: say('recent-work.said', { commits }),
        value: commits,
      };
    },
  },
  'years-work': {
    chaoss: 'Code Changes Commits',
    unit: 'commits',
    source: chaoss(
      'code-changes-commits',
      'CHAOSS wg-evolution; a year, three commits per person and day at most',
    ),
    judge: (team) => {
      const commits = yearsCommits(team);
      return {
        standing: standing(commits, 30, 10),
        said: say('years-work.said', { commits }),
        value: commits,
      };
    },
  },
  'second-pillar': {
    chaoss: 'Contributors',
    unit: 'years',
    source: chaoss('contributors', 'CHAOSS wg-common; a team holds from its second person on'),
    judge: (team) => {
      const years = secondTenure(team);
      const said =
        years === undefined
          ? say('second-pillar.none')
          : say('second-pillar.said', { years: Math.floor(years) });
      return {
        standing: years === undefined ? 'missing' : standing(years, 2, 0),
        said,
        ...(years === undefined ? {} : { value: years }),
      };
    },
  },
  'every-month': {
    chaoss: 'Contributors',
    unit: 'persons',
    source: chaoss('contributors', 'CHAOSS wg-common; those who worked every month of a year and still do'),
    judge: (team) => {
      const people = everyMonth(team);
      return { standing: standing(people, 2, 1), said: say('every-month.said', { people }), value: people };
    },
  },
  departures: {
    chaoss: 'Inactive Contributors',
    unit: 'persons',
    source: chaoss(
      'inactive-contributors',
      'CHAOSS wg-evolution; regulars of three years who wrote nothing for three months',
    ),
    judge: (team) => {
      const people = whoLeft(team);
      return { standing: standing(-people, -1, -5), said: say('departures.said', { people }), value: people };
    },
  },
  hands: {
    chaoss: 'Contributors',
    unit: 'persons',
    source: chaoss('contributors', 'CHAOSS wg-common; nine months, newcomers of a hundred days left out'),
    judge: (team) => ({
      standing: standing(team.hands, 8, 3),
      said: say('hands.said', { people: team.hands }),
      value: team.hands,
    }),
  },
};
