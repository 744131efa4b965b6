// SPDX-License-Identifier: AGPL-3.0-or-later
// Servers and repositories that are not as most are: SHA-256, a head without its branch, tags that move. On
// repositories made here, and on the given cases where they are at hand.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { gitIn, makeRepository, openForge, scratch, steady } from '../../../fixtures/measure/repositories.ts';
import { Problem } from '../../base/problem.ts';
import { gradeFacts } from '../letter/grade-facts.ts';
import { showGrade } from '../words/terminal.ts';
import { plain } from '../words/terminal-words.ts';
import { defaultBudget, readRepository } from './measure.ts';

const now = Math.floor(Date.now() / 1000);
const day = 86_400;
const options = { ...defaultBudget, seconds: 60, now, allowPrivate: ['*'] };
const alive = () =>
  steady(now - 3 * 365 * day, now - 3600, 180, ['une@mairie.example', 'deux@syndicat.example.fr']);

const root = scratch();
const forge = await openForge(root);
after(() => forge.close());

const refusalOf = (target: string) =>
  readRepository(target, options).then(
    () => assert.fail(`${target} was read`),
    (error) => (error instanceof Problem ? error.textKey : assert.fail(String(error))),
  );
const release = (facts: Awaited<ReturnType<typeof readRepository>>) =>
  gradeFacts(facts).findings.find(({ indicator }) => indicator === 'release-frequency')!.said.key;

test('a repository named in SHA-256 is read from its address as from its folder', async () => {
  const folder = path.join(root, 'sha256.git');
  gitIn(root, 'init', '-q', '--bare', '--object-format=sha256', '--initial-branch=main', folder);
  makeRepository([...alive(), { at: now - 60, files: { LICENSE: 'MIT' }, tag: 'v1.0' }], folder);
  for (const filters of [false, true]) {
    gitIn(folder, 'config', 'uploadpack.allowFilter', String(filters));
    const [remote, local] = [
      await readRepository(`${forge.url}/sha256.git`, options),
      await readRepository(folder, options),
    ];
    assert.equal(remote.head.length, 64);
    assert.deepEqual(remote.history, local.history);
    assert.deepEqual([remote.releases, remote.files], [local.releases, local.files]);
  }
});

test('a head that names a branch which is not there: the usual one, or the only one, is read', async () => {
  for (const [branch, others] of [
    ['main', ['wip', 'site']],
    ['develop', ['wip']],
    ['version-1', []],
  ] as const) {
    const folder = makeRepository(alive(), path.join(root, `unborn-${branch}.git`));
    for (const other of others) gitIn(folder, 'branch', other, 'main~50');
    if (branch !== 'main') gitIn(folder, 'branch', '-m', 'main', branch);
    writeFileSync(path.join(folder, 'HEAD'), 'ref: refs/heads/master\n');
    for (const target of [`${forge.url}/unborn-${branch}.git`, folder])
      assert.equal((await readRepository(target, options)).history.length, 180, target);
  }
});

test('where no branch is the main one it is said, and it is not called empty', async () => {
  const folder = makeRepository(alive(), path.join(root, 'several.git'));
  gitIn(folder, 'branch', 'rouge', 'main');
  gitIn(folder, 'branch', '-m', 'main', 'verte');
  writeFileSync(path.join(folder, 'HEAD'), 'ref: refs/heads/master\n');
  for (const target of [`${forge.url}/several.git`, folder])
    assert.equal(await refusalOf(target), 'measure.no-default-branch');
  makeRepository([], path.join(root, 'nothing.git'));
  assert.equal(await refusalOf(`${forge.url}/nothing.git`), 'measure.empty');
});

test('tags that are no versions publish nothing; pre-releases are told as such', async () => {
  const tagged = (...tags: string[]) =>
    makeRepository(
      alive().map((one, row) =>
        row >= 180 - tags.length ? { ...one, tag: tags[row - 180 + tags.length]! } : one,
      ),
    );
  assert.match(
    release(await readRepository(tagged('nightly', 'archive/essai', 'backup-2024.01'), options)),
    /never$/,
  );
  assert.match(release(await readRepository(tagged('v1.0-rc1', 'latest'), options)), /only-before$/);
  assert.match(release(await readRepository(tagged('v1.0', 'nightly'), options)), /said$/);
  const grade = gradeFacts(await readRepository(tagged('nightly', 'v2.0'), options));
  assert.equal(grade.activity.releases.length, 1);
});

const maker =
  process.env['HALLE_TESTDATA'] && path.join(process.env['HALLE_TESTDATA'], 'data/cases/tools/make.py');
const skip = maker && existsSync(maker) ? false : 'no data';

test('the given cases: SHA-256 behind http, a head without its branch, moving tags, a folder', {
  skip,
}, async () => {
  const made = spawnSync('python3', ['-B', '-c', makeInto(root), maker!], { encoding: 'utf8' });
  assert.equal(made.status, 0, made.stderr);
  for (const name of ['sha256', 'unborn-head'])
    assert.equal(gradeFacts(await readRepository(`${forge.url}/${name}.git`, options)).letter, 'B', name);
  // The grade of a folder is not known; that it is the whole repository's is said.
  const whole = await readRepository(path.join(root, 'monorepo.git'), options);
  const words = showGrade(gradeFacts(whole), { lang: 'fr', width: 200, paint: plain });
  assert.match(words, /D’après une copie de tout le dépôt/);
  const moving = await readRepository(path.join(root, 'moving-tags.git'), options);
  assert.equal(release(moving), 'measure.release-frequency.never');
  assert.deepEqual(gradeFacts(moving).activity.releases, []);
});

/** Runs the given maker, with its results in a folder of ours. */
const makeInto = (folder: string) => `
import runpy, shutil, sys
made = runpy.run_path(sys.argv[1])
for name in ('sha256', 'unborn', 'movingtags', 'monorepo'):
    made[name].__globals__['OUT'] = ${JSON.stringify(folder)}
    made[name]()
`;
