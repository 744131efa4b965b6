// SPDX-License-Identifier: AGPL-3.0-or-later
// How many commits a long history holds, counted beside its reading for those who watch: a short history is
// over before the answer would matter.
import { git } from '../../platform/git.ts';
import type { Copy } from './copy.ts';

export interface Count {
  /** Begins to count at the first call; undefined until the answer is there. */
  total(): number | undefined;
  /** The count has ended: the copy may be closed. */
  ended(): Promise<void>;
}

export function countCommits({ gitDir, head }: Copy, seconds: number): Count {
  let counting: Promise<void> | undefined;
  let total: number | undefined;
  const count = async () => {
    const { code, answer } = await git(['rev-list', '--count', head, '--'], { gitDir, seconds });
    const found = Number(answer.toString('latin1').trim());
    if (code === 0 && found > 0) total = found;
  };
  return {
    total() {
      counting ??= count().catch(() => {});
      return total;
    },
    ended: async () => counting,
  };
}
