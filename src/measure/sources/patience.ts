// SPDX-License-Identifier: AGPL-3.0-or-later
// A server may ask us to come back later (429, Retry-After). That becomes a Problem with the moment, and
// lists of repositories wait until then.
import { Problem } from '../../base/problem.ts';
import { oneLine } from '../../base/text.ts';
import type { Fetched } from '../../platform/http.ts';
import { momentTold } from './forges/rate.ts';

/** The longest wait that we accept, in seconds; a longer one is cut to this. */
const longest = 86_400;

/**
 * Unavailable `measure.later`.
 * @param until seconds since 1970
 * @param whole true when the host asks this of everyone, not only of one token
 */
export function comeBackLater(repository: string, until: number, whole: boolean): Problem {
  const when = `${new Date(until * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  return new Problem('unavailable', 'measure.later', {
    repository: oneLine(repository, 200),
    until: Math.ceil(until),
    when,
    whole,
  });
}

/** The refusal of an answer that asks to wait; undefined where it asks for nothing. */
export function patienceOf(
  repository: string,
  answer: Pick<Fetched, 'status' | 'headers' | 'body'>,
): Problem | undefined {
  const now = Math.floor(Date.now() / 1000);
  const told = [403, 429, 503].includes(answer.status) ? momentTold(answer, now) : undefined;
  return told === undefined ? undefined : comeBackLater(repository, Math.min(told, now + longest), true);
}

/** Git tells the status alone: a minute is what servers usually mean. */
export function patienceOfGit(repository: string, complaint: string): Problem | undefined {
  return /error: 429/.test(complaint)
    ? comeBackLater(repository, Math.floor(Date.now() / 1000) + 60, true)
    : undefined;
}
