// SPDX-License-Identifier: AGPL-3.0-or-later
// Rendered pages, kept in memory as long as nothing they show has changed. A kept page is never older than
// the request that reads it.
import { LRUCache } from 'lru-cache';
import type { Shows } from '../../base/shows.ts';
import type { RevisionReader, Revisions } from '../revisions.ts';
import { type Encoding, type Sendable, sendable } from './sendable.ts';

/**
 * Shares one reading among several callers. Whoever asks while a reading is under way gets the next one, so
 * that no answer was read before it was asked for.
 */
export function coalesced<T>(read: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  let next: Promise<T> | undefined;
  const latest = (): Promise<T> => {
    if (!running) {
      running = read().finally(() => {
        running = undefined;
      });
      return running;
    }
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return latest();
      });
    return next;
  };
  return latest;
}

/** A page as it was made, and what it shows. */
export interface Made {
  readonly html: string;
  /** Every family whole, when the page does not say. */
  readonly shows?: Shows | undefined;
}

/** What a reader asks for. */
interface Wanted {
  /** The days of the page: once one has begun anywhere that counts, it is another, and so is the page. */
  readonly on: string;
  readonly address: string;
  readonly encoding: Encoding;
  /** Whether revisions of a moment ago will do: for whoever has no session. */
  readonly recent?: boolean;
  /** Undefined where the page is not to be kept. */
  readonly render: (now: Revisions) => Promise<Made | undefined>;
}

export interface PageCache {
  /**
   * The page kept under an address if what it shows has not changed since, or the one that is rendered now;
   * readers who come meanwhile wait for the same. Undefined, and nothing kept, when nothing is rendered.
   */
  page(wanted: Wanted): Promise<Sendable | undefined>;
  /** The revisions of all families, read after it was asked: one question for all who ask at once. */
  now(): Promise<Revisions>;
  /** Bytes kept. */
  readonly size: number;
}

interface Kept {
  readonly sendable: Sendable;
  readonly on: string;
  readonly shows: Shows | undefined;
  /** Of a moment when the page was true. */
  families: Revisions;
  /** Of that same moment: of the things it shows; absent where that is not known. */
  readonly things: Revisions | undefined;
}

/**
 * Pages kept as long as nothing they show has changed. One that shows some things of a family asks for these
 * when the family has changed.
 * @param maxBytes bodies kept, least recently read first out
 */
export function pageCache(maxBytes: number, revisions: RevisionReader): PageCache {
  const pages = new LRUCache<string, Kept>({
    maxSize: maxBytes,
    sizeCalculation: ({ sendable: { body } }, key) => body.byteLength + 2 * key.length + 400,
  });
  const latest = coalesced(() => revisions.families());
  const underWay = new Map<string, { on: string; now: Revisions; page: Promise<Sendable | undefined> }>();

  async function renew(key: string, now: Revisions, { on, encoding, address, render }: Wanted) {
    const kept = pages.get(key);
    if (kept?.on === on && (await stillTrue(revisions, kept, now))) return kept.sendable;
    const made = await render(now);
    if (!made) return undefined;
    const { html, shows } = made;
    const things = await thingsAt(revisions, now, shows ?? {});
    const fresh = { sendable: sendable(html, encoding, address), on, shows, families: now, things };
    pages.set(key, fresh);
    return fresh.sendable;
  }

  return {
    get size() {
      return pages.calculatedSize;
    },
    now: latest,
    async page(wanted) {
      const now = (wanted.recent ? revisions.recent?.() : undefined) ?? (await latest());
      const key = `${wanted.encoding} ${wanted.address}`;
      const kept = pages.get(key);
      if (kept?.on === wanted.on && changedIn(kept.shows, kept.families, now).length === 0)
        return kept.sendable;
      const other = underWay.get(key);
      if (other?.on === wanted.on && changedIn(undefined, other.now, now).length === 0) return other.page;
      const mine = { on: wanted.on, now, page: renew(key, now, wanted) };
      underWay.set(key, mine);
      try {
        return await mine.page;
      } finally {
        if (underWay.get(key) === mine) underWay.delete(key);
      }
    },
  };
}

/**
 * What the things of a page are, at a moment when its families still are as in `now`; undefined where they
 * are not any more.
 * @throws Error where a family is shown that nothing raises
 */
async function thingsAt(
  revisions: RevisionReader,
  now: Revisions,
  shows: Shows,
): Promise<Revisions | undefined> {
  const unknown = Object.keys(shows).find((family) => !now.has(family));
  if (unknown !== undefined) throw new Error(`no migration says what raises the family ${unknown}`);
  const of = thingsIn(shows);
  if (of.size === 0) return undefined;
  const { families, things } = await revisions.things(of);
  return changedIn(shows, now, families).length === 0 ? things : undefined;
}

/** Whether a page of which a family has changed is true all the same, since its things have not. */
async function stillTrue(revisions: RevisionReader, kept: Kept, now: Revisions): Promise<boolean> {
  const { shows = {}, things } = kept;
  const of = thingsIn(shows);
  if (!things || changedIn(kept.shows, kept.families, now).some((family) => !of.has(family))) return false;
  const fresh = await revisions.things(of);
  if (changedIn(shows, kept.families, fresh.families).some((family) => !of.has(family))) return false;
  if ([...of.keys()].some((family) => fresh.things.get(family) !== things.get(family))) return false;
  kept.families = fresh.families;
  return true;
}

/** The families of which a page shows some things only. */
const thingsIn = (shows: Shows): ReadonlyMap<string, readonly string[]> =>
  new Map(
    Object.entries(shows as Record<string, 'all' | readonly string[]>).flatMap(([family, things]) =>
      things === 'all' ? [] : [[family, things] as const],
    ),
  );

/** The families a page shows that are no longer as they were; of all families where it does not say. */
const changedIn = (shows: Shows | undefined, before: Revisions, now: Revisions): string[] =>
  (shows ? Object.keys(shows) : [...now.keys()]).filter((family) => before.get(family) !== now.get(family));
