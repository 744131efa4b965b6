// SPDX-License-Identifier: AGPL-3.0-or-later
// The last step of a build: the archive of the source that the program offers, and no types in dist/ of
// modules that are no more.
import { existsSync, globSync, rmSync } from 'node:fs';
import path from 'node:path';
import { archivePlace, makeArchive } from '../src/platform/source/archive.ts';
import { programFiles } from '../src/platform/source/files.ts';

const root = path.join(import.meta.dirname, '..');
const say = (words: string) => process.stderr.write(`${words}\n`);

for (const made of globSync('dist/**/*.d.ts', { cwd: root })) {
  const stem = path.join(root, 'src', path.relative('dist', made).replace(/\.d\.ts$/, ''));
  if (!existsSync(`${stem}.ts`) && !existsSync(`${stem}.tsx`)) rmSync(path.join(root, made));
}

const files = await programFiles(root);
if (files) {
  const { left } = await makeArchive(root, files);
  for (const name of left)
    say(`halle: ${name} is tracked but is no plain file here: the source that is offered lacks it.`);
  const known = new Set(files.map(({ name }) => name));
  const built = globSync(['bin/*', 'migrations/*', 'src/**/*.{ts,tsx}'], { cwd: root }).filter(
    (name) => !known.has(name),
  );
  for (const name of built)
    say(
      `halle: ${name} is built but git does not track it: the source that is offered lacks it (git add it).`,
    );
} else {
  for (const place of [archivePlace, `${archivePlace}.sha256`])
    rmSync(path.join(root, place), { force: true });
  say(
    'halle: neither git nor source-files.txt tells which files are the program: this build offers no source (AGPL, section 13).',
  );
  say('halle: build from a clone, or from the halle-source.tar.gz of a site.');
}
