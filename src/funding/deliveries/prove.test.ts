// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle prove` on histories made by hand: merged, squashed, rebased, picked, taken back, tagged and moved in
// every way that projects do.
import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { Command } from 'commander';
import { openForge, scratch } from '../../../fixtures/measure/repositories.ts';
import { sentence } from '../../languages/index.ts';
import type { Machine } from '../../platform/cli.ts';
import { eupl, projectHistory } from '../../testing/proof-history.ts';
import { proofCommands } from './commands.ts';

interface Said {
  readonly proved: boolean;
  readonly how: string | null;
  readonly tag: string | null;
  readonly tagObject: string | null;
  readonly prerelease: boolean;
  readonly licence: string | null;
  readonly released: string | null;
  readonly why: string;
}

/** As the program would: what it says in JSON, and the code by which it ends. */
async function prove(...words: string[]): Promise<Said & { readonly code: number }> {
  const said: string[] = [];
  const machine = {
    lang: 'en',
    say: (key: string, facts = {}) => sentence('en', key, facts),
    out: (line: string) => said.push(line),
    err: (line: string) => assert.fail(line),
    config: async () => ({ allowPrivate: [] }),
  } as unknown as Machine;
  const program = new Command().exitOverride().configureOutput({ writeErr: () => undefined });
  proofCommands(program, machine);
  const before = process.exitCode;
  await program.parseAsync(['prove', '--json', ...words], { from: 'user' });
  const code = Number(process.exitCode ?? 0);
  process.exitCode = before;
  return { ...(JSON.parse(said.join('\n')) as Said), code };
}

test('a commit in a release is proved by the first that holds it, with the licence of that moment', async () => {
  const h = projectHistory();
  const early = h.commit('early');
  h.tag('v1.1');
  const paid = h.commit('paid');
  const tagObject = h.tag('v1.2', { annotated: true });
  h.write('LICENSE', 'MIT License\n\nPermission is hereby granted, free of charge, to any person\n');
  h.commit('another licence');
  h.tag('v1.10');
  const said = await prove(h.folder, paid);
  const { why, ...told } = said;
  assert.deepEqual(told, {
    ...{ proved: true, how: 'commit', tag: 'v1.2', tagObject, prerelease: false, licence: 'EUPL-1.2' },
    ...{ released: '2026-01-01T04:00:00Z', code: 0 },
  });
  assert.match(why, /commit [0-9a-f]{12} is in release v1\.2 of 2026-01-01/);
  const light = await prove(h.folder, early);
  assert.deepEqual([light.tag, light.tagObject], ['v1.1', early]);
});

test('what is not released yet, or only before a release, is told as such', async () => {
  const h = projectHistory();
  h.tag('v1.0');
  const before = h.commit('before');
  h.tag('v2.0-rc1');
  const merged = h.commit('merged');
  h.tag('deploy-2026-01-02');
  const rc = await prove(h.folder, before);
  assert.deepEqual(
    [rc.proved, rc.prerelease, rc.released, rc.tag, rc.code],
    [true, true, null, 'v2.0-rc1', 0],
  );
  const other = await prove(h.folder, merged);
  assert.deepEqual([other.proved, other.how, other.tag, other.code], [false, null, null, 1]);
  assert.match(other.why, /only the tag deploy-2026-01-02/);
  const last = h.commit('last');
  assert.match((await prove(h.folder, last)).why, /merged it, but no release/);
});

test('a squash is proved by the change of the whole request, or by what the forge answers', async () => {
  const h = projectHistory();
  h.branch('feature', 'main');
  h.commit('one', 'a.txt', 'one\ntwo\nthree\n');
  const head = h.commit('two', 'b.txt', 'four\nfive\n');
  h.on('main');
  h.commit('meanwhile', 'other.txt', 'x\n');
  h.git('merge', '--squash', '--quiet', 'feature');
  const squash = h.commit('Feature (#7)');
  h.tag('v1.2');
  h.ref('refs/pull/7/head', head);
  h.git('branch', '-D', '--quiet', 'feature');
  const whole = await prove(h.folder, '#7');
  assert.deepEqual([whole.proved, whole.how, whole.tag], [true, 'merge-commit', 'v1.2']);
  assert.match(whole.why, new RegExp(squash.slice(0, 12)));
  assert.equal((await prove(h.folder, head)).proved, false, 'its last commit alone is in no release');

  // with edits of who merged, only the forge knows
  const edited = projectHistory();
  edited.branch('feature', 'main');
  edited.commit('one', 'a.txt', 'one\n');
  const proposed = edited.commit('two', 'a.txt', 'one\ntwo\n');
  edited.on('main');
  edited.git('merge', '--squash', '--quiet', 'feature');
  edited.write('a.txt', 'one\ntwo, mended by hand\n');
  const became = edited.commit('Feature');
  edited.tag('v1.2');
  edited.ref('refs/merge-requests/7/head', proposed);
  const alone = await prove(edited.folder, '#7');
  assert.equal(alone.proved, false);
  assert.match(alone.why, /--request-json/);
  const answers = path.join(scratch(), 'answer.json');
  const answer = (words: object) => {
    writeFileSync(answers, JSON.stringify(words));
    return prove(edited.folder, '#7', '--request-json', answers);
  };
  const github = { number: 7, merged: true, merged_at: '2026-01-02T00:00:00Z', head: { sha: proposed } };
  const gitlab = { iid: 7, state: 'merged', sha: proposed, merge_commit_sha: null };
  for (const words of [
    { ...github, merge_commit_sha: became },
    { ...gitlab, squash_commit_sha: became },
  ]) {
    const said = await answer(words);
    assert.deepEqual([said.proved, said.how, said.code], [true, 'merge-commit', 0]);
  }
  const open = await answer({ ...github, merged: false, merged_at: null, merge_commit_sha: became });
  assert.equal(open.proved, false, 'the merge that a forge only tried proves nothing');
  const by = await prove(edited.folder, proposed, '--request-json', answers);
  assert.equal(by.proved, false);
  assert.equal((await answer({ ...github, number: 8 })).code, 2);
  writeFileSync(answers, '{"message":"Not Found"}');
  assert.equal((await prove(edited.folder, '#7', '--request-json', answers)).code, 2);
});

test('a rebase and a pick are proved by the change, and said so; a binary file by its content', async () => {
  const h = projectHistory();
  h.branch('feature', 'main');
  const one = h.commit('one', 'a.txt', 'a\n');
  const two = h.commit('two', 'picture.bin', '\0\u0001one');
  h.on('main');
  h.commit('meanwhile', 'other.txt', 'x\n');
  h.pick(one);
  h.pick(two);
  h.tag('v1.2');
  h.ref('refs/pull/9/head', two);
  h.git('branch', '-D', '--quiet', 'feature');
  for (const asked of [one, two, '#9']) {
    const said = await prove(h.folder, asked);
    assert.deepEqual([said.proved, said.how, said.tag], [true, 'patch-id', 'v1.2'], asked);
    assert.match(said.why, /the same change/);
  }
  // another picture under the same name is another change
  h.branch('forged', `${two}^`);
  const forged = h.commit('two', 'picture.bin', '\0\u0001two');
  h.ref('refs/pull/10/head', forged);
  h.on('main');
  h.git('branch', '-D', '--quiet', 'forged');
  assert.equal((await prove(h.folder, forged)).proved, false);
  assert.equal((await prove(h.folder, '#10')).proved, false);
  // picked for an older series, and not in the main one yet
  const fix = h.commit('fix', 'fix.txt', 'y\n');
  h.branch('1.x', 'v1.2');
  h.pick(fix);
  h.tag('v1.2.1');
  const picked = await prove(h.folder, fix);
  assert.deepEqual([picked.how, picked.tag], ['patch-id', 'v1.2.1']);
});

test('what only a fork holds, or only a request, proves nothing, whatever address serves it', async () => {
  const h = projectHistory();
  h.tag('v1.0');
  h.branch('theirs', 'main');
  const theirs = h.commit('theirs', 'theirs.txt', 'z\n');
  h.tag('v9.9');
  const fork = path.join(scratch(), 'fork.git');
  h.git('clone', '--quiet', '--bare', h.work, fork);
  h.on('main');
  h.git('tag', '-d', 'v9.9');
  h.git('branch', '-D', '--quiet', 'theirs');
  // the object is there, as forges keep one store for a project and its forks
  assert.equal(h.git('cat-file', '-t', theirs), 'commit');
  const alone = await prove(h.folder, theirs);
  assert.deepEqual([alone.proved, alone.how, alone.code], [false, null, 1]);
  h.ref('refs/pull/7/head', theirs);
  h.ref('refs/remotes/fork/main', theirs);
  for (const asked of [theirs, '#7']) assert.equal((await prove(h.folder, asked)).proved, false);
  const said = await prove(h.folder, theirs, '--fork', fork);
  assert.deepEqual([said.proved, said.how, said.tag, said.code], [false, 'fork', null, 1]);
  assert.match(said.why, /only in the fork/);
  assert.match((await prove(h.folder, '#8')).why, /keeps no such request/);
  assert.match((await prove(h.folder, 'f'.repeat(40))).why, /no commit of that name/);
});

test('what was taken back before the release is not in it; afterwards it stays proved, and is told', async () => {
  const h = projectHistory();
  const back = h.commit('wrong', 'a.txt', 'a\n');
  h.revert(back);
  h.tag('v1.2');
  const said = await prove(h.folder, back);
  assert.equal(said.proved, false);
  assert.match(said.why, /took it back before release v1\.2/);
  h.revert('HEAD');
  h.tag('v1.3');
  assert.deepEqual([(await prove(h.folder, back)).tag], ['v1.3'], 'and again in the next');
  const later = h.commit('right', 'b.txt', 'b\n');
  h.tag('v1.4');
  h.revert(later);
  const kept = await prove(h.folder, later);
  assert.deepEqual([kept.proved, kept.tag], [true, 'v1.4']);
  assert.match(kept.why, /taken it back since/);
  // a merge that is taken back takes what it brought
  h.branch('topic', 'main');
  const brought = h.commit('brought', 'c.txt', 'c\n');
  h.on('main');
  h.commit('meanwhile', 'd.txt', 'd\n');
  h.merge('topic');
  h.git('revert', '--no-edit', '-m', '1', 'HEAD');
  h.tag('v1.5');
  assert.match((await prove(h.folder, brought)).why, /took it back/);
});

test('merges, octopuses, empty commits and tags off the main branch', async () => {
  const h = projectHistory();
  h.branch('one', 'main');
  const one = h.commit('one', 'one.txt', '1\n');
  h.branch('two', 'main');
  h.commit('two', 'two.txt', '2\n');
  h.on('main');
  h.commit('meanwhile', 'three.txt', '3\n');
  const octopus = h.merge('one', 'two');
  const empty = h.commit('empty');
  h.tag('v1.2');
  h.ref('refs/pull/7/head', one);
  for (const [asked, how] of [
    [octopus, 'commit'],
    [empty, 'commit'],
    ['#7', 'commit'],
  ] as const) {
    const said = await prove(h.folder, asked);
    assert.deepEqual([said.proved, said.how], [true, how]);
  }
  h.branch('series', 'main');
  const side = h.commit('side', 'side.txt', 's\n');
  h.tag('v1.2.1');
  h.on('main');
  h.git('branch', '-D', '--quiet', 'series');
  assert.equal((await prove(h.folder, side)).tag, 'v1.2.1', 'a tag that no branch holds is upstream');
  const lost = h.commit('lost', 'lost.txt', 'l\n');
  h.git('reset', '--hard', '--quiet', 'HEAD~1');
  h.branch('empty', 'main');
  const none = h.commit('nothing');
  h.on('main');
  h.git('branch', '-D', '--quiet', 'empty');
  for (const asked of [lost, none]) assert.equal((await prove(h.folder, asked)).proved, false);
});

test('a release before the development was opened proves nothing', async () => {
  const h = projectHistory();
  const old = h.commit('old', 'a.txt', 'a\n');
  h.tag('v1.0', { annotated: true });
  const paid = h.commit('paid', 'b.txt', 'b\n');
  h.tag('v1.1', { annotated: true });
  const since = '2026-01-01T03:30:00Z';
  const said = await prove(h.folder, old, '--since', since);
  assert.deepEqual([said.proved, said.code], [false, 1]);
  assert.match(said.why, /already in v1\.0/);
  assert.equal((await prove(h.folder, paid, '--since', since)).tag, 'v1.1');
  assert.equal((await prove(h.folder, old, '--since', '2025-12-31')).proved, true);
  assert.equal((await prove(h.folder, paid, '--since', '2026-01-03')).proved, false);
});

test('a tag that was moved is told as it stands; a cut history says that it is cut', async () => {
  const h = projectHistory();
  const one = h.commit('one', 'a.txt', 'a\n');
  const first = h.tag('v1.1', { annotated: true });
  const two = h.commit('two', 'b.txt', 'b\n');
  const moved = h.tag('v1.1', { annotated: true });
  const said = await prove(h.folder, one);
  assert.deepEqual([said.tagObject, said.tagObject === first], [moved, false]);
  const cut = path.join(scratch(), 'cut');
  h.git('clone', '--quiet', '--depth=1', `file://${h.work}`, cut);
  assert.equal((await prove(cut, two)).proved, true);
  assert.match((await prove(cut, one)).why, /history of this copy is cut/);
});

test('what cannot be read is one sentence, in JSON too, and exit code 2', async () => {
  const h = projectHistory();
  const head = h.commit('x');
  for (const args of [
    [h.folder, head.slice(0, 7)],
    [h.folder, head.slice(0, 39)],
    [h.folder, '--', '-x'],
    [h.folder, '1234567'],
    [h.folder, 'main'],
    [h.folder, `${head}^{tree}`],
    [h.folder, '#0'],
    [h.folder, head, '--since', '2026-02-30'],
    [h.folder, head, '--since', 'yesterday'],
    [h.folder, head, '--request-json', '/nowhere.json'],
    [path.join(h.folder, 'nowhere'), head],
  ]) {
    const said = await prove(...args);
    assert.deepEqual([said.code, said.proved, said.tag], [2, false, null], args.join(' '));
    assert.ok(said.why.length > 20 && !said.why.startsWith('funding.'), said.why);
  }
});

test('a project is proved at its address as in a folder, and its own configuration is not obeyed', async () => {
  const h = projectHistory();
  const paid = h.commit('paid', 'a.txt', eupl);
  h.tag('v1.2');
  h.branch('feature', 'main');
  const head = h.commit('proposed', 'b.txt', 'b\n');
  h.on('main');
  h.pick(head);
  h.tag('v1.3');
  h.ref('refs/pull/7/head', head);
  h.git('branch', '-D', '--quiet', 'feature');
  const served = scratch();
  h.git('clone', '--quiet', '--mirror', h.work, path.join(served, 'p.git'));
  const forge = await openForge(served);
  try {
    const far = (asked: string) => prove(`${forge.url}/p.git`, asked, '--allow-private');
    assert.deepEqual([(await far(paid)).tag, (await far(paid)).licence], ['v1.2', 'EUPL-1.2']);
    const request = await far('#7');
    assert.deepEqual([request.proved, request.how, request.tag], [true, 'patch-id', 'v1.3']);
    assert.match((await far('#8')).why, /keeps no such request/);
    assert.equal((await prove(`${forge.url}/p.git`, paid)).code, 2, 'a private address is asked for by name');
  } finally {
    await forge.close();
  }
  const touched = path.join(scratch(), 'touched');
  writeFileSync(
    path.join(h.folder, 'config'),
    `[core]\n\tfsmonitor = touch ${touched}\n[diff "x"]\n\ttextconv = touch ${touched}\n[uploadpack]\n\tpackObjectsHook = touch ${touched}\n`,
  );
  assert.equal((await prove(h.folder, paid)).tag, 'v1.2');
  assert.equal(existsSync(touched), false);
});
