// SPDX-License-Identifier: AGPL-3.0-or-later
// Several repositories read at once, a line of progress while it lasts, each answer in the order asked.
import path from 'node:path';
import { exitCode, Problem } from '../../base/problem.ts';
import { repositoryUrl } from '../../base/url.ts';
import type { Machine } from '../../platform/cli.ts';
import type { Facts } from '../facts.ts';
import { factsName, writeFacts } from '../sources/facts-files.ts';
import { type MeasureOptions, readRepository } from '../sources/measure.ts';

export interface MeasureFlags {
  readonly json?: boolean;
  readonly badge?: string;
  readonly facts?: string;
  readonly at?: string;
  readonly as?: string;
  readonly maxSize: string;
  readonly timeout: string;
  readonly allowPrivate?: boolean;
  readonly lang?: string;
}

type Outcome = { readonly target: string; readonly facts: Facts } | { readonly target: string; readonly problem: Problem };

/** Repositories read at the same time: git itself takes about one processor each. */
const atOnce = 3;

export async function measureAll(targets: readonly string[], flags: MeasureFlags, machine: Machine): Promise<void> {
  const options = readOptions(targets, flags);
  const outcomes = await inTurn(targets, (target) => measureOne(target, flags, options, machine));
  for (const outcome of outcomes) {
    if ('problem' in outcome) machine.err(`${machine.say(outcome.problem.textKey, outcome.problem.facts)}\n`);
  }
  const failed = outcomes.find((outcome) => 'problem' in outcome);
  if (failed && 'problem' in failed) process.exitCode = exitCode[failed.problem.kind];
}

async function measureOne(target: string, flags: MeasureFlags, options: MeasureOptions, machine: Machine): Promise<Outcome> {
  try {
    const read = await readRepository(target, options);
    const facts = flags.as ? { ...read, repository: repositoryUrl(flags.as) } : read;
    if (flags.facts) await writeFacts(path.join(flags.facts, factsName(facts.repository)), facts);
    machine.err(`${facts.repository}: ${facts.history.length}\n`);
    return { target, facts };
  } catch (error) {
    if (error instanceof Problem) return { target, problem: error };
    throw error;
  }
}

function readOptions(targets: readonly string[], flags: MeasureFlags): MeasureOptions {
  const [megabytes, seconds] = [Number(flags.maxSize), Number(flags.timeout)];
  if (!(megabytes > 0)) throw new Problem('invalid', 'measure.bad-limit', { option: '--max-size', written: flags.maxSize });
  if (!(seconds > 0)) throw new Problem('invalid', 'measure.bad-limit', { option: '--timeout', written: flags.timeout });
  if (targets.length > 1 && (flags.as || flags.badge)) throw new Problem('invalid', 'measure.one-at-a-time', { option: flags.as ? '--as' : '--badge' });
  return { maxBytes: megabytes * 1024 * 1024, seconds, now: Math.floor(Date.now() / 1000), allowPrivate: flags.allowPrivate ? ['*'] : [] };
}

async function inTurn<In, Out>(list: readonly In[], work: (item: In) => Promise<Out>): Promise<Out[]> {
  const results: Out[] = [];
  const queue = list.map((item, index) => ({ item, index }));
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) results[next.index] = await work(next.item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, list.length) }, worker));
  return results;
}
