// SPDX-License-Identifier: AGPL-3.0-or-later
// Names and codes of communes that merged, of parts of a commune, and of departments and regions: they lead
// to one organisation of today wherever an organisation is named.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { asOwner } from '../../platform/owner.ts';
import { type TestDatabase, testDatabase } from '../../testing/database.ts';
import { saveEdition } from './actions.ts';
import { readCode } from './codes/code.ts';
import { importMailboxes } from './mailboxes/actions.ts';
import { findMailbox } from './mailboxes/store.ts';
import { placeWords } from './organisations/words.ts';
import { readDecoupage } from './sources/decoupage.ts';
import { readLevels } from './sources/levels.ts';
import { readNamesakes } from './sources/namesakes.ts';
import { stableId } from './sources/stable-id.ts';
import { whoIsMeant } from './stores/codes.ts';
import { findOrganisationByCode, suggestOrganisations } from './stores/directory.ts';
import { communeNaming, lookForOrganisations, organisationNaming } from './stores/naming.ts';
import { findPublicOrganisation } from './stores/organisations.ts';
import { recognise } from './stores/recognise.ts';
import { territories } from './territory/territory.ts';

let halle: TestDatabase;
before(async () => {
  halle = await testDatabase('organisations');
});
after(() => halle.close());

const commune = async (written: string) => (await communeNaming.resolve(halle.db, written, 'fr')).found;
const named = async (written: string) => (await organisationNaming.resolve(halle.db, written, 'fr')).found;

test('a former name or code, a district or an abbreviation leads to the commune of today', async () => {
  for (const [written, slug] of [
    ['Annecy-le-Vieux', 'annecy-74010'],
    ['ANNECY LE VIEUX', 'annecy-74010'],
    ['Mairie d’Annecy-le-Vieux', 'annecy-74010'],
    ['74011', 'annecy-74010'],
    ['INSEE 74011', 'annecy-74010'],
    ['75115', 'paris-75056'],
    ['Paris 15e', 'paris-75056'],
    ['Paris 15', 'paris-75056'],
    ['Paris 15ème arrondissement', 'paris-75056'],
    ['15e arrondissement de Paris', 'paris-75056'],
    ['Lyon 3e', 'lyon-69123'],
    ['1er arrondissement de Marseille', 'marseille-13055'],
    ['13201', 'marseille-13055'],
    ['Ville du Mans', 'le-mans-72181'],
    ['Mairie de Lyon', 'lyon-69123'],
    ['Boulogne s/ Mer', 'boulogne-sur-mer-62160'],
    ['Boulogne s/Mer', 'boulogne-sur-mer-62160'],
    // gone without a trace but its code: INSEE’s list of 1943 to 2017 has its name
    ['Coupy', 'valserhone-01033'],
    ['01126', 'valserhone-01033'],
    ['Cordieux (01)', 'montluel-01262'],
  ] as const)
    assert.equal((await commune(written))?.slug, slug, written);
  assert.equal(await commune('Paris 23e'), undefined);
  assert.equal((await findOrganisationByCode(halle.db, '74011'))?.name, 'Annecy');
});

test('a name of today is nobody’s former one, and a code of today nobody’s part', async () => {
  const arbois = await findOrganisationByCode(halle.db, '74010');
  assert.deepEqual([arbois?.name, arbois?.formerly], ['Annecy', undefined]);
  // Arbignieu is a part of Arboys en Bugey and bears its code
  const [meant] = await whoIsMeant(halle.db, [readCode('01015')]);
  assert.deepEqual([meant?.one?.name, meant?.one?.formerly], ['Arboys en Bugey', undefined]);
  assert.equal((await commune('Arbignieu'))?.slug, 'arboys-en-bugey-01015');
});

test('a code that lost its first zero is offered with it, and never chosen', async () => {
  const read = await communeNaming.resolve(halle.db, '1004', 'fr');
  assert.ok(!read.found);
  assert.ok(read.nearest.some(({ label }) => label === 'Ambérieu-en-Bugey'));
});

test('the search for organisations and the names offered as one types say what led there', async () => {
  const first = async (typed: string) => (await lookForOrganisations(halle.db, typed, 8))[0]?.slug;
  assert.equal(await first('Annecy-le-Vieux'), 'annecy-74010');
  assert.equal(await first('Mairie de Lyon'), 'lyon-69123');
  assert.equal(await first('Boulogne s/ Mer'), 'boulogne-sur-mer-62160');
  assert.equal(await first('Paris 15e'), 'paris-75056');
  assert.equal(await first('Villurbanne'), 'villeurbanne-69266');
  const [offered] = await communeNaming.suggest(halle.db, 'annecy-le-v', 'fr');
  assert.equal(offered?.label, 'Annecy');
  assert.match(
    offered!.hint!,
    /Haute-Savoie, [\d\u202f]+ habitants, commune déléguée\u00a0: Annecy-le-Vieux$/,
  );
  const typo = await communeNaming.suggest(halle.db, 'Anecy-le-Vieu', 'fr');
  assert.ok(
    typo.some(({ value }) => value === 'annecy-74010'),
    JSON.stringify(typo),
  );
});

test('no number stands before that of the inhabitants', async () => {
  for (const typed of ['auvillar', 'saint-denis', 'annecy', 'tarn'])
    for (const one of await suggestOrganisations(halle.db, typed, 20)) {
      const { hint = '' } = organisationNaming.option(one, 'fr');
      // a thin space is the number’s own
      for (const words of [hint, placeWords('fr', one)])
        assert.doesNotMatch(`${one.name} ${words}`, /\d[ ,]+\d[\d\u202f]*\shabitants/u);
    }
});

test('departments and regions are found by what people call them', async () => {
  for (const [written, slug] of [
    ['Occitanie', 'region-occitanie-76'],
    ['Région Occitanie', 'region-occitanie-76'],
    ['conseil régional d’Occitanie', 'region-occitanie-76'],
    ['PACA', 'region-provence-alpes-cote-d-azur-93'],
    ['Région Mayotte', 'departement-de-mayotte-976'],
    ['conseil régional de Martinique', 'collectivite-territoriale-de-martinique-02'],
    ['200053791', 'region-occitanie-76'],
    ['Tarn-et-Garonne', 'departement-de-tarn-et-garonne-82'],
    ['Conseil départemental du Tarn', 'departement-du-tarn-81'],
    ['département de l’Hérault', 'departement-de-l-herault-34'],
    ['Collectivité de Corse', 'collectivite-de-corse-94'],
    ['Alsace', 'collectivite-europeenne-d-alsace-6ae'],
    ['Province de Namur', 'province-de-namur-be-90000'],
    ['Région wallonne', 'region-wallonne-be-03000'],
    ['Centre de services scolaire des Phares', 'centre-de-services-scolaire-des-phares-qc-712000'],
    ['CSS des Phares', 'centre-de-services-scolaire-des-phares-qc-712000'],
    // two bear it: the department and the region
    ['Guadeloupe', undefined],
    ['Paris', 'paris-75056'],
    ['Liège', 'liege-be-62063'],
  ] as const)
    assert.equal((await named(written))?.slug, slug, written);
});

test('each region of France is one organisation, with its name, its code and the sum of its communes', async () => {
  const { organisations } = await readDecoupage();
  const [french] = await readLevels();
  const of = (kind: string) => french!.organisations.filter((one) => one.kind === kind);
  assert.deepEqual([of('region').length, of('department').length], [17, 95]);
  const names = new Map(territories.map((one) => [one.code, one]));
  for (const region of of('region')) {
    const territory = names.get(region.territory!)!;
    const number = region.codes![0]!.code;
    assert.ok([territory.numbers[0], territory.regionNumber].includes(number), region.name);
    assert.match(region.name, new RegExp(territory.name.replace(/^La /, '')), region.name);
    const within = territories.filter(
      ({ within, code }) => within === territory.code || code === territory.code,
    );
    const held = organisations.filter(
      (one) => one.kind === 'commune' && within.some(({ code }) => code === one.territory),
    );
    const sum = held.reduce((total, { population = 0 }) => total + population, 0);
    assert.equal(region.population, sum, region.name);
  }
  const occitanie = await findOrganisationByCode(halle.db, '200053791');
  assert.deepEqual(
    [occitanie?.name, occitanie?.territory, occitanie?.population, occitanie?.populationYear],
    ['Région Occitanie', 'FR-OCC', 6_124_653, 2023],
  );
});

test('a department counts its communes: the Rhône without its métropole, Mayotte as of 2017', async () => {
  const { organisations, members } = await readDecoupage();
  const lyon = new Set(
    members.filter(({ grouping }) => grouping === stableId('siren', '200046977')).map(({ member }) => member),
  );
  assert.equal(lyon.size, 58);
  const [french] = await readLevels();
  for (const { name, department, population, territory } of french!.organisations.filter(
    ({ kind }) => kind === 'department',
  )) {
    const held = organisations.filter(
      (one) =>
        one.kind === 'commune' &&
        (territory === 'FR-GES' ? ['67', '68'].includes(one.department!) : one.department === department) &&
        !(department === '69' && lyon.has(one.id)),
    );
    assert.equal(
      population,
      held.reduce((sum, one) => sum + (one.population ?? 0), 0),
      name,
    );
  }
  const mayotte = await findOrganisationByCode(halle.db, '97611');
  assert.deepEqual([mayotte?.name, mayotte?.populationYear], ['Mamoudzou', 2017]);
  const noumea = await findOrganisationByCode(halle.db, '98818');
  assert.deepEqual([noumea?.name, noumea?.populationYear], ['Nouméa', undefined]);
});

test('« Ville de … » is a commune only where no town abroad bears the name, unless the country is said', async () => {
  const abroad = await readNamesakes();
  assert.ok(abroad.has('fribourg') && abroad.has('sion') && !abroad.has('le mans') && !abroad.has('lille'));
  const mentions = [
    'Ville d’Œting',
    'Mairie de Annecy-le-Vieux',
    'Ville de Saint-Denis',
    'Commune de Nullepart',
  ].map((organisation) => ({ organisation }));
  const idOf = await recognise(halle.db, mentions, () => true);
  assert.deepEqual(mentions.map(idOf), [
    stableId('insee', '57521'),
    stableId('insee', '74010'),
    undefined,
    undefined,
  ]);
  const coded = { organisation: 'x', insee: '74011' };
  const byCode = await recognise(halle.db, [coded], () => false);
  assert.equal(byCode(coded), stableId('insee', '74010'));
});

test('the mailbox of a part is not that of the commune; that of a commune that is no more is its successor’s', async () => {
  const record = (code: string, address: string, place: number) => ({
    ...{ code: readCode(code, { kind: 'insee' }), address, source: 'csv', statedOn: '2026-11-01' },
    ...{ countrySaid: true, place },
  });
  const records = [
    record('74011', 'mairie@annecy-le-vieux.example', 1),
    record('75115', 'mairie15@paris.example', 2),
    record('01126', 'mairie@coupy.example', 3),
    record('01033', 'mairie@valserhone.example', 4),
    record('01018', 'mairie@arlod.example', 5),
  ];
  const { read, complaints } = await asOwner(halle, (db) =>
    importMailboxes(db, { records, complaints: [] }, new Date('2026-11-02T08:00:00Z')),
  );
  assert.equal(read, 1);
  assert.deepEqual(
    complaints.map(({ place, key }) => [place, key]),
    [
      [1, 'people.mailboxes.part'],
      [2, 'people.mailboxes.part'],
      [3, 'people.mailboxes.twice'],
      [5, 'people.mailboxes.twice'],
    ],
  );
  const kept = await findMailbox(halle.db, stableId('insee', '01033'));
  assert.equal(kept?.address, 'mairie@valserhone.example');
});

test('a commune that a later edition lists no more leads to its successor: its address, its name and its code', async () => {
  const edition = await readDecoupage();
  const [auvillar, neighbour] = ['82008', '82016'].map((code) => stableId('insee', code));
  const next = {
    ...edition,
    version: '7.0.0',
    organisations: edition.organisations.filter(({ id }) => id === neighbour),
    members: [],
    otherNames: [
      {
        organisation: neighbour!,
        kind: 'delegated' as const,
        name: 'Auvillar',
        code: { scheme: 'insee', code: '82008' },
      },
    ],
  };
  await saveEdition(halle.db, next);
  const successor = await findOrganisationByCode(halle.db, '82008');
  assert.equal(successor?.id, neighbour);
  assert.equal((await commune('Auvillar'))?.id, neighbour);
  assert.deepEqual(await findPublicOrganisation(halle.db, 'auvillar-82008'), { movedTo: successor!.slug });
  assert.ok((await suggestOrganisations(halle.db, 'auvillar')).every(({ id }) => id !== auvillar));
  // and comes back as it was where an edition lists it again
  const both = edition.organisations.filter(({ id }) => id === neighbour || id === auvillar);
  await saveEdition(halle.db, { ...edition, organisations: both, members: [], otherNames: [] });
  assert.equal((await commune('Auvillar'))?.id, auvillar);
});

test('a body that was admitted by its number before the list had it keeps its id', async () => {
  const [french] = await readLevels();
  const gers = french!.organisations.find(({ territory }) => territory === 'FR-32')!;
  const own = '0199a000-0000-7000-8000-000000000001';
  await halle.db.deleteFrom('organisation').where('id', '=', gers.id).execute();
  await halle.db
    .insertInto('organisation')
    .values({
      ...{ id: own, kind: 'other', name: 'Gers numérique', slug: gers.slug, folded: 'gers numerique' },
      ...{ country: 'FR', siren: gers.siren!, source: 'admitted', source_version: '1' },
    })
    .execute();
  await saveEdition(halle.db, french!);
  const found = await findOrganisationByCode(halle.db, gers.siren!);
  assert.deepEqual([found?.id, found?.kind, found?.name], [own, 'department', 'Département du Gers']);
  assert.equal((await named('Conseil départemental du Gers'))?.id, own);
  const second = await halle.db.selectFrom('organisation').select('id').where('id', '=', gers.id).execute();
  assert.deepEqual(second, []);
});

test('who gave the number of a public body for its own does not become that body when a list has it', async () => {
  const [french] = await readLevels();
  const lot = french!.organisations.find(({ territory }) => territory === 'FR-46')!;
  const stranger = '0199a000-0000-7000-8000-000000000002';
  const second = '0199a000-0000-7000-8000-000000000003';
  await halle.db.deleteFrom('organisation').where('id', '=', lot.id).execute();
  const own = {
    kind: 'provider',
    name: 'Atelier',
    folded: 'atelier',
    country: 'FR',
    source: 'itself',
  } as const;
  await halle.db
    .insertInto('organisation')
    .values([
      { ...own, id: stranger, slug: lot.slug, siren: lot.siren!, source_version: '1' },
      // An address that the list would choose next.
      { ...own, id: second, slug: `${lot.slug}-2`, source_version: '1' },
    ])
    .execute();
  await saveEdition(halle.db, french!);
  const found = await findOrganisationByCode(halle.db, lot.siren!);
  assert.deepEqual([found?.id, found?.slug], [lot.id, `${lot.slug}-3`]);
  const row = await halle.db
    .selectFrom('organisation')
    .select(['kind', 'name', 'siren'])
    .where('id', '=', stranger)
    .executeTakeFirst();
  assert.deepEqual(row, { kind: 'provider', name: 'Atelier', siren: null });
});
