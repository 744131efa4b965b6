// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle measure --list`: thousands of repositories, shared with every `halle work` on the same database,
// gone on with after any stop.

import { createHash, randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Problem } from '../../base/problem.ts';
import type { Machine } from '../../platform/cli.ts';
import { needSecret } from '../../platform/secret.ts';
import { type List, type ListLine, readList } from '../batch/list.ts';
import type { BatchOptions } from '../batch/target.ts';
import { noteWritten } from '../stores/answers.ts';
import { holdingRun, registerRun } from '../stores/runs.ts';
import { takeOver } from '../stores/targets-held.ts';
import type { ListFlags } from './flags.ts';
import { openAnswers, readAnswers, tryAnswers } from './list-file.ts';
import { workThrough } from './list-work.ts';

const mostBytes = 256 * 1024 * 1024;
/** Lines to mend that are shown; all of them have their answer in the file. */
const mostShown = 20;

/**
 * Measures a list and writes its answers. The exit code tells whether all were given (0), or some are left
 * for the same command (75, 130).
 */
export async function measureList(flags: ListFlags, machine: Machine): Promise<void> {
  needSecret(await machine.config());
  const list = await openList(flags.list);
  const asked = new Map(list.lines.map(({ line, asked }) => [line, asked]));
  const begun = (await readAnswers(flags.out, asked)).positions.length > 0;
  await tryAnswers(flags.out);
  tellFindings(list, flags, machine);
  const opened = await machine.open();
  const stopped = machine.untilStopped();
  const given = { content: contentOf(list.lines, flags.options), lines: list.lines, options: flags.options };
  const run = await registerRun(opened.db, given, begun, new Date());
  const id = randomUUID();
  const held = await holdingRun(opened.db, run, id, async (before, lost) => {
    if (before) await takeOver(opened.db, before);
    // Read anew: until the run was ours another command may have written.
    const answers = await openAnswers(flags.out, asked);
    // The database was away for so long that another command has begun to write: this one leaves the file to
    // it.
    const asks = Promise.race([
      stopped,
      new Promise<void>((resolve) => lost.addEventListener('abort', () => resolve())),
    ]);
    await noteWritten(opened.db, run, answers.positions, new Date())
      .then(() =>
        workThrough({ run, id, answers, total: list.lines.length, stopped: asks, opened }, flags, machine),
      )
      .finally(answers.close);
    return true;
  });
  if (!held) throw new Problem('conflict', 'measure.list.other-command');
}

/** @throws Problem not-found `measure.list.not-read`, invalid `measure.list.too-big`, `measure.list.empty` */
async function openList(file: string): Promise<List> {
  const unread = (cause: NodeJS.ErrnoException) =>
    new Problem('not-found', 'measure.list.not-read', { file, why: cause.code ?? '' }, { cause });
  const { size } = await stat(file).catch((error) => Promise.reject(unread(error)));
  if (size > mostBytes)
    throw new Problem('invalid', 'measure.list.too-big', { file, megabytes: mostBytes / 1024 / 1024 });
  const bytes = await readFile(file).catch((error) => Promise.reject(unread(error)));
  const list = readList(bytes, (folder) => path.resolve(folder));
  if (list.lines.length === 0) throw new Problem('invalid', 'measure.list.empty', { file });
  return list;
}

function tellFindings({ lines, latin1 }: List, { out }: ListFlags, { say, err }: Machine): void {
  if (latin1) err(say('measure.list.latin1'));
  const wrong = lines.flatMap(({ problem }) => (problem ? [problem] : []));
  for (const { key, facts } of wrong.slice(0, mostShown)) err(say(key, facts));
  if (wrong.length > mostShown)
    err(say('measure.list.more-findings', { more: wrong.length - mostShown, file: out }));
}

/** The same lines, to be graded at the same date, are the same list, wherever the file lies. */
function contentOf(lines: readonly ListLine[], { at = '' }: BatchOptions): string {
  const hash = createHash('sha256').update(at);
  for (const { line, asked } of lines) hash.update(`\n${line} ${asked}`);
  return hash.digest('hex');
}
