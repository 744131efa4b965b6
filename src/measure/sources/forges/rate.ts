// SPDX-License-Identifier: AGPL-3.0-or-later
// What the headers of a forge say about when it may be asked again: GitHub's, GitLab's and Forgejo's, and the
// standard Retry-After (RFC 9110).
import type { Fetched } from '../../../platform/http.ts';

/** GitHub asks for at least a minute where it says nothing: « Best practices for using the REST API ». */
const usualWait = 60;

/**
 * Seconds since 1970 before which nothing more may be asked; undefined when one may go on.
 * A 403 is a limit only when something says so: headers, or GitHub's words for its secondary limits.
 */
export function momentTold(
  answer: Pick<Fetched, 'status' | 'headers'> & { readonly body?: Buffer },
  now: number,
): number | undefined {
  const { status, headers } = answer;
  const spent = (headers['x-ratelimit-remaining'] ?? headers['ratelimit-remaining']) === '0';
  const after = retryAfter(headers['retry-after'], now);
  const refused =
    status === 429 || (status === 403 && (spent || after !== undefined || isSecondary(answer.body)));
  const busy = status === 503 && after !== undefined;
  if (!refused && !busy) return spent ? (resetAt(headers, now) ?? undefined) : undefined;
  // Both may be there: the later of the two is kept.
  const told = [after, spent ? resetAt(headers, now) : undefined].filter((moment) => moment !== undefined);
  return told.length ? Math.max(...told) : now + usualWait;
}

/** Seconds, or a date. */
function retryAfter(written: string | undefined, now: number): number | undefined {
  if (!written) return undefined;
  if (/^\s*\d{1,9}\s*$/.test(written)) return now + Number(written);
  const date = Date.parse(written);
  return Number.isNaN(date) ? undefined : Math.max(now, Math.ceil(date / 1000));
}

/**
 * The moment by the forge's clock; where ours is ahead of it, as much later. A moment that is past asks for
 * the usual wait.
 */
function resetAt(headers: Fetched['headers'], now: number): number | undefined {
  const written = headers['x-ratelimit-reset'] ?? headers['ratelimit-reset'];
  if (!written || !/^\d{1,12}$/.test(written)) return undefined;
  // The draft standard counts seconds from now; the forges give an instant.
  const reset = Number(written) < 1_000_000_000 ? now + Number(written) : Number(written);
  const theirs = Date.parse(headers['date'] ?? '') / 1000;
  const ahead = Number.isNaN(theirs) ? 0 : Math.max(0, now - theirs);
  return Math.max(reset + ahead, now + 1);
}

function isSecondary(body: Buffer | undefined): boolean {
  return /secondary rate limit|abuse detection|rate limit exceeded/i.test(
    body?.toString('utf8', 0, 4000) ?? '',
  );
}
