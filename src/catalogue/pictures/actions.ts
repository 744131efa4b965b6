// SPDX-License-Identifier: AGPL-3.0-or-later
// Pictures are looked at when they are due: fetched if they changed, made ours, or refused with the reason.
import { createHash } from 'node:crypto';
import { Problem } from '../../base/problem.ts';
import type { Config } from '../../platform/config.ts';
import type { Db } from '../../platform/db.ts';
import { type Allowed, type Fetched, fetchBounded } from '../../platform/http.ts';
import { holdingLease } from '../../platform/leases.ts';
import { remakePicture } from '../../platform/picture.ts';
import { type LookOutcome, mostBytes, type NamedPicture, nextLook, otherPlace, sizesOf } from './picture.ts';
import { endLook, followNamed, type Looked, listDue, picturing } from './store.ts';

/** Looked at in one run. */
const most = 400;

/**
 * Follows the catalogue, then looks at what is due, one after the other.
 * @param signal ends the run after the picture that is being looked at
 * @returns how many were looked at; undefined where another process is at it
 */
export function lookAtPictures(
  db: Db,
  { allowPrivate }: Pick<Config, 'allowPrivate'>,
  at: Date,
  signal?: AbortSignal,
): Promise<number | undefined> {
  return holdingLease(db, 'catalogue.pictures', async (lost) => {
    await picturing(db, at, (tx) => followNamed(tx, at));
    const due = await picturing(db, at, (tx) => listDue(tx, at, most));
    let looked = 0;
    for (const named of due) {
      if (lost.aborted || signal?.aborted) break;
      const found = await look(named, allowPrivate);
      const tries = found.outcome === 'failed' ? named.tries + 1 : 0;
      const ended: Looked = { ...found, tries, dueAt: nextLook(found.outcome, named.tries, at) };
      await picturing(db, at, (tx) => endLook(tx, named, ended, at));
      looked += 1;
    }
    return looked;
  });
}

type Found = Omit<Looked, 'dueAt' | 'tries'>;

async function look(named: NamedPicture, allow: Allowed): Promise<Found> {
  try {
    return await fetched(named, allow);
  } catch (error) {
    // What is wrong with this program is told too: the pictures after this one do not wait for it.
    if (!(error instanceof Problem)) return { outcome: 'failed', trouble: broken };
    const { kind, textKey: why, facts } = error;
    const outcome: LookOutcome = kind === 'unavailable' && !lasting.has(why) ? 'failed' : 'refused';
    return { outcome, trouble: { why, facts } };
  }
}

const broken = { why: 'catalogue.pictures.broken', facts: {} };
/** Failures of a fetch that are about what lies there. */
const lasting: ReadonlySet<string> = new Set(['platform.http.too-large', 'platform.http.too-many-redirects']);

async function fetched(named: NamedPicture, allow: Allowed): Promise<Found> {
  const answer = await ask(named, allow);
  const { status, headers, body, url } = answer;
  if (status === 304 && named.digest) return { outcome: 'same' };
  if (status === 404 || status === 410) throw new Problem('invalid', 'catalogue.pictures.gone', { status });
  if (status >= 500 || status === 429)
    throw new Problem('unavailable', 'catalogue.pictures.bad-answer', { status });
  if (status !== 200) throw new Problem('invalid', 'catalogue.pictures.bad-answer', { status });
  const marks = {
    etag: bounded(headers['etag'], 500),
    lastModified: bounded(headers['last-modified'], 100),
  };
  const digest = createHash('sha256').update(body).digest();
  if (named.digest?.equals(digest)) return { outcome: 'same', ...marks };
  const renditions = await remakePicture(body, sizesOf[named.role]);
  return { outcome: 'kept', ...marks, copy: { from: url, digest, renditions } };
}

async function ask({ address, role, etag, lastModified }: NamedPicture, allow: Allowed): Promise<Fetched> {
  const options = {
    ...{ allow, maxBytes: mostBytes[role], timeoutMs: 20_000 },
    headers: {
      accept: 'image/webp,image/png,image/jpeg,image/svg+xml,image/gif',
      ...(etag && { 'if-none-match': etag }),
      ...(lastModified && { 'if-modified-since': lastModified }),
    },
  };
  const answer = await fetchBounded(address, options);
  const other = answer.status === 404 ? otherPlace(address) : undefined;
  return other ? fetchBounded(other, options) : answer;
}

const bounded = (mark: string | undefined, longest: number) =>
  mark && mark.length <= longest ? mark : undefined;
