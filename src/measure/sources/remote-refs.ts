// SPDX-License-Identifier: AGPL-3.0-or-later
// Head and tags of commits that were copied from a forge.
import { Problem } from '../../base/problem.ts';
import { oneLine } from '../../base/text.ts';
import { git } from '../../platform/git.ts';
import { maxTags } from './copy.ts';
import { headFetched } from './fetching.ts';
import { within } from './within-limits.ts';

/** The commit that the forge calls its head. @throws Problem invalid `measure.empty` */
export async function headOf(gitDir: string, written: string): Promise<string> {
  const found = await headFetched(gitDir);
  if (!found) throw new Problem('invalid', 'measure.empty', { repository: oneLine(written, 200) });
  return found;
}

/** The newest tags, with what each stands for. */
export async function tagsOf(gitDir: string, repository: string): Promise<Map<string, string>> {
  const end = await git(
    [
      'for-each-ref',
      `--count=${maxTags}`,
      '--sort=-creatordate',
      '--format=%(objectname) %(refname:lstrip=2)',
      'refs/tags/',
    ],
    { gitDir, seconds: 600 },
  );
  const { answer } = within(end, { repository, seconds: 600 });
  const lines = answer.toString('utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => [line.slice(line.indexOf(' ') + 1), line.slice(0, line.indexOf(' '))]));
}
