// SPDX-License-Identifier: AGPL-3.0-or-later
// Signatures by the project's `.mailmap`: git is asked about each once, which costs a history less than to
// have the list applied to every commit, and lets what was read be kept whatever the list becomes.
import { git } from '../../platform/git.ts';
import type { Copy } from './copy.ts';
import { unreadable, within } from './within-limits.ts';

/**
 * @param signed `name NUL mail`, bytes as latin1 @param config names the `.mailmap` that is applied
 * @returns for each the one that stands for it
 * @throws Problem as `readLog`
 */
export async function throughMailmap(
  copy: Pick<Copy, 'gitDir' | 'repository'>,
  signed: readonly string[],
  config: Readonly<Record<string, string>>,
  seconds: number,
): Promise<string[]> {
  // Git takes line ends and brackets out of a signature; one that an odd encoding brings back is let be.
  const asked = signed.flatMap((one, index) => (one.includes('\n') ? [] : [index]));
  if (asked.length === 0) return [...signed];
  const lines = asked.map((index) => `${signed[index]!.replace('\0', ' <')}>\n`);
  const { gitDir, repository } = copy;
  const input = Buffer.from(lines.join(''), 'latin1');
  const run = await git(['check-mailmap', '--stdin'], { gitDir, config, seconds, input });
  const { code, complaint, answer } = within(run, { repository, seconds });
  const answers = answer.toString('latin1').split('\n');
  if (code !== 0 || answers.length !== asked.length + 1) throw unreadable(copy, complaint);
  const found = [...signed];
  asked.forEach((index, place) => {
    found[index] = readContact(answers[place]!);
  });
  return found;
}

/** `Name <mail>`, or `<mail>` alone. */
function readContact(line: string): string {
  const mail = line.indexOf('<');
  return `${line.slice(0, mail).replace(/ $/, '')}\0${line.slice(mail + 1, -1)}`;
}
