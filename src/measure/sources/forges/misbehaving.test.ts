// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Heard, type Reply, serveForge } from '../../../../fixtures/measure/forges/server.ts';
import { forgejoTeller, githubTeller, gitlabTeller } from '../../../../fixtures/measure/forges/tellers.ts';
import { asked, world } from '../../../../fixtures/measure/forges/world.ts';
import { askForge } from './forges.ts';
import { limitsInMemory } from './limits.ts';
import { tokenId, tokensOf } from './tokens.ts';

type Teller = (heard: Heard) => Reply | undefined;
const secret = 'not-a-real-token';
const day = 86_400;

async function askOnce(
  teller: Teller,
  { given = { token: true }, limits = limitsInMemory(), now = asked } = {},
) {
  const forge = await serveForge(teller);
  const { host, url, heard } = forge;
  const refused: string[] = [];
  const tokens = tokensOf(given.token ? { [host]: secret } : {}, (one) => refused.push(one));
  const answer = await askForge(url, undefined, { now: () => now, tokens, limits, allow: [host] });
  await forge.close();
  return { answer, heard, refused, limits, host };
}

/** The forge as it should be, but for what `odd` says of some questions. */
const but =
  (teller: Teller, odd: Teller): Teller =>
  (heard) =>
    odd(heard) ?? teller(heard);
const isQuestion = ({ method }: Heard) => method === 'POST';

test('a page of HTML with 200, JSON cut short, another shape: no answer, and no fault', async () => {
  const odd: Reply[] = [
    { text: '<html>Sign in</html>' },
    { text: '{"data": {"repository"' },
    { json: [] },
    { json: { data: 7 } },
    { json: null },
  ];
  for (const reply of odd) {
    const { answer } = await askOnce(but(githubTeller(), (heard) => (isQuestion(heard) ? reply : undefined)));
    assert.deepEqual(answer, { unknown: 'bad-answer' }, JSON.stringify(reply));
  }
  const html = await askOnce(
    but(gitlabTeller(true), ({ path }) => (path.endsWith('/notes') ? { text: '<html>' } : undefined)),
  );
  assert.deepEqual(html.answer, { unknown: 'bad-answer' });
});

test('« nothing changed », to who asks for the first time, is no answer: not a single request is believed unanswered', async () => {
  for (const ending of ['outil', 'issues', 'notes']) {
    const { answer } = await askOnce(
      but(gitlabTeller(true), ({ path }) => (path.endsWith(ending) ? { status: 304 } : undefined)),
    );
    assert.deepEqual(answer, { unknown: 'bad-answer' }, ending);
  }
});

test('a connection cut in the middle, a forge out of order: unreachable; once is asked again', async () => {
  const cut = await askOnce(
    but(forgejoTeller(), ({ path }) => (path.endsWith('/pulls') ? { json: world, cut: true } : undefined)),
  );
  assert.deepEqual(cut.answer, { unknown: 'unreachable' });
  const down = await askOnce(
    but(githubTeller(), ({ path }) => (path.endsWith('/outil') ? { status: 502 } : undefined)),
  );
  assert.deepEqual(down.answer, { unknown: 'unreachable' });
  let times = 0;
  const stumbles = await askOnce(
    but(githubTeller(), ({ path }) =>
      path.endsWith('/outil') && times++ === 0 ? { status: 502 } : undefined,
    ),
  );
  assert.ok('forge' in stumbles.answer);
});

test('a page too heavy for the forge is asked again, smaller', async () => {
  const heavy = but(githubTeller(), (heard) =>
    isQuestion(heard) && JSON.parse(heard.body).variables.first === 100
      ? { status: 502, text: '<html>' }
      : undefined,
  );
  const { answer } = await askOnce(heavy);
  assert.ok('forge' in answer && answer.forge.requests?.opened.length === 10);
});

test('an answer without end is given up at its limit', async () => {
  const { answer } = await askOnce(
    but(gitlabTeller(true), ({ path }) =>
      path.endsWith('/issues') ? { json: ['x'.repeat(9 * 1024 * 1024)] } : undefined,
    ),
  );
  assert.deepEqual(answer, { unknown: 'too-large' });
});

test('a list whose pages never end, or are always the same, is given up; each request counts once', async () => {
  const full = Array.from({ length: 100 }, (_, row) => ({ ...world[0]!, number: row + 1, ago: row + 1 }));
  const endless = but(gitlabTeller(true, full), ({ path, query }) => {
    if (!path.endsWith('/issues') || query.get('order_by') === 'updated_at') return undefined;
    return gitlabTeller(
      true,
      full,
    )({ path, query: new URLSearchParams('per_page=100'), method: 'GET', headers: {}, body: '' });
  });
  const { answer, heard } = await askOnce(endless);
  assert.ok('forge' in answer);
  assert.equal(answer.forge.requests?.opened.length, 99);
  assert.ok(heard.length < 60, String(heard.length));
});

test('not found, private, gone: unknown with its reason', async () => {
  for (const [status, unknown] of [
    [404, 'not-found'],
    [410, 'not-found'],
    [451, 'not-found'],
    [403, 'refused'],
  ] as const) {
    const { answer } = await askOnce(
      but(githubTeller(), ({ path }) => (path.endsWith('/outil') ? { status, json: {} } : undefined)),
    );
    assert.deepEqual(answer, { unknown }, String(status));
  }
  const hidden = {
    json: { data: { repository: null }, errors: [{ type: 'NOT_FOUND', message: 'Could not resolve' }] },
  };
  const { answer } = await askOnce(but(githubTeller(), (heard) => (isQuestion(heard) ? hidden : undefined)));
  assert.deepEqual(answer, { unknown: 'not-found' });
});

test('a host that runs no forge we know is asked three times, once for all', async () => {
  const forge = await serveForge(() => ({ text: '<html>hello</html>' }));
  const options = { now: () => asked, tokens: tokensOf({}), limits: limitsInMemory(), allow: [forge.host] };
  assert.deepEqual(await askForge(forge.url, undefined, options), { unknown: 'no-forge' });
  assert.deepEqual(await askForge(forge.url, undefined, options), { unknown: 'no-forge' });
  assert.equal(forge.heard.length, 3);
  await forge.close();
});

test('a limit reached is « later », with the moment; until then not one more question leaves, whoever asks', async () => {
  const until = String(asked + 900);
  for (const reply of [
    { status: 403, json: {}, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': until } },
    { status: 429, json: {}, headers: { 'retry-after': '900' } },
    {
      json: { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] },
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': until },
    },
  ]) {
    const forge = await serveForge(but(githubTeller(), (heard) => (isQuestion(heard) ? reply : undefined)));
    const options = {
      now: () => asked,
      tokens: tokensOf({ [forge.host]: secret }),
      limits: limitsInMemory(),
      allow: [forge.host],
    };
    assert.deepEqual(await askForge(forge.url, undefined, options), {
      later: asked + 900,
      brings: 'requests',
    });
    const heard = forge.heard.length;
    assert.equal(heard, 6);
    assert.deepEqual(await askForge(forge.url, undefined, { ...options, now: () => asked + 899 }), {
      later: asked + 900,
      brings: 'requests',
    });
    assert.equal(forge.heard.length, heard);
    await askForge(forge.url, undefined, { ...options, now: () => asked + 900 });
    assert.ok(forge.heard.length > heard);
    await forge.close();
  }
});

test('the last answer before a limit is used; the next question waits', async () => {
  const spent = { 'ratelimit-remaining': '0', 'ratelimit-reset': String(asked + 60) };
  const { answer, heard, limits, host } = await askOnce((one) => {
    const reply = gitlabTeller(true)(one);
    return one.path.endsWith('outil') && reply
      ? { ...reply, headers: { ...reply.headers, ...spent } }
      : reply;
  });
  assert.deepEqual(answer, { later: asked + 60, brings: 'requests' });
  assert.equal(heard.length, 2);
  assert.equal(await limits.until(host, tokenId(secret)), asked + 60);
});

test('a forge that asks to come back next month is not waited for', async () => {
  const { answer } = await askOnce(
    but(githubTeller(), ({ path }) =>
      path.endsWith('/outil') ? { status: 429, headers: { 'retry-after': String(30 * day) } } : undefined,
    ),
  );
  assert.deepEqual(answer, { unknown: 'refused' });
});

test('a token that expired is told once; without it the rest goes on', async () => {
  const expired: Teller = (heard) =>
    heard.headers.authorization ? { status: 401, json: { message: 'Bad credentials' } } : undefined;
  const { answer, heard, refused, host } = await askOnce(but(gitlabTeller(false), expired));
  assert.ok('forge' in answer && answer.forge.requests?.opened.length === 10);
  assert.deepEqual(refused, [host]);
  assert.equal(heard.filter(({ headers }) => headers.authorization).length, 1);
});

test('a token that expires half-way leaves what was known', async () => {
  const { answer } = await askOnce(
    but(githubTeller(), (heard) =>
      heard.path.endsWith('/issues') && heard.headers.authorization ? { status: 401, json: {} } : undefined,
    ),
  );
  assert.ok('forge' in answer && answer.forge.archived === false && answer.forge.requests === undefined);
});

test('a token is shown to its own host only', async () => {
  const other = await serveForge(() => ({ json: { full_name: 'commune/outil' } }));
  const forge = await serveForge(
    but(githubTeller(), ({ path }) =>
      path.endsWith('/outil') ? { status: 301, headers: { location: `http://${other.host}/x` } } : undefined,
    ),
  );
  await askForge(forge.url, undefined, {
    now: () => asked,
    tokens: tokensOf({ [forge.host]: secret }),
    limits: limitsInMemory(),
    allow: [forge.host, other.host],
  });
  assert.equal(other.heard.length, 1);
  assert.ok(!JSON.stringify(other.heard).includes(secret));
  await Promise.all([forge.close(), other.close()]);
});

test('a redirect towards the inside of the network is not followed', async () => {
  const { answer } = await askOnce(
    but(githubTeller(), ({ path }) =>
      path.endsWith('/outil')
        ? { status: 302, headers: { location: 'http://169.254.169.254/latest' } }
        : undefined,
    ),
  );
  assert.deepEqual(answer, { unknown: 'unreachable' });
});

test('a forge whose clock is wrong: what is dated in the future is left out, an answer before its request came at once', async () => {
  const odd = [
    { number: 3, ago: -20, by: 'passante' },
    { number: 2, ago: 10, by: 'voisin', comments: [{ after: -400, by: 'equipe' }] },
    { number: 1, ago: 20, by: 'habitant', comments: [{ after: 50, by: 'equipe' }] },
  ];
  const { answer } = await askOnce(githubTeller(odd));
  assert.ok('forge' in answer && answer.forge.requests);
  const { opened, answered } = answer.forge.requests;
  assert.deepEqual(
    [opened, answered],
    [
      [asked - 10 * day, asked - 20 * day],
      [0, -1],
    ],
  );
});

test('issues switched off: the pull requests are still read, and none is not unknown', async () => {
  const { answer } = await askOnce(
    but(gitlabTeller(true), ({ path }) => (path.endsWith('/issues') ? { status: 403, json: {} } : undefined)),
  );
  assert.ok('forge' in answer);
  assert.equal(answer.forge.requests?.opened.length, 3);
});
