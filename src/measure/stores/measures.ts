// SPDX-License-Identifier: AGPL-3.0-or-later
// Repositories and their facts in the database: saved once for each copy, read back whole, the latest copy
// first.
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { sql } from 'kysely';
import { idFrom } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { findRepositoryUrl } from '../../base/url.ts';
import type { Db, Tx } from '../../platform/db.ts';
import type { Facts } from '../facts/facts.ts';
import { historyFromCsv, historyToCsv } from '../facts/history-csv.ts';
import { unpack } from '../sources/facts-files.ts';
import type {} from '../tables.ts';

/** Which copy of a repository the kept facts were read from. */
export interface Copy {
  readonly head: string;
  readonly collector: string;
  /** Seconds since 1970. */
  readonly readAt: number;
}

/**
 * Keeps facts. Of two readings of the same head by the same collector, the later one is kept: it knows of a
 * longer silence.
 * @returns id of the repository
 * @param packed the history as `historyToCsv` writes it, gzip, when the caller has it so already
 * @throws Problem invalid `measure.facts-without-address` for facts of a folder without a remote
 */
export async function saveFacts(tx: Tx, facts: Facts, at: Date, packed?: Uint8Array): Promise<string> {
  const url = findRepositoryUrl(facts.repository);
  if (!url)
    throw new Problem('invalid', 'measure.facts-without-address', {
      repository: facts.repository.slice(0, 200),
    });
  const { history, ...rest } = facts;
  const bytes = packed ?? (await promisify(gzip)(historyToCsv(history)));
  const id = await repositoryId(tx, url, at);
  const { head, collector, readAt } = facts;
  await tx
    .insertInto('repository_facts')
    .values({
      repository_id: id,
      head,
      collector,
      read_at: new Date(readAt * 1000),
      history: Buffer.from(bytes),
      facts: JSON.stringify(rest),
    })
    .onConflict((on) =>
      on
        .columns(['repository_id', 'head', 'collector'])
        .doUpdateSet(({ ref }) => ({
          read_at: ref('excluded.read_at'),
          history: ref('excluded.history'),
          facts: ref('excluded.facts'),
        }))
        .whereRef('excluded.read_at', '>', 'repository_facts.read_at'),
    )
    .execute();
  return id;
}

/** The id of a repository, made when it is new: one question, since a first start asks two hundred times. */
async function repositoryId(tx: Tx, url: string, at: Date): Promise<string> {
  const { id } = await tx
    .insertInto('repository')
    .values({ id: idFrom<'Repository'>(at.getTime(), randomBytes(16)), url, first_seen: at })
    .onConflict((on) => on.column('url').doUpdateSet({ url }))
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/**
 * The facts of the latest copy read of a repository; undefined when none was.
 * @param url canonical, see `base/url.ts`
 */
export async function findFacts(db: Db | Tx, url: string): Promise<Facts | undefined> {
  const row = await db
    .selectFrom('repository_facts')
    .innerJoin('repository', 'repository.id', 'repository_id')
    .select(['history', 'facts'])
    .where('url', '=', url)
    .orderBy('read_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { ...row.facts, history: historyFromCsv(await unpack(row.history)) };
}

/** The latest copy of each of these repositories that facts are kept of, by canonical address. */
export async function listCopies(db: Db | Tx, urls: readonly string[]): Promise<Map<string, Copy>> {
  const rows = await db
    .selectFrom('repository_facts')
    .innerJoin('repository', 'repository.id', 'repository_id')
    .distinctOn('repository_id')
    .select(['url', 'head', 'collector', 'read_at'])
    .where('url', '=', sql<string>`any(${urls}::text[])`)
    .orderBy('repository_id')
    .orderBy('read_at', 'desc')
    .execute();
  return new Map(
    rows.map(({ url, head, collector, read_at }) => [
      url,
      { head, collector, readAt: read_at.getTime() / 1000 },
    ]),
  );
}

/** The canonical addresses of these repositories. */
export async function listAddresses(db: Db | Tx, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('repository')
    .select('url')
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
  return rows.map(({ url }) => url);
}
