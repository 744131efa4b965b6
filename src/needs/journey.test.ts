// SPDX-License-Identifier: AGPL-3.0-or-later
// A need from its first word to its end: said, found by those who lack the same, backed, left, closed.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { plainBacking, sayNeed, smallNeed } from '../testing/builders.ts';
import { day } from '../testing/clock.ts';
import { openMarket } from '../testing/market.ts';
import { beauvechain, braine, namur } from '../testing/organisations.ts';
import type { Visitor } from '../testing/site.ts';
import { importSoftware, softwareFile } from '../testing/software.ts';

let market: Awaited<ReturnType<typeof openMarket>>;
let [clerk, neighbour, third, stranger]: Visitor[] = [];
before(async () => {
  market = await openMarket();
  await importSoftware(market.halle.db, [softwareFile('gestionnaire', 'Gestionnaire de cimetières')]);
  clerk = await market.comeIn('secretariat', [[namur.id, ['agent']]]);
  neighbour = await market.comeIn('voisine', [[braine.id, ['agent']]]);
  third = await market.comeIn('tierce', [[beauvechain.id, ['agent']]]);
  stranger = await market.comeIn('passante');
});
after(() => market.close());

const plain = (html: string) =>
  (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '').replace(/<[^>]+>/g, ' ').replace(/[\s\u00a0\u202f]+/g, ' ');
const page = async (at: string, who?: Visitor) => plain((await market.get(at, who)).body);

test('a need is said in the words of the trade, and stands on the board with its owner, its date and its next act', async () => {
  const at = await sayNeed(market, clerk!, smallNeed('Suivre les arbres des rues', namur.id));
  assert.match(at, /^\/besoins\/[a-z0-9-]+-[0-9a-f]{6}$/);
  assert.match(await page('/besoins'), /Suivre les arbres des rues/);
  const shown = await page(at);
  assert.match(shown, /Qui le porte Namur/);
  assert.match(shown, /Prochain acte trouver 2 administrations de plus/);
  assert.match(shown, /1 administration/);
  const english = await market.get(at.replace('/besoins', '/en/needs'));
  assert.match(plain(english.body), /Next act find 2 more administrations/);
});

test('without a script, what may exist already is shown before a need is published, and nothing typed is lost', async () => {
  const title = 'Gérer les concessions du cimetière';
  const first = await market.post('/besoins/nouveau', { ...smallNeed(title, namur.id), looked: '' }, clerk);
  assert.equal(first.statusCode, 422);
  const shown = plain(first.body);
  assert.match(shown, /Cela existe peut-être déjà/);
  assert.match(shown, /Gestionnaire de cimetières/);
  assert.ok(first.body.includes(title) && first.body.includes('deux sites'));
  const said = await sayNeed(market, clerk!, smallNeed(title, namur.id));
  const other = await market.post(
    '/besoins/nouveau',
    { ...smallNeed('Plan du cimetière et des tombes', braine.id), looked: '' },
    neighbour,
  );
  assert.equal(other.statusCode, 422);
  assert.match(
    plain(other.body),
    /disent la même chose Gérer les concessions[^·]*·[^·]*· pour le [^·]* · [^·]*Cimetière/,
  );
  assert.ok(other.body.includes(`href="${said}"`));
});

test('backed in one click, each once; numbers for all, names by a separate yes, ceilings for nobody', async () => {
  const at = await sayNeed(market, clerk!, {
    ...smallNeed('Inventorier les ponts', namur.id),
    ceiling: '7319',
  });
  const back = (who: Visitor, organisation: string, more = {}) =>
    market.post(`${at}/back`, { ...plainBacking, organisation, ...more }, who);
  assert.equal((await back(neighbour!, braine.id, { ceiling: '4127', named: '' })).statusCode, 303);
  assert.equal((await back(neighbour!, braine.id, { ceiling: '4128', named: '' })).statusCode, 303);
  const public_ = await page(at);
  assert.match(public_, /2 administrations/);
  assert.match(public_, /1 autre n’est pas nommée/);
  assert.doesNotMatch(public_, /Braine|7319|7 319|4128|4 128/);
  const seen = await page(at, clerk);
  assert.match(seen, /Braine/);
  assert.match(seen, /Moins de trois personnes ont dit un plafond/);
  assert.doesNotMatch(seen, /4 128|11 447/);
  assert.equal((await back(third!, beauvechain.id, { ceiling: '1000', named: '1' })).statusCode, 303);
  assert.match(await page(at), /Beauvechain/);
  const three = await page(at, clerk);
  assert.match(three, /Entre 10 000 € et 20 000 € hors taxe, selon 3 plafonds dits/);
  assert.doesNotMatch(three, /4 128|12 447/);
  assert.doesNotMatch(await page(at, stranger), /Entre 10 000|Braine/);
  assert.equal((await market.post(`${at}/leave`, { organisation: beauvechain.id }, third)).statusCode, 303);
  assert.match(await page(at, clerk), /Moins de trois personnes/);
  assert.equal((await market.post(`${at}/leave`, { organisation: beauvechain.id }, third)).statusCode, 422);
});

test('what a need may not hold is refused in plain sentences, with all that was typed', async () => {
  const whole = smallNeed('Numéroter les tombes anciennes', namur.id);
  const refused = async (more: Record<string, string>, sentence: RegExp, status = 422) => {
    const answer = await market.post('/besoins/nouveau', { ...whole, ...more }, clerk);
    assert.equal(answer.statusCode, status, plain(answer.body).slice(0, 400));
    assert.match(plain(answer.body), sentence);
    assert.ok(answer.body.includes('Numéroter les tombes') || 'title' in more);
  };
  await refused({ neededBy: day(-1) }, /n’est plus à venir/);
  await refused({ purpose: 'Demandez à Martine Dupont ce qu’il faut.' }, /semblent nommer une personne/);
  await refused({ purpose: 'Écrivez à martine@commune.example pour la suite.' }, /boîte aux lettres/);
  await refused({ audience: 'tous, appelez le 081 24 60 11' }, /numéro de téléphone/);
  await refused({ purpose: 'L’éditeur actuel nous facture 4 000 € par an.' }, /prix d’un fournisseur/);
  await refused({ inUse: 'un budget de 3 000 €' }, /semble être votre budget/);
  await refused({ weight: 'agents', agents: '' }, /combien d’agents/);
  await refused({ ceiling: '0' }, /au-dessus de zéro/);
  await sayNeed(market, clerk!, whole);
  await refused({}, /exactement la même chose est déjà ouvert/);
});

test('whoever leads it puts it off and closes it; nobody else does, and a closed need is backed no more', async () => {
  const at = await sayNeed(market, clerk!, smallNeed('Former aux marchés publics', namur.id));
  assert.equal((await market.post(`${at}/put-off`, { neededBy: day(300) }, neighbour)).statusCode, 403);
  assert.equal((await market.post(`${at}/put-off`, { neededBy: day(300) }, clerk)).statusCode, 303);
  assert.equal((await market.post(`${at}/met`, {}, neighbour)).statusCode, 403);
  assert.equal((await market.post(`${at}/met`, {}, clerk)).statusCode, 303);
  const late = await market.post(`${at}/back`, { ...plainBacking, organisation: braine.id }, neighbour);
  assert.equal(late.statusCode, 422);
  assert.match(plain(late.body), /a été fermé/);
  assert.doesNotMatch(await page('/besoins'), /Former aux marchés publics/);
  assert.equal((await market.get('/besoins/rien-000000')).statusCode, 404);
  assert.equal((await market.post(`${at}/danser`, {}, clerk)).statusCode, 404);
});

test('the board is a table and a feed too, and begins with cards where nobody said anything', async () => {
  const board = await page('/besoins');
  assert.match(board, /Personne n’y répond encore/);
  assert.match(board, /Pourrait concerner 2\d\d communes connues : \d+ de moins de 3 500 habitants, \d+ de/);
  assert.match(board, /Dire ce besoin/);
  const table = await market.get('/besoins.csv');
  assert.match(table.body, /Suivre les arbres des rues/);
  const feed = await market.get('/besoins.atom');
  assert.match(feed.body, /<entry>[\s\S]*Suivre les arbres des rues/);
  const narrowed = await page('/besoins?genre=train');
  assert.doesNotMatch(narrowed, /Suivre les arbres/);
  assert.match(await page('/besoins/les-notres', clerk), /Ceux que nous portons [\s\S]*Suivre les arbres/);
});

test('a need is written before signing in: every word is there afterwards, and nothing is published before', async () => {
  const form = await market.get('/besoins/nouveau?q=Planifier+les+fauchages');
  assert.match(form.body, /value="Planifier les fauchages"/);
  assert.match(plain(form.body), /Écrivez d’abord/);
  assert.doesNotMatch(form.body, /name="organisation"/);
  const words = { ...smallNeed('Planifier les fauchages', ''), ceiling: '4 321' };
  const sent = await market.web.server.inject({
    method: 'POST',
    url: '/besoins/nouveau',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(words).toString(),
  });
  assert.equal(sent.statusCode, 303);
  assert.match(String(sent.headers['location']), /^\/entrer/);
  const onward = sent.cookies.find(({ name }) => /onward/.test(name))!;
  const resume = decodeURIComponent(onward.value);
  assert.match(resume, /^\/compte\/reprise\?t=/);
  assert.doesNotMatch(await page('/besoins'), /Planifier les fauchages/);
  const again = await market.get(resume, clerk);
  assert.match(plain(again.body), /Vos mots sont tous là/);
  for (const word of ['Planifier les fauchages', 'deux sites', 'un tableur', '4 321'])
    assert.ok(again.body.includes(word), word);
  assert.ok(again.body.includes(`value="${namur.id}"`), 'in whose name is asked now');
  const other = await market.get(resume, stranger);
  assert.match(plain(other.body), /agit pour aucune|au nom d’une administration/);
  const said = await market.post('/besoins/nouveau', { ...words, organisation: beauvechain.id }, third);
  assert.equal(said.statusCode, 303);
});
