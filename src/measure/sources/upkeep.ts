// SPDX-License-Identifier: AGPL-3.0-or-later
// What was done after the last version, by the paths it touched. Looked at only where a program may be
// finished, so for few commits: most readings start no program for it.
import { git } from '../../platform/git.ts';
import type { Facts } from '../facts/facts.ts';
import { isUpkeep } from '../facts/upkeep.ts';
import { versionOf } from '../facts/versions.ts';
import type { Copy } from './copy.ts';

const year = 365 * 86_400;
/** More work than this after its last version, and a program is not finished whatever it touched. */
const mostCommits = 200;

/** Undefined where the question does not arise, or where trees are not there. */
export async function readUpkeep(
  { gitDir, head, limits }: Copy,
  { releases, history, readAt }: Pick<Facts, 'releases' | 'history' | 'readAt'>,
  tags: ReadonlyMap<string, string>,
): Promise<Facts['upkeep']> {
  const last = releases.find(({ name }) => versionOf(name)?.isPreRelease === false);
  const id = last && tags.get(last.name);
  if (!id || readAt - last.at < year || limits.includes('shallow') || history.length > 4000) return undefined;
  const after = history.committerTs.filter((time) => time > last.at).length;
  if (after === 0 || after > mostCommits) return undefined;
  const asked = [
    'log',
    '-z',
    '--no-merges',
    '--name-only',
    '--no-renames',
    '--format=%x01%ct',
    head,
    `^${id}`,
    '--',
  ];
  const end = await git(asked, { gitDir, seconds: 30, answerBytes: 16 * 1024 * 1024 });
  if (end.code !== 0 || end.stopped) return undefined;
  const commits = end.answer.toString('utf8').split('\u0001').slice(1);
  const kept = commits.flatMap((words) => {
    const [time, ...paths] = words.split('\0').map((word) => word.replace(/^\n/, ''));
    return isUpkeep(paths.filter(Boolean)) ? [Number(time)] : [];
  });
  return { since: last.at, commits: kept };
}
