// SPDX-License-Identifier: AGPL-3.0-or-later
// How the work at a list ends, and what is said of it: all done, stopped, or a token refused.
import { Problem } from '../../base/problem.ts';
import type { Machine } from '../../platform/cli.ts';
import type { Opened } from '../../platform/opened.ts';
import { verdictCodes } from '../ci/verdict.ts';
import type { Standing } from '../stores/answers.ts';
import { finishRun } from '../stores/runs.ts';
import type { ListFlags } from './flags.ts';
import { type AnswersFile, verdictOfList } from './list-file.ts';

export interface ListWork {
  readonly run: string;
  /** Of this process. */
  readonly id: string;
  readonly answers: AnswersFile;
  /** Lines of the list. */
  readonly total: number;
  /** Someone asked to stop. */
  readonly stopped: Promise<void>;
  readonly opened: Opened;
}

/** Why the work ended, and how far it had come. */
export interface End {
  readonly why: 'done' | 'stopped' | 'token';
  readonly standing: Standing;
}

/** Says how the work ended, and closes the run when every line has its answer. */
export async function conclude(
  { why, standing }: End,
  run: string,
  flags: ListFlags,
  { opened }: ListWork,
  { say, out, err }: Machine,
): Promise<void> {
  const { total, written, failed, waiting, hosts } = standing;
  const file = flags.out;
  if (why === 'token')
    throw new Problem('unavailable', 'measure.list.token-refused', {
      hosts: hosts.join(', '),
      left: waiting,
    });
  if (why === 'done') await finishRun(opened.db, run);
  if (flags.json)
    out(
      JSON.stringify({
        finished: why === 'done',
        lines: total,
        measured: written - failed,
        failed,
        out: file,
      }),
    );
  if (why === 'stopped') {
    err(
      say('measure.list.stopped', {
        done: written,
        total,
        file,
        command: `halle measure --list ${flags.list} --out ${file}`,
      }),
    );
    process.exitCode = 130;
    return;
  }
  process.exitCode = verdictCodes[await verdictOfList(file, flags.demands)];
  if (!flags.json) out(say('measure.list.done', { total, measured: written - failed, failed, file }));
}
