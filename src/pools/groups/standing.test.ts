// SPDX-License-Identifier: AGPL-3.0-or-later
// By what right a member sits: for its own, for those who transferred their competence, by a mandate, as the
// heir of a commune that merged.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Id } from '../../base/id.ts';
import { saveEdition } from '../../people/directory/actions.ts';
import { readOperators } from '../../people/directory/sources/operators.ts';
import { stableId } from '../../people/directory/sources/stable-id.ts';
import { actAs, inTransaction } from '../../platform/db.ts';
import { withClient } from '../../platform/roles.ts';
import { naming } from '../../testing/agents.ts';
import { day } from '../../testing/clock.ts';
import { letter, poolForms, smallPool } from '../../testing/forms-pools.ts';
import { openMarket } from '../../testing/market.ts';
import type { Fields, Visitor } from '../../testing/site.ts';
import { listSeats } from './stores/seats.ts';

type Organisation = Id<'Organisation'>;
let market: Awaited<ReturnType<typeof openMarket>>;
const [namur, beauvechain, braine, wavre, nivelles] = ['92094', '25005', '25014', '25112', '25072'].map(
  (code) => stableId('nis', code),
) as [Organisation, Organisation, Organisation, Organisation, Organisation];
const imio = stableId('operator', 'imio') as unknown as Organisation;
let [founder, neighbour, syndicate, braineAgent, wavreAgent, holder]: Visitor[] = [];
let at: string;

const owner = <Row extends object>(question: string) =>
  withClient(market.halle.ownerUrl, async (client) => {
    await client.query(`select set_config('halle.backup', 'on', false)`);
    return (await client.query<Row>(question)).rows;
  });

before(async () => {
  market = await openMarket();
  for (const edition of await readOperators()) await saveEdition(market.halle.db, edition);
  founder = await market.comeIn('coordonne', [[namur, ['buyer']]]);
  neighbour = await market.comeIn('voisine', [[beauvechain, ['buyer']]]);
  syndicate = await market.comeIn('syndicat', [[imio, ['agent', 'buyer']]]);
  braineAgent = await market.comeIn('membre', [[braine, ['agent']]]);
  wavreAgent = await market.comeIn('mandante', [[wavre, ['agent', 'signatory']]]);
  holder = await market.comeIn('mandataire', [[nivelles, ['agent', 'buyer']]]);
  await owner(`insert into halle.organisation_member (grouping_id, member_id) values
    ('${imio}', '${braine}'), ('${imio}', '${beauvechain}') on conflict do nothing`);
  const made = await market.post('/groupements/nouveau', smallPool('Cimetières de Meuse', namur), founder);
  at = made.headers['location'] as string;
});
after(() => market.close());

const page = async (who?: Visitor) =>
  (await market.get(at, who ?? {})).body.replaceAll(/[\u00a0\u202f]/g, ' ');
const join = (who: Visitor | undefined, organisation: string, more: Fields = {}) =>
  market.post(`${at}/join`, { ...poolForms(organisation, '')['join']!, ...more }, who);

test('a syndicate with a transferred competence names its members, and decides for them', async () => {
  assert.equal((await join(neighbour, beauvechain)).statusCode, 303);
  for (const [more, why] of [
    [{ standing: 'transferred' }, /Nommez les membres/],
    [{ standing: 'own', covers: 'Braine-l’Alleud' }, /que si la compétence a été transférée/],
    [{ standing: 'transferred', covers: 'Wavre' }, /pas connu comme membre/],
    [{ standing: 'transferred', covers: 'Beauvechain' }, /siège déjà lui-même/],
  ] as const) {
    const refused = await join(syndicate, imio, more);
    assert.equal(refused.statusCode, 422, JSON.stringify(more));
    assert.match(refused.body, why, JSON.stringify(more));
  }
  const joined = await join(syndicate, imio, { standing: 'transferred', covers: 'Braine-l’Alleud' });
  assert.equal(joined.statusCode, 303, joined.body.slice(0, 500));
  assert.match(await page(founder), /décide aussi pour Braine-l/);
  const alone = await join(braineAgent, braine);
  assert.match(alone.body, /a transféré la compétence à un membre du groupement, qui décide pour elle/);
});

test('whoever holds a mandate joins for another, sees that seat and nothing of the others', async () => {
  const given = await market.post(
    '/mon-organisation/wavre-be-25112/mandats',
    { to: 'nivelles-be-25072', until: day(90), 'act-pools.join': '1', 'act-usages.see': '1' },
    wavreAgent,
  );
  assert.equal(given.statusCode, 303, given.body.slice(0, 500));
  assert.equal((await join(holder, wavre)).statusCode, 303);
  const shown = await page(holder);
  assert.match(shown, /Pour Wavre/);
  assert.doesNotMatch(shown, /Autour de la table|Beauvechain/);
  const [pool] = await owner<{ id: string }>('select id from halle.pool');
  const seen = (act: string) =>
    inTransaction(market.halle.db, async (tx) => {
      await actAs(tx, naming(wavre, holder!.account, act));
      return (await listSeats(tx, pool!.id)).length;
    });
  assert.equal(await seen('pools.join'), 1, 'its own');
  assert.equal(await seen('usages.see'), 0, 'by a mandate of other acts nothing');
});

test('the heir of a commune that merged has its seat, under both names, and it is counted once', async () => {
  const heir = await market.comeIn('heritiere', [[nivelles, ['buyer']]]);
  assert.doesNotMatch(await page(heir), /Autour de la table/);
  await owner(`update halle.organisation set merged_into = '${nivelles}' where id = '${beauvechain}'`);
  const shown = await page(heir);
  assert.match(shown, /Autour de la table/);
  assert.match(shown, /Nivelles \(ancienne commune : Beauvechain\)/);
  const [seat] = await owner<{ id: string }>(
    `select id from halle.pool_member where organisation_id = '${beauvechain}'`,
  );
  const sent = await market.post(`${at}/intend`, letter(seat!.id), heir);
  assert.equal(sent.statusCode, 303, sent.body.slice(0, 500));
  assert.match(await page(founder), /4 administrations/);
  const again = await join(heir, nivelles);
  assert.match(again.body, /y siège déjà/, 'by what it inherited');
});

test('the vehicle is chosen by who coordinates, and the page says whether it fits those who sit, and why', async () => {
  assert.match(await page(founder), /Le cadre n’est pas encore choisi/);
  const chosen = { ...smallPool('Cimetières de Meuse', namur), vehicle: 'be-marche-conjoint', work: '1' };
  assert.equal((await market.post(`${at}/describe`, chosen, founder)).statusCode, 303);
  const shown = await page(founder);
  assert.match(shown, /Choisi : [^<]*\(Belgique\)/);
  assert.match(shown, /Entre plusieurs niveaux<\/dt><dd><strong>convient/);
  assert.match(await page(), /href="#vehicle"/, 'in public, among its facts');
  const french = { ...chosen, vehicle: 'fr-groupement-de-commandes' };
  assert.equal((await market.post(`${at}/describe`, french, founder)).statusCode, 303);
  assert.match(await page(founder), /Selon le droit de qui coordonne<\/dt><dd><strong>ne convient pas/);
  const unknown = await market.post(`${at}/describe`, { ...chosen, vehicle: 'lettre-de-change' }, founder);
  assert.equal(unknown.statusCode, 422);
});

test('the calendar bears elections, budgets, and the consultation of agents where their work changes', async () => {
  const shown = await page(founder);
  assert.match(shown, /Élections communales<\/strong> \(Belgique\) · 1?\d octobre 20\d\d/);
  assert.match(shown, /Concertation syndicale<\/strong> \(Belgique\) · avant que les conseils ne décident/);
  assert.match(shown, /Budget de l’année suivante[\s\S]*de mémoire/i);
  assert.doesNotMatch(await page(), /Concertation syndicale/, 'members alone');
  const still = { ...smallPool('Cimetières de Meuse', namur), vehicle: '', work: '' };
  assert.equal((await market.post(`${at}/describe`, still, founder)).statusCode, 303);
  assert.doesNotMatch(await page(founder), /Concertation syndicale/);
});
