// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { gitIn, makeRepository, steady } from '../../../fixtures/measure/repositories.ts';
import { Problem } from '../../base/problem.ts';
import { gradeFacts } from '../letter/grade-facts.ts';
import { maxTags } from './copy.ts';
import { defaultBudget, readRepository } from './measure.ts';

const now = Math.floor(Date.now() / 1000);
const year = 365 * 86_400;
const options = { ...defaultBudget, seconds: 120, now, allowPrivate: [] };
const alive = () =>
  steady(now - 3 * year, now - 3600, 60, [
    'une@mairie.example',
    'deux@syndicat.example.fr',
    'trois@agence.example.net',
  ]);

test('100,000 tags: as many as are read, and it is told', async () => {
  const bare = makeRepository(alive());
  const head = gitIn(bare, 'rev-parse', 'main');
  const lines = Array.from({ length: 100_000 }, (_, index) => `${head} refs/tags/v${index}`);
  writeFileSync(
    path.join(bare, 'packed-refs'),
    `# pack-refs with: peeled \n${head} refs/heads/main\n${lines.join('\n')}\n`,
  );
  const facts = await readRepository(bare, options);
  assert.deepEqual([facts.releases.length, facts.limits], [maxTags, ['tags']]);
  assert.equal(gradeFacts(facts).state, 'graded');
});

test('a history imported in one day has no letter: what came before is not known', async () => {
  const imported = steady(now - 86_400, now - 3600, 300, ['une@mairie.example', 'deux@syndicat.example.fr']);
  const grade = gradeFacts(await readRepository(makeRepository(imported), options));
  assert.deepEqual([grade.state, grade.reason?.key], ['unavailable', 'measure.state.young']);
});

test('authors whose clocks say 1970, 2100 or less than nothing change no letter', async () => {
  const honest = gradeFacts(await readRepository(makeRepository(alive()), options));
  for (const authored of [0, 4_102_444_800, 1]) {
    const skewed = alive().map((commit, index) => (index % 3 ? commit : { ...commit, authored }));
    const grade = gradeFacts(await readRepository(makeRepository(skewed), options));
    assert.deepEqual(
      [grade.letter, grade.probability],
      [honest.letter, honest.probability],
      String(authored),
    );
  }
});

test('a head that names no branch, or a commit itself, is read; no reference at all is said to be empty', async () => {
  const bare = makeRepository(alive());
  writeFileSync(path.join(bare, 'HEAD'), `${gitIn(bare, 'rev-parse', 'main')}\n`);
  assert.equal((await readRepository(bare, options)).history.length, 60);
  writeFileSync(path.join(bare, 'HEAD'), 'ref: refs/heads/gone\n');
  assert.equal((await readRepository(bare, options)).history.length, 60);
  rmSync(path.join(bare, 'refs', 'heads'), { recursive: true });
  rmSync(path.join(bare, 'packed-refs'), { force: true });
  await assert.rejects(
    readRepository(bare, options),
    (error) => error instanceof Problem && error.textKey === 'measure.empty',
  );
});
