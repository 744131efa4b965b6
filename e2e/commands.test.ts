// SPDX-License-Identifier: AGPL-3.0-or-later
// The commands as a newcomer runs them: the real program, a halle of its own, French and English.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { type TestDatabase, testDatabase } from '../src/testing/database.ts';
import { secret } from '../src/testing/settings.ts';

const root = path.join(import.meta.dirname, '..');
let folder: string;
let database: TestDatabase;

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'halle-commands-'));
  database = await testDatabase();
});
after(async () => {
  await database?.close();
  await rm(folder, { recursive: true, force: true });
});

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function halle(...words: string[]): Promise<Ran> {
  const env = {
    ...process.env,
    HALLE_HOME: folder,
    DATABASE_URL: database.url,
    DATABASE_MIGRATION_URL: database.ownerUrl,
    HALLE_SECRET: secret,
    LANG: 'C',
    LC_ALL: 'C',
  };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [path.join(root, 'bin/halle'), ...words],
      { env, cwd: folder, maxBuffer: 64_000_000 },
      (error, out, err) => {
        resolve({ code: error ? Number(error.code ?? 1) : 0, out, err });
      },
    );
  });
}

test('halle search fills an empty halle, then answers best first, as words or as JSON', {
  timeout: 180_000,
}, async () => {
  const { code, out } = await halle('search', 'gestion du cimetière', '--json');
  assert.equal(code, 0);
  const { items: found, understood } = JSON.parse(out) as {
    items: { name: string; slug: string; functions: string[]; grade: string }[];
    understood: { functions: string[] };
  };
  assert.deepEqual(understood.functions, ['cemetery']);
  assert.match(found[0]!.name, /openCimetière/);
  assert.ok(
    found.every(({ name, slug, functions, grade }) => name && slug && Array.isArray(functions) && grade),
  );
  assert.ok(found[0]!.functions.includes('cemetery'));
  const english = await halle('search', 'cemetery', '--lang', 'en');
  assert.match(english.out, /openCimetière/);
  assert.deepEqual(JSON.parse((await halle('search', 'zzqxy', '--json')).out).items, []);
});

test('halle measure grades a repository on disk: letter, picture, JSON, badge', {
  timeout: 120_000,
}, async () => {
  const repository = path.join(folder, 'projet');
  await git('init', '-q', repository);
  for (let month = 0; month < 30; month++) await commit(repository, new Date(Date.UTC(2024, month, 3)));
  const words = await halle('measure', repository);
  assert.equal(words.code, 0, words.err);
  assert.match(words.out, /note@/);
  const json = JSON.parse(
    (await halle('measure', repository, '--json', '--badge', path.join(folder, 'note.svg'))).out,
  ) as {
    state: string;
  }[];
  assert.equal(json.length, 1);
  assert.match(await readFile(path.join(folder, 'note.svg'), 'utf8'), /^<svg/);
  const missing = await halle('measure', path.join(folder, 'nowhere'), '--lang', 'en');
  assert.notEqual(missing.code, 0);
  assert.match(missing.err, /nowhere/);
});

test('halle import shows its plan and writes nothing, then does it once', { timeout: 120_000 }, async () => {
  const file = path.join(root, 'publiccode.yml');
  const plan = await halle('import', 'publiccode', file, '--dry');
  assert.equal(plan.code, 0, plan.err);
  assert.match(plan.out, /Halle/);
  assert.equal((await halle('import', 'publiccode', file)).code, 0);
  const again = await halle('import', 'publiccode', file, '--lang', 'en');
  assert.equal(again.code, 0);
  assert.match(again.out, /unchanged|nothing/i);
});

test('halle publiccode check judges our own file, and refuses a wrong one with exit code 1', async () => {
  assert.equal(
    (await halle('publiccode', 'check', path.join(root, 'publiccode.yml'), '--no-network')).code,
    0,
  );
  assert.equal(
    (
      await halle(
        'publiccode',
        'check',
        path.join(root, 'fixtures/publiccode/version.missing.yml'),
        '--no-network',
      )
    ).code,
    1,
  );
});

test('halle says what it can do, in the language asked for, and what to do with a word it does not know', async () => {
  assert.match((await halle('--help', '--lang', 'fr')).out, /Commandes/);
  assert.match((await halle('--help', '--lang', 'en')).out, /Commands/);
  const wrong = await halle('serch', '--lang', 'en');
  assert.equal(wrong.code, 64);
  assert.match(wrong.err, /search/);
});

const nobody = {
  GIT_AUTHOR_NAME: 'Team',
  GIT_AUTHOR_EMAIL: 'team@projet.example',
  GIT_COMMITTER_NAME: 'Team',
  GIT_COMMITTER_EMAIL: 'team@projet.example',
};

function git(...words: string[]): Promise<void> {
  return gitAt({}, ...words);
}

function gitAt(env: Record<string, string>, ...words: string[]): Promise<void> {
  return new Promise((resolve, reject) =>
    execFile('git', words, { env: { ...process.env, ...nobody, ...env } }, (error) =>
      error ? reject(error) : resolve(),
    ),
  );
}

function commit(repository: string, at: Date): Promise<void> {
  const date = at.toISOString();
  return gitAt(
    { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    '-C',
    repository,
    'commit',
    '-q',
    '--allow-empty',
    '-m',
    'Work',
  );
}
