// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { gitIn, makeRepository, openForge, scratch, steady } from '../../../fixtures/measure/repositories.ts';
import { Problem } from '../../base/problem.ts';
import type { Facts } from '../facts/facts.ts';
import { gradeFacts } from '../letter/grade-facts.ts';
import { readFacts, writeFacts } from './facts-files.ts';
import { defaultBudget, type MeasureOptions, readRepository } from './measure.ts';

const now = Math.floor(Date.now() / 1000);
const year = 365 * 86_400;
const options: MeasureOptions = { ...defaultBudget, seconds: 60, now, allowPrivate: ['*'] };
const alive = (count = 60) =>
  steady(now - 3 * year, now - 3600, count, ['une@mairie.example', 'deux@syndicat.example.fr']);

const forgeRoot = scratch();
const forge = await openForge(forgeRoot);
after(() => forge.close());

async function refusal(target: string, given: Partial<MeasureOptions> = {}): Promise<Problem> {
  try {
    await readRepository(target, { ...options, ...given });
  } catch (error) {
    assert.ok(error instanceof Problem, String(error));
    return error;
  }
  assert.fail(`${target} was read`);
}

/** Everything but where and when it was read. */
const content = ({ repository: _, readAt: __, limits: ___, ...facts }: Facts) => JSON.stringify(facts);

test('a bare repository, its clone, a worktree and a shared clone tell the same facts', async () => {
  const bare = makeRepository([
    ...alive(),
    { at: now - 60, files: { LICENSE: 'MIT', '.github/workflows/ci.yml': 'on: push' }, tag: 'v1' },
  ]);
  const place = scratch();
  const [clone, tree, shared, sharedTwice] = ['clone', 'tree', 'shared', 'twice'].map((name) =>
    path.join(place, name),
  ) as [string, string, string, string];
  gitIn(place, 'clone', '-q', bare, clone);
  gitIn(clone, 'worktree', 'add', '-q', tree, '-b', 'other');
  gitIn(place, 'clone', '-q', '--shared', bare, shared);
  gitIn(place, 'clone', '-q', '--shared', shared, sharedTwice);
  const facts = await readRepository(bare, options);
  assert.equal(facts.history.length, 61);
  assert.equal(facts.releases[0]?.name, 'v1');
  assert.deepEqual(Object.keys(facts.files ?? {}).sort(), ['continuous-integration', 'licence']);
  for (const copy of [clone, tree, shared, sharedTwice])
    assert.equal(content(await readRepository(copy, options)), content(facts), copy);
});

test('facts written and read again are the same, byte for byte', async () => {
  const facts = await readRepository(makeRepository(alive()), options);
  const base = path.join(scratch(), 'facts');
  await writeFacts(base, facts);
  const again = await readFacts(`${base}.json`);
  assert.deepEqual(gradeFacts(again), gradeFacts(facts));
  await assert.rejects(
    readFacts(path.join(scratch(), 'none')),
    (error) => error instanceof Problem && error.textKey === 'measure.no-such-facts',
  );
  writeFileSync(`${base}.csv.gz`, 'not gzip');
  await assert.rejects(
    readFacts(base),
    (error) => error instanceof Problem && error.textKey === 'measure.bad-facts',
  );
});

test('what is not there, not git, or empty is refused with a sentence of its own', async () => {
  assert.equal((await refusal('/no/such/folder')).textKey, 'measure.no-such-folder');
  assert.equal((await refusal(scratch())).textKey, 'measure.not-git-folder');
  assert.equal((await refusal(makeRepository([]))).textKey, 'measure.empty');
});

test('a shallow copy is read, told, and gets no letter', async () => {
  const place = scratch();
  gitIn(place, 'clone', '-q', '--depth=3', `file://${makeRepository(alive())}`, 'cut');
  const facts = await readRepository(path.join(place, 'cut'), options);
  assert.deepEqual([facts.history.length, facts.limits], [3, ['shallow']]);
  const grade = gradeFacts(facts);
  assert.deepEqual([grade.state, grade.reason?.key], ['unavailable', 'measure.state.shallow']);
});

test('the configuration and hooks of a foreign clone are never obeyed', async () => {
  const place = scratch();
  const clone = path.join(place, 'clone');
  gitIn(
    place,
    'clone',
    '-q',
    makeRepository([
      ...alive(),
      { at: now - 60, files: { '.gitattributes': '* diff=evil filter=evil', a: 'x' } },
    ]),
    clone,
  );
  const trap = path.join(place, 'trap.sh');
  const sprung = path.join(place, 'sprung');
  writeFileSync(trap, `#!/bin/sh\ntouch '${sprung}'\n`);
  chmodSync(trap, 0o755);
  const lines = [
    '[core]',
    `fsmonitor = ${trap}`,
    `pager = ${trap}`,
    `sshCommand = ${trap}`,
    `hooksPath = ${place}`,
    `editor = ${trap}`,
    '[diff "evil"]',
    `textconv = ${trap}`,
    `command = ${trap}`,
    '[filter "evil"]',
    `smudge = ${trap}`,
    '[extensions]',
    'partialClone = origin',
    '[remote "origin"]',
    'promisor = true',
    `uploadpack = ${trap}`,
    '[log]',
    'showSignature = true',
    '[gpg]',
    `program = ${trap}`,
    '[include]',
    'path = /etc/passwd',
    '[alias]',
    `log = "!${trap}"`,
  ];
  appendFileSync(path.join(clone, '.git', 'config'), `${lines.join('\n')}\n`);
  for (const hook of ['post-checkout', 'reference-transaction', 'post-index-change'])
    writeFileSync(path.join(clone, '.git', 'hooks', hook), `#!/bin/sh\n${trap}\n`, { mode: 0o755 });
  const facts = await readRepository(clone, options);
  assert.equal(facts.history.length, 61);
  assert.equal(existsSync(sprung), false);
});

test('hostile names of branches and tags are data, never arguments', async () => {
  const bare = makeRepository(alive());
  const head = gitIn(bare, 'rev-parse', 'main');
  const packed = [
    '# pack-refs with: peeled fully-peeled sorted ',
    `${head} refs/heads/main`,
    `${head} refs/tags/--upload-pack=touch /tmp/x`,
    `${head} refs/tags/\u001b[31mred\u202e`,
    `${head} refs/tags/../../etc`,
    `not-an-id refs/tags/x`,
  ];
  rmSync(path.join(bare, 'refs', 'heads', 'main'), { force: true });
  writeFileSync(path.join(bare, 'packed-refs'), `${packed.join('\n')}\n`);
  const facts = await readRepository(bare, options);
  assert.deepEqual([facts.history.length, facts.releases.length], [60, 3]);
  for (const { name } of facts.releases) assert.doesNotMatch(name, /[\u0000-\u001f\u202a-\u202e]/);
  writeFileSync(path.join(bare, 'HEAD'), 'ref: refs/heads/--output=/tmp/halle-owned\n');
  assert.equal((await readRepository(bare, options)).history.length, 60);
  assert.equal(existsSync('/tmp/halle-owned'), false);
});

test('a message of one megabyte, bytes that are no UTF-8, a newline in a name: read all the same', async () => {
  const commits = [
    ...alive(),
    { at: now - 500, message: Buffer.alloc(1024 * 1024, 0x61) },
    { at: now - 400, message: Buffer.from([0xff, 0xfe, 0x00, 0xc3, 0x28]) },
  ];
  const bare = makeRepository(commits);
  const tree = gitIn(bare, 'rev-parse', 'main^{tree}');
  const parent = gitIn(bare, 'rev-parse', 'main');
  const raw = Buffer.concat([
    Buffer.from(`tree ${tree}\nparent ${parent}\nauthor J`),
    Buffer.from([0xe9, 0xff]),
    Buffer.from(`r <${'x'.repeat(300)}@\u00e9> ${now - 300} +0000\ncommitter <> ${now - 300} +0000\n\nx\n`),
  ]);
  const file = path.join(scratch(), 'commit');
  writeFileSync(file, raw);
  gitIn(
    bare,
    'update-ref',
    'refs/heads/main',
    gitIn(bare, 'hash-object', '-t', 'commit', '-w', '--literally', file),
  );
  const facts = await readRepository(bare, options);
  assert.equal(facts.history.length, 63);
  assert.ok(Math.max(...facts.history.committerTs) === now - 300);
});

test('dates of 1970 and 2106 neither crash nor count as work', async () => {
  const honest = alive();
  const odd = [{ at: 0 }, { at: 4_294_967_295 }, { at: 99_999_999_999 }, { at: now - 1000, authored: 1 }];
  const facts = await readRepository(makeRepository([...honest, ...odd]), options);
  assert.equal(facts.history.length, 64);
  const said = gradeFacts(facts).findings.find(({ indicator }) => indicator === 'recent-work');
  const alone = gradeFacts(await readRepository(makeRepository(honest), options)).findings.find(
    ({ indicator }) => indicator === 'recent-work',
  );
  assert.equal(said!.value, alone!.value! + 1);
});

test('the project’s mailmap decides who is who, also when it goes round in circles', async () => {
  const commits = [
    ...steady(now - 2 * year, now - 3600, 40, ['a@un.example.fr', 'b@deux.example.fr', 'c@trois.example.fr']),
  ];
  const loop =
    'Une Seule <a@un.example.fr> <b@deux.example.fr>\nUne Seule <b@deux.example.fr> <a@un.example.fr>\n<a@un.example.fr> <a@un.example.fr>\n';
  const without = await readRepository(makeRepository(commits), options);
  const withMap = await readRepository(
    makeRepository([
      ...commits,
      { at: now - 60, mail: 'c@trois.example.fr', name: 'Personne c', files: { '.mailmap': loop } },
    ]),
    options,
  );
  assert.equal(new Set(without.history.author).size, 3);
  assert.equal(new Set(withMap.history.author).size, 2);
});

test('robots and placeholder names: set apart, and joined to nobody', async () => {
  const commits = [
    ...steady(now - 2 * year, now - 3600, 30),
    { at: now - 50, name: 'renovate[bot]', mail: '29139614+renovate[bot]@users.noreply.github.com' },
    { at: now - 40, name: 'root', mail: 'root@localhost' },
    { at: now - 30, name: 'root', mail: 'root@localhost.localdomain' },
  ];
  const { history } = await readRepository(makeRepository(commits), options);
  assert.deepEqual([...history.isBot.subarray(0, 4)], [2, 2, 1, 0]);
  assert.notEqual(history.author[0], history.author[1]);
});

test('a clone with a part of its history missing is refused, not read in half', async () => {
  const bare = makeRepository(alive(30));
  const packs = path.join(bare, 'objects/pack');
  const pack = readdirSync(packs).find((name) => name.endsWith('.pack'));
  if (pack) {
    renameSync(path.join(packs, pack), path.join(bare, pack));
    spawnSync('git', ['unpack-objects', '-q'], { cwd: bare, input: readFileSync(path.join(bare, pack)) });
  }
  const victim = gitIn(bare, 'rev-parse', 'main~20');
  rmSync(path.join(bare, 'objects', victim.slice(0, 2), victim.slice(2)));
  assert.equal((await refusal(bare)).textKey, 'measure.unreadable');
});

test('a copy without files (partial clone) is read without fetching any: its files are unknown, which lowers no letter', async () => {
  const bare = makeRepository([
    ...alive(),
    { at: now - 60, files: { README: 'x', '.mailmap': 'Une <une@mairie.example>' } },
  ]);
  gitIn(bare, 'config', 'uploadpack.allowFilter', 'true');
  const place = scratch();
  gitIn(place, 'clone', '-q', '--bare', '--filter=tree:0', `file://${bare}`, 'copy.git');
  const count = () => gitIn(path.join(place, 'copy.git'), 'count-objects', '-v');
  const before = count();
  const facts = await readRepository(path.join(place, 'copy.git'), options);
  assert.deepEqual([facts.history.length, facts.files, facts.limits], [61, undefined, ['no-trees']]);
  assert.equal(count(), before);
  const [grade, whole] = [gradeFacts(facts), gradeFacts(await readRepository(bare, options))];
  assert.equal(grade.letter, whole.letter);
  assert.ok(grade.confidence.measured < whole.confidence.measured);
});

test('from a forge: commits come without files, the head’s names and words come apart', async () => {
  const files = {
    LICENSE:
      'Permission is hereby granted, free of charge, to any person obtaining a copy … The software is provided "as is", without warranty',
    'src/big.bin': 'x'.repeat(200_000),
    '.mailmap': 'Une Personne <une@mairie.example> <deux@syndicat.example.fr>\n',
  };
  const repository = makeRepository(
    [...alive(), { at: now - 60, files, tag: 'v2' }],
    path.join(forgeRoot, 'good.git'),
  );
  gitIn(repository, 'config', 'uploadpack.allowFilter', 'true');
  gitIn(repository, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  const remote = await readRepository(`${forge.url}/good.git`, options);
  const local = await readRepository(repository, options);
  assert.equal(content(remote), content(local));
  assert.equal(remote.licence, 'MIT');
  assert.equal(new Set(remote.history.author).size, 1);
  assert.deepEqual(remote.limits, []);
});

test('a forge that cannot leave files out is read all the same, and told', async () => {
  makeRepository([...alive(), { at: now - 60, files: { README: 'x' } }], path.join(forgeRoot, 'plain.git'));
  const facts = await readRepository(`${forge.url}/plain`, options);
  assert.deepEqual([facts.history.length, facts.files?.readme, facts.limits], [61, 'README', ['no-filter']]);
});

test('a repository that moved is followed, each step checked', async () => {
  makeRepository(alive(), path.join(forgeRoot, 'new.git'));
  const facts = await readRepository(`${forge.url}/moved/new.git`, options);
  assert.match(facts.repository, /\/new$/);
});

test('a forge that refuses, does not know, or shows a page: each its own sentence', async () => {
  assert.equal((await refusal(`${forge.url}/secret/x.git`)).textKey, 'measure.needs-password');
  assert.equal((await refusal(`${forge.url}/none.git`)).textKey, 'measure.not-found');
  assert.equal((await refusal(`${forge.url}/page/of/x`)).textKey, 'measure.not-git');
  makeRepository([], path.join(forgeRoot, 'empty.git'));
  assert.equal((await refusal(`${forge.url}/empty.git`)).textKey, 'measure.empty');
  assert.equal((await refusal('https://user:word@forge.example/x/y')).textKey, 'measure.bad-address');
  assert.equal((await refusal('ext::sh -c true')).textKey, 'measure.no-such-folder');
  assert.equal((await refusal('file:///etc')).textKey, 'measure.bad-address');
});

test('a private address is not contacted unless it was allowed', async () => {
  const problem = await refusal(`${forge.url}/good.git`, { allowPrivate: [] });
  assert.deepEqual([problem.kind, problem.textKey], ['forbidden', 'platform.http.private-address']);
  assert.equal(
    (await readRepository(`${forge.url}/good.git`, { ...options, allowPrivate: [new URL(forge.url).host] }))
      .history.length,
    61,
  );
});

test('a repository beyond the limit of size is stopped, told, and nothing of it stays', async () => {
  const noise = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [
      `f${index}`,
      Array.from({ length: 20_000 }, () => Math.random().toString(36)).join(''),
    ]),
  );
  makeRepository([{ at: now - 60, files: noise }], path.join(forgeRoot, 'huge.git'));
  const problem = await refusal(`${forge.url}/huge.git`, { maxBytes: 20_000, seconds: 30 });
  assert.equal(problem.textKey, 'measure.too-big');
  assert.deepEqual(
    readdirSync(tmpdir()).filter((name) => name.startsWith(`halle-git-${process.pid}-`)),
    [],
  );
  mkdirSync(path.join(tmpdir(), 'halle-git-999999999-dead'), { recursive: true });
  await readRepository(makeRepository(alive(25)), options);
  assert.equal(
    statSync(path.join(tmpdir(), 'halle-git-999999999-dead'), { throwIfNoEntry: false }),
    undefined,
  );
});
