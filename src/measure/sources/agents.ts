// SPDX-License-Identifier: AGPL-3.0-or-later
// How many commits of the last year of a history say in their message that an agent helped. Messages are
// read here and forgotten here.
import { git } from '../../platform/git.ts';
import { helpedPattern, saysAgent } from '../facts/agent-signs.ts';
import type { Copy } from './copy.ts';

const year = 365 * 86_400;
/** 2023: no agent signed before. */
const first = 1_672_531_200;

/** @param newest date of the newest commit: seconds since 1970 */
export async function helpedCommits({ gitDir, head }: Copy, newest: number): Promise<number> {
  if (newest < first) return 0;
  const asked = ['log', '-z', '--no-merges', '-E', '-i', `--grep=${helpedPattern}`, '--format=%B'];
  const since = `--since=${new Date((newest - year) * 1000).toISOString()}`;
  const end = await git([...asked, since, head, '--'], {
    gitDir,
    seconds: 30,
    answerBytes: 16 * 1024 * 1024,
  });
  // Cut by a limit or not: what was read was said.
  const messages = end.answer.toString('utf8').split('\0');
  return messages.filter(saysAgent).length;
}
