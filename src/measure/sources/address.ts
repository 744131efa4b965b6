// SPDX-License-Identifier: AGPL-3.0-or-later
// From an address that someone wrote to the one that serves git: asked by hand, redirects checked one by one,
// before git is let out.
import { Problem } from '../../base/problem.ts';
import { oneLine } from '../../base/text.ts';
import { findRepositoryUrl } from '../../base/url.ts';
import { type Fetched, fetchBounded } from '../../platform/http.ts';
import { patienceOf } from './patience.ts';

export interface Served {
  /** The address to give to git: no credentials, no query, redirects followed. */
  readonly url: URL;
  /** Whether the server says that it can leave files out of a copy. */
  readonly canFilter: boolean;
  /** How its objects are named. */
  readonly format: 'sha1' | 'sha256';
  /** The branch read instead of HEAD, where HEAD names one that is not there: `refs/heads/main`. */
  readonly branch?: string;
}

const service = '/info/refs?service=git-upload-pack';
const asked = {
  'git-protocol': 'version=2',
  'user-agent': 'git/2.39 (halle)',
  accept: 'application/x-git-upload-pack-advertisement, */*',
};

/**
 * Finds where git is served.
 * @throws Problem invalid `measure.bad-address`, `measure.not-git`; forbidden `measure.needs-password`,
 * private addresses; not-found
 * `measure.not-found`; unavailable `measure.unreachable`, `measure.later` with `until`
 */
export async function findService(
  written: string,
  { allowPrivate: allow, seconds }: { readonly allowPrivate: readonly string[]; readonly seconds: number },
): Promise<Served> {
  const timeoutMs = Math.min(60, seconds) * 1000;
  let worst: Problem | undefined;
  for (const candidate of candidates(written, allow)) {
    const answer = await fetchBounded(candidate + service, {
      allow,
      headers: asked,
      maxBytes: 64 * 1024 * 1024,
      timeoutMs,
    });
    if (isGit(answer)) return servedBy(answer);
    // A server that asks us to wait is not tried under another address.
    const patience = patienceOf(written, answer);
    if (patience) throw patience;
    worst = graver(worst, refused(written, answer));
  }
  throw worst!;
}

function servedBy({ url, body }: Fetched): Served {
  const words = body.toString('latin1', 0, 20_000);
  return {
    url: new URL(url.slice(0, url.lastIndexOf('/info/refs'))),
    canFilter: /[ =]filter\b/.test(words),
    format: /object-format=sha256\b/.test(words) ? 'sha256' : 'sha1',
  };
}

/** As written, then as forges usually serve it. Plain http only towards places that were allowed by name. */
function candidates(written: string, allow: readonly string[]): string[] {
  const url = URL.parse(written);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    throw new Problem('invalid', 'measure.bad-address', {
      address: oneLine(written, 200).replace(/\/\/[^/@]*@/, '//…@'),
    });
  const plain = url.protocol === 'http:' && (allow.includes('*') || allow.includes(url.host));
  const scheme = plain ? 'http:' : 'https:';
  const asWritten = `${scheme}//${url.host}${url.pathname.replace(/\/+$/, '')}`;
  const canonical = findRepositoryUrl(written)?.replace(/^https:/, scheme);
  return [...new Set([asWritten, ...(canonical ? [canonical, `${canonical}.git`] : [])])];
}

function isGit({ status, headers, body }: Fetched): boolean {
  if (status !== 200) return false;
  return (
    /^application\/x-git-upload-pack-advertisement/.test(headers['content-type'] ?? '') ||
    /^(?:[0-9a-f]{40}|[0-9a-f]{64})\trefs\//.test(body.toString('latin1', 0, 60))
  );
}

function refused(written: string, { status }: Fetched): Problem {
  const repository = oneLine(written, 200);
  if (status === 401 || status === 403 || status === 407)
    return new Problem('forbidden', 'measure.needs-password', { repository });
  if (status === 404 || status === 410) return new Problem('not-found', 'measure.not-found', { repository });
  if (status >= 500)
    return new Problem('unavailable', 'measure.unreachable', { repository, why: `HTTP ${status}` });
  return new Problem('invalid', 'measure.not-git', { repository });
}

const gravity = ['measure.not-found', 'measure.not-git', 'measure.unreachable', 'measure.needs-password'];

/** The answer that tells most of several tries. */
function graver(a: Problem | undefined, b: Problem): Problem {
  return a && gravity.indexOf(a.textKey) >= gravity.indexOf(b.textKey) ? a : b;
}
