// SPDX-License-Identifier: AGPL-3.0-or-later
// Tags as the commits they point at, and as dated releases.
import { oneLine } from '../../base/text.ts';
import { git } from '../../platform/git.ts';
import type { Facts } from '../facts/facts.ts';
import { type Copy, objectId } from './copy.ts';
import { within } from './within-limits.ts';

const seconds = 120;

/** Tag name → commit. */
export type TagCommits = ReadonlyMap<string, string>;

/**
 * @param tags name → object named. Tags of trees and blobs, and those whose objects are not there, are left
 * out.
 */
export async function commitsOfTags(
  { objects }: Pick<Copy, 'objects'>,
  tags: ReadonlyMap<string, string>,
): Promise<TagCommits> {
  const ids = [...new Set(tags.values())];
  const found = await Promise.all(ids.map((id) => objects.info(`${id}^{commit}`)));
  const commits = new Map(ids.map((id, index) => [id, found[index]?.id]));
  return new Map(
    [...tags].flatMap(([name, id]) => (commits.get(id) ? [[name, commits.get(id)!] as const] : [])),
  );
}

/**
 * Releases, newest first: a tag bears the date of its commit, on or off the default branch.
 * @param dates known already, by commit
 */
export async function datedTags(
  { gitDir, repository }: Pick<Copy, 'gitDir' | 'repository'>,
  tags: TagCommits,
  dates: ReadonlyMap<string, number>,
): Promise<Facts['releases']> {
  const all = new Map(dates);
  const elsewhere = [...new Set(tags.values())].filter((id) => !all.has(id) && objectId.test(id));
  if (elsewhere.length) {
    const input = elsewhere.map((id) => `${id}\n`).join('');
    const asked = ['log', '--no-walk=unsorted', '--ignore-missing', '--format=%H %ct', '--stdin'];
    const { answer } = within(await git(asked, { gitDir, input, seconds }), { repository, seconds });
    for (const line of answer.toString('latin1').split('\n'))
      if (line) all.set(line.split(' ')[0]!, Number(line.split(' ')[1]) || 0);
  }
  const releases = [...tags].flatMap(([name, id]) =>
    all.has(id) ? [{ name: oneLine(name, 120), at: all.get(id)! }] : [],
  );
  return releases.sort((a, b) => b.at - a.at || (a.name < b.name ? -1 : 1));
}
