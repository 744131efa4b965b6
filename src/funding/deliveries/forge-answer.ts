// SPDX-License-Identifier: AGPL-3.0-or-later
// What a forge answers of a request to merge, as it was recorded: pull requests of GitHub, Gitea and Forgejo,
// merge requests of GitLab. Only a request that was merged names commits of upstream.
import { Problem } from '../../base/problem.ts';

export interface ForgeAnswer {
  readonly number: number;
  readonly merged: boolean;
  /** The last commit of the request, as it was proposed. */
  readonly head?: string | undefined;
  /** What it became upstream: the commit of the merge, of the squash, or the last of those rebased. */
  readonly became?: string | undefined;
}

const most = 16 * 1024 * 1024;

/** @throws Problem invalid `funding.proof.bad-answer`, `funding.proof.long-answer` */
export function readAnswer(words: string): ForgeAnswer {
  if (words.length > most) throw new Problem('invalid', 'funding.proof.long-answer');
  const said = requestIn(words);
  const number = [said['number'], said['iid']].find((one) => Number.isSafeInteger(one) && Number(one) > 0);
  if (number === undefined) throw new Problem('invalid', 'funding.proof.bad-answer');
  const merged =
    said['merged'] === true || said['state'] === 'merged' || typeof said['merged_at'] === 'string';
  const head = idIn(partOf(said['head'])['sha']) ?? idIn(said['sha']);
  // GitHub gives open requests a commit too, that of a merge that was only tried
  const became = merged
    ? (idIn(said['squash_commit_sha']) ??
      idIn(said['merge_commit_sha']) ??
      idIn(said['merged_commit_id']) ??
      head)
    : undefined;
  return { number: Number(number), merged, head, became };
}

const partOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const idIn = (value: unknown) =>
  typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(value)
    ? value.toLowerCase()
    : undefined;

function requestIn(words: string): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(words.replace(/^\uFEFF/, ''));
    const one = Array.isArray(read) && read.length === 1 ? read[0] : read;
    if (typeof one === 'object' && one !== null && !Array.isArray(one)) return one as Record<string, unknown>;
  } catch {
    // said below
  }
  throw new Problem('invalid', 'funding.proof.bad-answer');
}
