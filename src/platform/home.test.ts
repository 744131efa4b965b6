// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { Problem } from '../base/problem.ts';
import { readConfig } from './config.ts';
import { checkHome } from './home.ts';
import { packageRoot } from './root.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'halle-home-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const root = path.join(folder, 'opt', 'halle');
mkdirSync(path.join(root, 'src'), { recursive: true });
mkdirSync(path.join(folder, 'var'));
symlinkSync(root, path.join(folder, 'link'));
symlinkSync(path.join(folder, 'opt'), path.join(folder, 'around'));
symlinkSync('/proc', path.join(folder, 'processes'));

const refused = (home: string) => {
  try {
    checkHome(home, root);
    return 'accepted';
  } catch (error) {
    return error instanceof Problem ? error.textKey : String(error);
  }
};
const at = (...words: string[]) => path.join(folder, ...words);

test('a halle keeps what is its own apart from the program, whatever links lead there', () => {
  for (const home of [
    at('opt', 'halle'),
    at('opt', 'halle', 'home'),
    at('opt', 'halle', 'src', 'a', 'b'),
    at('link'),
    at('link', 'new', 'home'),
  ])
    assert.equal(refused(home), 'platform.home-in-package', home);
  for (const home of [at('opt'), at('around'), folder, '/'])
    assert.equal(refused(home), 'platform.package-in-home', home);
  for (const home of [
    at('var'),
    at('var', 'halle'),
    at('opt', 'halle-home'),
    at('opt', 'other'),
    at('nowhere', 'at', 'all'),
  ])
    assert.equal(refused(home), 'accepted', home);
});

test('a link that stands for the program leads to it too', () => {
  assert.throws(() => checkHome(at('opt', 'halle', 'home'), at('link')), /home-in-package/);
  assert.throws(() => checkHome(at('opt'), at('link')), /package-in-home/);
});

test('folders of the system such as /proc cannot be the home of a halle', {
  skip: process.platform !== 'linux' && 'folders of Linux',
}, () => {
  for (const home of [
    '/proc/x',
    '/proc/self/fd/x',
    '/sys',
    '/sys/kernel/x',
    '/dev/shm/halle',
    '/dev/null/x',
    at('processes', 'x'),
  ])
    assert.equal(refused(home), 'platform.home-of-system', home);
  assert.equal(refused('/development'), 'accepted');
});

test('the settings are refused with such a home', () => {
  assert.throws(() => readConfig({ HALLE_HOME: path.join(packageRoot, '.halle') }), /home-in-package/);
  assert.throws(() => readConfig({ HALLE_HOME: path.dirname(packageRoot) }), /package-in-home/);
});
