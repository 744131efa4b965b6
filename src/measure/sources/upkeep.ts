// SPDX-License-Identifier: AGPL-3.0-or-later
// Which commits left the program as it was, by the paths they touched. Looked at only where a program may be
// finished, so for few and short histories: most readings start no program for it.
import { git } from '../../platform/git.ts';
import type { Facts } from '../facts/facts.ts';
import { isUpkeep } from '../facts/upkeep.ts';
import { versionOf } from '../facts/versions.ts';
import type { Copy } from './copy.ts';

const year = 365 * 86_400;
/** Longer histories are no small programs. */
const longest = 4000;

/** Undefined where the question does not arise, or where trees are not there. */
export async function readUpkeep(
  { gitDir, head, limits }: Copy,
  { releases, history, readAt }: Pick<Facts, 'releases' | 'history' | 'readAt'>,
): Promise<Facts['upkeep']> {
  const last = releases.find(({ name }) => versionOf(name)?.isPreRelease === false);
  if (!last || readAt - last.at < year || limits.includes('shallow') || history.length > longest)
    return undefined;
  const asked = ['log', '-z', '--no-merges', '--name-only', '--no-renames', '--format=%x01%ct', head, '--'];
  const end = await git(asked, { gitDir, seconds: 30, answerBytes: 16 * 1024 * 1024 });
  if (end.code !== 0 || end.stopped) return undefined;
  const commits = end.answer.toString('utf8').split('\u0001').slice(1);
  const [kept, changed] = [new Set<number>(), new Set<number>()];
  for (const words of commits) {
    const [time, ...paths] = words.split('\0').map((word) => word.replace(/^\n/, ''));
    (isUpkeep(paths.filter(Boolean)) ? kept : changed).add(Number(time));
  }
  // Commits of one rebase share a second: where one of them changed the program, none of them is upkeep.
  return { since: 0, commits: [...kept.difference(changed)] };
}
