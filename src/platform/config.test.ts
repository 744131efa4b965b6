// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { globSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { Problem } from '../base/problem.ts';
import { readConfig } from './config.ts';
import { packageRoot } from './root.ts';
import { openSecret } from './secret.ts';
import { settings } from './settings.ts';
import { settingsPage } from './settings-page.ts';

/** Names that are not settings of a halle: the system's, and those of the tests. */
const others = new Set(['HALLE_TEST_SERVER', 'HALLE_TESTDATA', 'HALLE_ORACLES', 'HALLE_PRINT']);

test('with nothing said, every setting has its default', () => {
  const config = readConfig({ HOME: '/home/someone', XDG_DATA_HOME: '' });
  assert.deepEqual(
    [config.port, config.url, config.allowPrivate, config.databaseUrl, config.rateLimit],
    [3000, 'http://localhost:3000', [], undefined, 600],
  );
});

test('an empty variable is an absent one, and an address loses its last slash', () => {
  const config = readConfig({
    PORT: '',
    HALLE_URL: 'https://halle.example/',
    HALLE_HOME: '/srv/halle',
    HALLE_ALLOW_PRIVATE: 'localhost:1234, [::1]:80',
  });
  assert.deepEqual(
    [config.port, config.url, config.home, config.allowPrivate],
    [3000, 'https://halle.example', '/srv/halle', ['localhost:1234', '[::1]:80']],
  );
});

test('each forge has its token, github.com by a name of its own', () => {
  const { forgeTokens } = readConfig({
    HALLE_GITHUB_TOKEN: 'one',
    HALLE_FORGE_TOKENS: 'GitLab.example=two=2, git.example:8443=three',
  });
  assert.deepEqual(forgeTokens, {
    'github.com': 'one',
    'gitlab.example': 'two=2',
    'git.example:8443': 'three',
  });
  assert.deepEqual(readConfig({}).forgeTokens, {});
});

test('a wrong setting is named, and a secret one is not shown', () => {
  const named = (name: string, value: string) => (error: unknown) =>
    error instanceof Problem && error.facts['name'] === name && error.facts['value'] === value;
  assert.throws(() => readConfig({ PORT: '99999' }), named('PORT', '99999'));
  assert.throws(() => readConfig({ HALLE_SECRET: 'short' }), named('HALLE_SECRET', '…'));
  assert.throws(() => readConfig({ DATABASE_URL: 'mysql://a:b@c/d' }), named('DATABASE_URL', '…'));
  assert.throws(
    () => readConfig({ HALLE_FORGE_TOKENS: 'a-token-without-host' }),
    named('HALLE_FORGE_TOKENS', '…'),
  );
  assert.throws(() => readConfig({ HALLE_GITHUB_TOKEN: 'two words' }), named('HALLE_GITHUB_TOKEN', '…'));
  assert.throws(() => readConfig({ HALLE_ALLOW_PRIVATE: '*' }), named('HALLE_ALLOW_PRIVATE', '*'));
});

test('a public address stops at its name', () => {
  assert.equal(readConfig({ HALLE_URL: 'https://Halle.Example:443' }).url, 'https://halle.example');
  assert.equal(readConfig({ HALLE_URL: 'http://halle.example:8080/' }).url, 'http://halle.example:8080');
  for (const HALLE_URL of ['/halle', '/halle/', '//', '/?q=1', '/#top'].map(
    (rest) => `https://halle.example${rest}`,
  ))
    assert.throws(() => readConfig({ HALLE_URL }), /url-with-path/, HALLE_URL);
  assert.throws(
    () => readConfig({ HALLE_URL: 'https://user:word@halle.example' }),
    /^(?!.*word).*url-with-path/,
  );
});

test('every setting that the program names is in the table, and the page that documents them is the table', () => {
  const named = globSync('src/**/*.{ts,tsx}', { cwd: packageRoot }).flatMap(
    (file) =>
      readFileSync(path.join(packageRoot, file), 'utf8').match(/\b(?:HALLE|DATABASE)_[A-Z_]*[A-Z]\b/g) ?? [],
  );
  assert.deepEqual(
    [...new Set(named)].filter((name) => !(name in settings) && !others.has(name)),
    [],
  );
  assert.equal(
    readFileSync(path.join(packageRoot, 'docs/settings.md'), 'utf8'),
    settingsPage(),
    'print it anew: node bin/halle settings --markdown > docs/settings.md',
  );
});

test('the environment is read in one place', () => {
  const readers = globSync('src/**/*.{ts,tsx}', { cwd: packageRoot }).filter(
    (file) =>
      !/\.test\.tsx?$|testing/.test(file) &&
      /process\.env\b(?!\['(NO_COLOR|TERM)'\])/.test(readFileSync(path.join(packageRoot, file), 'utf8')),
  );
  assert.deepEqual(
    readers.filter(
      (file) => !/src\/(cli|platform\/(config|git\/isolation|embedded\/cluster))\.ts$/.test(file),
    ),
    [],
  );
});

test('each purpose has a key of its own, drawn from a secret that only its owner reads', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'halle-secret-'));
  const keyFor = openSecret(readConfig({ HALLE_HOME: home }));
  assert.equal(keyFor('session').length, 32);
  assert.ok(!keyFor('session').equals(keyFor('mail')));
  assert.ok(openSecret(readConfig({ HALLE_HOME: home }))('session').equals(keyFor('session')));
  assert.equal(statSync(path.join(home, 'secret')).mode & 0o777, 0o600);
});

test('with a database of its own and no secret given, a halle refuses to invent one', () => {
  const keyFor = openSecret(readConfig({ DATABASE_URL: 'postgres://a@b/c' }));
  assert.throws(() => keyFor('session'), Problem);
});
