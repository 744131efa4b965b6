// SPDX-License-Identifier: AGPL-3.0-or-later
// Reading and grading one repository, while a line says how far it has come.
import path from 'node:path';
import { Problem } from '../../base/problem.ts';
import { repositoryUrl } from '../../base/url.ts';
import { writeAtomically } from '../../platform/atomic-file.ts';
import type { Machine } from '../../platform/cli.ts';
import { refusalOf } from '../../platform/faults.ts';
import { dateGraded } from '../batch/date.ts';
import type { Outcome } from '../ci/outcome.ts';
import type { Facts } from '../facts/facts.ts';
import type { Grade } from '../grade/grade.ts';
import { gradeFacts } from '../letter/grade-facts.ts';
import { shownUntold } from '../letter/withheld.ts';
import { factsName, writeFacts } from '../sources/facts-files.ts';
import { type MeasureOptions, readRepository } from '../sources/measure.ts';
import { readTruckFactor } from '../sources/truck-factor.ts';
import { badgeOf } from '../words/badge.ts';
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
  // A badge is a publication: nobody here knows whether the project was told, so it waits as on a page.
  const shown = shownUntold(grade);
  await writeAtomically(flags.badge, badgeOf(shown, machine.lang));
  const isHeld = shown.state !== grade.state || shown.advisedAgainst.length < grade.advisedAgainst.length;
  tell(isHeld ? 'measure.out.badge-held' : 'measure.out.badge-written', flags.badge);
}
