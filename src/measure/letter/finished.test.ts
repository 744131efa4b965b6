// SPDX-License-Identifier: AGPL-3.0-or-later
// Finished is not dead, and dead is not finished: hand-made worlds, and real histories on which the rule was
// shaped, with an expert's view of each (docs/methode/finished.md).
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { factsOf, type Row, steadyRows } from '../../../fixtures/measure/facts.ts';
import { packageRoot } from '../../platform/root.ts';
import type { Facts } from '../facts/facts.ts';
import { isUpkeep } from '../facts/upkeep.ts';
import { readFacts } from '../sources/facts-files.ts';
import { viewAt } from '../work/work.ts';
import { finishedSince } from './finished.ts';
import { gradeFacts } from './grade-facts.ts';

const day = 86_400;
const year = 365 * day;
const now = Date.UTC(2026, 0, 1) / 1000;
const end = now - 5 * year;

/** Busy years, a quiet one, the last version; then `after`. */
const done = (...after: Row[]): Row[] => [
  ...steadyRows(end - 6 * year, end - 2 * year, 120, 2).map((row, index) => ({
    ...row,
    tagged: index % 30 === 0,
  })),
  ...steadyRows(end - year, end, 8, 1).map((row, index) => ({ ...row, tagged: index === 7 })),
  ...after,
];
const isDone = (rows: readonly Row[], rest: Partial<Facts> = {}) =>
  finishedSince(viewAt(factsOf(rows, { readAt: now, filesAtHead: 10, ...rest }), rest.readAt ?? now)) !==
  undefined;
const upkeepAt = (...commits: number[]) => ({ upkeep: { since: end, commits } });

test('upkeep after the last version wakes nothing; work on the program does', () => {
  assert.ok(isDone(done()));
  const lately = Array.from({ length: 9 }, (_, index) => now - (20 + index) * day);
  const rows = done(...lately.map((at) => ({ at })));
  assert.equal(isDone(rows), false);
  assert.ok(isDone(rows, upkeepAt(...lately)));
  assert.equal(isDone(rows, upkeepAt(...lately.slice(6))), false);
  assert.equal(isDone(rows, { upkeep: { since: now, commits: lately } }), false);
});

test('a few mends of somebody who stayed are still finished; many unreleased changes are not', () => {
  const mends = (count: number) =>
    done(...Array.from({ length: count }, (_, index) => ({ at: end + (index + 1) * 150 * day })));
  assert.ok(isDone(mends(5)));
  assert.equal(isDone(mends(6)), false);
});

test('where all stopped soon after the version, one last touch may wait and no more; upkeep says who stayed', () => {
  const touches = (...after: Row[]) => done({ at: end + 30 * day }, { at: end + 60 * day }, ...after);
  assert.ok(isDone(done({ at: end + 30 * day })));
  assert.equal(isDone(touches()), false);
  const later = (days: number) => touches({ at: end + days * day });
  assert.ok(isDone(later(750), upkeepAt(end + 750 * day)));
  assert.equal(isDone(later(700), upkeepAt(end + 700 * day)), false);
});

test('upkeep counts for no work on the program before the last version either', () => {
  const rows = done();
  const busy = Array.from({ length: 100 }, (_, index) => end - (10 + index) * day);
  const all = [...rows, ...busy.map((at) => ({ at }))];
  assert.equal(isDone(all), false);
  assert.ok(isDone(all, { upkeep: { since: 0, commits: busy } }));
  assert.equal(isDone(all, { upkeep: { since: end, commits: busy } }), false);
});

test('one version is enough where somebody stayed and had nothing more to do to the program', () => {
  const releases = factsOf(done()).releases.slice(0, 1);
  const upkeep = [400, 500, 900].map((days) => end + days * day);
  const rows = done(...upkeep.map((at) => ({ at })));
  assert.ok(isDone(rows, { releases, ...upkeepAt(...upkeep) }));
  assert.equal(isDone(rows, { releases, ...upkeepAt(upkeep[2]!) }), false);
  assert.equal(isDone(done(), { releases }), false);
});

test('a larger program that stops on a version is not finished, unless whoever stayed looks after it still', () => {
  const larger = { filesAtHead: 40 };
  assert.equal(isDone(done(), larger), false);
  const tended = [end + 400 * day, now - 400 * day];
  const rows = done(...tended.map((at) => ({ at })));
  assert.ok(isDone(rows, { ...larger, ...upkeepAt(...tended) }));
  assert.equal(isDone(rows, { ...larger, ...upkeepAt(...tended), readAt: now + year }), false);
  assert.equal(isDone(rows, { filesAtHead: 501, ...upkeepAt(...tended) }), false);
});

test('how many files there are is unknown: not finished', () => {
  const { filesAtHead: _, ...unknown } = factsOf(done(), { readAt: now });
  assert.equal(finishedSince(viewAt(unknown, now)), undefined);
});

test('a next version that was begun, a 0.x line, one version alone: not finished', () => {
  const { releases } = factsOf(done());
  const named = (names: readonly string[]) =>
    releases.map((one, index) => ({ ...one, name: names[index] ?? 'v1.0' }));
  assert.ok(isDone(done(), { releases: named(['v1.4', 'v1.3']) }));
  assert.equal(isDone(done(), { releases: named(['v0.4', 'v0.3']) }), false);
  assert.equal(
    isDone(done(), { releases: [{ name: 'v2.0-rc1', at: end + day }, ...named(['v1.4'])] }),
    false,
  );
  assert.equal(isDone(done(), { releases: releases.slice(0, 1) }), false);
  assert.equal(isDone(done(), { releases: [{ name: 'nightly', at: end }] }), false);
});

test('work that stopped in the middle of a busy year is not finished', () => {
  const rows = steadyRows(end - 4 * year, end, 400, 3).map((row, index) => ({
    ...row,
    tagged: index % 100 === 99,
  }));
  assert.equal(isDone(rows), false);
});

test('what is upkeep: documents, the licence, checks, tests, lists of packages', () => {
  for (const one of [
    'README.md',
    'LICENSE',
    '.github/workflows/ci.yml',
    '.travis.yml',
    'docs/a.png',
    'benchmark/index.js',
    'test.js',
    'pom.xml',
    'test/a.js',
    'package.json',
    '.gitignore',
  ])
    assert.ok(isUpkeep([one]), one);
  for (const one of ['index.js', 'src/lib.rs', 'six.py', 'jsmn.h', 'bin/docs'])
    assert.equal(isUpkeep(['README.md', one]), false, one);
});

const folder = path.join(packageRoot, 'fixtures/measure/finished');
const stateOf = async (name: string) => {
  const facts = await readFacts(path.join(folder, name));
  return gradeFacts(facts, { today: facts.readAt });
};

test('real libraries that are finished are inert, without a letter', async () => {
  for (const name of [
    ...[
      'isaacs--inherits',
      'isaacs--once',
      'feross--safe-buffer',
      'component--escape-html',
      'davecgh--go-spew',
    ],
    ...['kr--text', 'zserge--jsmn', 'ralouphie--getallheaders', 'paragonie--random_compat'],
    ...['sindresorhus--object-assign', 'juliangruber--isarray', 'jshttp--vary', 'php-fig--container'],
    'servo--rust-fnv',
    ...['pmezard--go-difflib', 'jshttp--etag', 'jonathanong--ee-first', 'php-fig--simple-cache'],
  ]) {
    const { state, letter, advisedAgainst } = await stateOf(name);
    assert.deepEqual([state, letter, advisedAgainst], ['inert', undefined, []], name);
  }
});

test('a program that came out or changed much in the last 18 months is not called finished, nor advised against', async () => {
  for (const name of ['benjaminp--six', 'troydhanson--uthash', 'rust-lang-nursery--lazy-static.rs']) {
    const { state, advisedAgainst } = await stateOf(name);
    assert.deepEqual([state, advisedAgainst], ['graded', []], name);
  }
});

test('real programs that were abandoned are not excused', async () => {
  for (const name of [
    ...['automattic--kue', 'dgrijalva--jwt-go', 'pycrypto--pycrypto', 'nose-devs--nose'],
    ...['ronmamo--reflections', 'retep998--winapi-rs', 'satori--go.uuid', 'lepture--flask-oauthlib'],
    ...['madrobby--zepto', 'foreversd--forever', 'fzaninotto--faker', 'lloyd--yajl', 'json-iterator--go'],
    ...['docopt--docopt', 'robfig--cron', 'go-yaml--yaml', 'russross--blackfriday', 'dingo--api'],
    ...['farcepest--mysqldb1', 'nathanboktae--mocha-phantomjs'],
  ])
    assert.equal((await stateOf(name)).letter, 'E', name);
});
