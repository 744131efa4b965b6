// SPDX-License-Identifier: AGPL-3.0-or-later
// Reading and grading one repository, while a line says how far it has come.
import { Problem } from '../../base/problem.ts';
import { repositoryUrl } from '../../base/url.ts';
import type { Machine } from '../../platform/cli.ts';
import { dateGraded } from '../batch/date.ts';
import type { Outcome } from '../ci/outcome.ts';
import type { Facts } from '../facts/facts.ts';
import type { Grade } from '../grade/grade.ts';
import { gradeFacts } from '../letter/grade-facts.ts';
import { type MeasureOptions, readRepository } from '../sources/measure.ts';
import type { AskForge } from './ask-forge.ts';
import type { MeasureFlags } from './flags.ts';
import type { Progress } from './progress.ts';

interface CommandContext {
  readonly progress: Progress;
  readonly ask: AskForge;
  readonly machine: Machine;
}

/** Reads and grades one repository; a failure is its outcome. */
export async function measureOne(
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
    const truckFactor = flags.truckFactor ? await truckFactorOf(target, options) : undefined;
    await keep(facts, grade, flags, progress, machine);
    return { target, facts, grade, truckFactor };
  } catch (error) {
    if (error instanceof Problem) return { target, problem: error };
    throw error;
  }
}

const truckFactorOf = async (target: string, options: MeasureOptions) =>
  (await import('../sources/truck-factor.ts')).readTruckFactor(target, options);

async function keep(
  facts: Facts,
  grade: Grade,
  flags: MeasureFlags,
  progress: Progress,
  machine: Machine,
): Promise<void> {
  if (!flags.facts && !flags.badge) return;
  const { keepBadge, keepFacts } = await import('./keeping.ts');
  const tell = (key: string, file: string) => {
    progress.clear();
    machine.err(machine.say(key, { file }));
  };
  if (flags.facts) await keepFacts(facts, flags.facts, tell);
  if (flags.badge) await keepBadge(grade, flags.badge, machine.lang, tell);
}
