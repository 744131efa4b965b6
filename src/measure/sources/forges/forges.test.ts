// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Heard, type Reply, serveForge } from '../../../../fixtures/measure/forges/server.ts';
import { forgejoTeller, githubTeller, gitlabTeller } from '../../../../fixtures/measure/forges/tellers.ts';
import { asked, world } from '../../../../fixtures/measure/forges/world.ts';
import { type ForgeFacts, flag } from '../../facts/forge.ts';
import { askForge } from './forges.ts';
import { limitsInMemory } from './limits.ts';
import { tokensOf } from './tokens.ts';

const day = 86_400;

/**
 * Asks a local forge that answers so.
 * @param known what it said the last time, its host replaced by today's
 */
async function askTold(
  teller: (heard: Heard) => Reply | undefined,
  { known, token = true }: { known?: ForgeFacts; token?: boolean } = {},
) {
  const forge = await serveForge(teller);
  const { host, url, heard } = forge;
  const tokens = tokensOf(token ? { [host]: 'not-a-real-token' } : {});
  const before = known && { ...known, host };
  const answer = await askForge(url, before, {
    now: () => asked,
    tokens,
    limits: limitsInMemory(),
    allow: [host],
  });
  await forge.close();
  assert.ok('forge' in answer, JSON.stringify(answer));
  return { facts: answer.forge, heard, host };
}

/** Each request of the world: when answered, when closed (days, − where never), and its flags by name. */
function rowsOf({ requests }: ForgeFacts): string[] {
  assert.ok(requests);
  const names = Object.entries(flag);
  return requests.opened.map((time, row) => {
    const [answered, closed] = [requests.answered[row]!, requests.closed[row]!].map((after) =>
      after < 0 ? '−' : String(after / day),
    );
    const flags = names.filter(([, bit]) => requests.flags[row]! & bit).map(([name]) => name);
    return [`${(asked - time) / day}`, answered, closed, ...flags].join(' ');
  });
}

const told = [
  '2 − − outsider again',
  '40 3 − outsider',
  '100 − − outsider',
  '120 2 2 change merged mergedByOther again',
  '150 − 0 change merged withdrawn',
  '180 5 − change outsider',
  '200 1 − outsider',
  '220 − − answerUnknown',
  '240 − 30 outsider withdrawn',
  '300 − 60 outsider',
];

test('GitHub: twelve months of requests, page by page; robots neither ask nor answer; a deleted account answers for those that exist', async () => {
  const { facts, heard } = await askTold(githubTeller());
  assert.deepEqual(rowsOf(facts), told);
  assert.deepEqual(
    [
      facts.kind,
      facts.archived,
      facts.defaultBranch,
      facts.movedTo,
      facts.askedAt,
      facts.requests?.outsiders,
    ],
    ['github', false, 'main', undefined, asked, 'association'],
  );
  assert.equal(heard.filter(({ method }) => method === 'POST').length, 5);
});

test('GitLab tells the same, with its list of members', async () => {
  const { facts } = await askTold(gitlabTeller(true));
  assert.deepEqual(rowsOf(facts), told);
  assert.equal(facts.requests?.outsiders, 'members');
});

test('GitLab without its list of members: whoever merged, closed or had a change merged belongs to the project', async () => {
  const { facts } = await askTold(gitlabTeller(false));
  assert.deepEqual(rowsOf(facts), told);
  assert.equal(facts.requests?.outsiders, 'deeds');
});

test('Forgejo tells the same, but for who closed: what a robot closed there was closed nobody knows by whom', async () => {
  const { facts } = await askTold(forgejoTeller());
  const expected = told.map((row) => (row === '300 − 60 outsider' ? '300 − 60 outsider withdrawn' : row));
  assert.deepEqual(rowsOf(facts), expected);
  assert.deepEqual([facts.kind, facts.requests?.outsiders], ['forgejo', 'deeds']);
});

test('what is kept names nobody and quotes nothing', async () => {
  for (const teller of [githubTeller(), gitlabTeller(true), forgejoTeller()]) {
    const { facts, host } = await askTold(teller);
    const kept = JSON.stringify({ ...facts, host: facts.host === host });
    for (const { by } of world) assert.ok(!by || !kept.includes(by.replace('[bot]', '')), by ?? '');
  }
});

test('GitHub without a token: closed, moved, default branch; no word of requests', async () => {
  const { facts, heard } = await askTold(githubTeller(world, { archived: true }), { token: false });
  assert.deepEqual([facts.archived, facts.requests], [true, undefined]);
  assert.ok(heard.every(({ headers }) => headers.authorization === undefined));
});

test('the next time only the marks are asked for, and what was known stays, true until now', async () => {
  for (const teller of [githubTeller(), gitlabTeller(true)]) {
    const { facts: known } = await askTold(teller);
    const before = { ...known, requests: { ...known.requests!, at: asked - 30 * day } };
    const { facts, heard } = await askTold(teller, { known: before });
    assert.deepEqual(facts.requests, known.requests);
    assert.ok(
      heard.every(({ method, path }) => method === 'GET' && !/notes|members/.test(path)),
      known.kind,
    );
    assert.ok(heard.filter(({ headers }) => headers['if-none-match']).length >= 2);
  }
});

test('a new request, and everything is asked anew', async () => {
  const { facts: known } = await askTold(githubTeller(world.slice(1)));
  const { facts } = await askTold(githubTeller(), { known });
  assert.deepEqual(rowsOf(facts), told);
});

test('a repository that moved is asked where it is now, and its new address is kept', async () => {
  const moved = (heard: Heard): Reply | undefined =>
    heard.path === '/api/v3/repos/commune/outil'
      ? { status: 301, headers: { location: '/api/v3/repositories/7' } }
      : heard.path === '/api/v3/repositories/7'
        ? { json: { full_name: 'syndicat/outil', archived: false, default_branch: 'main' } }
        : githubTeller()({ ...heard, path: heard.path.replace('syndicat/', 'commune/') });
  const { facts, heard, host } = await askTold(moved);
  assert.equal(facts.movedTo, `https://${host}/syndicat/outil`);
  assert.ok(heard.some(({ path }) => path === '/api/v3/repos/syndicat/outil/issues'));
  assert.deepEqual(rowsOf(facts), told);
});
