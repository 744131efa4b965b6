// SPDX-License-Identifier: AGPL-3.0-or-later
// Following by mail: confirmed by a visitor, one click of an account, told once in one letter a day, stopped
// one by one, and nobody else's business.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { gatherLetters } from '../platform/mail/digest.ts';
import { mailContext } from '../platform/mail.ts';
import { asOwner, readingEverything } from '../platform/owner.ts';
import { withClient } from '../platform/roles.ts';
import { declareUse } from '../testing/builders.ts';
import { tokenIn } from '../testing/mails.ts';
import { openMarket } from '../testing/market.ts';
import { namur } from '../testing/organisations.ts';
import { importSoftware, softwareFile } from '../testing/software.ts';
import { tellFollowers } from './actions-tell.ts';
import { sweepTold } from './store.ts';

let site: Awaited<ReturnType<typeof openMarket>>;
before(async () => {
  site = await openMarket();
  await importSoftware(site.halle.db, [softwareFile('tombeau', 'Tombeau'), softwareFile('stele', 'Stèle')]);
});
after(() => site.close());

const plain = (words: string) => words.replaceAll('\u00a0', ' ');
/** So many hours after six o'clock tomorrow (UTC): whenever the test runs, one day where the halle is. */
const hours = (n: number) =>
  new Date((Math.floor(Date.now() / 86_400_000) + 1) * 86_400_000 + (6 + n) * 3_600_000);
/** Something happens to a software, as the triggers write it. */
const happens = (slug: string, kind: string, became: string | null, at: Date) =>
  withClient(site.halle.ownerUrl, (client) =>
    client.query(
      `insert into halle.software_change (software_id, kind, was, became, at)
        select id, $2, case $2 when 'grade' then 'C' end, $3, $4 from halle.software where slug = $1`,
      [slug, kind, became, at],
    ),
  );
const tell = (at: Date) => tellFollowers(site.halle.worker, mailContext(site.web), at);
const rows = () =>
  asOwner(site.halle, (db) =>
    readingEverything(db, (tx) => tx.selectFrom('follow').selectAll().orderBy('followed_at').execute()),
  );
const ask = (value: string, address: string, kind = 'software') =>
  site.post(`/suivre?logiciel=${value}`, { kind, value, address });
async function confirm(value: string, address: string): Promise<void> {
  assert.equal((await ask(value, address)).statusCode, 303);
  const link = await site.lastLink('follows.confirm');
  assert.equal((await site.get(link.pathname + link.search)).statusCode, 200);
  assert.equal((await site.post('/suivre/lien', { t: tokenIn(link) })).statusCode, 303);
}
const told = () => site.mails('follows.news');

test('a visitor follows only once they have opened the link of a mail; the address is sealed', async () => {
  const asked = await ask('tombeau', 'accueil@commune.example');
  assert.match(String(asked.headers.location), /done=sent/);
  assert.match((await site.get(String(asked.headers.location))).body, /Un message est parti/);
  assert.deepEqual(await rows(), []);
  const link = await site.lastLink('follows.confirm');
  assert.match((await site.get(link.pathname + link.search)).body, /Suivre Tombeau par courriel/);
  assert.deepEqual(await rows(), [], 'opening it changes nothing');
  const t = tokenIn(link);
  for (const _ of ['once', 'a second click']) {
    const { headers, statusCode } = await site.post('/suivre/lien', { t });
    assert.equal(statusCode, 303);
    assert.match((await site.get(String(headers.location))).body, /vous suivez Tombeau par courriel/);
  }
  const kept = await rows();
  assert.equal(kept.length, 1);
  assert.equal(kept[0]?.account_id, null);
  assert.doesNotMatch(String(kept[0]?.address), /commune/);
  assert.equal((await site.post('/suivre/lien', { t: 'x' })).statusCode, 400);
});

test('what is not an address, or no thing to follow, is refused with what was typed', async () => {
  const wrong = await ask('tombeau', 'pas une adresse');
  assert.equal(wrong.statusCode, 422);
  assert.match(wrong.body, /value="pas une adresse"/);
  assert.equal((await ask('nawak', 'a@b.example')).statusCode, 400);
  assert.equal((await ask('tombeau', 'a@b.example', '<script>')).statusCode, 400);
});

test('what happens is told once in the letter of the day, with its links whole, whatever runs twice', async () => {
  await happens('tombeau', 'grade', 'D', hours(-48));
  assert.equal(await tell(hours(1)), 0, 'nothing from before one followed');
  await happens('tombeau', 'grade', 'B', hours(1));
  await happens('tombeau', 'release', 'v2.0', hours(1));
  await happens('stele', 'grade', 'A', hours(1));
  const both = await Promise.all([tell(hours(2)), tell(hours(2))]);
  assert.deepEqual(both.sort(), [0, 1]);
  assert.equal(await tell(hours(3)), 0);
  const [mail, ...more] = await told();
  assert.equal(more.length, 0);
  assert.equal(mail?.kind, 'digest');
  assert.equal(mail?.to, 'accueil@commune.example');
  assert.equal(plain(mail!.subject), 'Tombeau : note B (c’était : note C), et une autre nouvelle');
  const words = plain(JSON.stringify(mail));
  assert.match(
    words,
    /Notes : un logiciel[\s\S]*Versions : une nouvelle[\s\S]*version v2\.0[\s\S]*Ne plus suivre Tombeau/,
  );
  assert.doesNotMatch(words, /Stèle/);
  const made = { db: site.halle.worker, keyFor: site.web.keyFor, config: site.web.config };
  assert.equal(await gatherLetters({ ...made, at: hours(4) }), 1);
  await happens('tombeau', 'release', 'v2.1', hours(4));
  assert.equal(await tell(hours(5)), 1);
  assert.equal(await gatherLetters({ ...made, at: hours(5) }), 0, 'one letter a day');
});

test('a job that dies half-way tells the rest later, and nothing twice', async () => {
  await confirm('tombeau', 'second@commune.example');
  const before = (await told()).length;
  await happens('tombeau', 'advised-against', null, hours(6));
  let calls = 0;
  const failing = {
    ...mailContext(site.web),
    keyFor: (purpose: string) => {
      if (purpose === 'mail.words' && ++calls === 2) throw new Error('cut off');
      return site.web.keyFor(purpose);
    },
  };
  await assert.rejects(tellFollowers(site.halle.worker, failing, hours(7)), /cut off/);
  assert.equal(await tell(hours(7)), 1);
  assert.equal(await tell(hours(7)), 0);
  const mails = (await told()).slice(before);
  assert.deepEqual(mails.map(({ to }) => to).sort(), ['accueil@commune.example', 'second@commune.example']);
  assert.match(plain(mails[0]!.subject), /Tombeau devient « déconseillé »/);
});

test('two follows that match one thing tell it once', async () => {
  await site.post('/suivre?fonction=cemetery', {
    kind: 'function',
    value: 'cemetery',
    address: 'deux@ailleurs.example',
  });
  await site.post('/suivre/lien', { t: tokenIn(await site.lastLink('follows.confirm')) });
  const user = await site.comeIn('deux');
  for (const [kind, value] of [
    ['function', 'cemetery'],
    ['territory', 'BE-WNA'],
  ] as const)
    assert.equal((await site.post('/suivre', { kind, value }, user)).statusCode, 303);
  const agent = await site.comeIn('agent', [[namur.id, ['agent', 'signatory', 'admin']]]);
  await declareUse(site, agent, namur.slug, { software: 'stele', publish: '1' });
  const before = (await told()).length;
  assert.equal(await tell(hours(9)), 1);
  const mails = (await told()).slice(before);
  assert.equal(mails.length, 1);
  assert.equal(JSON.stringify(mails[0]?.content.blocks).split('Namur utilise Stèle').length - 1, 1);
});

test('an account follows in one click, sees what it follows, and stops one; nobody else sees it', async () => {
  const user = await site.comeIn('abonne');
  const other = await site.comeIn('voisin');
  assert.match((await site.get('/suivre?logiciel=stele', user)).body, /Suivre par courriel/);
  assert.equal(
    (await site.post('/suivre?logiciel=stele', { kind: 'software', value: 'stele' }, user)).statusCode,
    303,
  );
  await site.post('/suivre', { kind: 'software', value: 'tombeau' }, user);
  assert.match((await site.get('/suivre?logiciel=stele', user)).body, /Vous suivez Stèle par courriel/);
  const { body } = await site.get('/compte', user);
  assert.match(body, /href="\/suivre\?logiciel=stele"/);
  assert.doesNotMatch((await site.get('/compte', other)).body, /logiciel=stele/);
  assert.doesNotMatch((await site.get('/suivre?logiciel=stele')).body, /Vous suivez/);
  const id = /name="follow" value="([^"]+)"/.exec(body)![1]!;
  await site.post('/compte/suivis', { follow: id }, other);
  assert.equal(
    (await rows()).filter(({ account_id }) => account_id === user.account).length,
    2,
    'not another’s',
  );
  await site.post('/compte/suivis', { follow: id }, user);
  assert.equal((await rows()).filter(({ account_id }) => account_id === user.account).length, 1);
  const { rows: seen } = await withClient(site.halle.url, (client) =>
    client.query('select from halle.follow'),
  );
  assert.deepEqual(seen, [], 'the database shows it to nobody');
});

test('a link of the letter stops that one alone, without signing in', async () => {
  await confirm('stele', 'accueil@commune.example');
  await happens('tombeau', 'release', 'v4', hours(10));
  await tell(hours(11));
  const mail = (await told()).filter(({ to }) => to === 'accueil@commune.example').at(-1);
  const stop = /\/suivre\/arret\?t=[\w.-]+/.exec(JSON.stringify(mail))![0];
  assert.match((await site.get(stop)).body, /Ne plus suivre Tombeau[\s\S]*Seul ce suivi/);
  const before = (await rows()).length;
  const t = stop.split('t=')[1]!;
  assert.equal((await site.post('/suivre/arret', { t })).statusCode, 303);
  assert.equal((await rows()).length, before - 1);
  assert.match((await site.get(stop)).body, /Il n’y a rien à faire/);
  assert.equal((await site.post('/suivre/arret', { t })).statusCode, 200);
  assert.equal((await site.post('/suivre/arret', { t: `${t.slice(0, -2)}xx` })).statusCode, 400);
  await happens('tombeau', 'release', 'v5', hours(12));
  await happens('stele', 'release', 'v5', hours(12));
  await tell(hours(13));
  const last = (await told()).filter(({ to }) => to === 'accueil@commune.example').at(-1);
  assert.equal(plain(last!.subject), 'Stèle : version v5');
});

test('confirmations are few for one address, and what was told is forgotten after eight days', async () => {
  const answers = [];
  for (let n = 0; n < 12; n++) answers.push((await ask('tombeau', 'beaucoup@commune.example')).statusCode);
  assert.ok(answers.includes(503), answers.join());
  const count = () =>
    asOwner(site.halle, (db) =>
      readingEverything(
        db,
        async (tx) => (await tx.selectFrom('follow_told').select('thing').execute()).length,
      ),
    );
  assert.ok((await count()) > 0);
  await sweepTold(site.halle.db, hours(24 * 7));
  assert.ok((await count()) > 0);
  await sweepTold(site.halle.db, hours(24 * 10));
  assert.equal(await count(), 0);
});
