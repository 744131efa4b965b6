// SPDX-License-Identifier: AGPL-3.0-or-later
// One reading of a log: all of it, or what is new since a commit.
import { Problem } from '../../base/problem.ts';
import { oneLine } from '../../base/text.ts';
import { gitStream } from '../../platform/git.ts';
import type { Copy } from './copy.ts';
import { LogColumns, logFormat } from './log-reader.ts';
import { throughMailmap } from './mailmap.ts';
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

/** Co-authors by the project's `.mailmap`. */
async function renameBeside(
  copy: Copy,
  columns: LogColumns,
  config: Readonly<Record<string, string>>,
  seconds: number,
): Promise<void> {
  const asked = [...columns.beside].map((number) => [number, columns.identities[number]!] as const);
  const signed = asked.map(([, words]) => words);
  const names = await throughMailmap(copy, signed, config, seconds);
  for (const [number, words] of asked) if (names.has(words)) columns.rename(number, names.get(words)!);
}
