// SPDX-License-Identifier: AGPL-3.0-or-later
// Several repositories read at once, a line of progress while it lasts, the answers in the order asked.

import { Problem } from '../../base/problem.ts';
import type { Machine } from '../../platform/cli.ts';
import { demandsOf } from '../ci/demands.ts';
import type { Demands, Outcome } from '../ci/outcome.ts';
import { exitOf, passedUnknown } from '../ci/verdict.ts';
import { addressOf, type MeasureOptions } from '../sources/measure.ts';
import { answer } from './answers.ts';
import { type AskForge, forgeAsker } from './ask-forge.ts';
import { formatOf, type MeasureFlags } from './flags.ts';
import { listFlags } from './list-flags.ts';
import { measureOne } from './measure-one.ts';
import { progressLine } from './progress.ts';

/** Repositories read at the same time: git itself takes about one processor each. */
const atOnce = 3;

/**
 * Reads, grades and answers. One repository that fails does not stop the others; the exit code says
 * whether some did, and whether all that was demanded holds.
 */
export async function measureAll(
  targets: readonly string[],
  flags: MeasureFlags,
  machine: Machine,
): Promise<void> {
  const options = await readOptions(targets, flags, machine);
  const [format, demands] = [formatOf(flags), demandsOf(flags)];
  const list = listFlags(targets, flags, options, machine);
  if (list) return (await import('./list.ts')).measureList(list, machine);
  const isSealed = format === 'in-toto' || flags.key !== undefined;
  const sealing = isSealed ? await import('./seal.ts') : undefined;
  const key = await sealing?.sealingKey(targets, flags, format);
  const progress = progressLine(machine, targets.length);
  endOnSignal();
  const tell = (words: string) => {
    progress.clear();
    machine.err(words);
  };
  const ask: AskForge =
    flags.forge === false || flags.as ? async (_, facts) => facts : forgeAsker(options, machine, tell);
  const outcomes = await inTurn(targets, (target) =>
    measureOne(target, flags, options, { progress, ask, machine }).finally(progress.done),
  );
  progress.clear();
  await answer(outcomes, format, demands, machine);
  if (key) sealing?.seal(outcomes, key, options.now, machine);
  conclude(outcomes, demands, machine);
}

/** The exit code, and a word where it is 0 though a letter that was demanded is not known. */
function conclude(outcomes: readonly Outcome[], demands: Demands, { say, err }: Machine): void {
  const n = passedUnknown(outcomes, demands);
  if (n > 0) err(say('measure.ci.passed-unknown', { n }));
  process.exitCode = exitOf(outcomes, demands);
}

/**
 * Git runs in groups of its own, which no signal of the terminal reaches: leaving by `exit` ends them and
 * sweeps their folders.
 */
let ends = false;
function endOnSignal(): void {
  if (ends) return;
  ends = true;
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)
    process.once(signal, () => process.exit(code));
}

async function readOptions(
  targets: readonly string[],
  flags: MeasureFlags,
  machine: Machine,
): Promise<MeasureOptions> {
  const [megabytes, seconds] = [Number(flags.maxSize), Number(flags.timeout)];
  if (!(megabytes > 0))
    throw new Problem('invalid', 'measure.bad-limit', { option: '--max-size', written: flags.maxSize });
  if (!(seconds > 0))
    throw new Problem('invalid', 'measure.bad-limit', { option: '--timeout', written: flags.timeout });
  if (targets.length > 1 && (flags.as || flags.badge))
    throw new Problem('invalid', 'measure.one-at-a-time', { option: flags.as ? '--as' : '--badge' });
  if (flags.at && !/^\d{4}-\d{2}-\d{2}$/.test(flags.at))
    throw new Problem('invalid', 'measure.bad-date', { written: flags.at });
  await machine.boundGit();
  const addresses = (await Promise.all(targets.map(addressOf))).filter((one) => one !== undefined);
  const reach = addresses.length > 0 ? (await machine.config()).allowPrivate : [];
  const allowPrivate = flags.allowPrivate ? ['*'] : reach;
  return {
    maxBytes: megabytes * 1024 * 1024,
    seconds,
    now: Math.floor(Date.now() / 1000),
    allowPrivate,
    counting: machine.errIsTerminal,
  };
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
