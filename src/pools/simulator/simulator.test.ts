// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { saveEdition } from '../../people/directory/actions.ts';
import { stableId } from '../../people/directory/sources/stable-id.ts';
import { site } from '../../site.ts';
import { openTestSite } from '../../testing/site.ts';
import { keySchema } from '../shares/key.ts';
import { basisPointsOf, readAsked } from './asked.ts';
import { example, models } from './models.ts';
import { type Typed, words } from './words-asked.ts';

/** The nine communes of a worked case: their inhabitants as counted in 2023. */
const communes = [
  ...(['82186 Valence 5289', '82101 Malause 1253', '82050 Dunes 1226', '82089 Lamagistère 1218'] as const),
  ...(['82049 Donzac 1042', '82072 Golfech 1007', '82008 Auvillar 895'] as const),
  ...(['82165 Saint-Loup 531', '82054 Espalais 373'] as const),
];
const edition = {
  ...{ source: 'test', version: '1', date: '2026-01-01', country: 'FR', members: [] },
  organisations: communes.map((line) => {
    const [insee, name, population] = line.split(' ') as [string, string, string];
    const slug = `${name.toLowerCase().replace('è', 'e')}-${insee}`;
    return {
      ...{
        id: stableId('insee', insee),
        kind: 'commune' as const,
        name,
        slug,
        insee,
        department: '82',
        territory: 'FR-82',
      },
      ...{ population: Number(population), populationYear: 2023 },
    };
  }),
};
let opened: Awaited<ReturnType<typeof openTestSite>>;
before(async () => {
  opened = await openTestSite();
  await saveEdition(opened.halle.db, edition);
});
after(() => opened.close());

const blank = Object.fromEntries(words.map((word) => [word, ''])) as Typed;
const plain = (html: string) => html.replaceAll(/[\u00a0\u202f]/g, ' ');
const amounts = (html: string) =>
  [...plain(html).matchAll(/<td class="r" data-l="Par an"><b>([^<]+)<\/b>/g)].map(([, words]) => words);

test('the page shows an example, marked as one, right to the cent', async () => {
  const { statusCode, body } = await opened.get(site.shareCost('fr'));
  assert.equal(statusCode, 200, /pas corrigé.*?<.ul>/s.exec(body)?.[0] ?? '');
  assert.match(body, /Ceci est un exemple/);
  assert.deepEqual(amounts(body), [
    ...['2 520,00 €', '872,93 €', '877,15 €', '882,71 €', '780,12 €', '732,30 €', '724,26 €'],
    ...['542,06 €', '468,47 €', '8 400,00 €'],
  ]);
  assert.match(plain(body), /1 900 € \(−62 %\)/, 'beside the price alone');
  assert.match(body, /aria-label="Valence paie [^"]*habitants/);
});

test('what changes when a member leaves is said for each of the others, and adds up', async () => {
  const { body } = await opened.get(site.shareCost('fr', { ...filled(), without: 'Malause' }));
  assert.doesNotMatch(body, /organisations\/malause/);
  const changes = [...plain(body).matchAll(/data-l="Ce qui change">\+?([\d ]+,\d\d) €/g)];
  assert.equal(changes.length, 8, 'one is at its cap, and pays the same');
  const cents = changes.reduce((sum, [, words]) => sum + Number(words!.replace(/[ ,]/g, '')), 0);
  assert.equal(cents, 87_293, 'what it paid is paid by the others');
});

const filled = () => Object.fromEntries(Object.entries(example).filter(([, value]) => value !== ''));

test('each thing that cannot be read is said of its field, with what to do, and all that was typed stays', async () => {
  for (const [more, said] of [
    [{ total: 'beaucoup' }, /« beaucoup » n’est pas un montant/],
    [{ equal: '40' }, /font 110 %/],
    [{ cap: '300' }, /« 300 » n’est pas un pourcentage/],
    [{ members: 'Auvillar' }, /au moins deux/],
    [
      { members: 'Auvillar ; 3\nVille de nulle part ; 4' },
      /Il manque « habitants » pour Ville de nulle part/,
    ],
    [{ cap: '11', floor: '' }, /plafond/],
    [{ key: '{"kind":"x"}' }, /Aucune clé n’est de la sorte « x »/],
    [{ key: '{' }, /n’est pas du JSON/],
    [{ currency: 'écus' }, /n’est pas le code d’une monnaie/],
    [{ fixed: '100' }, /une seule mesure/],
  ] as const) {
    const { statusCode, body } = await opened.get(site.shareCost('fr', { ...filled(), ...more }));
    assert.equal(statusCode, 422, JSON.stringify(more));
    assert.match(plain(body), said);
    assert.match(body, /name="members"[^>]*>[^<]*Auvillar/, 'nothing that was typed is lost');
  }
});

test('an administration that the halle does not know shares with the inhabitants typed beside it', async () => {
  const members = 'Syndicat imaginaire ; 10 ; 4000\nAutre syndicat ; 30 ; 6000';
  const { body } = await opened.get(site.shareCost('fr', { total: '1000', members, people: '100' }));
  assert.deepEqual(amounts(body), ['400,00 €', '600,00 €', '1 000,00 €']);
});

test('keys of other kinds, a grant, a fixed part and a member for half a year are shared as the command does', async () => {
  const by = async (asked: Record<string, string>) =>
    amounts((await opened.get(site.shareCost('fr', asked))).body);
  const members = 'A ; 10 ; 1000\nB ; 30 ; 3000';
  assert.deepEqual(await by({ members, key: '{"kind":"rate","column":"population","centsPerUnit":110}' }), [
    ...['1 100,00 €', '3 300,00 €', '4 400,00 €'],
  ]);
  assert.deepEqual(await by({ members, total: '1000', equal: '100', grant: '70', 'grant-most': '500' }), [
    ...['250,00 €', '250,00 €', '500,00 €'],
  ]);
  assert.deepEqual(await by({ members, total: '1000', 'by-use': '100', fixed: '200' }), [
    ...['300,00 €', '700,00 €', '1 000,00 €'],
  ]);
  const covered = 'A ; 10 ; 1000 ; ; ; ; B\nB ; 30 ; 3000';
  assert.deepEqual(await by({ members: covered, total: '1000', people: '100' }), [
    ...['0,00 €', '1 000,00 €', '1 000,00 €'],
  ]);
});

test('a name that covers and is nobody’s is refused; one that left covers nobody any more', async () => {
  const members = 'A ; 10 ; 1000 ; ; ; ; Bé\nB ; 30 ; 3000\nC ; 1 ; 1000';
  const asked = { total: '1000', people: '100' };
  const wrong = await opened.get(site.shareCost('fr', { ...asked, members }));
  assert.equal(wrong.statusCode, 422);
  assert.match(plain(wrong.body), /Bé, qui n’est pas dans la table/);
  const left = await opened.get(
    site.shareCost('fr', { ...asked, members: members.replace('Bé', 'B'), without: 'B' }),
  );
  assert.deepEqual(amounts(left.body), ['500,00 €', '500,00 €', '1 000,00 €']);
});

test('the table leaves as text and as a spreadsheet whose amounts are numbers', async () => {
  const text = await opened.get(site.shareCostTable('fr', filled()));
  assert.match(text.body, /"Auvillar";"895";"412";"724,26";"1900,00"/);
  const sheet = await opened.get(site.shareCostSheet('fr', filled()));
  assert.match(String(sheet.headers['content-disposition']), /\.xlsx/);
  const files = unzipSync(new Uint8Array(sheet.rawPayload));
  assert.match(strFromU8(files['xl/worksheets/sheet1.xml']!), /<v>724\.26<\/v>/);
  const refused = await opened.get(site.shareCostTable('fr', { total: 'x' }));
  assert.equal(refused.statusCode, 422);
});

test('the schemas of a key and of a rule are served', async () => {
  for (const address of [site.costKeySchema, site.voteRuleSchema]) {
    const { body, headers } = await opened.get(address);
    assert.match(String(headers['content-type']), /json/);
    assert.ok('$schema' in JSON.parse(body));
  }
});

test('hostile words stay words, and a name with a formula runs nowhere', async () => {
  const members = '<b>x</b> ; 1 ; 10\n=1+1 ; 2 ; 20';
  const asked = { total: '10', members, people: '100', use: '<i>' };
  const { body } = await opened.get(site.shareCost('fr', asked));
  assert.doesNotMatch(body, /<b>x<\/b>|<i>/);
  assert.match((await opened.get(site.shareCostTable('fr', asked))).body, /"'=1\+1"/);
});

test('percentages are read exactly, and the address of an amount in another currency is too', () => {
  assert.deepEqual(['', '30', '12,5', '100 %', '0.25'].map(basisPointsOf), [0, 3_000, 1_250, 10_000, 25]);
  assert.deepEqual(['101', '-1', '1e2', '33,333', 'x'].map(basisPointsOf), Array(5).fill(undefined));
  const asked = readAsked({ ...blank, total: '1,234.50', currency: 'CAD', equal: '100', members: 'A\nB' });
  assert.deepEqual(asked.total, { cents: 123_450, currency: 'CAD' });
});

test('each key to start from is one that the engine reads, and the page offers them all', async () => {
  const { body } = await opened.get(site.shareCost('fr', {}));
  for (const key of Object.values(models)) {
    assert.deepEqual(keySchema.parse(key), key);
    assert.ok(body.includes(new URLSearchParams({ key: JSON.stringify(key) }).toString()), key.kind);
  }
});
