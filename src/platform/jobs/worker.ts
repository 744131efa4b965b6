// SPDX-License-Identifier: AGPL-3.0-or-later
// One worker process: takes the jobs of every feature from the queues, runs them, and leaves them whole when
// it stops.
import type { PgBoss, Job as Taken } from 'pg-boss';
import type { AnyJob } from '../jobs.ts';
import { asWorker, type Opened } from '../opened.ts';
import { keepHandingOver } from './asked.ts';
import { ensureQueue, heartbeat, openEngine } from './engine.ts';

/**
 * Starts working.
 * @returns the function that stops: runs under way are finished, or given back to the queue after 20 s
 */
export async function startWorker(opened: Opened, jobs: readonly AnyJob[]): Promise<() => Promise<void>> {
  const working = asWorker(opened);
  const { engine, stop } = await openEngine(working);
  const stopping = new AbortController();
  const asking = new AbortController();
  try {
    await retire(engine);
    for (const job of jobs) await serve(engine, working, job, stopping.signal);
  } catch (error) {
    await stop({ graceful: false }).catch(() => {});
    throw error;
  }
  const names = jobs.map(({ name }) => name);
  const handing = keepHandingOver(engine, working.db, names, working.log, asking.signal);
  return async () => {
    setTimeout(() => stopping.abort(), 15_000).unref();
    asking.abort();
    await handing;
    await stop({ graceful: true, timeout: 20_000 });
  };
}

/** Jobs of earlier releases, whose clock would go on filling a queue that nobody empties. */
const retired = ['platform.send-mail'];

async function retire(engine: PgBoss): Promise<void> {
  for (const name of retired) {
    if (!(await engine.getQueue(name))) continue;
    await engine.unschedule(name);
    await engine.deleteAllJobs(name);
  }
}

async function serve(engine: PgBoss, opened: Opened, job: AnyJob, stopping: AbortSignal): Promise<void> {
  await ensureQueue(engine, job);
  if (job.every) await engine.schedule(job.name, job.every, {}, { tz: 'UTC' });
  await engine.work(
    job.name,
    {
      localConcurrency: job.together ?? 1,
      pollingIntervalSeconds: 2,
      notifyPollingIntervalSeconds: 5,
      heartbeatRefreshSeconds: heartbeat.everySeconds,
    },
    async (taken: Taken<object>[]) => {
      for (const one of taken) await runOne(job, one, opened, stopping);
    },
  );
}

async function runOne(
  job: AnyJob,
  { id, data, signal }: Taken<object>,
  opened: Opened,
  stopping: AbortSignal,
): Promise<void> {
  const log = opened.log.child({ job: job.name, run: id });
  const started = performance.now();
  try {
    await job.run(job.shape.parse(data ?? {}), {
      ...opened,
      log,
      at: new Date(),
      signal: AbortSignal.any([signal, stopping]),
    });
    log[job.quiet ? 'debug' : 'info']({ ms: Math.round(performance.now() - started) }, 'done');
  } catch (error) {
    log.error({ err: error }, 'failed');
    throw error;
  }
}
