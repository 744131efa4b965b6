// SPDX-License-Identifier: AGPL-3.0-or-later
// Before npm packs: nothing leaves but files of the program and what is built from them.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { programFiles } from '../src/platform/source/files.ts';
import { strangers } from '../src/platform/source/packed.ts';

const root = path.join(import.meta.dirname, '..');
const files = await programFiles(root);
const told = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
  cwd: root,
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [{ files: packed }] = JSON.parse(told) as [{ files: { path: string }[] }];
const wrong = strangers(
  packed.map((file) => file.path),
  files ?? [],
);
for (const name of wrong)
  process.stderr.write(`halle: ${name} would be published and is no file of the program: move it away.\n`);
if (wrong.length > 0) process.exitCode = 1;
