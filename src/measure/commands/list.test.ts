// SPDX-License-Identifier: AGPL-3.0-or-later
// Real processes on the real database, a forge on the loopback, and deaths in the middle.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { makeRepository, openForge, scratch, steady } from '../../../fixtures/measure/repositories.ts';
import {
  type Answer,
  openSlowForge,
  type Refusal,
  type SlowForge,
} from '../../../fixtures/measure/slow-forge.ts';
import { testDatabase } from '../../testing/database.ts';
import { fromSources } from '../../testing/program.ts';

const { db, url, workerUrl, close } = await testDatabase();
const package_ = path.join(import.meta.dirname, '../../..');
const now = Math.floor(Date.now() / 1000);
const year = 365 * 86_400;
const root = scratch();
const behind = await openForge(root);
const started = new Set<ChildProcess>();
after(async () => {
  for (const child of started)
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  await behind.close();
  await close();
});

function make(name: string): void {
  if (!existsSync(path.join(root, `${name}.git`)))
    makeRepository(
      steady(now - 3 * year, now - 3600, 40, ['une@mairie.example', 'deux@syndicat.example.fr']),
      path.join(root, `${name}.git`),
    );
}

function halle(forges: readonly Pick<SlowForge, 'host'>[], ...args: string[]) {
  return halleWith({}, forges, ...args);
}

function halleWith(
  more: Record<string, string>,
  forges: readonly Pick<SlowForge, 'host'>[],
  ...args: string[]
) {
  const env = {
    ...process.env,
    DATABASE_URL: url,
    DATABASE_WORKER_URL: workerUrl,
    HALLE_SECRET: 'a secret only for tests, long enough',
    HALLE_HOME: scratch(),
    HALLE_LANG: 'fr',
    HALLE_LOG: 'silent',
    HALLE_MEASURE_EVERY_DAYS: '0',
    HALLE_ALLOW_PRIVATE: forges.map(({ host }) => host).join(','),
    ...more,
  };
  const child = spawn(process.execPath, [...fromSources, 'src/cli.ts', ...args], { cwd: package_, env });
  started.add(child);
  const told = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (told.out += plain(chunk)));
  child.stderr.on('data', (chunk) => (told.err += plain(chunk)));
  const ended = new Promise<number | string>((resolve) =>
    child.on('close', (code, signal) => resolve(code ?? signal!)),
  );
  return { child, told, ended };
}

/** Held spaces as plain ones. */
const plain = (chunk: Buffer) => String(chunk).replace(/[\u00a0\u202f]/g, ' ');

async function until<T>(found: () => Promise<T | undefined | false>, what: string): Promise<T> {
  for (let tries = 0; tries < 900; tries++) {
    const value = await found();
    if (value) return value;
    await sleep(100);
  }
  assert.fail(what);
}

interface Line {
  readonly line: number;
  readonly asked: string;
  readonly grade?: string;
  readonly forge?: unknown;
  readonly problem?: { key: string; sentence: string };
}
const linesOf = (file: string): Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const allGraded = (file: string) =>
  assert.deepEqual(
    linesOf(file).flatMap(({ problem }) => problem ?? []),
    [],
  );

const eachOnce = (file: string, count: number) =>
  assert.deepEqual(
    linesOf(file)
      .map(({ line }) => line)
      .sort((a, b) => a - b),
    Array.from({ length: count }, (_, index) => index + 1),
  );

const count = async (state: string) =>
  Number(
    (await db
      .selectFrom('measure_target')
      .select(({ fn }) => fn.countAll().as('n'))
      .where('state', '=', sql<'done'>`${state}`)
      .executeTakeFirst())!.n,
  );

type SlowAnswer = Parameters<typeof openSlowForge>[3];

async function fresh(
  delayMs: number,
  places: number,
  refuse?: (repository: string) => Refusal | undefined,
  answer?: SlowAnswer,
) {
  await db.deleteFrom('measure_run').execute();
  await db.deleteFrom('forge_limit').execute();
  const forges = await Promise.all(
    Array.from({ length: places }, () => openSlowForge(behind, delayMs, refuse, answer)),
  );
  const place = scratch();
  return { forges, list: path.join(place, 'urls.txt'), out: path.join(place, 'results.ndjson') };
}

test('three workers and a command share thirty repositories; one worker is killed in the middle, and each line is there once', {
  timeout: 240_000,
}, async (t) => {
  const { forges, list, out } = await fresh(150, 5);
  t.after(() => Promise.all(forges.map((forge) => forge.close())));
  const names = Array.from({ length: 30 }, (_, index) => `p${index}`);
  for (const name of names) make(name);
  writeFileSync(list, names.map((name, index) => `${forges[index % 5]!.url}/${name}.git\n`).join(''));
  // The one to be killed works alone for a moment, so that it is known by name.
  const victim = halle(forges, 'work');
  await until(async () => /travail de fond/.test(victim.told.err), 'the worker starts');
  const command = halle(forges, 'measure', '--list', list, '--out', out);
  const others = [halle(forges, 'work'), halle(forges, 'work')];
  const { command: ours } = await until(
    () => db.selectFrom('measure_run').select('command').where('command', 'is not', null).executeTakeFirst(),
    'the run',
  );
  const { taken_by } = await until(
    () =>
      db
        .selectFrom('measure_target')
        .select('taken_by')
        .where('state', '=', 'taken')
        .where('taken_by', '<>', ours)
        .executeTakeFirst(),
    'the worker takes something',
  );
  victim.child.kill('SIGKILL');
  assert.equal(await victim.ended, 'SIGKILL');
  // Its lease runs out, without the test waiting a minute for it.
  await sql`update measure_target set lease_until = now() - interval '1 second' where taken_by = ${taken_by}`.execute(
    db,
  );
  assert.equal(await command.ended, 0, command.told.err);
  for (const { child, ended } of others) {
    child.kill('SIGTERM');
    assert.equal(await ended, 0);
  }
  eachOnce(out, 30);
  allGraded(out);
  assert.match(command.told.out, /30 lignes : 30 dépôts mesurés/);
  const { crashes } = await db
    .selectFrom('measure_target')
    .select(({ fn }) => fn.sum<string>('crashes').as('crashes'))
    .executeTakeFirstOrThrow();
  const again = forges.flatMap(({ asked }) => asked).length - 30;
  assert.ok(again <= Number(crashes), `${again} read again, ${crashes} taken over`);
  for (const { copies } of forges) {
    const most = Math.max(
      ...copies.map(
        ({ from }) =>
          copies.filter((other) => other.from <= from && other.to > from && /./.test(other.repository))
            .length,
      ),
    );
    assert.ok(most <= 4, `${most} calls at once: more than two readings of one host`);
  }
});

test('a command that is killed goes on where it stopped: a half-written line is mended, none is lost and none twice', {
  timeout: 180_000,
}, async (t) => {
  const { forges, list, out } = await fresh(120, 3);
  t.after(() => Promise.all(forges.map((forge) => forge.close())));
  const names = Array.from({ length: 15 }, (_, index) => `p${index}`);
  for (const name of names) make(name);
  writeFileSync(list, names.map((name, index) => `${forges[index % 3]!.url}/${name}.git\n`).join(''));
  const first = halle(forges, 'measure', '--list', list, '--out', out);
  await until(async () => existsSync(out) && linesSoFar(out) >= 4, 'some lines');
  first.child.kill('SIGKILL');
  await first.ended;
  truncateSync(out, readFileSync(out).length - 300);
  // As many as were done and not yet handed over, whatever the file says.
  const done = await count('done');
  const second = halle(forges, 'measure', '--list', list, '--out', out);
  assert.equal(await second.ended, 0, second.told.err);
  assert.match(second.told.err, /Reprise : \d+ réponses sur 15/);
  eachOnce(out, 15);
  const readings = forges.flatMap(({ asked }) => asked).length;
  assert.ok(readings <= 15 + 3, `${readings} readings for 15 repositories, ${done} done before`);
  const third = halle(forges, 'measure', '--list', list, '--out', out, '--json');
  assert.equal(await third.ended, 0);
  assert.deepEqual(JSON.parse(third.told.out), { finished: true, lines: 15, measured: 15, failed: 0, out });
  assert.equal(forges.flatMap(({ asked }) => asked).length, readings);
  eachOnce(out, 15);
});

const linesSoFar = (file: string) => readFileSync(file, 'utf8').split('\n').length - 1;

test('asked to stop, it ends cleanly, says how to go on, and gives back what it had begun', {
  timeout: 120_000,
}, async (t) => {
  const { forges, list, out } = await fresh(700, 1);
  t.after(() => Promise.all(forges.map((forge) => forge.close())));
  writeFileSync(list, Array.from({ length: 9 }, (_, index) => `${forges[0]!.url}/p${index}.git\n`).join(''));
  for (let index = 0; index < 9; index++) make(`p${index}`);
  const command = halle(forges, 'measure', '--list', list, '--out', out);
  await until(async () => (await count('taken')) > 0, 'something is under way');
  command.child.kill('SIGINT');
  assert.equal(await command.ended, 130);
  assert.match(command.told.err, /Pour reprendre, donnez la même commande : halle measure --list/);
  assert.equal(await count('taken'), 0);
  assert.equal(linesSoFar(out), await count('done'));
});

test('a forge that asks for patience is left alone until the moment it told, and nothing is lost', {
  timeout: 120_000,
}, async (t) => {
  let refusals = 0;
  const moments: number[] = [];
  const refuse = (repository: string): Refusal | undefined => {
    moments.push(Date.now());
    return repository === '/p3' && refusals++ === 0
      ? { status: 429, headers: { 'retry-after': '4' } }
      : undefined;
  };
  const { forges, list, out } = await fresh(0, 1, refuse);
  t.after(() => Promise.all(forges.map((forge) => forge.close())));
  for (let index = 0; index < 8; index++) make(`p${index}`);
  writeFileSync(list, [3, 0, 1, 2, 4, 5, 6, 7].map((index) => `${forges[0]!.url}/p${index}.git\n`).join(''));
  const command = halle(forges, 'measure', '--list', list, '--out', out);
  assert.equal(await command.ended, 0, command.told.err);
  eachOnce(out, 8);
  allGraded(out);
  const gaps = moments.slice(1).map((moment, index) => moment - moments[index]!);
  assert.ok(Math.max(...gaps) >= 2_500, `the longest silence lasted ${Math.max(...gaps)} ms`);
});

test('a forge that always asks for patience is asked three times about a repository, and no more', {
  timeout: 120_000,
}, async (t) => {
  const asked: string[] = [];
  const refuse = (repository: string): Refusal | undefined => {
    asked.push(repository);
    return repository === '/p1' ? { status: 429, headers: { 'retry-after': '1' } } : undefined;
  };
  const { forges, list, out } = await fresh(0, 1, refuse);
  t.after(() => Promise.all(forges.map((forge) => forge.close())));
  for (const name of ['p0', 'p1']) make(name);
  writeFileSync(list, `${forges[0]!.url}/p1.git\n${forges[0]!.url}/p0.git\n`);
  const command = halle(forges, 'measure', '--list', list, '--out', out);
  assert.equal(await command.ended, 4, command.told.err);
  eachOnce(out, 2);
  assert.equal(asked.filter((repository) => repository === '/p1').length, 3);
  const refused = linesOf(out).flatMap(({ problem }) => (problem ? [problem.key] : []));
  assert.deepEqual(refused, ['measure.later']);
});

test('a token that expires half-way: the rest waits for a new one, nothing is lost, nothing is read twice', {
  timeout: 120_000,
}, async (t) => {
  const valid = new Set(['first']);
  let told = 0;
  const answer = (path_: string, token: string): Answer | undefined => {
    if (path_ === '/api/v1/version') return { status: 200, json: { version: '9.0.0' } };
    const project = /^\/api\/v1\/repos\/(g\/q\d)$/.exec(path_)?.[1];
    if (!path_.startsWith('/api/')) return undefined;
    if (!valid.has(token)) return { status: 401, json: { message: 'token expired' } };
    if (!project) return { status: path_.startsWith('/api/v1/repos/') ? 200 : 404, json: [] };
    if (++told === 4) valid.delete('first');
    return {
      status: 200,
      json: { full_name: project, archived: false, default_branch: 'main', owner: { login: 'g' } },
    };
  };
  const { forges, list, out } = await fresh(0, 1, undefined, answer);
  t.after(() => Promise.all(forges.map((forge) => forge.close())));
  const names = Array.from({ length: 9 }, (_, index) => `g/q${index}`);
  for (const name of names) make(name);
  writeFileSync(list, names.map((name) => `${forges[0]!.url}/${name}.git\n`).join(''));
  const with_ = (token: string) =>
    halleWith(
      { HALLE_FORGE_TOKENS: `${forges[0]!.host}=${token}` },
      forges,
      'measure',
      '--list',
      list,
      '--out',
      out,
    );
  const first = with_('first');
  assert.equal(await first.ended, 75, first.told.err);
  assert.match(first.told.err, /le jeton n’est plus accepté. \d dépôts attendent/);
  const before = linesSoFar(out);
  assert.ok(before >= 1 && before < 9, `${before} answers with the first token`);
  valid.add('second');
  const second = with_('second');
  assert.equal(await second.ended, 0, second.told.err);
  eachOnce(out, 9);
  assert.ok(linesOf(out).every(({ forge }) => forge));
  assert.deepEqual([...forges[0]!.asked].sort(), names.map((name) => `/${name}`).sort());
});

test('lines that name nothing have their answer, a folder is read, and another file is never touched', {
  timeout: 120_000,
}, async (t) => {
  const { forges, list, out } = await fresh(0, 1);
  t.after(() => Promise.all(forges.map((forge) => forge.close())));
  make('p0');
  const lines = [
    '# list',
    `${forges[0]!.url}/p0.git`,
    '',
    'no address',
    `${forges[0]!.url}/p0`,
    path.join(root, 'p0.git'),
    `${forges[0]!.url}/none`,
  ];
  writeFileSync(list, Buffer.from(lines.join('\r\n'), 'latin1'));
  const command = halle(forges, 'measure', '--list', list, '--out', out);
  assert.equal(await command.ended, 4, command.told.err);
  const told = linesOf(out).sort((a, b) => a.line - b.line);
  assert.deepEqual(
    told.map(({ line, grade, problem }) => [line, problem?.key ?? typeof grade]),
    [
      [2, 'string'],
      [4, 'measure.list.not-an-address'],
      [5, 'measure.list.duplicate'],
      [6, 'string'],
      [7, 'measure.not-found'],
    ],
  );
  assert.match(command.told.err, /Ligne 4 : « no address »/);
  assert.match(
    plain(Buffer.from(told[1]!.problem!.sentence)),
    /^Ligne 4 : « no address » n’est pas l’adresse/,
  );
  const other = path.join(scratch(), 'mine.txt');
  writeFileSync(other, 'my own words\n');
  const refused = halle(forges, 'measure', '--list', list, '--out', other);
  assert.equal(await refused.ended, 73);
  assert.match(refused.told.err, /contient autre chose/);
  assert.equal(readFileSync(other, 'utf8'), 'my own words\n');
  appendFileSync(out, '{"line":2,"asked":"x","grade":"A"}\n');
  assert.equal(await halle(forges, 'measure', '--list', list, '--out', out).ended, 73);
});

test('what cannot be asked of a list is refused in one sentence', async () => {
  const list = path.join(scratch(), 'list.txt');
  writeFileSync(list, '\n# nothing\n');
  const code = async (...args: string[]) => halle([], 'measure', ...args).ended;
  assert.deepEqual(
    await Promise.all([
      code(),
      code('--list', list),
      code('--list', list, '--out', 'x.ndjson'),
      code('--list', '/no/such/list', '--out', 'x.ndjson'),
      code('--list', list, '--out', 'x.ndjson', '--badge', 'x.svg'),
      code('--list', path.join(package_, 'package.json'), '--out', '/no/such/folder/x.ndjson'),
      code('--list', list, '--out', 'x.ndjson', 'https://forge.example/a/b'),
      code('--out', 'x.ndjson', 'https://forge.example/a/b'),
    ]),
    [64, 64, 64, 66, 64, 75, 64, 64],
  );
  assert.equal(existsSync(path.join(package_, 'x.ndjson')), false);
});
