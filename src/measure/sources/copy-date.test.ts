// SPDX-License-Identifier: AGPL-3.0-or-later
// One copy, handled as people handle copies: its date is never guessed from files that were made new.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { gitIn, makeRepository, scratch, steady } from '../../../fixtures/measure/repositories.ts';
import { gradeFacts } from '../letter/grade-facts.ts';
import { defaultBudget, readRepository } from './measure.ts';

// The file system's clock dates files, and a test may live by another one: here it is the only present, for
// git too.
const now = Math.floor(statSync(scratch()).mtimeMs / 1000);
process.env.GIT_COMMITTER_DATE = `${now} +0000`;
const day = 86_400;
const options = { ...defaultBudget, seconds: 60, now, allowPrivate: [] };
const people = ['une@mairie.example', 'deux@syndicat.example.fr', 'trois@agence.example.net'];

/** A project whose last commit is `ago` days old: a repository that was made here, and is no copy. */
function upstream(ago: number): string {
  const end = now - ago * day;
  return makeRepository(steady(end - 4 * 365 * day, end, 300, people));
}

/** As if nothing had touched this folder since: dates of files, and those that git notes. */
function age(folder: string, ago: number): void {
  const at = now - ago * day;
  for (const name of readdirSync(folder, { recursive: true }) as string[]) {
    const file = path.join(folder, name);
    if (!lstatSync(file).isFile()) continue;
    if (/(^|\/)logs\//.test(name))
      writeFileSync(file, readFileSync(file, 'latin1').replace(/> \d+ /g, `> ${at} `), 'latin1');
    utimesSync(file, at, at);
  }
}

const clone = (from: string, ...how: readonly string[]): string => {
  const place = scratch();
  gitIn(place, 'clone', '-q', ...how, from, 'copy');
  return path.join(place, 'copy');
};
const run = (program: string, ...args: string[]) => {
  const done = spawnSync(program, args, { encoding: 'utf8' });
  assert.equal(done.status, 0, done.stderr);
};
const has = (program: string) => spawnSync(program, ['--version']).status === 0;

async function read(folder: string) {
  const facts = await readRepository(folder, options);
  const grade = gradeFacts(facts, { today: now });
  const known = !facts.limits.includes('copy-date');
  return { ago: Math.round((now - facts.readAt) / day), known, letter: grade.letter, grade };
}

test('a fresh clone and a fresh fetch are of today: a silent project is silent', async () => {
  for (const how of [[], ['--no-checkout']]) {
    const dead = await read(clone(upstream(500), ...how));
    assert.deepEqual([dead.ago, dead.known, dead.letter], [0, true, 'E'], String(how));
  }
  const alive = await read(clone(upstream(2)));
  assert.deepEqual([alive.ago, alive.known, alive.letter], [0, true, 'A']);
});

test('a fetch that brings nothing for a year still says that nothing came', async () => {
  const copy = clone(upstream(500));
  age(path.join(copy, '.git'), 200);
  gitIn(copy, 'fetch', '-q');
  const { ago, known, letter } = await read(copy);
  assert.deepEqual([ago, known, letter], [0, true, 'E']);
});

test('what was fetched and not merged says nothing of the head that is read', async () => {
  const address = upstream(150);
  const copy = clone(address);
  age(path.join(copy, '.git'), 140);
  gitIn(copy, 'reset', '-q', '--hard', 'HEAD~20');
  gitIn(copy, 'update-ref', '-d', 'refs/remotes/origin/main');
  writeFileSync(path.join(copy, '.git', 'FETCH_HEAD'), `${'1'.repeat(40)}\t\tbranch 'main' of ${address}\n`);
  const { known, letter } = await read(copy);
  assert.equal(known, false);
  assert.ok(letter === undefined || letter < 'C', String(letter));
});

/** A copy of a living project, made 200 days ago, left alone and then handled in some way. */
const handled: Readonly<Record<string, (copy: string) => string>> = {
  'left alone': (copy) => copy,
  'cp -r': (copy) => {
    run('cp', '-r', copy, `${copy}-r`);
    return `${copy}-r`;
  },
  'cp -a': (copy) => {
    run('cp', '-a', copy, `${copy}-a`);
    return `${copy}-a`;
  },
  'git gc': (copy) => {
    gitIn(copy, 'gc', '-q', '--prune=now');
    return copy;
  },
  'cp -r, then git gc': (copy) => {
    run('cp', '-r', copy, `${copy}-g`);
    gitIn(`${copy}-g`, 'gc', '-q');
    return `${copy}-g`;
  },
  'git checkout': (copy) => {
    gitIn(copy, 'checkout', '-q', '-b', 'mine');
    return copy;
  },
  'an archive unpacked': (copy) => {
    run('tar', '-cf', `${copy}.tar`, '-C', path.dirname(copy), path.basename(copy));
    mkdirSync(`${copy}-t`);
    run('tar', '-xmf', `${copy}.tar`, '-C', `${copy}-t`);
    return path.join(`${copy}-t`, path.basename(copy));
  },
  rsync: (copy) => {
    if (has('rsync')) run('rsync', '-r', `${copy}/`, `${copy}-s`);
    else run('cp', '-r', '--preserve=mode', copy, `${copy}-s`);
    return `${copy}-s`;
  },
  'a worktree': (copy) => {
    gitIn(copy, 'worktree', 'add', '-q', '--detach', `${copy}-w`, 'origin/main');
    return `${copy}-w`;
  },
  'a clone of the copy': (copy) => clone(copy),
  'a clone of the copy, by file://': (copy) => clone(`file://${copy}`),
};

for (const [how, handle] of Object.entries(handled))
  test(`the age of a copy is no silence of the project: ${how}`, async () => {
    const copy = clone(upstream(201));
    age(path.join(copy, '.git'), 200);
    const { ago, letter, grade } = await read(handle(copy));
    assert.equal(letter, 'A', `${ago} ${grade.reason?.key}`);
    assert.ok(ago >= 199, String(ago));
    assert.deepEqual(grade.advisedAgainst, []);
  });

test('bare copies: without notes of git, files alone are believed only beside a recent head', async () => {
  for (const [how, silent, letter] of [
    [['--bare'], 2, 'A'],
    [['--mirror'], 2, 'A'],
    [['--bare'], 300, 'A'],
    [['--mirror'], 300, 'A'],
  ] as const) {
    const { known, ...seen } = await read(clone(upstream(silent), ...how));
    assert.deepEqual([known, seen.letter], [silent < 90, letter], `${how} ${silent}`);
  }
});

test('a mirror that is brought up to date tells by its last fetch', async () => {
  const mirror = clone(upstream(300), '--mirror');
  age(mirror, 250);
  gitIn(mirror, 'remote', 'update');
  const { ago, known, letter } = await read(mirror);
  assert.deepEqual([ago, known], [0, true]);
  assert.ok(letter === 'C' || letter === 'D' || letter === 'E', String(letter));
  const left = clone(upstream(201), '--mirror');
  age(left, 200);
  assert.equal((await read(left)).letter, 'A');
});

test('where nothing tells the date, no letter below B is given, and it is said why', async () => {
  const alone = steady(now - 1500 * day, now - 120 * day, 40, ['une@mairie.example']);
  const fragile = makeRepository(alone);
  const certain = await read(clone(fragile));
  assert.ok(certain.letter && certain.letter > 'B', String(certain.letter));
  const { known, grade } = await read(clone(fragile, '--bare'));
  assert.deepEqual(
    [known, grade.state, grade.reason?.key],
    [false, 'unavailable', 'measure.state.copy-date'],
  );
  assert.deepEqual([grade.letter, grade.probability, grade.advisedAgainst], [undefined, undefined, []]);
});

test('a shallow copy has no letter, whatever its date', async () => {
  const copy = clone(`file://${upstream(300)}`, '--depth=3');
  age(path.join(copy, '.git'), 250);
  assert.equal((await read(copy)).grade.reason?.key, 'measure.state.shallow');
});

test('a copy of more than a year gives no letter', async () => {
  const copy = clone(upstream(800));
  age(path.join(copy, '.git'), 790);
  assert.equal((await read(copy)).grade.reason?.key, 'measure.state.old-copy');
  run('cp', '-r', copy, `${copy}-r`);
  const { grade } = await read(`${copy}-r`);
  assert.deepEqual([grade.letter, grade.advisedAgainst], [undefined, []]);
});
