// SPDX-License-Identifier: AGPL-3.0-or-later
// Several repositories read at once, a line of progress while it lasts, the answers in the order asked.

import path from 'node:path';
import type { Lang } from '../../base/language.ts';
import { exitCode, Problem } from '../../base/problem.ts';
import { oneLine } from '../../base/text.ts';
import { repositoryUrl } from '../../base/url.ts';
import { writeAtomically } from '../../platform/atomic-file.ts';
import type { Machine } from '../../platform/cli.ts';
import { refusalOf } from '../../platform/faults.ts';
import { dateGraded } from '../batch/date.ts';
import type { Facts } from '../facts/facts.ts';
import type { Grade } from '../grade/grade.ts';
import { gradeFacts } from '../letter/grade-facts.ts';
import { factsName, writeFacts } from '../sources/facts-files.ts';
import { type MeasureOptions, readRepository } from '../sources/measure.ts';
import { readTruckFactor } from '../sources/truck-factor.ts';
import { badgeOf } from '../words/badge.ts';
import { gradeJson } from '../words/grade-json.ts';
import { showGrade } from '../words/terminal.ts';
import { coloured, plain } from '../words/terminal-words.ts';
import { type TruckFactor, truckFactorJson } from '../work/truck-factor.ts';
import { type AskForge, forgeAsker } from './ask-forge.ts';
import type { MeasureFlags } from './flags.ts';
import { listFlags } from './list-flags.ts';
import { type Progress, progressLine } from './progress.ts';

type Outcome =
  | {
      readonly target: string;
      readonly facts: Facts;
      readonly grade: Grade;
      readonly truckFactor?: TruckFactor | undefined;
    }
  | { readonly target: string; readonly problem: Problem };

/** Repositories read at the same time: git itself takes about one processor each. */
const atOnce = 3;

/**
 * Reads, grades and answers. One repository that fails does not stop the others; the exit code is that of the
 * first failure.
 */
export async function measureAll(
  targets: readonly string[],
  flags: MeasureFlags,
  machine: Machine,
): Promise<void> {
  const options = readOptions(targets, flags, machine);
  const list = listFlags(targets, flags, options, machine);
  if (list) return (await import('./list.ts')).measureList(list, machine);
  const progress = progressLine(machine);
  endOnSignal();
  const tell = (words: string) => {
    progress.clear();
    machine.err(words);
  };
  const ask: AskForge =
    flags.forge === false || flags.as ? async (_, facts) => facts : forgeAsker(options, machine, tell);
  const outcomes = await inTurn(targets, (target) =>
    measureOne(target, flags, options, { progress, ask, machine }),
  );
  progress.clear();
  answer(outcomes, flags, machine);
  const failed = outcomes.find((outcome) => 'problem' in outcome);
  if (failed && 'problem' in failed) process.exitCode = exitCode[failed.problem.kind];
}

/**
 * Git runs in groups of its own, which no signal of the terminal reaches: leaving by `exit` ends them and
 * sweeps their folders.
 */
function endOnSignal(): void {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)
    process.once(signal, () => process.exit(code));
}

function answer(outcomes: readonly Outcome[], flags: MeasureFlags, machine: Machine): void {
  const lang: Lang = machine.lang;
  if (flags.json)
    machine.out(
      JSON.stringify(
        outcomes.map((outcome) => jsonOf(outcome, lang, machine)),
        null,
        2,
      ),
    );
  const colours = machine.isTerminal && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
  const shown = { lang, width: process.stdout.columns || 80, paint: colours ? coloured : plain };
  for (const outcome of outcomes) {
    if ('problem' in outcome) machine.err(wordsOf(outcome.problem, machine));
    else if (!flags.json)
      machine.out(
        showGrade(outcome.grade, { ...shown, forge: outcome.facts.forge, truckFactor: outcome.truckFactor }),
      );
  }
}

function jsonOf(outcome: Outcome, lang: Lang, machine: Machine): Record<string, unknown> {
  if (!('problem' in outcome)) {
    const { target, grade, facts, truckFactor } = outcome;
    return {
      asked: target,
      ...gradeJson(grade, facts, lang),
      ...(truckFactor ? { truckFactor: truckFactorJson(truckFactor) } : {}),
    };
  }
  const { kind, textKey } = outcome.problem;
  return {
    asked: outcome.target,
    problem: { kind, key: textKey, sentence: wordsOf(outcome.problem, machine) },
  };
}

const wordsOf = ({ textKey, facts }: Problem, machine: Machine) => oneLine(machine.say(textKey, facts), 600);

interface CommandContext {
  readonly progress: Progress;
  readonly ask: AskForge;
  readonly machine: Machine;
}

async function measureOne(
  target: string,
  flags: MeasureFlags,
  options: MeasureOptions,
  means: CommandContext,
): Promise<Outcome> {
  const { progress, ask, machine } = means;
  progress.step(target);
  try {
    const read = await readRepository(target, {
      ...options,
      fileDates: true,
      progress: (step) => progress.step(target, step),
    });
    const facts = flags.as ? { ...read, repository: repositoryUrl(flags.as) } : await ask(target, read);
    const grade = gradeFacts(facts, {
      today: options.now,
      ...(flags.at ? { at: dateGraded(flags.at, facts.readAt) } : {}),
    });
    const truckFactor = flags.truckFactor ? await readTruckFactor(target, options) : undefined;
    await keep(facts, grade, flags, progress, machine);
    return { target, facts, grade, truckFactor };
  } catch (error) {
    if (error instanceof Problem) return { target, problem: error };
    throw error;
  }
}

async function keep(
  facts: Facts,
  grade: Grade,
  flags: MeasureFlags,
  progress: Progress,
  machine: Machine,
): Promise<void> {
  const tell = (key: string, file: string) => {
    progress.clear();
    machine.err(machine.say(key, { file }));
  };
  if (flags.facts) {
    const base = path.join(flags.facts, factsName(facts.repository));
    await writeFacts(base, facts).catch((cause) => {
      throw (
        refusalOf(cause) ??
        new Problem('unavailable', 'measure.facts-not-written', { file: flags.facts }, { cause })
      );
    });
    tell('measure.out.facts-written', `${base}.csv.gz`);
  }
  if (!flags.badge) return;
  await writeAtomically(flags.badge, badgeOf(grade, machine.lang));
  tell('measure.out.badge-written', flags.badge);
}

function readOptions(targets: readonly string[], flags: MeasureFlags, machine: Machine): MeasureOptions {
  const [megabytes, seconds] = [Number(flags.maxSize), Number(flags.timeout)];
  if (!(megabytes > 0))
    throw new Problem('invalid', 'measure.bad-limit', { option: '--max-size', written: flags.maxSize });
  if (!(seconds > 0))
    throw new Problem('invalid', 'measure.bad-limit', { option: '--timeout', written: flags.timeout });
  if (targets.length > 1 && (flags.as || flags.badge))
    throw new Problem('invalid', 'measure.one-at-a-time', { option: flags.as ? '--as' : '--badge' });
  if (flags.at && !/^\d{4}-\d{2}-\d{2}$/.test(flags.at))
    throw new Problem('invalid', 'measure.bad-date', { written: flags.at });
  const config = machine.config();
  const allowPrivate = flags.allowPrivate ? ['*'] : config.allowPrivate;
  return { maxBytes: megabytes * 1024 * 1024, seconds, now: Math.floor(Date.now() / 1000), allowPrivate };
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
