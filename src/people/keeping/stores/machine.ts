// SPDX-License-Identifier: AGPL-3.0-or-later
// Jobs and imports as the desk sees them, through functions of the owner
// (`migrations/0057_desk_sections.sql`).
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db.ts';

export interface JobCount {
  readonly name: string;
  readonly state: string;
  readonly n: number;
  readonly latest: Date;
}

export interface FailedJob {
  readonly id: string;
  readonly name: string;
  readonly failedAt: Date;
  /** What it said, as it said it. */
  readonly said: string;
}

/** @param tx keeps the halle */
export async function countJobs(tx: Tx): Promise<JobCount[]> {
  const { rows } =
    await sql<JobCount>`select name, state, n::integer as n, latest from halle.count_jobs()`.execute(tx);
  return rows;
}

/** @param tx keeps the halle */
export async function listFailedJobs(tx: Tx): Promise<FailedJob[]> {
  const { rows } = await sql<FailedJob>`
    select id, name, failed_at as "failedAt", said from halle.failed_jobs()`.execute(tx);
  return rows;
}

/** @param tx keeps the halle @returns its name; undefined where none of that number failed */
export async function tryJobAgain(tx: Tx, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ name: string | null }>`select halle.try_job_again(${id}) as name`.execute(tx);
  return rows[0]?.name ?? undefined;
}

/** An import as the journal tells it. */
export interface TakenIn {
  readonly at: Date;
  readonly kind: string;
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;
}

/** The latest imports and first loads. */
export async function listTakenIn(tx: Tx): Promise<TakenIn[]> {
  const { rows } = await sql<TakenIn>`
    select at, kind, facts from journal_entry where kind like '%imported'
    union all select at, 'platform.first-load', jsonb_build_object('source', name) from first_load
    order by at desc limit 60`.execute(tx);
  return rows;
}
