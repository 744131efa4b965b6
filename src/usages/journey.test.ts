// SPDX-License-Identifier: AGPL-3.0-or-later
// Usages as people meet them: forms, links in mails, sheets, files; on the real site with its real database.

import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { stableId } from '../people/directory/sources/stable-id.ts';
import { sweepWords } from '../people/letters/store-words.ts';
import { actAs, inTransaction } from '../platform/db.ts';
import { composeMessage } from '../platform/mail/message.ts';
import { withClient } from '../platform/roles.ts';
import { asProgram } from '../testing/agents.ts';
import { testDatabase } from '../testing/database.ts';
import { tokenIn } from '../testing/mails.ts';
import { giveMailboxes } from '../testing/organisations.ts';
import { config, keyFor } from '../testing/settings.ts';
import { type Fields, openTestSite } from '../testing/site.ts';
import { importSoftware, softwareFile } from '../testing/software.ts';
import { askWhatEnds } from './actions/remind.ts';
import { tellDeclared } from './actions/tell.ts';
import { tellUndelivered } from './actions/undelivered.ts';

const site = await openTestSite({}, await testDatabase('organisations'));
const { halle, web, mails, lastLink } = site;
const context = { keyFor, url: config.url };
const [grouping, town, auvillar] = [
  stableId('siren', '200000172'),
  stableId('insee', '74042'),
  stableId('insee', '82008'),
];
const slugs = new Map<string, string>();

before(async () => {
  await importSoftware(halle.db, [softwareFile('tombeau', 'Tombeau'), softwareFile('grille', '=Grille')]);
  await giveMailboxes(halle.ownerUrl, {
    82008: 'mairie@auvillar.example',
    74042: 'mairie@bonneville.example',
    200000172: 'accueil@grouping.example',
  });
  for (const { id, slug } of await halle.db
    .selectFrom('organisation')
    .select(['id', 'slug'])
    .where('id', 'in', [grouping, town, auvillar])
    .execute())
    slugs.set(id, slug);
});
after(() => site.close());

const get = (address: string, headers: Fields = {}) => site.get(address, {}, headers);
const send = (address: string, fields: Fields, headers: Fields = {}) =>
  site.post(address, fields, {}, headers);

interface Someone {
  readonly cookie: string;
  readonly form: string;
}
const entered = new Map<string, Someone>();

/** The first agent of an organisation; or, without one, somebody who acts for nobody. */
async function agentOf(organisation?: string): Promise<Someone> {
  const key = organisation ?? '';
  const known = entered.get(key);
  if (known) return known;
  const someone = await site.comeInByLink(
    organisation ? { organisation: slugs.get(organisation)! } : { address: 'agent@ailleurs.example' },
  );
  entered.set(key, someone);
  return someone;
}

const listOf = (organisation: string) => `/mon-organisation/${slugs.get(organisation)}/logiciels`;
async function doAct(organisation: string, fields: Record<string, string>) {
  const { cookie, form } = await agentOf(organisation);
  return send(`${listOf(organisation)}/acte`, { form, ...fields }, { cookie });
}
const seen = async (organisation: string) =>
  (await get(listOf(organisation), { cookie: (await agentOf(organisation)).cookie })).body;
const idIn = (body: string) => /name="id" value="([^"]+)"/.exec(body)![1]!;
const own = {
  software: 'tombeau',
  since: '2021-09',
  agents: '12',
  version: 'v-secrete-7',
  hosting: 'provider',
  updated: '2026-03-04',
  function: 'cellule-cachee',
  mailbox: 'cache@auvillar.example',
};
const secret =
  /v-secrete-7|cellule-cachee|cache@auvillar|2026-03-04|4 mars 2026|4 March 2026|"hosting"|Où il tourne/;
const outlets = [
  '/logiciels/tombeau',
  '/en/software/tombeau',
  '/logiciels/tombeau/usages',
  '/en/software/tombeau/users',
  '/logiciels',
  '/logiciels?q=cimetiere',
  '/comparer?s=tombeau&s=grille',
  '/logiciels/tombeau/sources',
  '/api/v1/software',
  '/api/v1/software/tombeau',
  '/api/v1/used-by',
  '/api/v1/used-by.csv',
  '/api/v1/software/tombeau/used-by',
  '/api/v1/software/tombeau/used-by.csv',
  '/comparer.csv?s=tombeau&s=grille',
  '/comparer/document?s=tombeau&s=grille',
  '/api/v1/openapi.json',
  '/',
]; // prettier-ignore

test('whom to ask is a function: a form that names someone is refused, with what to write instead', async () => {
  for (const contact of [{ function: 'Mme Martin' }, { mailbox: 'jean.dupont@auvillar.example' }]) {
    const answer = await doAct(auvillar, { act: 'declare', ...own, ...contact });
    assert.equal(answer.statusCode, 422);
    assert.match(answer.body, /secrétariat|secretariat@/);
  }
  assert.doesNotMatch(await seen(auvillar), /Tombeau/);
});

test('a declaration that is refused comes back with all that was typed, and says everything that is wrong', async () => {
  const typed = {
    ...own,
    software: 'tombo',
    since: 'depuis toujours',
    agents: 'douze',
    updated: '',
    mailbox: 'dsi',
  };
  const { statusCode, body } = await doAct(auvillar, { act: 'declare', publish: '1', ...typed });
  assert.equal(statusCode, 422);
  for (const value of ['tombo', 'depuis toujours', 'douze', 'v-secrete-7', 'cellule-cachee', 'dsi'])
    assert.match(body, new RegExp(`value="${value}"`), value);
  assert.match(body, /<option value="provider" selected/);
  assert.match(body, /checked[^>]*name="publish"|name="publish"[^>]*checked/);
  for (const field of ['software', 'agents', 'mailbox'])
    assert.match(body, new RegExp(`href="#declare-${field}"`), field);
  assert.match(body, /id="declare-agents-error"/);
  const late = await doAct(auvillar, { act: 'declare', ...own, since: '2999' });
  assert.equal(late.statusCode, 422);
  assert.match(late.body, /href="#declare-since"/);
  assert.doesNotMatch(await seen(auvillar), /Tombeau</);
});

test('an agent declares in a form what is used; nobody else sees it', async () => {
  assert.equal((await doAct(auvillar, { act: 'declare', ...own })).headers.location, listOf(auvillar));
  const body = await seen(auvillar);
  assert.match(body, /Tombeau/);
  assert.match(body, /encore 12 mois|encore 11 mois/);
  assert.match(body, /Vous seuls/);
  for (const address of outlets) assert.doesNotMatch((await get(address)).body, /Auvillar/, address);
});

test('publishing is a yes of its own: the name is then on the sheet, in the counts and in the files, and one click takes it away', async () => {
  const id = idIn(await seen(auvillar));
  const count = async () =>
    (await get('/api/v1/software/tombeau', { accept: 'application/json' })).json().usageCount as number;
  assert.equal(await count(), 0);
  await doAct(auvillar, { act: 'publish', id });
  assert.equal(await count(), 1);
  const sheet = (await get('/logiciels/tombeau')).body;
  assert.match(sheet, /Auvillar/);
  assert.match(sheet, /septembre 2021/);
  assert.match(sheet, /class="age"/);
  assert.match((await get('/logiciels?commune=82008')).body, /dont une de votre taille/);
  const { items } = (await get('/api/v1/used-by')).json();
  assert.deepEqual(items[0].usedBy[0].codes, ['insee:82008', 'siren:218200087']);
  assert.deepEqual(
    [items[0].slug, items[0].usedBy[0].name, items[0].usedBy[0].source],
    ['tombeau', 'Auvillar', 'self'],
  );
  assert.match(items[0].usedBy[0].uri, /^https:\/\/annuaire-entreprises\.data\.gouv\.fr\/entreprise\/\d{9}$/);
  assert.match(
    (await get('/api/v1/software/tombeau/used-by.csv')).body,
    /^slug,.*\r\ntombeau,Tombeau,,Auvillar,/,
  );
  await doAct(auvillar, { act: 'unpublish', id });
  assert.equal(await count(), 0);
  assert.doesNotMatch((await get('/logiciels/tombeau')).body, /Auvillar/);
  await doAct(auvillar, { act: 'publish', id });
});

test('version, hosting, update and contact are on no page, in no answer and in no file but the organisation’s own', async () => {
  const other = await agentOf(town);
  for (const address of [
    ...outlets,
    '/logiciels/tombeau/pairs?o=auvillar-82',
    `/logiciels/tombeau/pairs?o=${slugs.get(town)}`,
  ])
    for (const headers of [{}, { cookie: other.cookie }])
      assert.doesNotMatch((await get(address, headers)).body, secret, address);
  const { cookie } = await agentOf(auvillar);
  const id = idIn(await seen(auvillar));
  assert.match((await get(`${listOf(auvillar)}/${id}`, { cookie })).body, /v-secrete-7/);
});

test('another organisation, a stranger, a form from elsewhere or without its token change nothing', async () => {
  const id = idIn(await seen(auvillar));
  const [other, stranger, mine] = [await agentOf(town), await agentOf(), await agentOf(auvillar)];
  const act = `${listOf(auvillar)}/acte`;
  assert.equal((await get(listOf(auvillar), { cookie: other.cookie })).statusCode, 403);
  assert.equal((await get(`${listOf(auvillar)}/${id}`, { cookie: other.cookie })).statusCode, 403);
  for (const who of [other, stranger])
    assert.equal(
      (await send(act, { form: who.form, act: 'withdraw', id }, { cookie: who.cookie })).statusCode,
      403,
    );
  assert.equal(
    (await send(`${listOf(town)}/acte`, { form: other.form, act: 'withdraw', id }, { cookie: other.cookie }))
      .statusCode,
    404,
  );
  assert.equal(
    (await send(act, { form: other.form, act: 'withdraw', id }, { cookie: mine.cookie })).statusCode,
    403,
  );
  assert.equal(
    (
      await send(
        act,
        { form: mine.form, act: 'withdraw', id },
        { cookie: mine.cookie, 'sec-fetch-site': 'cross-site' },
      )
    ).statusCode,
    403,
  );
  assert.equal((await send(act, { act: 'withdraw', id })).headers.location, '/entrer');
  assert.equal((await doAct(auvillar, { act: 'constructor', id })).statusCode, 400);
  assert.equal((await doAct(auvillar, { act: 'confirm', id: "'; drop table usage" })).statusCode, 400);
  assert.match((await get('/logiciels/tombeau')).body, /Auvillar/);
});

test('what was learnt is told in five answers, published apart, and withdrawn in one click', async () => {
  const id = idIn(await seen(auvillar));
  const answers = {
    cost: '1 200,50',
    currency: 'EUR',
    effort: '9',
    migration: 'Depuis un <b>tableur</b>.',
    wrong: 'La reprise des plans.',
    again: 'yes',
  };
  assert.equal(
    (await doAct(auvillar, { act: 'tell', id, ...answers, wrong: 'Demandez à Mme Dupont' })).statusCode,
    422,
  );
  assert.equal((await doAct(auvillar, { act: 'tell', id, ...answers, cost: 'cher' })).statusCode, 422);
  assert.equal((await doAct(auvillar, { act: 'tell', id, ...answers })).statusCode, 303);
  const sheet = async () => (await get('/logiciels/tombeau')).body;
  assert.doesNotMatch(await sheet(), /reprise des plans/);
  await doAct(auvillar, { act: 'show', id });
  assert.match(await sheet(), /Auvillar raconte son expérience/);
  assert.match(await sheet(), /1\s200,50\s€/);
  assert.match(await sheet(), /Depuis un &lt;b>tableur|Depuis un &lt;b&gt;tableur/);
  await doAct(auvillar, { act: 'hide', id });
  assert.doesNotMatch(await sheet(), /reprise des plans/);
});

function upload(
  organisation: string,
  someone: Someone,
  file: Buffer | undefined,
  form = someone.form,
  type?: string,
) {
  const edge = 'x'.repeat(20);
  const part = (head: string, body: Buffer) =>
    Buffer.concat([
      Buffer.from(`--${edge}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
      body,
      Buffer.from('\r\n'),
    ]);
  const payload = Buffer.concat([
    part('name="form"', Buffer.from(form)),
    ...(file ? [part('name="file"; filename="a.csv"\r\nContent-Type: text/csv', file)] : []),
    Buffer.from(`--${edge}--\r\n`),
  ]);
  const headers = {
    accept: 'text/html',
    cookie: someone.cookie,
    'sec-fetch-site': 'same-origin',
    'content-type': type ?? `multipart/form-data; boundary=${edge}`,
  };
  return web.server.inject({ method: 'POST', url: `${listOf(organisation)}/tableur`, payload, headers });
}

test('an operator sends a spreadsheet and reads what became of every line; the model file is read back', async () => {
  const operator = await agentOf(grouping);
  const file = Buffer.from(
    'Commune;Logiciel;Hébergement\r\n74042;Tombeau;syndicat\r\n82008;Tombeau;\r\n74042;=cmd|/c calc;\r\n',
    'latin1',
  );
  const { statusCode, body } = await upload(grouping, operator, file);
  assert.equal(statusCode, 200);
  assert.match(body, /Une ligne déclarée, 2 refusées/);
  assert.match(body, /ressemble à une formule/);
  assert.match(
    (await upload(grouping, operator, Buffer.from((await get('/mes-logiciels/modele.csv')).body))).body,
    /n’est pas au catalogue/,
  );
  assert.match(await seen(grouping), /Tombeau.*un membre/s);
});

test('a file that is too large, missing, broken, or sent by nobody is refused in words', async () => {
  const operator = await agentOf(grouping);
  const refusals: readonly (readonly [ReturnType<typeof upload>, number, RegExp])[] = [
    [upload(grouping, operator, Buffer.alloc(6 * 1024 * 1024, 'a')), 422, /dépasse 5/],
    [upload(grouping, operator, undefined), 422, /Choisissez d’abord un fichier/],
    [upload(grouping, operator, Buffer.from('commune\n74042')), 422, /colonne manque/],
    [
      upload(grouping, operator, Buffer.from('a'), operator.form, 'multipart/form-data; boundary=y'),
      400,
      /tableau lisible/,
    ],
    [upload(grouping, operator, Buffer.from('a'), 'forged'), 403, /./],
    [upload(auvillar, operator, Buffer.from('a')), 403, /./],
    [upload(grouping, { cookie: '', form: '' }, Buffer.from('a')), 303, /^$/],
  ];
  for (const [answer, status, words] of refusals) {
    const { statusCode, body } = await answer;
    assert.equal(statusCode, status);
    assert.match(body, words);
    if (status === 422) assert.match(body, /href="#table-file"[\s\S]*type="file"/);
  }
  const million = Buffer.from(`organisation,logiciel\n${'1,2\n'.repeat(1_000_000)}`);
  assert.match((await upload(grouping, operator, million)).body, /plus de 20.000 lignes/);
});

test('the operator’s count is public, the member’s name is not', async () => {
  const { body } = await get('/logiciels/tombeau');
  assert.match(body, /dit l’héberger pour un membre/);
  assert.doesNotMatch(body, /Bonneville/);
});

test('the member is told once by mail, opens the link without an account, and says that it is exact', async () => {
  const at = new Date();
  assert.equal(await tellDeclared(halle.db, context, at), 1);
  assert.equal(await tellDeclared(halle.db, context, at), 0);
  const [mail] = await mails('catalogue.usages-hosted');
  assert.equal(mail!.to, 'mairie@bonneville.example');
  assert.match(mail!.content.paragraphs.join(' '), /Tombeau/);
  const link = await lastLink('catalogue.usages-hosted');
  const page = await get(link.pathname + link.search);
  assert.equal(page.headers['cache-control'], 'private, no-store');
  assert.match(page.body, /Tombeau/);
  const ids = /name="ids" value="([^"]+)"/.exec(page.body)![1]!;
  await send(link.pathname, { t: tokenIn(link), act: 'confirm', ids });
  assert.match((await get(`${link.pathname}${link.search}&done=confirm`)).body, /confirmé pour douze mois/);
  assert.match((await get('/logiciels/tombeau')).body, /dont un l’a confirmé/);
  const { facts } = await halle.db
    .selectFrom('journal_entry')
    .select('facts')
    .where('kind', '=', 'catalogue.usage-confirmed')
    .executeTakeFirstOrThrow();
  assert.deepEqual(facts, { means: 'official-mailbox' });
});

test('a link that is forged, cut, over, of another kind or of a former mailbox opens nothing', async () => {
  const token = tokenIn(await lastLink('catalogue.usages-hosted'));
  const [version, words = '', signature] = token.split('.');
  const saying = (from: string, to: string) =>
    Buffer.from(Buffer.from(words, 'base64url').toString().replace(from, to)).toString('base64url');
  const forged = [
    '',
    'x',
    token.slice(1),
    `${version}.${saying('hosted', 'confirm')}.${signature}`,
    `${version}.${saying(town, auvillar)}.${signature}`,
  ];
  for (const one of forged)
    assert.equal((await get(`/mes-logiciels/lien?t=${encodeURIComponent(one)}`)).statusCode, 400, one);
  for (const one of forged)
    assert.equal((await send('/mes-logiciels/lien', { t: one, act: 'withdraw', ids: town })).statusCode, 400);
  const { signLink, openLink } = await import('./actions/link.ts');
  const at = new Date();
  const late = signLink(
    keyFor,
    { kind: 'hosted', organisation: town },
    'mairie@bonneville.example',
    new Date(at.getTime() - 46 * 86_400_000),
  );
  assert.equal((await get(`/mes-logiciels/lien?t=${encodeURIComponent(late)}`)).statusCode, 403);
  const former = signLink(keyFor, { kind: 'hosted', organisation: town }, 'autre@bonneville.example', at);
  await assert.rejects(
    inTransaction(halle.db, (tx) => openLink(tx, keyFor, former, at)),
    { kind: 'invalid' },
  );
});

test('a link as an earlier release signed it opens what it was for, and for its mailbox alone', async () => {
  const { openLink } = await import('./actions/link.ts');
  const at = new Date();
  const said = `hosted~${town}~~${Math.floor(at.getTime() / 1000 + 3_600).toString(36)}`;
  const signedFor = (to: string) =>
    `${createHmac('sha256', keyFor('catalogue.usages-link')).update(`${said}\n${to}`).digest('base64url')}~${said}`;
  const open = (token: string) => inTransaction(halle.db, (tx) => openLink(tx, keyFor, token, at));
  assert.equal((await open(signedFor('mairie@bonneville.example'))).hand.organisation, town);
  for (const token of [signedFor('autre@bonneville.example'), `${signedFor('mairie@bonneville.example')}0`])
    await assert.rejects(open(token), { kind: 'invalid' });
});

test('the member corrects: it is its own from then on, private details kept; another link cannot touch it', async () => {
  const link = await lastLink('catalogue.usages-hosted');
  const id = idIn(await seen(town));
  const theirs = idIn(await seen(auvillar));
  assert.equal(
    (await send(link.pathname, { t: tokenIn(link), act: 'withdraw', ids: theirs })).statusCode,
    404,
  );
  assert.equal(
    (
      await send(link.pathname, {
        t: tokenIn(link),
        act: 'correct',
        ids: id,
        since: String(new Date().getUTCFullYear() + 1),
      })
    ).statusCode,
    422,
  );
  assert.equal(
    (await send(link.pathname, { t: tokenIn(link), act: 'correct', ids: id, since: '2019', agents: '3' }))
      .statusCode,
    303,
  );
  const { cookie } = await agentOf(town);
  const page = (await get(`${listOf(town)}/${id}`, { cookie })).body;
  assert.match(page, /value="2019"/);
  assert.match(page, /value="operator" selected|selected[^>]*value="operator"/);
});

test('what the member withdraws, the operator does not put back', async () => {
  await doAct(town, { act: 'withdraw', id: idIn(await seen(town)) });
  const again = await upload(
    grouping,
    await agentOf(grouping),
    Buffer.from('commune,logiciel\n74042,grille\n'),
  );
  assert.match(again.body, /Une ligne déclarée/);
  await tellDeclared(halle.db, context, new Date(Date.now() + 86_400_000));
  const link = await lastLink('catalogue.usages-hosted');
  const page = await get(link.pathname + link.search);
  await send(link.pathname, {
    t: tokenIn(link),
    act: 'withdraw',
    ids: /name="ids" value="([^"]+)"/.exec(page.body)![1]!,
  });
  const refused = await upload(
    grouping,
    await agentOf(grouping),
    Buffer.from('commune,logiciel\n74042,grille\n'),
  );
  assert.match(refused.body, /a retiré cette déclaration/);
});

test('a month before the end one mail asks, never twice within twenty days; one button confirms all; what ended is no longer counted', async () => {
  const day = 86_400_000;
  const expire = (days: number) =>
    inTransaction(halle.db, async (tx) => {
      await actAs(tx, asProgram(auvillar));
      await sql`update usage set expires_on = current_date + ${days}::int where organisation_id = ${auvillar}::uuid`.execute(
        tx,
      );
    });
  await expire(25);
  assert.equal(await askWhatEnds(halle.db, context, new Date()), 1);
  assert.equal(await askWhatEnds(halle.db, context, new Date()), 0);
  assert.equal(await askWhatEnds(halle.db, context, new Date(Date.now() + 19 * day)), 0);
  assert.equal(await askWhatEnds(halle.db, context, new Date(Date.now() + 20 * day)), 1);
  const link = await lastLink('catalogue.usages-end');
  const { body } = await get(link.pathname + link.search);
  assert.match(body, /finit bientôt/);
  await send(link.pathname, {
    t: tokenIn(link),
    act: 'confirm',
    ids: /name="ids" value="([^"]+)"/.exec(body)![1]!,
  });
  assert.match((await get(link.pathname + link.search)).body, /rien à confirmer/);
  assert.match(await seen(auvillar), /encore 12 mois|encore 11 mois/);
  await expire(-1);
  assert.match(await seen(auvillar), /éteint depuis/);
  assert.doesNotMatch((await get('/logiciels/tombeau')).body, /Auvillar/);
  const { keepIndex } = await import('../catalogue/actions/keep-index.ts');
  await keepIndex(halle.db, new Date());
  assert.equal((await get('/api/v1/software/tombeau')).json().usageCount, 0);
  await doAct(auvillar, { act: 'confirm', id: idIn(await seen(auvillar)) });
  assert.equal((await get('/api/v1/software/tombeau')).json().usageCount, 1);
});

test('peers are found for a commune that anybody chooses, with reasons; an organisation is never its own peer', async () => {
  assert.match((await get('/logiciels/tombeau/pairs?c=bonnev')).body, new RegExp(`o=${slugs.get(town)}`));
  const found = (await get(`/logiciels/tombeau/pairs?o=${slugs.get(town)}`)).body;
  assert.match(found, /Auvillar/);
  assert.match(found, /même échelon/);
  const { cookie } = await agentOf(auvillar);
  assert.match((await get('/logiciels/tombeau/pairs', { cookie })).body, /Personne ne dit encore/);
  const unknown = await get('/logiciels/tombeau/pairs?o=nulle-part');
  assert.equal(unknown.statusCode, 200);
  assert.match(unknown.body, /value="nulle-part"/);
});

const wordsKept = () =>
  withClient(halle.ownerUrl, async (client) => {
    await client.query(`set halle.backup = 'on'`);
    const { rows } = await client.query<{ n: number; plain: number }>(
      `select count(*)::int as n, count(*) filter (where encode(sealed, 'escape') like '%Bonjour%')::int as plain from halle.letter_words`,
    );
    assert.equal(rows[0]!.plain, 0);
    return rows[0]!.n;
  });

test('a letter goes to the peer’s department, shows no address, and says where to answer only if the writer chose so', async () => {
  const { cookie, form } = await agentOf(town);
  const address = `/logiciels/tombeau/pairs/${slugs.get(auvillar)}`;
  assert.doesNotMatch((await get(address, { cookie })).body, /@/);
  const write = (more: Record<string, string>) =>
    send(address, { form, organisation: town, words: 'Bonjour.\nÇa marche ?', ...more }, { cookie });
  assert.equal((await write({})).statusCode, 303);
  await write({ answers: '1' });
  const letters = await mails('catalogue.peer-letter');
  assert.deepEqual(
    letters.map(({ words }) => [words.to, words.replyTo]),
    [
      ['cache@auvillar.example', undefined],
      ['cache@auvillar.example', 'mairie@bonneville.example'],
    ],
  );
  const from = { name: 'Halle', address: 'halle@halle.example' };
  const [without, withAnswer] = await Promise.all(
    letters.map(async (one) =>
      String(
        await composeMessage({
          id: one.id,
          createdAt: one.createdAt,
          words: one.words,
          from,
          site: config.url,
        }),
      ),
    ),
  );
  assert.doesNotMatch(without!, /reply-to|bonneville\.example/i);
  assert.match(withAnswer!, /Reply-To: mairie@bonneville\.example/);
  const empty = await write({ words: ' ', answers: '1' });
  assert.equal(empty.statusCode, 422);
  assert.match(empty.body, /href="#letter-words"/);
  assert.match(empty.body, /name="answers"[^>]*checked/);
  assert.equal((await write({ organisation: auvillar })).statusCode, 403);
  assert.equal((await write({})).statusCode, 303);
  const fourth = await write({});
  assert.equal(fourth.statusCode, 422);
  assert.match(fourth.body, /déjà reçu 3 lettres/);
  const back = await agentOf(auvillar);
  const answer = await send(
    `/logiciels/tombeau/pairs/${slugs.get(town)}`,
    { form: back.form, organisation: auvillar, words: 'Oui.' },
    { cookie: back.cookie },
  );
  assert.equal(answer.statusCode, 303, 'who was written to may answer through Halle');
  const answered = (await mails('catalogue.peer-letter')).find(
    ({ words }) => words.to === 'mairie@bonneville.example',
  )!;
  const said = answered.words.content.paragraphs.join(' ');
  assert.match(answered.words.content.subject, /vous répond à propos de/);
  assert.match(said, /répond à la lettre que vous lui avez écrite le .* à propos de/);
  assert.doesNotMatch(said, /vous utilisez/);
  // what was asked is recalled, and how the answerer is known only while it is true
  assert.match(said, /a publié son usage de Tombeau|a publié son usage de /);
  assert.match(said, /Vous aviez écrit le [\s\S]*> Bonjour\.\n> Ça marche/);
  assert.equal(await wordsKept(), 1, 'of what was answered no word is kept');
  const answering = await get(`/logiciels/tombeau/pairs/${slugs.get(town)}`, { cookie: back.cookie });
  assert.match(answering.body, /Vous répondez à la lettre du /);
  assert.doesNotMatch(answering.body, /nous envisageons/);
  const fates = async () =>
    (await get(address, { cookie })).body.match(/<li>[^<]*:[^<]*(?:route|remise|arrivée)[^<]*/g);
  assert.equal((await fates())?.length, 3);
  const [first, second] = letters;
  await halle.worker.updateTable('mail').set({ state: 'refused' }).where('id', '=', first!.id).execute();
  await halle.worker.updateTable('mail').set({ state: 'unwanted' }).where('id', '=', second!.id).execute();
  const telling = () => tellUndelivered(halle.worker, { keyFor, url: config.url }, new Date());
  assert.equal(await telling(), 2);
  assert.equal(await telling(), 0, 'told once');
  const lost = await mails('catalogue.letter-undelivered');
  assert.equal(lost.length, 2);
  const sorry = lost.map(({ words }) => words.content.paragraphs.join(' ')).join(' ');
  assert.match(sorry, /Leur serveur de courrier l’a refusée/);
  assert.doesNotMatch(JSON.stringify(lost.map(({ words }) => words.content)), /auvillar\.example|Bonjour/);
  await sweepWords(halle.db, new Date(Date.now() + 59 * 86_400_000));
  assert.equal(await wordsKept(), 1);
  await sweepWords(halle.db, new Date(Date.now() + 61 * 86_400_000));
  assert.equal(await wordsKept(), 0);
  const told = (await fates())!.join(' ');
  assert.match(told, /Leur serveur de courrier l’a refusée/);
  assert.match(told, /ne veut plus recevoir de lettres/);
  const stranger = await agentOf();
  assert.equal(
    (
      await send(
        address,
        { form: stranger.form, organisation: '', words: 'Bonjour' },
        { cookie: stranger.cookie },
      )
    ).statusCode,
    403,
  );
  const entry = await halle.db
    .selectFrom('journal_entry')
    .select(['facts', 'organisation'])
    .where('kind', '=', 'catalogue.peer-written')
    .execute();
  assert.equal(entry.length, 4);
  assert.doesNotMatch(JSON.stringify(entry), /@|Bonjour/);
});

test('the files of who uses what are pages for programs; a name that looks like a formula is harmless in a spreadsheet', async () => {
  await doAct(auvillar, { act: 'declare', software: 'grille', publish: '1' });
  const { body, headers } = await get('/api/v1/used-by.csv');
  assert.match(String(headers['content-type']), /^text\/csv/);
  assert.match(body, /\r\ngrille,'=Grille,/);
  assert.equal(headers['access-control-allow-origin'], '*');
  const all = (await get('/api/v1/used-by')).json();
  assert.deepEqual(
    all.items.map(({ slug }: { slug: string }) => slug),
    ['grille', 'tombeau'],
  );
  const after = (await get('/api/v1/used-by?after=grille%20zzzz')).json();
  assert.deepEqual(
    after.items.map(({ slug }: { slug: string }) => slug),
    ['tombeau'],
  );
  assert.ok((await get('/api/v1/openapi.json')).json().paths['/api/v1/used-by']);
  assert.equal((await get('/api/v1/software/rien/used-by')).statusCode, 404);
});

test('« nous l’utilisons » leads who is signed in to their own list, and others to the sign-in page', async () => {
  const { cookie } = await agentOf(auvillar);
  assert.equal(
    (await get('/mes-logiciels?s=tombeau', { cookie })).headers.location,
    `${listOf(auvillar)}?s=tombeau#declarer`,
  );
  assert.equal((await get('/mes-logiciels?s=tombeau')).headers.location, '/entrer');
  assert.match(
    (await get('/mes-logiciels', { cookie: (await agentOf()).cookie })).body,
    /Entrer avec une organisation/,
  );
  assert.match(
    (await get(`${listOf(auvillar)}?q=tomb`, { cookie })).body,
    /name="software"[^>]*value="tomb"/,
  );
  assert.match((await get(`${listOf(auvillar)}?s=tombeau`, { cookie })).body, /value="Tombeau"/);
  assert.match(
    (await get(`/en/my-organisation/${slugs.get(auvillar)}/software?s=tombeau`, { cookie })).body,
    /Make public that our organisation uses it/,
  );
});
