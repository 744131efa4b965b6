// SPDX-License-Identifier: AGPL-3.0-or-later
// The load, in a process of its own so that its work is not counted as the site's. Started by `fork`; each
// message is one run.
import { setTimeout } from 'node:timers/promises';
import { Pool } from 'undici';

export interface Run {
  readonly base: string;
  readonly paths: readonly string[];
  readonly connections: number;
  /** One for each connection, for visitors who are signed in. */
  readonly cookies?: readonly string[];
  /** Asks the same addresses again and again until then. */
  readonly seconds?: number;
  /**
   * Milliseconds that a visitor reads before the next page: between half and one and a half of them, drawn
   * each time.
   */
  readonly pause?: number;
}

export interface Timing {
  /** Milliseconds. */
  readonly median: number;
  readonly p95: number;
  readonly p99: number;
  /** Answers a second. */
  readonly perSecond: number;
  readonly answers: number;
  /** Seconds on the clock, and seconds of a core that the load itself took. */
  readonly seconds: number;
  readonly cpu: number;
}

/** As browsers ask. */
const headers = { 'accept-encoding': 'gzip, deflate, br' };

async function run({
  base,
  paths,
  connections,
  cookies = [],
  seconds: lasting,
  pause = 0,
}: Run): Promise<Timing> {
  const pool = new Pool(base, { connections, pipelining: 1 });
  const took: number[] = [];
  let next = 0;
  const cpu = process.cpuUsage();
  const started = performance.now();
  const ends = started + 1_000 * (lasting ?? 0);
  const nextPath = () =>
    lasting === undefined
      ? paths[next++]
      : performance.now() < ends
        ? paths[next++ % paths.length]
        : undefined;
  const visit = async (_: unknown, visitor: number) => {
    const cookie = cookies[visitor];
    if (pause) await setTimeout(Math.random() * pause);
    for (let path = nextPath(); path !== undefined; path = nextPath()) {
      const before = performance.now();
      const { statusCode, body } = await pool.request({
        path,
        method: 'GET',
        headers: cookie ? { ...headers, cookie } : headers,
      });
      await body.dump({ limit: 1e7 });
      if (statusCode !== 200) throw new Error(`${statusCode} ${path}`);
      took.push(performance.now() - before);
      if (pause) await setTimeout(pause * (0.5 + Math.random()));
    }
  };
  await Promise.all(Array.from({ length: connections }, visit));
  const seconds = (performance.now() - started) / 1_000;
  const { user, system } = process.cpuUsage(cpu);
  await pool.close();
  took.sort((a, b) => a - b);
  return {
    median: took[Math.floor(took.length / 2)]!,
    p95: took[Math.floor(took.length * 0.95)]!,
    p99: took[Math.floor(took.length * 0.99)]!,
    perSecond: took.length / seconds,
    answers: took.length,
    seconds,
    cpu: (user + system) / 1e6,
  };
}

process.on('message', (message: Run) => {
  run(message).then(
    (timing) => process.send?.({ timing }),
    (error: Error) => process.send?.({ error: error.message }),
  );
});
