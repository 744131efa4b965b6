// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { formatDay } from '../../base/format.ts';
import { stableId } from '../../people/directory/sources/stable-id.ts';
import { inTransaction } from '../../platform/db.ts';
import { day } from '../../testing/clock.ts';
import { openMarket } from '../../testing/market.ts';
import { config, keyFor } from '../../testing/settings.ts';
import type { Visitor } from '../../testing/site.ts';
import { tellNews } from './actions/news.ts';

let market: Awaited<ReturnType<typeof openMarket>>;
const [town, provider, rival] = [
  stableId('nis', '92094'),
  stableId('nis', '25005'),
  stableId('nis', '25014'),
];
let buyer: Visitor;
let agent: Visitor;
let maker: Visitor;
let other: Visitor;
let alone: Visitor;
before(async () => {
  market = await openMarket();
  buyer = await market.comeIn('acheteur', [[town, ['buyer']]]);
  agent = await market.comeIn('secretariat', [[town, ['agent']]]);
  maker = await market.comeIn('atelier', [[provider, ['agent']]]);
  other = await market.comeIn('bureau', [[rival, ['agent']]]);
  alone = await market.comeIn('independante');
});
after(() => market.close());

const task = {
  organisation: town,
  kind: 'fix-bug',
  software: 'opencimetiere',
  title: 'L’impression <b>sort</b> blanche',
  description: 'La deuxième page <script>alert(1)</script> sort blanche.',
  ceiling: '1 500,50',
  due: day(60),
  acceptance: 'Deux pages imprimées et relues.',
};
async function opened(more: Record<string, string> = {}): Promise<string> {
  const drafted = await market.post('/missions/nouvelle', { ...task, ...more }, agent);
  assert.equal(drafted.statusCode, 303, drafted.body);
  const address = String(drafted.headers['location']);
  assert.equal((await market.post(`${address}/open`, {}, buyer)).statusCode, 303);
  return address;
}
const offer = (organisation: string, price: string) => ({
  organisation,
  ...(organisation ? {} : { number: '404 833 048' }),
  price,
  by: day(50),
  words: 'Corrigé et proposé <i>au projet</i>.',
});
/** Runs what was asked of the worker for a mission. */
async function told(news: Parameters<typeof tellNews>[2]['news'], address: string): Promise<void> {
  const row = await market.halle.db
    .selectFrom('mission')
    .select('id')
    .where('slug', '=', address.split('/').at(-1)!)
    .executeTakeFirstOrThrow();
  const what = { id: crypto.randomUUID(), mission: row.id, organisation: town, news };
  for (let turn = 0; turn < 2; turn++)
    await tellNews(market.halle.db, { keyFor, url: config.url }, what, new Date());
}

test('a draft is seen by its organisation alone, and opened by a buyer', async () => {
  const drafted = await market.post('/missions/nouvelle', task, agent);
  const address = String(drafted.headers['location']);
  for (const who of [undefined, maker, alone]) assert.equal((await market.get(address, who)).statusCode, 404);
  const { body, headers } = await market.get(address, agent);
  assert.match(body, /en préparation/);
  assert.equal(headers['cache-control'], 'private, no-store');
  assert.equal((await market.post(`${address}/open`, {}, agent)).statusCode, 403);
  assert.equal(
    (await market.post(`${address}/draft`, { ...task, title: 'Un autre titre' }, agent)).statusCode,
    303,
  );
  assert.equal((await market.post(`${address}/open`, {}, buyer)).statusCode, 303);
  const shown = await market.get(address);
  assert.match(shown.body, /Un autre titre/);
  assert.equal((await market.post(`${address}/draft`, task, agent)).statusCode, 422);
});

test('an open mission is on the list and on its page, its words escaped, with facets that narrow', async () => {
  const address = await opened();
  const { body } = await market.get(address);
  assert.doesNotMatch(body, /<script>alert|<b>sort/);
  assert.match(body, /1[\s\u202f]500,50[\s\u00a0]€/);
  assert.match(body, /openCimetière/);
  const other = await opened({ kind: 'translate', software: '', title: 'Traduire la notice' });
  const slug = other.split('/').at(-1)!;
  assert.ok((await market.get('/missions?genre=translate')).body.includes(slug));
  assert.ok(!(await market.get('/missions?genre=fix-bug')).body.includes(slug));
  assert.ok(!(await market.get('/en/missions?function=cemetery')).body.includes(slug));
  assert.match((await market.get('/en/missions')).body, /Lend a hand/);
  assert.match((await market.get('/missions?genre=%3Cscript%3E')).body, /Aucune mission ouverte ne réunit/);
});

test('open missions are followed as a feed and taken away as a table, narrowed by the same words', async () => {
  const slug = (await opened({ kind: 'translate', software: '', title: '=Traduire' })).split('/').at(-1)!;
  const { body } = await market.get('/missions?genre=translate');
  assert.match(
    body,
    /<link rel="alternate" type="application\/atom\+xml"[^>]*\/missions\.atom\?genre=translate"/,
  );
  assert.match(body, /<ul class="chips[^>]*><li><a href="\/missions">/);
  const feed = await market.get('/missions.atom?genre=translate');
  assert.match(String(feed.headers['content-type']), /^application\/atom\+xml/);
  assert.ok(feed.body.includes(`/missions/${slug}</id>`));
  assert.ok(!(await market.get('/missions.atom?genre=fix-bug')).body.includes(slug));
  const table = await market.get('/missions.csv?genre=translate');
  assert.match(String(table.headers['content-disposition']), /missions\.csv/);
  assert.ok(table.body.startsWith('\uFEFF"Mission";"Genre"'));
  assert.match(table.body, /"'=Traduire"/);
  assert.match((await market.get('/en/missions.csv')).body, /^\uFEFF"Mission","Kind"/);
  assert.equal((await market.get(`/missions.csv?genre=${'x'.repeat(101)}`)).statusCode, 400);
});

test('a draft is in no feed and in no table', async () => {
  await market.post('/missions/nouvelle', { ...task, title: 'Un brouillon secret' }, agent);
  for (const address of ['/missions.atom', '/missions.csv', '/en/missions.csv'])
    for (const who of [undefined, agent])
      assert.ok(!(await market.get(address, who)).body.includes('brouillon secret'), address);
});

test('offers are compared by the one who asks alone; retaining is refused until all is told, and says that the order is signed outside', async () => {
  const address = await opened();
  assert.equal((await market.post(`${address}/answer`, offer(provider, '1200'), maker)).statusCode, 303);
  assert.equal((await market.post(`${address}/answer`, offer(rival, '900'), other)).statusCode, 303);
  assert.equal((await market.post(`${address}/answer`, offer('', '9999'), alone)).statusCode, 422);
  assert.equal((await market.post(`${address}/answer`, offer('', '1000'), alone)).statusCode, 303);
  assert.equal((await market.post(`${address}/answer`, offer(town, '900'), maker)).statusCode, 403);
  const theirs = (await market.get(address, maker)).body;
  assert.match(theirs, /1[\s\u202f]200[\s\u00a0]€/);
  assert.doesNotMatch(theirs, /900[\s\u00a0]€/);
  assert.match((await market.get(address)).body, /3 offres attendent/);
  assert.doesNotMatch((await market.get(address)).body, /900[\s\u00a0]€/);
  const page = (await market.get(address, buyer)).body;
  const ids = [...page.matchAll(/type="radio" name="offer" value="([^"]+)"/g)].map((match) => match[1]!);
  assert.equal(ids.length, 3);
  assert.match(page, /Ne vaut pas conseil juridique/);
  const all = Object.fromEntries(ids.map((id) => [`compared-${id}`, '1']));
  const whole = {
    offer: ids[0]!,
    ...all,
    spent: '0',
    reason: 'La mieux expliquée des trois.',
    signatory: 'Bourgmestre',
  };
  const accept = (fields: Record<string, string>, who = buyer) =>
    market.post(`${address}/accept`, fields, who);
  for (const [missing, words] of [
    ['offer', /Aucune offre n’est choisie/],
    ['spent', /déjà dépensé cette année/],
    ['reason', /pourquoi cette offre/],
    ['signatory', /quelle fonction signera/],
  ] as const) {
    const { statusCode, body } = await accept({ ...whole, [missing]: '' });
    assert.equal(statusCode, 422, missing);
    assert.match(body, words);
  }
  const without = Object.fromEntries(Object.entries(whole).filter(([name]) => name !== `compared-${ids[1]}`));
  assert.match((await accept(without)).body, /cochez que chacune a été comparée/);
  const over = await accept({ ...whole, spent: '29 500' });
  assert.equal(over.statusCode, 422);
  assert.match(over.body, /30[\s\u202f]700 EUR/);
  assert.equal((await accept(whole, agent)).statusCode, 403);
  assert.equal((await accept({ ...whole, spent: '29 500', over: '1' })).statusCode, 303);
  const after = (await market.get(address, buyer)).body;
  assert.match(after, /se signe hors de la halle/);
  assert.match(after, /atteint le seuil de la commande directe/);
  assert.doesNotMatch((await market.get(address)).body, /29[\s\u202f]500|Bourgmestre|mieux expliquée/);
  assert.doesNotMatch((await market.get(address, maker)).body, /29[\s\u202f]500|Bourgmestre|mieux expliquée/);
  await told('retained', address);
  const retained = (await market.mails()).filter(({ url }) => url.endsWith(address));
  assert.deepEqual(retained.map(({ to, kind }) => [to.split('@')[0], kind]).sort(), [
    ['atelier', 'prompt'],
    ['bureau', 'prompt'],
    ['independante', 'prompt'],
  ]);
  assert.equal(retained.filter(({ subject }) => /Votre offre est choisie/.test(subject)).length, 1);
});

test('delivered by the one retained, confirmed by the buyer, told to those concerned; a trial leads to its return of experience', async () => {
  const address = await opened({ kind: 'install-test' });
  await market.post(`${address}/answer`, offer(provider, '1200'), maker);
  await told('answered', address);
  const [id] = [...(await market.get(address, buyer)).body.matchAll(/name="offer" value="([^"]+)"/g)].map(
    (match) => match[1]!,
  );
  const whole = {
    offer: id!,
    [`compared-${id}`]: '1',
    spent: '0',
    reason: 'La seule, et elle convient.',
    signatory: 'Bourgmestre',
  };
  assert.equal((await market.post(`${address}/accept`, whole, buyer)).statusCode, 303);
  assert.equal(
    (
      await market.post(
        `${address}/deliver`,
        { organisation: rival, proof: 'https://forge.example/1' },
        other,
      )
    ).statusCode,
    403,
  );
  assert.equal(
    (
      await market.post(
        `${address}/deliver`,
        { organisation: provider, proof: 'https://forge.example/1' },
        maker,
      )
    ).statusCode,
    303,
  );
  await told('delivered', address);
  assert.equal((await market.post(`${address}/confirm`, {}, agent)).statusCode, 403);
  assert.equal((await market.post(`${address}/confirm`, {}, buyer)).statusCode, 303);
  await told('confirmed', address);
  assert.match(
    (await market.get(address, buyer)).body,
    /retour d’expérience[\s\S]*\/mon-organisation\/[^/]+\/logiciels\?s=opencimetiere/,
  );
  assert.match((await market.get(address)).body, /confirmée/);
  const written = (await market.mails()).filter(({ url }) => url.endsWith(address));
  assert.deepEqual(written.map(({ to, kind }) => `${to.split('@')[0]} ${kind}`).sort(), [
    'acheteur digest',
    'acheteur prompt',
    'atelier prompt',
    'secretariat digest',
    'secretariat prompt',
  ]);
});

test('an offer is taken back, a mission withdrawn; a form without the session’s token changes nothing', async () => {
  const address = await opened();
  await market.post(`${address}/answer`, offer('', '1000'), alone);
  assert.equal((await market.post(`${address}/withdraw`, { form: 'forged' }, buyer)).statusCode, 403);
  assert.equal((await market.post(`${address}/take-back`, { organisation: '' }, alone)).statusCode, 303);
  assert.match((await market.get(address)).body, /Aucune offre/);
  assert.equal((await market.post(`${address}/withdraw`, {}, maker)).statusCode, 403);
  assert.equal((await market.post(`${address}/nonsense`, {}, buyer)).statusCode, 404);
  assert.equal((await market.post(`${address}/withdraw`, {}, buyer)).statusCode, 303);
  assert.match((await market.get(address)).body, /retirée/);
  assert.equal((await market.post(`${address}/answer`, offer('', '1000'), alone)).statusCode, 422);
  const ours = (await market.get('/missions/les-notres', agent)).body;
  assert.ok(ours.includes(address));
});

test('a trial of a software is written beforehand', async () => {
  const { body } = await market.get('/missions/nouvelle?genre=install-test&logiciel=opencimetiere', agent);
  assert.match(body, /value="Un essai d’openCimetière"/);
  assert.match(
    (await market.get('/en/missions/new?kind=install-test&software=opencimetiere', agent)).body,
    /A trial of openCimetière/,
  );
  assert.match(
    (await market.get('/missions/nouvelle', alone)).body,
    /Vous n’agissez pour aucune administration/,
  );
  assert.equal((await market.get('/missions/nouvelle')).statusCode, 303);
});

test('the journal holds who and what by their ids, no word of it', async () => {
  await inTransaction(market.halle.db, async (tx) => {
    const entries = await tx
      .selectFrom('journal_entry')
      .selectAll()
      .where('kind', 'like', 'market.%')
      .execute();
    assert.ok(entries.length > 5);
    assert.doesNotMatch(JSON.stringify(entries), /blanche|Bourgmestre|1200|ailleurs/);
  });
});

test('an offer is taken back only on behalf of the organisation that made it', async () => {
  const address = await opened();
  assert.equal((await market.post(`${address}/answer`, offer(provider, '1200'), maker)).statusCode, 303);
  assert.equal((await market.post(`${address}/take-back`, { organisation: '' }, maker)).statusCode, 404);
  assert.equal(
    (await market.post(`${address}/take-back`, { organisation: provider }, maker)).statusCode,
    303,
  );
});

test('a task that is wrong in several places comes back whole, each error beside its field', async () => {
  const wrong = { ...task, ceiling: 'cinq cents', due: day(-3), software: 'Nul Part Connu' };
  const { statusCode, body } = await market.post('/missions/nouvelle', wrong, agent);
  assert.equal(statusCode, 422);
  for (const [field, words] of [
    ['software', 'Nous ne connaissons pas « Nul Part Connu »'],
    ['ceiling', '« cinq cents » n’est pas un montant'],
    ['due', `La date doit être à venir. Vous avez écrit : ${formatDay('fr', wrong.due)}.`],
  ] as const) {
    assert.match(body, new RegExp(`<a href="#mission-${field}"`));
    const beside = new RegExp(
      `id="mission-${field}-error">[^]*?${words.replaceAll(' ', '[\\s\u00a0\u202f]')}`,
    );
    assert.match(body, beside, field);
    assert.match(
      body,
      new RegExp(
        `aria-invalid="true"[^>]*id="mission-${field}"|id="mission-${field}"[^>]*aria-invalid="true"`,
      ),
    );
  }
  for (const typed of ['cinq cents', 'Nul Part Connu', day(-3), 'Deux pages imprimées et relues.'])
    assert.ok(body.includes(typed), typed);
  assert.match(body, /<option value="fix-bug" selected/);
  assert.match(body, /L’impression &lt;b&gt;sort&lt;\/b&gt; blanche|L’impression &lt;b>sort&lt;\/b> blanche/);
});

test('a software is named by its name, in a new mission and in a draft', async () => {
  const drafted = await market.post('/missions/nouvelle', { ...task, software: 'OpenCimetiere' }, agent);
  assert.equal(drafted.statusCode, 303);
  const address = String(drafted.headers['location']);
  assert.match((await market.get(address, agent)).body, /name="software"[^>]*value="openCimetière"/);
  const again = { ...task, software: 'openCimetière', title: 'Nommé par son nom' };
  assert.equal((await market.post(`${address}/draft`, again, agent)).statusCode, 303);
  const unknown = await market.post(`${address}/draft`, { ...again, software: 'opencimetier' }, agent);
  assert.equal(unknown.statusCode, 422);
  assert.match(unknown.body, /<details[^>]* open/, 'the form that was refused is open');
});

test('an offer above the ceiling and a delivery without a word come back with what was typed', async () => {
  const address = await opened();
  const high = await market.post(`${address}/answer`, offer('', '9999'), alone);
  assert.equal(high.statusCode, 422);
  assert.match(high.body, /id="answer-price-error">[\s\S]*?plafond/);
  assert.match(high.body, /Corrigé et proposé &lt;i/);
  assert.match(high.body, /name="price"[^>]*value="9999"/);
});
