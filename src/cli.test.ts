// SPDX-License-Identifier: AGPL-3.0-or-later
// The program as a person meets it: its words, its exit codes, its start and its stop.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { after, test } from 'node:test';
import { commandLanguage, failure } from './platform/cli.ts';
import { packageRoot, version } from './platform/root.ts';
import { testDatabase } from './testing/database.ts';
import { fromSources } from './testing/program.ts';

const { url, close } = await testDatabase();
const children = new Set<ChildProcess>();
after(async () => {
  for (const child of children) child.kill('SIGKILL');
  await close();
});

const ground = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  LANG: 'en_GB.UTF-8',
  DATABASE_URL: url,
  HALLE_SECRET: 'a secret only for tests, long enough',
  HALLE_LOG: 'silent',
};

function launch(args: string[], env: Record<string, string> = {}): ChildProcess {
  const child = spawn(process.execPath, [...fromSources, path.join('src', 'cli.ts'), ...args], {
    cwd: packageRoot,
    env: { ...ground, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  return child;
}

function run(
  args: string[],
  env: Record<string, string> = {},
): Promise<{ code: number | null; out: string; err: string }> {
  const child = launch(args, env);
  const said = { out: '', err: '' };
  child.stdout?.on('data', (chunk) => {
    said.out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    said.err += chunk;
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...said })));
}

function heard(child: ChildProcess, words: RegExp): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        said += chunk;
        if (words.test(said)) resolve(said);
      });
    }
    child.once('close', () => reject(new Error(`ended with: ${said}`)));
  });
}

test('the program tells its version and helps in the language of the system', async () => {
  const [told, english, french] = await Promise.all([
    run(['--version']),
    run(['--help']),
    run(['--help', '--lang', 'fr']),
  ]);
  assert.deepEqual([told.code, told.out.trim()], [0, version]);
  assert.match(english.out, /Commands:\n/);
  assert.match(french.out, /Commandes\u00a0:\n/);
  assert.doesNotMatch(
    french.out + english.out,
    /\b[a-z]+\.(command|option|help)\b/,
    'a key without its sentence',
  );
});

test('a mistyped command gets the nearest one, and the exit code of a mistake in words', async () => {
  const { code, err } = await run(['serch', 'cimetière']);
  assert.equal(code, 64);
  assert.match(err, /no command “serch”.*Did you mean “search”\?/);
});

test('a database that is down is one sentence and exit code 75', async () => {
  const { code, err } = await run(['start'], {
    DATABASE_URL: 'postgres://halle_app:secret@127.0.0.1:9/halle',
  });
  assert.equal(code, 75);
  assert.match(err, /^The database does not answer \(127\.0\.0\.1:9\/halle\): .*\n$/);
  assert.doesNotMatch(err, /secret/);
});

for (const [what, env, words] of [
  [
    'a database of one’s own without a secret',
    { HALLE_SECRET: '' },
    /^With DATABASE_URL, also give HALLE_SECRET/,
  ],
  [
    'mails in a folder with a public address',
    { HALLE_SMTP: 'folder', HALLE_URL: 'https://halle.example' },
    /^HALLE_SMTP=folder is for trying/,
  ],
  [
    'a public address with a sub-folder',
    { HALLE_URL: 'https://example.org/halle' },
    /^HALLE_URL stops at the name of the site/,
  ],
  [
    'a home among the files of the program',
    { HALLE_HOME: path.join(packageRoot, 'data') },
    /^HALLE_HOME \(.*\) lies in the folder/,
  ],
  ['a home that shows the system', { HALLE_HOME: '/proc/x' }, /^HALLE_HOME cannot be \/proc\/x/],
] as const)
  test(`${what}: start and work are refused in one sentence, before anything is opened`, async () => {
    // Nothing answers there: a refusal that came after the database would speak of it.
    const nowhere = { DATABASE_URL: 'postgres://halle_app:secret@127.0.0.1:9/halle', ...env };
    for (const command of ['start', 'work']) {
      const { code, out, err } = await run([command], nowhere);
      assert.deepEqual([code, out], [64, ''], err);
      assert.match(err, words);
      assert.equal(err.trim().split('\n').length, 1);
    }
  });

test('a port in use is said, with another one to try', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  const { port } = taken.address() as { port: number };
  const { code, err } = await run(['start'], { PORT: String(port), HOST: '127.0.0.1' });
  taken.close();
  assert.equal(code, 75);
  assert.match(err, new RegExp(`Port ${port} is already in use.*PORT=${port + 1}`));
});

test('the site says where it is, and stops cleanly when it is asked', async () => {
  const child = launch(['start'], { PORT: '0', HOST: '127.0.0.1' });
  await heard(child, /Halle: http/);
  child.kill('SIGTERM');
  child.kill('SIGTERM');
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
    child.once('close', (...end) => resolve(end)),
  );
  assert.deepEqual([code, signal], [0, null]);
});

test('whoever reads only the first lines is not told of an error', async () => {
  const child = launch(['settings']);
  child.stdout?.destroy();
  let err = '';
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  assert.deepEqual([code, err], [0, '']);
});

test('the language is the one asked for, else that of the system, else French', () => {
  const known = ['fr', 'en'];
  assert.equal(commandLanguage(['--lang', 'en'], { LANG: 'fr_FR.UTF-8' }, known), 'en');
  assert.equal(commandLanguage(['--lang=fr'], { LANG: 'en_GB' }, known), 'fr');
  assert.equal(commandLanguage([], { HALLE_LANG: 'en', LC_ALL: 'fr_FR' }, known), 'en');
  assert.equal(commandLanguage([], { LC_ALL: '', LANG: 'en_US.UTF-8' }, known), 'en');
  assert.equal(commandLanguage([], { LANG: 'pt_BR.UTF-8' }, [...known, 'pt-BR', 'pt']), 'pt-BR');
  assert.equal(commandLanguage([], { LANG: 'de_AT.UTF-8@euro' }, [...known, 'de']), 'de');
  for (const LANG of ['C.UTF-8', 'C', 'de_DE', ''])
    assert.equal(commandLanguage([], { LANG }, known), 'fr', LANG);
});

test('a fault of the program is one line, and its details are for those who ask', () => {
  const say = (key: string) => key;
  const fault = new Error('broken\nsecond line');
  assert.deepEqual(failure(fault, say, false), { words: 'platform.fault', code: 70 });
  assert.match(failure(fault, say, true).words, /cli\.test\.ts/);
});
