// SPDX-License-Identifier: AGPL-3.0-or-later
// Background work: what a job is, and how an action asks for one within its own transaction. The engine is
// pg-boss.
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Tx } from './db.ts';
import type { Opened } from './opened.ts';

/** What a job may use while it runs. */
export interface Running extends Opened {
  /** Aborted when the job runs out of time or the worker stops. */
  readonly signal: AbortSignal;
  /** When this run began. */
  readonly at: Date;
}

/** What whoever asks for background work must know of it. */
export interface JobAsked<Data extends object = object> {
  /** `feature.what`: letters, digits, dots and dashes. */
  readonly name: string;
  /** What it is asked with; checked again before it runs. */
  readonly shape: z.ZodType<Data>;
}

/** A kind of background work. A run may be repeated after a crash: it must bear it. */
export interface Job<Data extends object = object> extends JobAsked<Data> {
  run(data: Data, running: Running): Promise<void>;
  /** Five cron fields, UTC, to run by itself with `{}`. */
  readonly every?: string;
  /** Further tries after a failure, further and further apart. 3 by default. */
  readonly retries?: number;
  /** Minutes a run may take. 15 by default. */
  readonly minutes?: number;
  /** Runs so often that only what fails is worth a line of the log. */
  readonly quiet?: boolean;
  /** Runs at once in one worker. 1 by default. */
  readonly together?: number;
}

// biome-ignore lint/suspicious/noExplicitAny: a list of jobs holds jobs of different data
export type AnyJob = Job<any>;

export const engineSchema = 'pgboss';

/**
 * Asks for a run, in the transaction of whoever asks: no commit, no run. It works before any worker ever ran,
 * and for the jobs that
 * `halle.askable_job` names.
 * @param options `key`: while a run with this key waits, another is not added; `after`: not before this
 * moment
 */
export async function enqueue<Data extends object>(
  tx: Tx,
  job: JobAsked<Data>,
  data: Data,
  { key, after }: { key?: string; after?: Date } = {},
): Promise<void> {
  const words = JSON.stringify(job.shape.parse(data));
  await sql`select halle.ask_job(${job.name}, ${words}::jsonb, ${key ?? null}, ${after ?? null}::timestamptz)`.execute(
    tx,
  );
}
