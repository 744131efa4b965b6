// SPDX-License-Identifier: AGPL-3.0-or-later
// The head and the tags that a server lists. If they are the same as at the last reading, nothing needs to
// be fetched.
import { createHash } from 'node:crypto';
import { type GitOptions, git } from '../../platform/git.ts';
import { maxTags, objectId } from './copy.ts';

export interface Listing {
  readonly head: string;
  /** Tag name → object named. */
  readonly tags: ReadonlyMap<string, string>;
}

/** Asks the server; undefined where it does not say. */
export async function listRemote(url: string, wire: GitOptions): Promise<Listing | undefined> {
  const { code, answer } = await git(['ls-remote', '--quiet', url, 'HEAD', 'refs/tags/*'], {
    ...wire,
    answerBytes: 64 * 1024 * 1024,
  });
  if (code !== 0) return undefined;
  const refs = answer
    .toString('utf8')
    .split('\n')
    .map((line) => [line.slice(line.indexOf('\t') + 1), line.slice(0, line.indexOf('\t'))] as const);
  const head = refs.find(([name]) => name === 'HEAD')?.[1];
  const tags = refs.filter(([name]) => name.startsWith('refs/tags/') && !name.endsWith('^{}'));
  return head && objectId.test(head)
    ? { head, tags: new Map(tags.map(([name, id]) => [name.slice(10), id])) }
    : undefined;
}

/** Undefined where there are too many tags to read all of them. */
export function digestOf({ head, tags }: Listing): string | undefined {
  if (tags.size >= maxTags) return undefined;
  const lines = [...tags].map(([name, id]) => `${id} ${name}\n`).sort();
  return createHash('sha256')
    .update(`${head}\n${lines.join('')}`)
    .digest('hex')
    .slice(0, 32);
}
