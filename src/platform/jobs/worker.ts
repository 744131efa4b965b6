// SPDX-License-Identifier: AGPL-3.0-or-later
// One worker process: takes the jobs of every feature from the queues, runs them, and leaves them whole when it stops.
import type { PgBoss, Job as Taken } from 'pg-boss';
import type { AnyJob } from '../jobs.ts';
import type { Opened } from '../opened.ts';
import { ensureQueue, openEngine } from './engine.ts';

/** Starts working. @returns the function that stops: runs under way are finished, or given back to the queue after 20 s */
export async function startWorker(opened: Opened, jobs: readonly AnyJob[]): Promise<() => Promise<void>> {
  const { engine, stop } = await openEngine(opened);
  const stopping = new AbortController();
  for (const job of jobs) await serve(engine, opened, job, stopping.signal);
  return async () => {
    setTimeout(() => stopping.abort(), 15_000).unref();
    await stop({ graceful: true, timeout: 20_000 });
  };
}

async function serve(engine: PgBoss, opened: Opened, job: AnyJob, stopping: AbortSignal): Promise<void> {
  await ensureQueue(engine, job);
  if (job.every) await engine.schedule(job.name, job.every, {}, { tz: 'UTC' });
  await engine.work(
    job.name,
    { localConcurrency: job.together ?? 1, pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 5 },
    async (taken: Taken<object>[]) => {
      for (const one of taken) await runOne(job, one, opened, stopping);
    },
  );
}

async function runOne(job: AnyJob, { id, data, signal }: Taken<object>, opened: Opened, stopping: AbortSignal): Promise<void> {
  const log = opened.log.child({ job: job.name, run: id });
  const started = performance.now();
  try {
    await job.run(job.shape.parse(data ?? {}), { ...opened, log, at: new Date(), signal: AbortSignal.any([signal, stopping]) });
    log[job.quiet ? 'debug' : 'info']({ ms: Math.round(performance.now() - started) }, 'done');
  } catch (error) {
    log.error({ err: error }, 'failed');
    throw error;
  }
}
