// SPDX-License-Identifier: AGPL-3.0-or-later
// The load, in a process of its own so that its work is not counted as the site's. Started by `fork`; each message is one run.
import { Agent, get } from 'node:http';

export interface Run {
  readonly base: string;
  readonly paths: readonly string[];
  readonly connections: number;
}

/** Milliseconds, and answers a second. */
export interface Timing {
  readonly median: number;
  readonly p95: number;
  readonly perSecond: number;
}

async function run({ base, paths, connections }: Run): Promise<Timing> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const took: number[] = [];
  const queue = [...paths].reverse();
  const started = performance.now();
  const visit = async () => {
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      const before = performance.now();
      await open(base + path, agent);
      took.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: connections }, visit));
  const perSecond = (1_000 * took.length) / (performance.now() - started);
  agent.destroy();
  took.sort((a, b) => a - b);
  return { median: took[Math.floor(took.length / 2)]!, p95: took[Math.floor(took.length * 0.95)]!, perSecond };
}

function open(address: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(address, { agent, headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${answer.statusCode} ${address}`));
      answer.on('end', resolve).on('error', reject).resume();
    }).on('error', reject);
  });
}

process.on('message', (message: Run) => {
  run(message).then(
    (timing) => process.send?.({ timing }),
    (error: Error) => process.send?.({ error: error.message }),
  );
});
