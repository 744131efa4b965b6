// SPDX-License-Identifier: AGPL-3.0-or-later
// Two silences on one sheet: the picture shows everybody's in ten years, the forecast counts established
// people's in four. One line says so.
import type { Grade, Said } from './grade.ts';
import { say } from './said.ts';

const day = 86_400;

/**
 * Whole months in so many days, twelve in 365: the one way in which sentences count months, so that two never
 * differ.
 */
export const monthsIn = (days: number): number => Math.floor((Math.floor(days) * 12) / 365);

/**
 * Days, and whole months once they say more than the days do (from four months on; 0 below), for a sentence.
 */
export function lengthOf(days: number): { days: number; months: number } {
  return { days, months: days < 120 ? 0 : monthsIn(days) };
}

/** The longest silence of a picture. */
export function longestShown({
  silences,
}: Grade['activity']): { from: number; to: number; days: number } | undefined {
  const lengths = silences.map(({ from, to }) => ({ from, to, days: Math.floor((to - from) / day) }));
  return lengths.sort((a, b) => b.days - a.days)[0];
}

/** Why the two figures differ, where both are shown and do; undefined else. */
export function silencesDiffer({
  activity,
  findings,
}: Pick<Grade, 'activity' | 'findings'>): Said | undefined {
  const counted = findings.find(({ indicator }) => indicator === 'longest-silence');
  if (counted?.outcome !== 'measured' || counted.value === undefined || counted.said.key.endsWith('.nobody'))
    return undefined;
  const shown = longestShown(activity)?.days ?? 0;
  if (Math.max(shown, counted.value) <= 90 || shown === counted.value) return undefined;
  return say('silence.both', { ...lengthOf(counted.value) });
}
