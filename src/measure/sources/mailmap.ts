// SPDX-License-Identifier: AGPL-3.0-or-later
// Co-authors by the project's `.mailmap`: git applies it to authors and committers alone.
import { git } from '../../platform/git.ts';
import type { Copy } from './copy.ts';

/**
 * @param signed `name NUL mail`, bytes as latin1 @param config names the `.mailmap` that is applied
 * @returns signature → the one that stands for it; those that cannot be asked about are left out
 */
export async function throughMailmap(
  { gitDir }: Pick<Copy, 'gitDir'>,
  signed: readonly string[],
  config: Readonly<Record<string, string>>,
  seconds: number,
): Promise<Map<string, string>> {
  const asked = signed.flatMap((one) => {
    const [name = '', mail = ''] = one.split('\0');
    const line = Buffer.from(`${name} <${mail}>`, 'latin1').toString('utf8');
    return /^[^<>\ufffd]+<[^<>\ufffd]+>$/.test(line) ? [{ one, line }] : [];
  });
  const found = new Map<string, string>();
  if (asked.length === 0) return found;
  const input = asked.map(({ line }) => `${line}\n`).join('');
  const run = await git(['check-mailmap', '--stdin'], { gitDir, config, seconds, input });
  const answers = run.answer.toString('utf8').split('\n');
  if (run.code !== 0 || answers.length < asked.length) return found;
  asked.forEach(({ one }, index) => {
    const [, name = '', mail] = /^(.*?)\s*<([^<>]*)>$/.exec(answers[index]!) ?? [];
    if (mail !== undefined) found.set(one, Buffer.from(`${name}\0${mail}`).toString('latin1'));
  });
  return found;
}
