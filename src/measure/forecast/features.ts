// SPDX-License-Identifier: AGPL-3.0-or-later
// The eight numbers that the forecast adds up, each between 0 and 1 and rising when things go better. Work
// can only raise them, but for that of a regular who has left, which can lower `departures`.
import { longestSilence, recentCommits, unbrokenMonths, yearsCommits } from './rhythm.ts';
import { everyMonth, secondTenure, whoLeft } from './staying.ts';
import type { Team } from './team.ts';

export const featureNames = [
  'longest-silence',
  'unbroken',
  'recent-work',
  'years-work',
  'second-pillar',
  'every-month',
  'departures',
  'hands',
] as const;
export type FeatureName = (typeof featureNames)[number];

const day = 86_400;

/** ln(1+n)/ln(1+most): twice as much is worth the same step, and nothing more from `most` on. */
const upTo = (most: number, value: number) => Math.log1p(Math.min(value, most)) / Math.log1p(most);

const read: Readonly<Record<FeatureName, (team: Team) => number>> = {
  'longest-silence': (team) => {
    const { from, to } = longestSilence(team);
    return 1 - upTo(1460, (to - from) / day);
  },
  unbroken: (team) => upTo(120, unbrokenMonths(team)),
  'recent-work': (team) => upTo(20, recentCommits(team)),
  'years-work': (team) => upTo(30, yearsCommits(team)),
  'second-pillar': (team) => upTo(8, secondTenure(team) ?? 0),
  'every-month': (team) => upTo(10, everyMonth(team)),
  departures: (team) => 1 - upTo(100, whoLeft(team)),
  hands: (team) => upTo(100, team.hands),
};

/** Feature values in the order of `featureNames`. */
export function featuresOf(team: Team): readonly number[] {
  const known = features.get(team);
  if (known) return known;
  const values = featureNames.map((name) => read[name](team));
  features.set(team, values);
  return values;
}

/** Each question asks again for the same team. */
const features = new WeakMap<Team, readonly number[]>();
