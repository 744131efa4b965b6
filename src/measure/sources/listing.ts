// SPDX-License-Identifier: AGPL-3.0-or-later
// The head and the tags that a server lists. If they are the same as at the last reading, nothing needs to
// be fetched.
import { createHash } from 'node:crypto';
import { Problem } from '../../base/problem.ts';
import { oneLine } from '../../base/text.ts';
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

/**
 * The branch to read where HEAD names one that is not there; undefined where there is no branch at all.
 * @throws Problem invalid `measure.no-default-branch` where none of several is the main one
 */
export async function branchInstead(
  url: string,
  wire: GitOptions,
  written: string,
): Promise<string | undefined> {
  const { answer } = await git(['ls-remote', '--quiet', '--heads', url], {
    ...wire,
    answerBytes: 64 * 1024 * 1024,
  });
  const names = answer
    .toString('utf8')
    .split('\n')
    .flatMap((line) => line.split('\t')[1] ?? []);
  return mainBranch(names, written);
}

const usual = ['main', 'master', 'trunk', 'develop'].map((name) => `refs/heads/${name}`);

/** Among branches by full name: one of the usual names, else the only one. @throws as `branchInstead` */
export function mainBranch(names: readonly string[], written: string): string | undefined {
  const found = usual.find((name) => names.includes(name)) ?? (names.length === 1 ? names[0] : undefined);
  if (found || names.length === 0) return found;
  const repository = oneLine(written, 200);
  throw new Problem('invalid', 'measure.no-default-branch', { repository, branches: names.length });
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
