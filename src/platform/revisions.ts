// SPDX-License-Identifier: AGPL-3.0-or-later
// The revisions of what processes keep in memory, by family (« usages »), and by one thing of a family (those
// of one software). PostgreSQL raises them, by triggers, in the transaction that changes what is kept; here
// they are read, and what was raised is counted up.
import { sql } from 'kysely';
import type { Family } from '../base/shows.ts';
import type { Db } from './db.ts';
import type { Log } from './log.ts';
import { repeatEvery } from './repeat.ts';

/** What changes with the commit of anything that a family keeps, by family. */
export type Revisions = ReadonlyMap<string, string>;

/** How a web server learns of changes. */
export interface RevisionReader {
  /** Of all families. */
  families(): Promise<Revisions>;
  /**
   * Of all families and, at the same moment, of the things of some: one text for each family, which changes
   * when one of its things does.
   */
  things(of: ReadonlyMap<string, readonly string[]>): Promise<{ families: Revisions; things: Revisions }>;
  /**
   * Of all families a moment ago, without asking: good enough for who has no session. Undefined where that is
   * not known; absent where nobody looks in the background.
   */
  readonly recent?: () => Revisions | undefined;
  /** A form was posted here: what was seen before is not to be given to whoever comes next. */
  readonly changed?: () => void;
}

/** A value that changes in the same transaction as anything the family keeps. */
export async function revisionOf(db: Db, family: Family): Promise<string> {
  const { rows } = await sql<{ number: number }>`select halle.revision_of(${family}) as number`.execute(db);
  return String(rows[0]!.number);
}

/** Reads revisions from the database. */
export function revisionsIn(db: Db): RevisionReader {
  return {
    async families() {
      const { rows } = await sql<Raised>`select family, number::text from halle.revisions()`.execute(db);
      return told(rows);
    },
    async things(of) {
      const pairs = [...of].flatMap(([family, things]) => things.map((thing) => [family, thing] as const));
      // One question, so that both are of one moment.
      const { rows } = await sql<Raised & { thing: boolean }>`
        select family, number::text, false as thing from halle.revisions()
        union all
        select family, string_agg(halle.revision_of(family, thing)::text, ' ' order by thing), true
        from unnest(${pairs.map(([family]) => family)}::text[], ${pairs.map(([, thing]) => thing)}::uuid[])
          asked (family, thing) group by family`.execute(db);
      return {
        families: told(rows.filter(({ thing }) => !thing)),
        things: told(rows.filter(({ thing }) => thing)),
      };
    },
  };
}

interface Raised {
  readonly family: string;
  readonly number: string;
}
const told = (rows: readonly Raised[]): Revisions =>
  new Map(rows.map(({ family, number }) => [family, number]));

/**
 * Counts up what was raised, so that reading stays short. For readers nothing changes.
 * @returns how many raises of families were counted
 */
export async function foldRevisions(db: Db): Promise<number> {
  const { rows } = await sql<{ n: number }>`select halle.fold_revisions() as n`.execute(db);
  return rows[0]!.n;
}

/** Counts up every few seconds until stopped. @returns the function that stops it */
export function keepFolding(db: Db, log: Log, everyMs = 5_000): () => Promise<void> {
  const warn = ({ message }: Error) =>
    log.warn({ message }, 'revisions could not be counted up; tried again soon');
  return repeatEvery(() => foldRevisions(db).catch(warn), everyMs);
}
