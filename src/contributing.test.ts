// SPDX-License-Identifier: AGPL-3.0-or-later
// What a contributor is given: checks that forges run, templates, editor settings, commands that documents
// name.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parseDocument } from 'yaml';
import { packageRoot } from './platform/root.ts';

const read = (file: string) => readFileSync(path.join(packageRoot, file), 'utf8');
/** @throws AssertionError at the first fault of the file */
function yaml(file: string): Record<string, unknown> {
  const document = parseDocument(read(file), { uniqueKeys: true, version: '1.2' });
  assert.deepEqual([...document.errors, ...document.warnings].map(String), [], file);
  return document.toJS() as Record<string, unknown>;
}
const files = (...patterns: string[]) => globSync(patterns, { cwd: packageRoot }).toSorted();

interface Step {
  readonly uses?: string;
  readonly run?: string;
}
interface Job {
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

const workflows = files('.github/workflows/*.yml', '.forgejo/workflows/*.yml');

test('each forge runs every check of .ci/run and nothing else, with an end', () => {
  assert.equal(workflows.length, 2);
  for (const file of workflows) {
    const jobs = Object.values(yaml(file)['jobs'] as Record<string, Job>);
    assert.match(
      jobs.flatMap(({ steps }) => steps.map(({ run = '' }) => run)).join('\n'),
      /^\.ci\/run$/m,
      file,
    );
    for (const job of jobs) assert.ok((job['timeout-minutes'] ?? Infinity) <= 180, file);
  }
});

test('actions of others are named by the whole hash of their commit, and may only read', () => {
  for (const file of workflows) {
    const { jobs, permissions } = yaml(file) as { jobs: Record<string, Job>; permissions?: object };
    const used = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
    assert.ok(used.length > 0, file);
    for (const action of used) assert.match(action, /@[0-9a-f]{40}$/, `${file}: ${action}`);
    if (file.startsWith('.github')) assert.deepEqual(permissions, { contents: 'read' }, file);
  }
});

test('both forges ask the same questions of who opens an issue or a change', () => {
  const github = files('.github/ISSUE_TEMPLATE/*.yml');
  assert.ok(github.length > 2);
  for (const file of github) {
    yaml(file);
    assert.equal(read(file.replace('.github/ISSUE_TEMPLATE', '.forgejo/issue_template')), read(file));
  }
  assert.equal(read('.forgejo/pull_request_template.md'), read('.github/pull_request_template.md'));
  yaml('.github/dependabot.yml');
});

test('editors and containers are told in JSON that holds nothing but JSON', () => {
  for (const file of ['.vscode/settings.json', '.vscode/extensions.json', '.devcontainer/devcontainer.json'])
    assert.doesNotThrow(() => JSON.parse(read(file)), file);
});

test('a command that a document tells to run is one of package.json', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const told = files('*.md', 'docs/**/*.md', 'bench/*.md', '.github/*.md').flatMap((file) =>
    [...read(file).matchAll(/\bnpm (?:run (?:-s )?)([a-z][\w:-]*)/g)].map((match) => `${file}: ${match[1]}`),
  );
  assert.ok(told.length > 5);
  assert.deepEqual(
    told.filter((one) => !Object.hasOwn(scripts, one.split(': ')[1]!)),
    [],
  );
});

test('a script of package.json and a file of the container name files that are there', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  for (const [name, words] of Object.entries(scripts))
    for (const [file] of words.matchAll(
      /(?<=^|[\s=./])(?:src|make|fit|attack|soak|dev|demo)\/[\w./-]+\.ts\b/g,
    ))
      assert.ok(existsSync(path.join(packageRoot, file)), `${name}: ${file}`);
  const { build } = JSON.parse(read('.devcontainer/devcontainer.json')) as { build: { dockerfile: string } };
  assert.ok(existsSync(path.join(packageRoot, '.devcontainer', build.dockerfile)));
});
