// SPDX-License-Identifier: AGPL-3.0-or-later
// One reading of a log: all of it, or what is new joined to what was kept of it.
import { gitStream } from '../../platform/git.ts';
import type { Copy } from './copy.ts';
import type { KeptLog } from './log-file.ts';
import { LogColumns, logFormat } from './log-reader.ts';
import { throughMailmap } from './mailmap.ts';
import { unreadable, within } from './within-limits.ts';

export interface Reading {
  /** Seconds it may take. */
  readonly seconds: number;
  /** Told how many commits were read so far, from time to time. */
  readonly progress?: (commits: number) => void;
}

export interface LogAsked {
  /** Ids of the commits that a tag points at. */
  readonly tags: Promise<ReadonlySet<string>>;
  /** Blob of the `.mailmap`. */
  readonly mailmap: Promise<string | undefined>;
  /** What was kept of a history that is part of this one. */
  readonly since?: KeptLog | undefined;
  /** Is given what was read, before the `.mailmap` is applied to it. */
  keep?(columns: LogColumns): Promise<unknown>;
}

/**
 * @returns the history of the head; `how` it was read
 * @throws Problem unavailable as `within`, invalid `measure.unreadable` where objects are missing or broken
 */
export async function readLog(
  copy: Copy,
  asked: LogAsked,
  reading: Reading,
): Promise<{ columns: LogColumns; how: 'updated' | 'whole' }> {
  const { since } = asked;
  const updated = since && (await readRows(copy, asked, reading));
  const isSure = updated?.repeats === false;
  const columns = isSure ? updated : await readRows(copy, { ...asked, since: undefined }, reading);
  await asked.keep?.(columns);
  const mailmap = await asked.mailmap;
  if (mailmap) await renameAll(copy, columns, mailmap, reading.seconds);
  return { columns, how: isSure ? 'updated' : 'whole' };
}

async function readRows(
  copy: Copy,
  { tags, since, keep }: LogAsked,
  { seconds, progress }: Reading,
): Promise<LogColumns> {
  const config = { 'log.mailmap': 'false', ...(copy.graph ? { 'core.commitGraph': 'true' } : {}) };
  const revisions = [copy.head, ...(since ? [`^${since.head}`] : [])];
  const leaving = new AbortController();
  const leave = (error: unknown) => {
    leaving.abort();
    throw error;
  };
  const run = gitStream(['log', '-z', `--format=${logFormat}`, '--no-show-signature', ...revisions, '--'], {
    gitDir: copy.gitDir,
    config,
    seconds,
    signal: leaving.signal,
  });
  const columns = new LogColumns(await tags.catch(leave), keep !== undefined);
  if (since) columns.restore(since);
  let told = 0;
  for await (const chunk of run.answer) {
    columns.take(chunk);
    if (columns.commits - told < 20_000) continue;
    told = columns.commits;
    progress?.(told);
  }
  const { code, complaint } = within(await run.end, { repository: copy.repository, seconds });
  if (code !== 0) throw unreadable(copy, complaint);
  return columns;
}

/** Who signed, by the project's `.mailmap`: each signature is asked about once. */
async function renameAll(copy: Copy, columns: LogColumns, mailmap: string, seconds: number): Promise<void> {
  const names = await throughMailmap(copy, columns.identities, { 'mailmap.blob': mailmap }, seconds);
  names.forEach((words, number) => {
    columns.rename(number, words);
  });
}
