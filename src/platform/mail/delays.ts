// SPDX-License-Identifier: AGPL-3.0-or-later
// When a mail is tried again: soon at first, then further and further apart, for four days (RFC 5321 4.5.4.1
// asks for four to five).

const minute = 60_000;
const hour = 60 * minute;
const steps = [1 * minute, 5 * minute, 15 * minute, 30 * minute, hour, 2 * hour, 4 * hour, 8 * hour];
const givenUpAfter = 4 * 24 * hour;

/**
 * The next try after `attempts` of them; undefined when four days have passed since the mail was asked for.
 */
export function nextTry(attempts: number, createdAt: Date, at: Date): Date | undefined {
  const delay = steps[Math.min(attempts, steps.length) - 1] ?? minute;
  const next = at.getTime() + delay;
  return next - createdAt.getTime() > givenUpAfter ? undefined : new Date(next);
}

/**
 * A sender that took a mail this long ago and has not begun to hand it over counts as dead: another may take
 * the mail. If it is alive after all, it can no longer send that mail.
 */
export const givenBackAfter = 3 * minute;

/**
 * A sender that has reported nothing about a mail for this long counts as dead: a living one gives up after a
 * few minutes at most.
 */
export const abandonedAfter = 15 * minute;

/** Rows of mails that ended are kept this long, without words. */
export const keptFor = 90 * 24 * hour;

/** Who asked for a mail is forgotten this long after it ended: limits count a day. */
export const askersKeptFor = 2 * 24 * hour;
