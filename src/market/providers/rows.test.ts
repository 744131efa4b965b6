// SPDX-License-Identifier: AGPL-3.0-or-later
// What one act offers is one row and one act: shown together, changed together, withdrawn together. Words
// that praise or tell a telephone number are refused. Confirmed missions are proof. What publishers’ pages
// say stands there from the first start.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import type { Id } from '../../base/id.ts';
import { stableId } from '../../people/directory/sources/stable-id.ts';
import { actAs, inTransaction } from '../../platform/db.ts';
import { naming } from '../../testing/agents.ts';
import {
  answerWith,
  becomeProvider,
  dashboardOf,
  draftMission,
  missionStep,
  offerService,
  offersOf,
  retainOffer,
  smallTask,
} from '../../testing/builders.ts';
import { openMarket } from '../../testing/market.ts';
import type { Visitor } from '../../testing/site.ts';
import { loadPublishers } from '../firstload.ts';
import { objectTo } from './actions/publishers.ts';

let market: Awaited<ReturnType<typeof openMarket>>;
let founder: Visitor;
let slug: string;
before(async () => {
  market = await openMarket();
  founder = await market.comeIn('fondatrice');
  slug = await becomeProvider(market, founder);
});
after(() => market.close());

const kinds = ['installation', 'hosting', 'maintenance', 'support', 'training', 'migration', 'audit'];
const ticked = Object.fromEntries(kinds.map((kind) => [`kind-${kind}`, '1']));
const said = { software: 'opencimetiere', territories: 'Savoie, Liège', words: 'Depuis 2019.' };
const rowsOf = (body: string) => [...body.matchAll(/<th scope="row">/g)].length;
const ownId = async () =>
  (
    await sql<{ id: Id<'Organisation'> }>`select id from organisation where slug = ${slug}`.execute(
      market.halle.db,
    )
  ).rows[0]!.id;
const acts = async (kind: string) =>
  (
    await sql<{ n: number }>`select count(*)::int as n from journal_entry where kind = ${kind}`.execute(
      market.halle.db,
    )
  ).rows[0]!.n;

test('seven kinds in one tick are one row and one act, named by their territories; changed and withdrawn as one', async () => {
  await offerService(market, founder, slug, { ...said, ...ticked });
  assert.equal(await acts('market.offer-published'), 1);
  const { body } = await market.get(`/prestataires/${slug}`);
  assert.equal(rowsOf(body), 1);
  assert.match(body, /installation[^<]*hébergement[^<]*audit|audit[^<]*hébergement/);
  assert.match(body, /Savoie[^<]*Liège|Liège[^<]*Savoie/);
  const own = (await market.get(dashboardOf(slug), founder)).body;
  const [, of] = /name="of" value="([^"]{40,})"/.exec(own)!;
  assert.equal(of!.split(',').length, 7);
  const [, places] = /name="territories"[^>]*>([^<]+)<|name="territories"[^>]*value="([^"]+)"/
    .exec(own)!
    .filter((one) => one !== undefined);
  assert.match(places!, /Savoie/);
  await offerService(market, founder, slug, {
    ...said,
    territories: places!,
    ...{ of: of!, 'kind-hosting': '1', 'kind-audit': '1', words: 'Depuis 2020.' },
  });
  const changed = (await market.get(`/prestataires/${slug}`)).body;
  assert.equal(rowsOf(changed), 1);
  assert.match(changed, /Depuis 2020/);
  assert.doesNotMatch(changed, /formation|Depuis 2019/);
  const [, left] = /name="id" value="([^"]{40,})"/.exec((await market.get(dashboardOf(slug), founder)).body)!;
  const gone = await market.post(`${dashboardOf(slug)}/withdraw`, { id: left! }, founder);
  assert.equal(gone.statusCode, 303);
  assert.equal(await acts('market.offer-withdrawn'), 1);
  assert.equal(rowsOf((await market.get(`/prestataires/${slug}`)).body), 0);
});

test('a list, a sheet and a table show what one act offers in one row', async () => {
  await offerService(market, founder, slug, { ...said, ...ticked });
  const named = /installation, hébergement, maintenance[^<]* et audit/;
  const list = (await market.get('/prestataires')).body;
  assert.match(list, named);
  assert.equal([...list.matchAll(/openCimetière <span class="note">/g)].length, 1);
  assert.match((await market.get(`/organisations/${slug}`)).body, named);
  const table = (await market.get('/prestataires.csv')).body.trim().split('\n');
  assert.equal(table.length, 2);
  assert.match(table[1]!, /installation, hébergement/);
});

test('an offer may name no software where its kind makes sense without one; it is found by kind and place', async () => {
  const general = { software: '', territories: 'Namur', words: 'Sans préférence.' };
  const post = (kinds: Record<string, string>) =>
    market.post(
      `${dashboardOf(slug)}/offer`,
      { 'language-fr': '1', publish: '1', ...general, ...kinds },
      founder,
    );
  const refused = await post({ 'kind-expressing-a-need': '1', 'kind-hosting': '1' });
  assert.equal(refused.statusCode, 422);
  assert.match(refused.body, /Nommez le logiciel, ou ne cochez que/);
  assert.ok(refused.body.includes('Sans préférence.'));
  for (const _ of [1, 2])
    assert.equal((await post({ 'kind-expressing-a-need': '1', 'kind-choosing': '1' })).statusCode, 303);
  const asked = async (query: string) => (await market.get(`/prestataires?${query}`)).body;
  const words = /aide à exprimer le besoin, quel que soit le logiciel/;
  assert.match(await asked('service=expressing-a-need&territoire=BE-WNA'), words);
  assert.doesNotMatch(await asked('service=expressing-a-need&territoire=FR-74'), words);
  assert.doesNotMatch(await asked('service=choosing&logiciel=opencimetiere'), /aide à choisir un logiciel</);
  const page = (await market.get(`/prestataires/${slug}`)).body;
  assert.equal(rowsOf(page), 2, 'said twice, it stands once');
  assert.match(page, /aide à exprimer le besoin et aide à choisir un logiciel, quel que soit le logiciel/);
  const nothing = (await market.get('/logiciels?q=zzyzx')).body;
  assert.match(nothing, /href="\/prestataires\?service=expressing-a-need"/);
  const own = await ownId();
  const straight = inTransaction(market.halle.db, async (tx) => {
    await actAs(tx, naming(own, founder.account));
    await sql`insert into provider_offer (id, organisation_id, kind, territories, languages, words)
      select gen_random_uuid(), id, 'hosting', '{FR}', '{fr}', '' from organisation where slug = ${slug}`.execute(
      tx,
    );
  });
  await assert.rejects(straight, { code: '23514' }, 'nor past the program');
});

test('a provider gives its site: https and a named host; shown as given, as proved at its own domain', async () => {
  const say = (site: string) => market.post(`${dashboardOf(slug)}/site`, { site }, founder);
  for (const bad of [
    ...['javascript:alert(1)', 'http://atelier.example', 'https://u:p@atelier.example/', 'https://10.0.0.1/'],
    ...['https://localhost/', 'https://atelier.example:8443/', '"><script>', 'https://é".example'],
  ]) {
    const { statusCode, body } = await say(bad);
    assert.equal(statusCode, 422, bad);
    assert.match(body, /n’est pas l’adresse d’un site/);
    assert.ok(!body.includes('<script>'));
  }
  assert.equal((await say('www.ailleurs.example/équipe')).statusCode, 303);
  const shown = (await market.get(`/prestataires/${slug}`)).body;
  assert.match(
    shown,
    /class="said"[\s\S]{0,80}<a href="https:\/\/www\.ailleurs\.example\/%C3%A9quipe" rel="nofollow ugc noopener">/,
  );
  assert.match((await market.get('/prestataires.csv')).body, /https:\/\/www\.ailleurs\.example/);
  const { rows } = await sql<{ domain: string }>`select domain from provider`.execute(market.halle.db);
  assert.equal((await say(`https://www.${rows[0]!.domain}`)).statusCode, 303);
  assert.match(
    (await market.get(`/prestataires/${slug}`)).body,
    /class="proved"[\s\S]{0,160}à son domaine prouvé/,
  );
  const stranger = await market.comeIn('etrangere', [[stableId('nis', '92094'), ['agent']]]);
  const other = inTransaction(market.halle.db, async (tx) => {
    await actAs(tx, naming(stableId('nis', '92094'), stranger.account));
    await sql`update provider set site = 'https://pris.example/'`.execute(tx);
  });
  await assert.rejects(other, { code: '42501' });
  assert.equal((await say('')).statusCode, 303);
  assert.doesNotMatch((await market.get(`/prestataires/${slug}`)).body, /nofollow ugc/);
});

test('praise and a telephone number are refused with the words that are one, and nothing typed is lost', async () => {
  for (const [words, refused] of [
    ['Leader depuis 2019.', /«.Leader.» vante sans rien qui se vérifie/],
    ['Appelez le 04 50 33 65 12.', /«.04 50 33 65 12.» ressemble à un numéro de téléphone/],
    ['Par contact@example.fr seulement.', /«.contact@example\.fr.» est une boîte aux lettres/],
  ] as const) {
    const { statusCode, body } = await market.post(
      `${dashboardOf(slug)}/offer`,
      { 'language-fr': '1', publish: '1', ...said, 'kind-hosting': '1', words },
      founder,
    );
    assert.equal(statusCode, 422);
    assert.match(body, refused);
    assert.ok(body.includes(words));
  }
});

test('a mission that was confirmed is proof on the page of who delivered it', async () => {
  const town = stableId('nis', '92094');
  const buyer = await market.comeIn('acheteur', [[town, ['buyer']]]);
  const { rows } = await sql<{ id: string }>`select id from organisation where slug = ${slug}`.execute(
    market.halle.db,
  );
  const maker = rows[0]!.id;
  const address = await draftMission(market, buyer, smallTask('Relire les plans', town));
  await missionStep(market, buyer, address, 'open');
  await missionStep(market, founder, address, 'answer', answerWith(maker, 'Relu.'));
  await retainOffer(market, buyer, address, (await offersOf(market, buyer, address))[0]!);
  const proof = { organisation: maker, proof: 'https://forge.example/1' };
  await missionStep(market, founder, address, 'deliver', proof);
  assert.doesNotMatch((await market.get(`/prestataires/${slug}`)).body, /Relire les plans/);
  await missionStep(market, buyer, address, 'confirm');
  const { body } = await market.get(`/prestataires/${slug}`);
  assert.match(body, /class="proved"[\s\S]*Relire les plans[\s\S]*pour Namur, confirmée le/);
  // a fault that was mended proves development for this software, and nothing else
  const anew = { ...said, words: 'Depuis 2021.', 'kind-development': '1', 'kind-support': '1' };
  await offerService(market, founder, slug, anew);
  const proved = (await market.get(`/prestataires/${slug}`)).body;
  assert.match(proved, /prouvé depuis moins d’un an[\s\S]{0,60}<small>développement<\/small>/);
  assert.match(proved, /mission confirmée\u00a0:\s*<a href="\/missions\/[^"]+">Relire les plans/);
  assert.match(proved, /dit par le prestataire[\s\S]{0,60}<small>assistance<\/small>/);
  const list = (await market.get('/prestataires?service=development')).body;
  assert.match(list, /développement, openCimetière <span class="note">prouvé depuis moins d’un an/);
});

test('a first start lists publishers that are legal persons, each with the page and the day; who objects is left out for good', async () => {
  const { db } = market.halle;
  const n = await loadPublishers(db, new Date());
  assert.ok(n > 20, String(n));
  assert.equal(await loadPublishers(db, new Date()), 0, 'loaded once');
  const listed = await sql<{ name: string; raw: string; read_at: string | null; stated_on: string }>`
    select name, raw, read_at, stated_on from listed_provider where source = 'publisher'`.execute(db);
  for (const { raw, read_at, stated_on, name } of listed.rows) {
    assert.match(JSON.parse(raw.split('\n')[0]!).kind, /^(?:company|association)$/, name);
    assert.match(read_at ?? '', /^https?:\/\//, name);
    assert.match(stated_on, /^202\d-\d\d-\d\d$/, name);
  }
  const served = await sql<{ source: string; name: string; software: string }>`
    select l.source, l.name, s.key as software from listed_provider l join listed_provider_software s using (source, external_id)
    where l.source in ('codegouv', 'qgis', 'afs')`.execute(db);
  assert.equal(
    new Set(served.rows.map(({ software: key }) => key)).size,
    27,
    'of 203 software of the starter',
  );
  assert.equal(new Set(served.rows.map(({ name }) => name)).size, 15);
  const libriciel = listed.rows.find(({ name }) => name.startsWith('Libriciel'));
  assert.ok(libriciel);
  await assert.rejects(objectTo(db, 'publisher', 'Personne', 'sa direction s’y oppose', new Date()), {
    textKey: 'market.listed.none',
  });
  await objectTo(db, 'publisher', libriciel.name, 'sa direction s’y oppose', new Date());
  const left = await sql<{ n: number }>`select count(*)::int as n from listed_left_out`.execute(db);
  assert.equal(left.rows[0]!.n, 1);
});

test('one writes to a provider through the halle; no address is shown but the one that was given', async () => {
  const asking = await market.comeIn('demandeuse', [[stableId('nis', '25005'), ['agent']]]);
  const at = `/prestataires/${slug}/ecrire`;
  assert.match((await market.get(`/prestataires/${slug}`)).body, new RegExp(`href="${at}"`));
  assert.equal((await market.get(at)).statusCode, 303, 'to the door');
  const words = 'Seriez-vous libres <b>en mars</b> pour une reprise ?';
  const town = stableId('nis', '25005');
  const other = { organisation: stableId('nis', '92094'), words };
  assert.equal((await market.post(at, other, asking)).statusCode, 403);
  assert.equal((await market.post(at, { organisation: town, words: 'court' }, asking)).statusCode, 422);
  assert.equal((await market.post(at, { organisation: '', words }, founder)).statusCode, 422, 'to oneself');
  for (const more of [{}, { answers: '1' }]) {
    const sent = await market.post(at, { organisation: town, words, ...more }, asking);
    assert.equal(sent.statusCode, 303, sent.body);
  }
  const got = (await market.mails()).filter(({ subject }) => /^Un message pour/.test(subject));
  assert.deepEqual(
    got.map(({ to }) => to.split('@')[0]),
    ['fondatrice', 'fondatrice'],
  );
  assert.match((await market.get(`${at}?sent=1`, asking)).body, /Message transmis/);
});
