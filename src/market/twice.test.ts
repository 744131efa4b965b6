// SPDX-License-Identifier: AGPL-3.0-or-later
// Forms sent twice and three times at once, to two processes of one halle, and more of them than a day
// allows: over HTTP, with real sessions.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite } from '../app.ts';
import { openPool } from '../platform/connections.ts';
import { openDb } from '../platform/db.ts';
import { openLog } from '../platform/log.ts';
import { withClient } from '../platform/roles.ts';
import type { Web } from '../platform/web.tsx';
import { day } from '../testing/clock.ts';
import {
  maker,
  openForms,
  profile,
  provider,
  rival,
  send,
  slugOf,
  task,
  tokenOf,
  town,
} from '../testing/forms.ts';
import { config, keyFor } from '../testing/settings.ts';
import type { Fields, Visitor } from '../testing/site.ts';

let market: Awaited<ReturnType<typeof openForms>>;
let further: Web;
let ours: string;
let dashboard: string;
let clerk: Visitor;
let other: Visitor;
let alone: Visitor;

before(async () => {
  market = await openForms();
  further = await openSite({
    db: openDb(openPool(market.halle.url, { max: 8 })),
    config,
    log: openLog('silent'),
    keyFor,
  });
  clerk = await market.comeIn('secretariat', [[town, ['agent', 'buyer', 'signatory', 'admin']]]);
  other = await market.comeIn('atelier', [[maker, ['agent', 'admin']]]);
  alone = await market.comeIn('independante');
  ours = await slugOf(market, town);
  dashboard = await provider(market, await market.comeIn('fondatrice'));
});
after(async () => {
  await further?.server.close();
  await further?.db.destroy();
  await market?.close();
});

/** Rows of every table but those that every visit writes, by name. */
async function counts(): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  await withClient(market.halle.ownerUrl, async (client) => {
    await client.query(`set halle.backup = 'on'`);
    const { rows } = await client.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'halle'`,
    );
    for (const { name } of rows) {
      if (/revis|asked_|last_form|session|_pending|_seal$|_text$|search/.test(name)) continue;
      const { rows: n } = await client.query<{ n: number }>(
        `select count(*)::int as n from halle.${client.escapeIdentifier(name)}`,
      );
      found.set(name, n[0]!.n);
    }
  });
  return found;
}

const grown = (before: ReadonlyMap<string, number>, now: ReadonlyMap<string, number>) =>
  Object.fromEntries(
    [...now].flatMap(([name, n]) => (n === before.get(name) ? [] : [[name, n - before.get(name)!]])),
  );

/**
 * Sends the same form several times at once, now to one process, now to the other.
 * @returns where it led, and the rows it made
 */
async function atOnce(who: Visitor, url: string, fields: Fields, times: number) {
  const token = await tokenOf(market, who);
  const before = await counts();
  const sites = [market, { ...market, web: further }];
  const all = await Promise.all(
    Array.from({ length: times }, (_, index) => send(sites[index % 2]!, who, token, url, fields)),
  );
  const said = all.map(
    ({ statusCode, body }) => `${statusCode} ${/<p class="lead">([^<]*)/.exec(body)?.[1] ?? ''}`,
  );
  assert.ok(
    all.every(({ statusCode }) => statusCode === 303 || statusCode === 200),
    `${url} ${JSON.stringify(fields)}: ${said}`,
  );
  const places = new Set(
    all.flatMap(({ headers }) =>
      headers.location ? [String(headers.location).replace(/\?sent=1$/, '')] : [],
    ),
  );
  assert.ok(places.size <= 1, `${url} led to ${[...places]}`);
  return { place: [...places][0] ?? '', rows: grown(before, await counts()) };
}

const once = (tables: readonly string[]) => Object.fromEntries(tables.map((table) => [table, 1]));

for (const times of [2, 3])
  test(`a form sent ${times} times at once takes effect once, and every answer leads to its result`, async () => {
    const n = String(times);
    const draft = await atOnce(clerk, '/missions/nouvelle', { ...task, title: `Essai ${n}` }, times);
    assert.deepEqual(draft.rows, once(['mission', 'mission_step', 'journal_entry']));
    const mission = draft.place;
    const forms: readonly (readonly [Visitor, string, Fields, readonly string[]])[] = [
      [clerk, `${mission}/open`, {}, ['mission_step', 'journal_entry']],
      [
        other,
        `${mission}/answer`,
        { organisation: maker, price: '900', by: day(40), words: 'Je sais faire.' },
        ['mission_offer', 'mission_step', 'journal_entry'],
      ],
      [
        clerk,
        `/mon-organisation/${ours}/logiciels/acte`,
        { act: 'declare', software: 'opencimetiere', since: `201${n}` },
        times === 2 ? ['usage', 'usage_private', 'journal_entry'] : ['journal_entry'],
      ],
      [
        clerk,
        `/mon-organisation/${ours}/invitations`,
        { address: `guichet${n}@commune.example`, duty: 'guichet', 'role-agent': '1' },
        ['agent_invitation', 'link', 'mail', 'journal_entry'],
      ],
      [
        clerk,
        `/mon-organisation/${ours}/mandats`,
        { to: await slugOf(market, rival), until: day(30 * times), 'act-usages.declare': '1' },
        ['mandate', 'journal_entry'],
      ],
      [
        alone,
        '/developpeurs/moi',
        { ...profile, terms: `Le mardi, ${n} fois.` },
        times === 2 ? ['availability', 'journal_entry'] : ['journal_entry'],
      ],
      [
        alone,
        '/developpeurs/preuve',
        { address: `signe${n}@forge.example.org` },
        ['proved_address', 'link', 'mail', 'journal_entry'],
      ],
    ];
    for (const [who, url, fields, tables] of forms) {
      const { rows } = await atOnce(who, url, fields, times);
      assert.deepEqual(rows, once(tables), `${url} ${JSON.stringify(fields)}`);
    }
    const { id } = await market.halle.db.selectFrom('availability').select('id').executeTakeFirstOrThrow();
    const letter = await atOnce(
      clerk,
      `/developpeurs/${id}/write`,
      { organisation: town, words: `Auriez-vous ${n} jours en mars ?` },
      times,
    );
    assert.deepEqual(letter.rows, once(['letter', 'mail', 'journal_entry']));
  });

test('a second click of a browser that was answered does nothing more; a program that was answered and asks again means it', async () => {
  const [token, before] = [await tokenOf(market, clerk), await counts()];
  const browser = { 'sec-fetch-mode': 'navigate' };
  const [first, second] = [
    await send(market, clerk, token, '/missions/nouvelle', { ...task, title: 'Un clic' }, browser),
    await send(market, clerk, token, '/missions/nouvelle', { ...task, title: 'Un clic' }, browser),
  ];
  assert.equal(first.headers.location, second.headers.location);
  assert.equal(grown(before, await counts())['mission'], 1);
  const between = await send(
    market,
    clerk,
    token,
    '/missions/nouvelle',
    { ...task, title: 'Autre chose' },
    browser,
  );
  const again = await send(
    market,
    clerk,
    token,
    '/missions/nouvelle',
    { ...task, title: 'Un clic' },
    browser,
  );
  assert.equal(
    new Set([first, between, again].map(({ headers }) => headers.location)).size,
    3,
    'another form came between',
  );
  const program = await send(market, clerk, token, '/missions/nouvelle', { ...task, title: 'Un clic' });
  assert.notEqual(program.headers.location, again.headers.location);
});

test('a link that makes a provider, opened twice at once, makes one, and both answers lead to its page', async () => {
  const founder = await market.comeIn('deuxieme');
  const coming = {
    name: 'Deux fois',
    scheme: 'siren',
    number: '732 829 338',
    mailbox: 'contact@autre-exemple.fr',
  };
  const asked = await market.post('/devenir-prestataire', coming, founder);
  assert.equal(asked.statusCode, 303, /<p class="lead">([^<]*)/.exec(asked.body)?.[1] ?? '');
  const link = (await market.mails()).filter(({ topic }) => topic === 'market.provider').at(-1)!;
  const fields = { t: new URL(link.url).searchParams.get('t')!, answer: 'yes' };
  const all = await Promise.all([1, 2, 3].map(() => send(market, founder, '', '/preuve', fields)));
  assert.deepEqual(
    all.map(({ statusCode }) => statusCode),
    [303, 303, 303],
  );
  assert.equal(new Set(all.map(({ headers }) => headers.location)).size, 1);
  assert.ok(dashboard !== String(all[0]!.headers.location).split('/').at(-1));
});

test('of 26 different letters and 13 proofs sent at once, as many leave as a day allows, from any number of sessions', async () => {
  const writer = await market.comeIn('ecrivain', [[rival, ['agent']]]);
  const reader = await market.comeIn('lectrice');
  await market.post('/developpeurs/moi', profile, reader);
  const { id } = await market.halle.db
    .selectFrom('availability')
    .select('id')
    .where('account_id', '=', reader.account)
    .executeTakeFirstOrThrow();
  const limits: readonly (readonly [string, (n: number) => Fields, number, number, string])[] = [
    [`/developpeurs/${id}/write`, (n) => ({ words: `Bonjour, lettre numéro ${n}.` }), 26, 20, 'letter'],
    ['/developpeurs/preuve', (n) => ({ address: `preuve${n}@forge.example.org` }), 13, 5, 'proved_address'],
  ];
  for (const [url, fields, sent, most, table] of limits) {
    const [token, before] = [await tokenOf(market, writer), await counts()];
    const sites = [market, { ...market, web: further }];
    const all = await Promise.all(
      Array.from({ length: sent }, (_, n) => send(sites[n % 2]!, writer, token, url, fields(n))),
    );
    assert.ok(
      all.every(({ statusCode }) => [200, 303, 422].includes(statusCode)),
      String(all.map(({ statusCode }) => statusCode)),
    );
    assert.equal(all.filter(({ statusCode }) => statusCode === 422).length, sent - most);
    assert.equal(grown(before, await counts())[table], most);
  }
});
