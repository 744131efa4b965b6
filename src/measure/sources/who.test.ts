// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import { type MadeCommit, makeRepository, scratch } from '../../../fixtures/measure/repositories.ts';
import { historyFromCsv, historyToCsv } from '../facts/history-csv.ts';
import { gradeFacts } from '../letter/grade-facts.ts';
import { defaultBudget, readRepository } from './measure.ts';

const day = 86_400;
const now = Math.floor(Date.now() / 1000);
const options = { ...defaultBudget, seconds: 60, now, allowPrivate: [] };
const claire = 'Claire Durand <claire.durand@ville-exemple.fr>';
const karim = 'Karim Benali <karim.benali@ville-exemple.fr>';
const luc = 'Luc Petit <luc@editeur-exemple.com>';

/** A commit every six days for three years, by these in turn, with a version now and then. */
function made(signed: readonly string[], message: (nth: number) => string = () => 'x'): string {
  const commits = Array.from({ length: 182 }, (_, nth): MadeCommit => {
    const [, name = '', mail = ''] = /^(.*) <(.*)>$/.exec(signed[nth % signed.length]!) ?? [];
    const tag = nth % 20 === 19 ? { tag: `v${nth}` } : {};
    return { at: now - (182 - nth) * 6 * day, name, mail, message: message(nth), ...tag };
  });
  return makeRepository(commits);
}

async function told(repository: string) {
  const facts = await readRepository(repository, options);
  const { history } = facts;
  const { letter, findings } = gradeFacts(facts);
  const persons = new Set(history.author.filter((_, row) => history.isBot[row] === 0));
  return { letter, people: persons.size, history, findings };
}

test('one person alone is alone whoever else signs: agents, tokens, servers, imports, an office', async () => {
  for (const other of [
    'Claude <noreply@anthropic.com>',
    'Zorglub <noreply@zorglub-exemple.ai>',
    'jeton <group_31_bot_99aa@noreply.git.exemple.net>',
    'root <root@srv2.exemple.local>',
    '(no author) <(no author)@7d8f0a1c-0000-4000-8000-a1b2c3d4e5f6>',
    'Ubuntu <ubuntu@ip-172-31-0-4>',
    'DSI <dsi@ville-exemple.fr>',
    'DURAND Claire <cdurand@ancien-exemple.fr>',
    'Durand, Claire <cd@ancien-exemple.fr>',
  ]) {
    const { letter, people } = await told(made([claire, other]));
    assert.deepEqual([other, letter, people], [other, 'C', 1]);
  }
});

test('people who sound like robots count, and so does each name behind the mailbox of an office', async () => {
  const [bot, control] = await Promise.all(
    ['Yann Le Bot <yann.lebot@ville-exemple.fr>', claire].map((one) => told(made([one, karim]))),
  );
  assert.deepEqual([bot!.letter, bot!.people], [control!.letter, control!.people]);
  const office = ['Claire Durand', 'Karim Benali', 'Luc Petit'].map((name) => `${name} <dsi@exemple.fr>`);
  assert.equal((await told(made(office))).people, 3);
  assert.equal((await told(made([...office, 'dsi <dsi@exemple.fr>', 'cdurand <dsi@exemple.fr>']))).people, 3);
});

test('“Martin Bernard” and “Bernard Martin” with a mailbox each stay two', async () => {
  const two = ['Martin Bernard <mb@a-exemple.fr>', 'Bernard Martin <bm@b-exemple.fr>'];
  assert.equal((await told(made(two))).people, 2);
});

test('co-authors count, once each, a robot’s never; an agent named beside is noted', async () => {
  const others = [karim, luc, claire, 'renovate[bot] <bot@renovateapp.com>', 'root <root@srv.local>'];
  const message = (nth: number) =>
    `feat: x\n\nCo-authored-by: ${others[nth % 5]}\nCo-Authored-By: ${others[nth % 5]}\nAssisted-by: Claude:claude-opus-4\nAssisted-by: coccinelle\n`;
  const { people, history, letter } = await told(made([claire], message));
  assert.equal(people, 3);
  assert.notEqual(letter, 'C');
  const count = (kind: number) => history.isBot.filter((one) => one === kind).length;
  assert.deepEqual([count(0), count(1), count(2), count(3)], [182 + 37 + 37, 0, 0, 182]);
  const again = historyFromCsv(Buffer.from(historyToCsv(history)));
  assert.deepEqual(again.isBot, history.isBot);
  assert.deepEqual(again.author, history.author);
});

test('co-authors go through the project’s list of who is who', async () => {
  const message = (nth: number) => (nth % 2 ? 'x' : `x\n\nCo-authored-by: kb <kb@chez-lui-exemple.fr>\n`);
  const commits = [claire, karim].map((one, nth): MadeCommit => {
    const [, name = '', mail = ''] = /^(.*) <(.*)>$/.exec(one)!;
    const files = nth ? { '.mailmap': `${karim} <kb@chez-lui-exemple.fr>\n` } : {};
    return { at: now - 9000 + nth, name, mail, message: message(nth), files };
  });
  assert.equal((await told(makeRepository(commits))).people, 2);
});

test('the given cases', { skip: process.env['HALLE_TESTDATA'] ? false : 'no data' }, async () => {
  const tools = path.join(process.env['HALLE_TESTDATA']!, 'data/cases/tools');
  const folder = scratch();
  const names =
    'alone agents agents2 agents3 agent_some gitlabbot gitlabbot2 rootsrv noauthor plain lebot lebot_alone travis_alone shared namesorder encodings encodings2 coauthors gcca';
  const script = `import sys\nsys.dont_write_bytecode=True\nsys.path.insert(0,${JSON.stringify(tools)})\nimport make\nmake.OUT=${JSON.stringify(folder)}\nfor n in ${JSON.stringify(names.split(' '))}: getattr(make,n)()`;
  const run = spawnSync('python3', ['-c', script], { encoding: 'utf8' });
  assert.equal(run.status, 0, run.stderr);
  const letters: Readonly<Record<string, string>> = {
    C: 'alone agents agents2 agents3 agent-some gitlab-token gitlab-token2 root-server no-author lebot-alone travis-alone name-order encodings encodings-nohdr',
    B: 'control lebot',
    A: 'gc-ca',
  };
  for (const [letter, cases] of Object.entries(letters))
    for (const name of cases.split(' '))
      assert.deepEqual([name, (await told(path.join(folder, `${name}.git`))).letter], [name, letter]);
  for (const name of ['shared-mailbox', 'coauthors', 'gc-ca'])
    assert.deepEqual([name, (await told(path.join(folder, `${name}.git`))).people], [name, 3]);
  const { findings } = await told(path.join(folder, 'gc-ca.git'));
  const organisations = findings.find(({ indicator }) => indicator === 'elephant-factor')!;
  assert.deepEqual(
    [organisations.said.key, organisations.said.facts?.['organisations']],
    ['measure.elephant-factor.said', 3],
  );
});
