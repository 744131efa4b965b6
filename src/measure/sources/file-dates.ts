// SPDX-License-Identifier: AGPL-3.0-or-later
// When the well-known files last changed, read from the history of the paths: only a copy that holds its
// trees can tell.
import { git } from '../../platform/git.ts';
import type { Facts, FileDates, FileRole } from '../facts/facts.ts';
import type { Copy } from './copy.ts';

/** Two years: whether a document is fresh needs no more, and an old history costs nothing. */
const look = 730 * 86_400;
/** More commits than this in two years are not compared tree by tree: the dates stay unknown. */
const mostCommits = 5_000;

/**
 * One walk over two years of the files' paths; undefined where trees are missing, where the history is cut,
 * or where it would take long.
 */
export async function readFileDates(
  { gitDir, head, limits }: Copy,
  facts: Facts,
  seconds: number,
): Promise<FileDates | undefined> {
  const since = facts.readAt - look;
  const roles = Object.entries(facts.files ?? {}) as [FileRole, string][];
  if (
    limits.includes('shallow') ||
    facts.history.committerTs.filter((time) => time > since).length > mostCommits
  )
    return undefined;
  if (roles.length === 0) return undefined;
  const asked = [
    'log',
    '-z',
    '--format=%ct',
    '--name-only',
    '--no-renames',
    `--since=${new Date(since * 1000).toISOString()}`,
    head,
    '--',
  ];
  const paths = roles.map(([, path]) => `:(literal,top)${path}`);
  const { code, stopped, answer } = await git([...asked, ...paths], {
    gitDir,
    seconds: Math.min(seconds, 30),
    answerBytes: 16 * 1024 * 1024,
  });
  return code === 0 && !stopped ? { since, changed: newest(answer.toString('utf8'), roles) } : undefined;
}

/**
 * The answer: dates and paths, each ended by NUL, the first path after a line end. Newest first, so the first
 * date of a path counts.
 */
function newest(answer: string, roles: readonly (readonly [FileRole, string])[]): FileDates['changed'] {
  const dates = new Map<string, number>();
  let at = 0;
  for (const word of answer.split('\0')) {
    const path = word.replace(/^\n/, '');
    if (/^\d+$/.test(word)) at = Number(word);
    else if (path && !dates.has(path)) dates.set(path, at);
  }
  return Object.fromEntries(
    roles.flatMap(([role, path]) => (dates.has(path) ? [[role, dates.get(path)!]] : [])),
  );
}
