// SPDX-License-Identifier: AGPL-3.0-or-later
// One reading of a log: all of it, or what is new since a commit.
import { Problem } from '../../base/problem.ts';
import { oneLine } from '../../base/text.ts';
import { git, gitStream } from '../../platform/git.ts';
import type { Copy } from './copy.ts';
import { LogColumns, logFormat } from './log-reader.ts';
import { within } from './within-limits.ts';

export interface Reading {
  /** Seconds it may take. */
  readonly seconds: number;
  /** Told how many commits were read so far, from time to time. */
  readonly progress?: (commits: number) => void;
}

export interface LogAsked {
  /** Ids of the commits that a tag points at. */
  readonly tags: ReadonlySet<string>;
  /** Blob of the `.mailmap`. */
  readonly mailmap?: string | undefined;
  /** Revisions, as `git log` takes them. */
  readonly revisions: readonly string[];
}

/**
 * @throws Problem unavailable as `within`, invalid `measure.unreadable` where objects are missing or broken
 */
export async function readLog(
  copy: Copy,
  { tags, mailmap, revisions }: LogAsked,
  { seconds, progress }: Reading,
): Promise<LogColumns> {
  const columns = new LogColumns(tags);
  const names = mailmap ? { 'mailmap.blob': mailmap } : { 'log.mailmap': 'false' };
  const config = { ...names, ...(copy.graph ? { 'core.commitGraph': 'true' } : {}) };
  const run = gitStream(['log', '-z', `--format=${logFormat}`, '--no-show-signature', ...revisions, '--'], {
    gitDir: copy.gitDir,
    config,
    seconds,
  });
  let told = 0;
  for await (const chunk of run.answer) {
    columns.take(chunk);
    if (columns.commits - told < 20_000) continue;
    told = columns.commits;
    progress?.(told);
  }
  const { code, complaint } = within(await run.end, { repository: copy.repository, seconds });
  if (code !== 0)
    throw new Problem('invalid', 'measure.unreadable', {
      repository: copy.repository,
      why: oneLine(complaint, 200),
    });
  if (mailmap) await renameBeside(copy, columns, names, seconds);
  return columns;
}

/** Co-authors by the project's `.mailmap`, which git applies to authors and committers alone. */
async function renameBeside(
  { gitDir }: Copy,
  columns: LogColumns,
  config: Readonly<Record<string, string>>,
  seconds: number,
): Promise<void> {
  const asked = [...columns.beside].flatMap((number) => {
    const [name = '', mail = ''] = columns.identities[number]!.split('\0');
    const line = Buffer.from(`${name} <${mail}>`, 'latin1').toString('utf8');
    return /^[^<>\ufffd]+<[^<>\ufffd]+>$/.test(line) ? [{ number, line }] : [];
  });
  if (asked.length === 0) return;
  const input = asked.map(({ line }) => `${line}\n`).join('');
  const run = await git(['check-mailmap', '--stdin'], { gitDir, config, seconds, input });
  const answers = run.answer.toString('utf8').split('\n');
  if (run.code !== 0 || answers.length < asked.length) return;
  asked.forEach(({ number }, index) => {
    const [, name = '', mail] = /^(.*?)\s*<([^<>]*)>$/.exec(answers[index]!) ?? [];
    if (mail !== undefined) columns.rename(number, Buffer.from(`${name}\0${mail}`).toString('latin1'));
  });
}
