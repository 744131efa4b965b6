// SPDX-License-Identifier: AGPL-3.0-or-later
// The command at work on its list: it measures beside the other processes, and alone writes what all of them
// found, as it comes.
import { setTimeout as sleep } from 'node:timers/promises';
import { oneLine } from '../../base/text.ts';
import type { Machine } from '../../platform/cli.ts';
import { isDatabaseAway } from '../../platform/database-away.ts';
import { type Measuring, startMeasuring } from '../jobs.ts';
import { type Answer, listUnwritten, markWritten, type Standing, standingOfRun } from '../stores/answers.ts';
import type { ListFlags } from './flags.ts';
import { conclude, type End, type ListWork } from './list-end.ts';
import { listProgress } from './list-progress.ts';

/**
 * Works until every line has its answer, or until asked to stop.
 * @throws Problem unavailable `measure.list.token-refused`, `measure.list.not-written`
 */
export async function workThrough(work: ListWork, flags: ListFlags, machine: Machine): Promise<void> {
  const { run, id, answers, total, opened } = work;
  const done = answers.positions.length;
  machine.err(
    done
      ? machine.say('measure.list.resume', { done, total, file: flags.out })
      : machine.say('measure.list.start', { repositories: total, file: flags.out }),
  );
  const measuring = startMeasuring(opened, { id, run });
  const progress = listProgress(machine);
  try {
    const end = await follow(work, measuring, progress.show, machine);
    progress.clear();
    await conclude(end, run, flags, work, machine);
  } finally {
    progress.clear();
    await measuring.stop(0);
  }
}

async function follow(
  work: ListWork,
  measuring: Measuring,
  show: (standing: Standing) => void,
  machine: Machine,
): Promise<End> {
  const stopped = work.stopped.then(() => true);
  const count = counter(work);
  for (;;) {
    const standing = await patiently(async () => count(await writeReady(work, machine)));
    show(standing);
    if (standing.written === standing.total) return { why: 'done', standing };
    if (isStuck(standing, measuring)) return { why: 'token', standing };
    if (!(await Promise.race([stopped, sleep(turnMs, false)]))) continue;
    await measuring.stop(2);
    await writeReady(work, machine);
    return { why: 'stopped', standing: await standingOfRun(work.opened.db, work.run) };
  }
}

const turnMs = 400;

/** A long list is not counted at every turn: what was written since is added to the last count. */
function counter({ opened: { db }, run }: ListWork): (wrote: number) => Promise<Standing> {
  let known: Standing | undefined;
  let due = 0;
  return async (wrote) => {
    const began = performance.now();
    const written = (known?.written ?? 0) + wrote;
    if (known && began < due && written < known.total) {
      known = { ...known, written };
      return known;
    }
    known = await standingOfRun(db, run);
    due = performance.now() + 10 * (performance.now() - began);
    return known;
  };
}

/** Writes what was found since the last time. @returns how many lines */
async function writeReady({ opened: { db }, run, id, answers }: ListWork, { say }: Machine): Promise<number> {
  for (let wrote = 0; ; ) {
    const ready = await listUnwritten(db, run, 200, id);
    if (ready.length === 0) return wrote;
    await answers.add(new Map(ready.map((answer) => [answer.position, lineOf(answer, say)])));
    const positions = ready.map(({ position }) => position);
    await markWritten(db, run, positions);
    wrote += positions.length;
  }
}

/**
 * One line of the file: where it was asked, what, and the grade as `halle measure --json` gives it, or why
 * there is none.
 */
function lineOf({ position, asked, answer, problem }: Answer, say: Machine['say']): string {
  const head = `{"line":${position},"asked":${JSON.stringify(asked)},`;
  if (!problem && answer) return head + answer.slice(1);
  const { kind, key, facts } = problem!;
  return `${head}"problem":${JSON.stringify({ kind, key, sentence: oneLine(say(key, facts), 600) })}}`;
}

/** The database may be started anew while we work: a few minutes are waited for. */
async function patiently<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (!isDatabaseAway(error) || tries > 60) throw error;
      await sleep(3_000);
    }
  }
}

/**
 * Whether all that is left waits for a token that this command does not have, and no other process is working
 * on any of it.
 */
function isStuck({ waiting, taken, hosts }: Standing, { refused }: Measuring): boolean {
  return refused.size > 0 && waiting > 0 && taken === 0 && hosts.every((host) => refused.has(host));
}
