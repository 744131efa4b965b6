// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import type { Id } from '../../base/id.ts';
import { hasher } from '../../measure/sources/signatures.ts';
import { saveIdentities } from '../../measure/stores/identities.ts';
import { saveFacts } from '../../measure/stores/measures.ts';
import { stableId } from '../../people/directory/sources/stable-id.ts';
import { actAs, atMoment, inTransaction } from '../../platform/db.ts';
import { withClient } from '../../platform/roles.ts';
import { naming } from '../../testing/agents.ts';
import { day } from '../../testing/clock.ts';
import { openMarket } from '../../testing/market.ts';
import { keyFor } from '../../testing/settings.ts';
import type { Visitor } from '../../testing/site.ts';
import { findWork } from './actions-proof.ts';
import { isShown } from './availability.ts';
import { listShown } from './store-availabilities.ts';
import { saveAvailability, saveLoanStep, saveTerms, saveWithdrawal } from './store-writing.ts';

let market: Awaited<ReturnType<typeof openMarket>>;
const [town, rival] = [stableId('nis', '92094'), stableId('nis', '25014')];
let signatory: Visitor;
let agent: Visitor;
let stranger: Visitor;
let alone: Visitor;
before(async () => {
  market = await openMarket();
  signatory = await market.comeIn('direction', [[town, ['signatory']]]);
  agent = await market.comeIn('technique', [[town, ['agent']]]);
  stranger = await market.comeIn('ailleurs', [[rival, ['signatory', 'admin']]]);
  alone = await market.comeIn('independante');
});
after(() => market.close());

const began = Date.now();
const profile = {
  employer: '',
  name: '',
  'function-cemetery': '1',
  software: 'opencimetiere',
  'language-fr': '1',
  territories: 'Hainaut, 74, Belgique',
  days: '2,5',
  from: day(0),
  until: day(200),
  terms: 'Sur place le <b>mardi</b>.',
};
const list = async (query = '') => (await market.get(`/developpeurs${query}`)).body;
const ids = (body: string) =>
  [...body.matchAll(/\/developpeurs\/([0-9a-f-]{36})/g)].map((match) => match[1]!);

test('an independent is shown at once, without a name until they consent to one, and gone when they withdraw', async () => {
  assert.equal((await market.post('/developpeurs/moi', profile, alone)).statusCode, 303);
  const body = await list();
  assert.match(body, /Personne indépendante/);
  assert.match(body, /openCimetière/);
  const [id] = ids(body);
  const one = (await market.get(`/developpeurs/${id}`)).body;
  assert.match(one, /&lt;b>mardi|&lt;b&gt;mardi/);
  assert.match(one, /Haute-Savoie/);
  assert.equal(
    (await market.post('/developpeurs/moi', { ...profile, name: 'Un Nom' }, alone)).statusCode,
    422,
  );
  assert.equal(
    (await market.post('/developpeurs/moi', { ...profile, name: 'Un Nom', consent: '1' }, alone)).statusCode,
    303,
  );
  assert.match(await list(), /Un Nom/);
  assert.deepEqual(new Set(ids(await list('?fonction=cemetery'))), new Set([id]));
  assert.equal(ids(await list('?langue=de')).length, 0);
  assert.equal((await market.post(`/developpeurs/${id}/withdraw`, {}, stranger)).statusCode, 404);
  assert.equal((await market.post(`/developpeurs/${id}/withdraw`, {}, alone)).statusCode, 303);
  assert.equal(ids(await list()).length, 0);
  assert.equal((await market.get(`/developpeurs/${id}`)).statusCode, 404);
});

test('an agent exists for others only once a signatory of the employer confirmed, and disappears at once', async () => {
  assert.equal(
    (await market.post('/developpeurs/moi', { ...profile, employer: rival }, agent)).statusCode,
    403,
  );
  assert.equal(
    (
      await market.post(
        '/developpeurs/moi',
        { ...profile, employer: town, name: 'Un Nom', consent: '1' },
        agent,
      )
    ).statusCode,
    303,
  );
  assert.equal(ids(await list()).length, 0);
  assert.deepEqual(
    (await market.mails()).map(({ to, kind, topic }) => [to.split('@')[0], kind, topic]),
    [['direction', 'digest', 'market.loans']],
  );
  const [id] = ids((await market.get('/developpeurs/chez-nous', signatory)).body);
  assert.ok(id);
  assert.equal((await market.get(`/developpeurs/${id}`)).statusCode, 404);
  assert.equal(ids((await market.get('/developpeurs/chez-nous', stranger)).body).length, 0);
  const terms = { quota: '20', from: day(0), until: day(90), basis: 'Convention de mise à disposition' };
  assert.equal((await market.post(`/developpeurs/${id}/confirm`, terms, agent)).statusCode, 403);
  assert.equal((await market.post(`/developpeurs/${id}/confirm`, terms, stranger)).statusCode, 404);
  assert.equal(
    (await market.post(`/developpeurs/${id}/confirm`, { ...terms, basis: '' }, signatory)).statusCode,
    422,
  );
  assert.equal((await market.post(`/developpeurs/${id}/confirm`, terms, signatory)).statusCode, 303);
  const one = (await market.get(`/developpeurs/${id}`)).body;
  assert.match(one, /Agent prêté par/);
  assert.match(one, /20 jours en tout/);
  assert.doesNotMatch(one, /Un Nom/);
  assert.equal((await market.post(`/developpeurs/${id}/withdraw`, {}, signatory)).statusCode, 303);
  assert.equal(ids(await list()).length, 0);
  const self = await market.post('/developpeurs/moi', { ...profile, employer: town }, signatory);
  assert.equal(self.statusCode, 303);
  const own = await market.halle.db.transaction().execute(async (tx) => {
    await actAs(tx, { account: signatory.account });
    return tx
      .selectFrom('availability')
      .select('id')
      .where('account_id', '=', signatory.account)
      .executeTakeFirstOrThrow();
  });
  assert.equal(
    (await market.post(`/developpeurs/${own.id}/confirm`, terms, signatory)).statusCode,
    403,
    'nobody lends themselves',
  );
});

test('one writes and answers through the halle; no address is in any page, nor kept with the message', async () => {
  await market.post('/developpeurs/moi', profile, alone);
  const [id] = ids(await list());
  const written = await market.post(
    `/developpeurs/${id}/write`,
    { organisation: town, words: 'Auriez-vous deux jours en mars ?' },
    agent,
  );
  assert.equal(written.statusCode, 200);
  assert.match(written.body, /Message transmis/);
  const letter = (await market.mails()).find(({ topic }) => topic === 'market.letters')!;
  assert.match(letter.to, /^independante@/);
  const reply = new URL(letter.url).pathname;
  assert.equal((await market.get(reply, stranger)).statusCode, 404);
  assert.equal((await market.get(reply, alone)).statusCode, 200);
  assert.equal(
    (await market.post(reply, { words: 'Oui, les deux premiers mardis.' }, alone)).statusCode,
    200,
  );
  const answer = (await market.mails()).filter(({ topic }) => topic === 'market.letters').at(-1)!;
  assert.match(answer.to, /^technique@/);
  for (const address of [`/developpeurs/${id}`, '/developpeurs', reply])
    assert.doesNotMatch((await market.get(address, agent)).body, /@ailleurs/);
  assert.equal((await market.post(`/developpeurs/${id}/write`, { words: 'court' }, agent)).statusCode, 422);
  assert.equal(
    (await market.post(`/developpeurs/${id}/write`, { words: 'À moi-même, bonjour.' }, alone)).statusCode,
    422,
  );
  for (let n = 0; n < 19; n++)
    await market.post(`/developpeurs/${id}/write`, { words: 'Encore un message de plus.' }, agent);
  assert.equal(
    (await market.post(`/developpeurs/${id}/write`, { words: 'Encore un message de trop.' }, agent))
      .statusCode,
    422,
  );
});

test('an address is proved by its link alone, by the account that asked; only its hash stays, and the work behind it is found', async () => {
  const signs = 'qui-signe@forge-a-moi.example';
  assert.equal(
    (await market.post('/developpeurs/preuve', { address: 'root@localhost.example' }, alone)).statusCode,
    422,
  );
  assert.equal((await market.post('/developpeurs/preuve', { address: signs }, alone)).statusCode, 303);
  const link = new URL((await market.mails()).find(({ topic }) => topic === 'market.proof')!.url);
  const t = link.searchParams.get('t')!;
  assert.equal((await market.post('/developpeurs/preuve', { t }, stranger)).statusCode, 422);
  assert.match((await market.get(link.pathname + link.search, alone)).body, /C’est bien mon adresse/);
  assert.equal((await market.post('/developpeurs/preuve', { t }, alone)).statusCode, 303);
  assert.equal((await market.post('/developpeurs/preuve', { t }, alone)).statusCode, 422);
  await measured(signs);
  await findWork(market.halle.db, new Date());
  assert.match(await list(), /travail prouvé dans openCimetière \(dernier[\u00a0 ]: mars 2026\)/);
  await withClient(market.halle.ownerUrl, async (client) => {
    await client.query("select set_config('halle.backup', 'on', false)");
    const { rows } = await client.query('select * from halle.proved_address');
    assert.ok(rows.length > 0);
    assert.doesNotMatch(JSON.stringify(rows), /qui-signe/);
  });
  const [proof] = [
    ...(await market.get('/developpeurs/moi', alone)).body.matchAll(/developpeurs\/([0-9a-f-]{36})\/forget/g),
  ].map((match) => match[1]);
  assert.equal((await market.post(`/developpeurs/${proof}/forget`, {}, alone)).statusCode, 303);
  await findWork(market.halle.db, new Date());
  assert.doesNotMatch(await list(), /travail prouvé/);
});

/** A history where the person of an address wrote in March 2026. */
async function measured(mail: string): Promise<void> {
  const url = 'https://forge.example/opencimetiere';
  const at = Date.UTC(2026, 2, 14) / 1000;
  const column = [at, at - 86_400];
  const history = {
    length: 2,
    authorTs: Float64Array.from(column),
    committerTs: Float64Array.from(column),
    author: Uint32Array.from([0, 1]),
    committer: Uint32Array.from([0, 1]),
    authorDomain: Uint32Array.from([0, 0]),
    domains: ['free'],
    parents: Uint8Array.from([1, 0]),
    isBot: Uint8Array.from([0, 0]),
    tagged: Uint8Array.from([0, 0]),
  };
  const facts = {
    collector: 'halle-git@3',
    repository: url,
    head: 'a'.repeat(40),
    readAt: at,
    history,
    releases: [],
    limits: [],
  };
  const hash = hasher(keyFor('identities'));
  await inTransaction(market.halle.db, async (tx) => {
    await saveFacts(tx, facts, new Date());
    await saveIdentities(tx, url, [
      { signature: hash('signature', 'x'), person: 0, mail: hash('mail', mail), isRobot: false },
    ]);
  });
  await withClient(market.halle.ownerUrl, (client) =>
    client.query('update halle.software set main_repository = $1', [url]),
  );
}

test('whatever the dates and confirmations, the database shows to all exactly what the rule shows', async () => {
  const when = fc.integer({ min: -40, max: 40 });
  const some = fc.record({
    lent: fc.boolean(),
    confirmed: fc.boolean(),
    withdrawn: fc.boolean(),
    from: when,
    days: fc.nat(40),
    loanFrom: when,
    loanDays: fc.nat(40),
  });
  const { account } = await market.comeIn('essai', [[town, ['agent']]]);
  await fc.assert(
    fc.asyncProperty(some, async ({ lent, confirmed, withdrawn, from, days, loanFrom, loanDays }) => {
      const id = crypto.randomUUID() as Id<'Availability'>;
      const undone = new Error('undone');
      await market.halle.db
        .transaction()
        .execute(async (tx) => {
          const at = new Date(began);
          await atMoment(tx, at);
          await actAs(tx, naming(town, account));
          const said = {
            ...{ id, account, functions: ['cemetery'], software: [], languages: ['fr'], territories: ['BE'] },
            ...{ remote: false, daysAMonth: 1, from: day(from), until: day(from + days), terms: '' },
            ...(lent && { employer: town }),
          };
          const terms = { quotaDays: 5, from: day(loanFrom), until: day(loanFrom + loanDays) };
          const whole = {
            ...{ ...said, steps: [] },
            ...(lent && confirmed && { lent: { ...terms, legalBasis: 'convention' } }),
          };
          await saveAvailability(tx, said, day(0));
          const done = { at: at.toISOString(), organisation: town, about: id };
          if (lent) await saveLoanStep(tx, said, { ...done, step: 'proposed', by: account });
          await actAs(tx, naming(town, lent && confirmed ? signatory.account : account));
          if (whole.lent) {
            await saveLoanStep(tx, said, { ...done, step: 'confirmed', by: signatory.account });
            await saveTerms(tx, whole);
          }
          const { rows } = await sql`select id from availability where id = ${id}`.execute(tx);
          assert.equal(rows.length, 1, 'the employer and the person see it');
          await actAs(tx, { account });
          const ended = { step: 'withdrawn', by: account, at: done.at } as const;
          if (withdrawn && lent) await saveLoanStep(tx, said, ended);
          else if (withdrawn) await saveWithdrawal(tx, id, day(0));
          await actAs(tx, {});
          const shown = (await listShown(tx)).find(({ availability }) => availability.id === id);
          assert.equal(shown !== undefined, !withdrawn && isShown(whole, day(0)));
          throw undone;
        })
        .catch((error: unknown) => assert.equal(error, undone));
    }),
    { numRuns: 60 },
  );
});

test('by SQL, nobody confirms their own loan, reads the messages of others, or sees whose address is proved', async () => {
  await inTransaction(market.halle.db, async (tx) => {
    await actAs(tx, naming(rival, stranger.account));
    const { rows } = await sql<{
      n: number;
    }>`select (select count(*) from proved_address) + (select count(*) from letter) as n`.execute(tx);
    assert.equal(Number(rows[0]?.n), 0);
  });
  await market.post('/developpeurs/moi', { ...profile, employer: town }, agent);
  await assert.rejects(
    inTransaction(market.halle.db, async (tx) => {
      await actAs(tx, { account: agent.account });
      await sql`update availability set quota_days = 5, loan_from = current_date,
        loan_until = current_date, legal_basis = 'aucune' where account_id = ${agent.account}`.execute(tx);
    }),
    /row-level security/,
  );
});

/** Territories → whether somebody who works in Occitanie, and nobody else of this bank there, is found. */
async function foundBy(territories: Readonly<Record<string, boolean>>): Promise<void> {
  for (const [code, isFound] of Object.entries(territories)) {
    const { body } = await market.get(`/developpeurs?territoire=${code}`);
    assert.equal(/Occitanie[\s\S]*Hainaut/.test(body.split('</form>').at(-1)!), isFound, code);
  }
}

test('software and places are named by their names; a profile that is wrong comes back whole', async () => {
  const named = { ...profile, software: 'openCimetière', territories: 'Occitanie, Hainaut, BE' };
  const both = await market.post('/developpeurs/moi', { ...named, territories: 'Luxembourg' }, stranger);
  assert.equal(both.statusCode, 422, 'a country and a province bear the name');
  assert.equal([...both.body.matchAll(/type="radio" name="territories\.nearest-0"/g)].length, 3);
  assert.equal((await market.post('/developpeurs/moi', named, stranger)).statusCode, 303);
  await foundBy({ 'FR-31': true, 'FR-OCC': true, FR: true, 'FR-33': false });
  const wrong = {
    ...named,
    software: 'Nul Part Connu',
    days: 'beaucoup',
    name: 'Un Nom',
    terms: 'Le lundi.',
  };
  const { statusCode, body } = await market.post('/developpeurs/moi', wrong, stranger);
  assert.equal(statusCode, 422);
  for (const field of ['software', 'days']) assert.match(body, new RegExp(`<a href="#profile-${field}"`));
  for (const typed of ['Nul Part Connu', 'beaucoup', 'Un Nom', 'Le lundi.'])
    assert.ok(body.includes(typed), typed);
  assert.match(body, /name="function-cemetery" value="1" checked/);
  const { body: unnamed } = await market.post('/developpeurs/moi', { ...named, name: 'Un Nom' }, stranger);
  assert.match(unnamed, /<a href="#profile-consent"/);
});
