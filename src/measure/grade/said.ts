// SPDX-License-Identifier: AGPL-3.0-or-later
// How the measure says something: a sentence by its key with the facts in it, and dates as sentences and
// commands write them.
import { dayUtc } from '../../base/clock-day.ts';
import type { TextFacts } from '../../base/language.ts';
import type { Evidence, Said } from './grade.ts';

/** A sentence of the measure, by its key without the prefix. */
export function say(key: string, facts?: TextFacts): Said {
  return facts ? { key: `measure.${key}`, facts } : { key: `measure.${key}` };
}

/** A command that anyone can run in a clone to check a finding. */
export function command(words: string): Evidence {
  return { said: say('evidence.command', { command: words }) };
}

/** `2026-08-20`, UTC. */
export function isoDay(time: number): string {
  return dayUtc(new Date(time * 1000));
}

/** `2026-08-20T12:00:00Z`, UTC. */
export function isoTime(time: number): string {
  return new Date(time * 1000).toISOString().replace(/\.\d+/, '');
}

/** A date for a sentence: at noon UTC, so that no time zone shows another day. */
export function dated(time: number): Date {
  return new Date(Math.floor(time / 86_400) * 86_400_000 + 43_200_000);
}
