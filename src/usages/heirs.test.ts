// SPDX-License-Identifier: AGPL-3.0-or-later
// Communes that merge after they said something: the commune that they are part of inherits it, on every page
// and by the rules of the database; and gives it back where a list says that they stand by themselves.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { followHeirs } from '../catalogue/actions/follow-heirs.ts';
import type { Size } from '../catalogue/search/search.ts';
import { countAlike } from '../catalogue/stores/glances.ts';
import { loadHome } from '../home/store.ts';
import { saveEdition } from '../people/directory/actions.ts';
import { readOperators } from '../people/directory/sources/operators.ts';
import { stableId } from '../people/directory/sources/stable-id.ts';
import { readWallonia } from '../people/directory/sources/wallonia.ts';
import { suggestOrganisations } from '../people/directory/stores/directory.ts';
import { actAs, inTransaction } from '../platform/db.ts';
import { sealPending } from '../platform/journal/sealer.ts';
import { withClient } from '../platform/roles.ts';
import { naming } from '../testing/agents.ts';
import {
  askReference,
  becomeProvider,
  declareUse,
  draftMission,
  missionStep,
  smallTask,
} from '../testing/builders.ts';
import { day } from '../testing/clock.ts';
import { beauvechain, braine, giveMailboxes, namur } from '../testing/organisations.ts';
import { config, keyFor } from '../testing/settings.ts';
import { openTestSite, type Visitor } from '../testing/site.ts';
import { importSoftware, softwareFile } from '../testing/software.ts';
import { askWhatEnds } from './actions/remind.ts';

const site = await openTestSite();
const { halle, get, post } = site;
const imio = stableId('operator', 'imio');
const all = ['agent', 'buyer', 'admin', 'signatory'] as const;
/** Beauvechain merges into Namur, which then merges into Braine. */
const people = {} as Record<'beauvechain' | 'namur' | 'braine' | 'imio' | 'provider', Visitor>;
let provider = '';
let mission = '';

const { organisations, ...wallonia } = await readWallonia();
const nis = { beauvechain: '25005', namur: '92094' };
/** The list of communes as a later edition has it. @param gone former commune → of which it is a part */
const edition = (version: string, gone: Readonly<Partial<Record<keyof typeof nis, { id: string }>>>) => {
  const ids = Object.keys(gone).map((slug) => stableId('nis', nis[slug as keyof typeof nis]));
  return saveEdition(halle.db, {
    ...wallonia,
    version,
    organisations: organisations.filter(({ id }) => !ids.includes(id as typeof imio)),
    otherNames: Object.entries(gone).map(([slug, { id }]) => ({
      ...{ organisation: id, kind: 'merged' as const },
      code: { scheme: 'nis', code: nis[slug as keyof typeof nis] },
    })),
  });
};
const follow = async () => {
  await sealPending(halle.db);
  await followHeirs(halle.db, new Date());
};

const spaced = (body: string) => body.replace(/[\s\u00a0\u202f]+/g, ' ');
const wordsOf = async (address: string, who?: Visitor) => {
  const { statusCode, body } = await get(address, who);
  assert.equal(statusCode, 200, `${address} ${body.slice(0, 200)}`);
  return spaced(body.replace(/<(script|style|head)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' '));
};
const idOf = async (slug: string) =>
  (await halle.db.selectFrom('software').select('id').where('slug', '=', slug).executeTakeFirstOrThrow()).id;
const counted = async (slug: string) =>
  (
    await halle.db
      .selectFrom('search_entry')
      .select('usages')
      .where('software_id', '=', await idOf(slug))
      .executeTakeFirstOrThrow()
  ).usages;
const usedBy = async (slug: string) => {
  const { items } = (await get(`/api/v1/software/${slug}/used-by`)).json() as {
    items: { usedBy: { name: string; codes: string[]; former: { name: string } | null }[] }[];
  };
  return items.flatMap((one) => one.usedBy.map(({ name, former }) => [name, former?.name]));
};
const ownList = (slug: string) => `/mon-organisation/${slug}/logiciels`;

before(async () => {
  await saveEdition(halle.db, { ...wallonia, organisations });
  for (const one of await readOperators()) await saveEdition(halle.db, one);
  await importSoftware(
    halle.db,
    ['tombeau', 'grille', 'registre'].map((slug) =>
      softwareFile(slug, slug[0]!.toUpperCase() + slug.slice(1)),
    ),
  );
  await giveMailboxes(halle.ownerUrl, {
    'nis:25005': 'commune@beauvechain.example',
    'nis:25014': 'commune@braine.example',
  });
  people.beauvechain = await site.comeIn('beauvechain', [[beauvechain.id, all]]);
  people.namur = await site.comeIn('namur', [[namur.id, all]]);
  people.braine = await site.comeIn('braine', [[braine.id, all]]);
  people.imio = await site.comeIn('imio', [[imio, all]]);
  people.provider = await site.comeIn('atelier');
  const { beauvechain: who, namur: rival } = people;
  await declareUse(site, who, beauvechain.slug, { software: 'tombeau', since: '2019', publish: '1' });
  await declareUse(site, who, beauvechain.slug, { software: 'grille', publish: '1', version: '4.2' });
  await declareUse(site, who, beauvechain.slug, { software: 'registre', version: '9.9' });
  await declareUse(site, rival, namur.slug, { software: 'tombeau', since: '2021', publish: '1' });
  const join = { do: 'join', network: 'uvcw' };
  assert.equal((await post(`/mon-organisation/${beauvechain.slug}/reseau`, join, who)).statusCode, 303);
  const mandate = { to: 'imio', until: day(90), 'act-usages.see': '1', 'act-usages.declare': '1' };
  const given = await post(`/mon-organisation/${beauvechain.slug}/mandats`, mandate, who);
  assert.equal(given.statusCode, 303, given.body);
  provider = await becomeProvider(site, people.provider);
  const told = {
    client: 'nis:25005',
    software: 'tombeau',
    kind: 'support',
    on: day(-30),
    function: 'cemetery',
  };
  await askReference(site, people.provider, provider, told);
  mission = await draftMission(site, who, {
    ...smallTask('Deux pages à relire', beauvechain.id),
    software: 'tombeau',
  });
  await missionStep(site, who, mission, 'open');
});
after(() => site.close());

test('before, each says what it says', async () => {
  assert.deepEqual(await usedBy('tombeau'), [
    ['Beauvechain', undefined],
    ['Namur', undefined],
  ]);
  assert.equal(await counted('tombeau'), 2);
  assert.match(await wordsOf(`/organisations/${beauvechain.slug}`), /Tombeau/);
  assert.doesNotMatch(await wordsOf(`/organisations/${namur.slug}`), /Grille/);
  assert.equal((await loadHome(halle.db, new Date())).users, 2);
});

test('the commune that it is part of inherits its public usages, on every page and in every file', async () => {
  // Kept until what they show changes.
  await Promise.all(
    ['/logiciels/grille', `/organisations/${namur.slug}`, '/reseaux/uvcw', mission].map((one) => get(one)),
  );
  await edition('2', { beauvechain: namur });
  await follow();
  const moved = await get(`/organisations/${beauvechain.slug}`);
  assert.equal(moved.headers['location'], `/organisations/${namur.slug}`);
  assert.match(
    await wordsOf(`/organisations/${namur.slug}`),
    /Grille dit par l’ancienne commune Beauvechain, confirmé le .* Tombeau dit par elle-même/,
  );
  assert.match(
    await wordsOf('/logiciels/grille'),
    /Namur .{0,60} déclaré par l’ancienne commune Beauvechain, /,
  );
  assert.deepEqual(await usedBy('grille'), [['Namur', 'Beauvechain']]);
  const table = (await get('/api/v1/software/grille/used-by.csv')).body.trim().split('\n');
  assert.equal(table.length, 2);
  assert.match(table[1]!, /^grille,Grille,.*Namur,.*nis:92094.*Beauvechain,\d{4}-\d\d-\d\d/);
  const peers = await wordsOf(`/logiciels/grille/pairs?o=${braine.slug}`);
  assert.match(peers, /Namur .* déclaré par l’ancienne commune Beauvechain/);
  assert.equal(await counted('grille'), 1);
});

test('where both said the same, one row stands, with the latest word', async () => {
  assert.deepEqual(await usedBy('tombeau'), [['Namur', undefined]]);
  assert.equal(await counted('tombeau'), 1);
  assert.equal((await loadHome(halle.db, new Date())).users, 1);
  const grille = await idOf('grille');
  const alike = async (size: Size) => (await countAlike(halle.db, [grille], size, day(0))).get(grille);
  assert.deepEqual([await alike('city'), await alike('small-town')], [1, undefined]);
  // Its own word is the later one; then that of the former commune is.
  await withClient(halle.ownerUrl, (client) =>
    client.query(`alter table halle.usage no force row level security;
      update halle.usage set confirmed_on = confirmed_on - 40, expires_on = expires_on - 40, declared_on = declared_on - 40
        where organisation_id = '${namur.id}';
      alter table halle.usage force row level security`),
  );
  assert.deepEqual(await usedBy('tombeau'), [['Namur', 'Beauvechain']]);
  assert.match(
    await wordsOf('/logiciels/tombeau'),
    /Namur .{0,60} déclaré par l’ancienne commune Beauvechain, /,
  );
});

test('networks, references and missions show who it is part of, and tell its name of then', async () => {
  assert.match(await wordsOf('/reseaux/uvcw'), /Namur .{0,80}ancienne commune : Beauvechain/);
  assert.match(
    await wordsOf(`/mon-organisation/${namur.slug}/reseau`, people.namur),
    /par l’ancienne commune Beauvechain/,
  );
  const again = await post(
    `/mon-organisation/${namur.slug}/reseau`,
    { do: 'join', network: 'uvcw' },
    people.namur,
  );
  assert.equal(again.statusCode, 422);
  assert.match(await wordsOf(mission), /Namur \(ancienne commune : Beauvechain\)/);
  const asked = spaced((await get('/compte/references', people.namur)).body);
  assert.match(asked, /Namur \(ancienne commune : Beauvechain\)/);
  const id = /name="id" value="([^"]+)"/.exec(asked)![1]!;
  const answered = await post(
    '/compte/references',
    { id, client: namur.id, answer: 'confirmed' },
    people.namur,
  );
  assert.equal(answered.statusCode, 303, answered.body);
  assert.match(await wordsOf(`/prestataires/${provider}`), /Namur \(ancienne commune : Beauvechain\)/);
});

/** What the database shows somebody who says for whom they act. */
const asked = <Row>(
  organisation: string | undefined,
  who: Visitor | undefined,
  act: string | undefined,
  question: string,
) =>
  inTransaction(halle.db, async (tx) => {
    await actAs(tx, naming(organisation, who?.account, act));
    return (await sql.raw<Row>(question).execute(tx)).rows;
  });
const versions = async (organisation: string | undefined, who: Visitor | undefined, act?: string) =>
  (
    await asked<{ version: string }>(
      organisation,
      who,
      act,
      'select version from halle.usage_private where version is not null order by 1',
    )
  ).map(({ version }) => version);

test('by the rules of the database, the heir reads what it inherited; nobody gains anything of the heir’s', async () => {
  assert.deepEqual(await versions(namur.id, people.namur), ['4.2', '9.9']);
  assert.deepEqual(await versions(beauvechain.id, people.beauvechain), ['4.2', '9.9']);
  assert.deepEqual(await versions(beauvechain.id, people.imio, 'usages.see'), ['4.2', '9.9']);
  for (const [organisation, who, act] of [
    [namur.id, people.beauvechain, 'usages.see'],
    [namur.id, people.imio, 'usages.see'],
    [beauvechain.id, people.namur, 'usages.see'],
    [braine.id, people.braine, undefined],
    [undefined, people.namur, undefined],
    [namur.id, undefined, undefined],
  ] as const)
    assert.deepEqual(await versions(organisation, who, act), [], String(act));
  const mine = 'select count(*)::int as n from halle.mandate';
  assert.deepEqual(await asked(namur.id, people.namur, undefined, mine), [{ n: 1 }]);
  assert.deepEqual(await asked(braine.id, people.braine, undefined, mine), [{ n: 0 }]);
  const longer = asked(
    namur.id,
    people.namur,
    undefined,
    `update halle.mandate set until_day = until_day + 1000`,
  );
  await assert.rejects(longer, /row-level security/);
});

test('agents of the former commune, and who holds its mandate, reach what it declared and nothing of its heir’s', async () => {
  assert.match(await wordsOf(ownList(beauvechain.slug), people.beauvechain), /Registre/);
  assert.match(await wordsOf(ownList(beauvechain.slug), people.imio), /Registre/);
  for (const who of [people.beauvechain, people.imio])
    assert.equal((await get(ownList(namur.slug), who)).statusCode, 403);
});

test('the heir sees the mandate that it inherited, is asked what ends, and withdraws the one', async () => {
  const body = (await get(`/mon-organisation/${namur.slug}/mandats`, people.namur)).body;
  assert.match(body, /ancienne commune Beauvechain/);
  const id = /name="mandate" value="([^"]+)"/.exec(body)![1]!;
  const ended = await post(`/mon-organisation/${namur.slug}/mandats/retrait`, { mandate: id }, people.namur);
  assert.equal(ended.statusCode, 303, ended.body);
  assert.deepEqual(await versions(beauvechain.id, people.imio, 'usages.see'), []);
  const mails = await askWhatEnds(
    halle.db,
    { keyFor, url: config.url },
    new Date(Date.now() + 350 * 86_400_000),
  );
  assert.equal(mails, 1);
  assert.match(JSON.stringify((await site.mails('catalogue.usages-end')).at(-1)), /Registre/);
  const list = (await get(ownList(namur.slug), people.namur)).body;
  assert.match(list, /déclaré par l’ancienne commune Beauvechain/);
});

test('what the heir takes back does not stay in its name because the former commune said it too', async () => {
  const own = await asked<{ id: string }>(
    namur.id,
    people.namur,
    undefined,
    `select id from halle.usage where organisation_id = '${namur.id}' and withdrawn_on is null`,
  );
  const hide = { act: 'unpublish', id: own[0]!.id };
  assert.equal((await post(`${ownList(namur.slug)}/acte`, hide, people.namur)).statusCode, 303);
  assert.deepEqual(await usedBy('tombeau'), []);
  const show = { act: 'publish', id: own[0]!.id };
  assert.equal((await post(`${ownList(namur.slug)}/acte`, show, people.namur)).statusCode, 303);
  assert.deepEqual(await usedBy('tombeau'), [['Namur', undefined]]);
});

test('a line of several is followed to its end, and every name and code leads there', async () => {
  await edition('3', { beauvechain: namur, namur: braine });
  await follow();
  assert.deepEqual(await usedBy('grille'), [['Braine-l’Alleud', 'Beauvechain']]);
  assert.deepEqual(await usedBy('tombeau'), [['Braine-l’Alleud', 'Namur']]);
  for (const { slug } of [beauvechain, namur])
    assert.equal((await get(`/organisations/${slug}`)).headers['location'], `/organisations/${braine.slug}`);
  for (const typed of ['Beauvechain', '25005', 'Namur', '92094'])
    assert.ok(
      (await suggestOrganisations(halle.db, typed)).some(({ id }) => id === braine.id),
      typed,
    );
  assert.match(await wordsOf(`/organisations/${braine.slug}`), /Anciennes communes .*Beauvechain/);
  assert.deepEqual(await versions(braine.id, people.braine), ['4.2', '9.9']);
  assert.deepEqual(await versions(namur.id, people.namur), []);
});

test('organisations never follow each other in a circle', async () => {
  const circle = withClient(halle.ownerUrl, (client) =>
    client.query(`update halle.organisation set merged_into = '${beauvechain.id}' where id = '${braine.id}'`),
  );
  await assert.rejects(circle, /merged into each other/);
});

test('where a later list says that they stand by themselves, everything is their own again', async () => {
  await edition('4', {});
  await follow();
  assert.deepEqual(await usedBy('grille'), [['Beauvechain', undefined]]);
  assert.equal(await counted('grille'), 1);
  assert.doesNotMatch(await wordsOf(`/organisations/${braine.slug}`), /Grille/);
  assert.deepEqual(await versions(braine.id, people.braine), []);
  assert.deepEqual(await versions(beauvechain.id, people.beauvechain), ['4.2', '9.9']);
});
