// SPDX-License-Identifier: AGPL-3.0-or-later
// A town that was entered twice: the desk sees what would become of everything, merges the two with a reason,
// and takes it back; what forbids it is said, and nobody decides for their own side.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Command } from 'commander';
import { strFromU8, unzipSync } from 'fflate';
import { sql } from 'kysely';
import type { Id } from '../../base/id.ts';
import { followHeirs } from '../../catalogue/actions/follow-heirs.ts';
import { sentence } from '../../languages/index.ts';
import type { Machine } from '../../platform/cli.ts';
import { actAs, inTransaction, type Tx } from '../../platform/db.ts';
import { sealPending } from '../../platform/journal/sealer.ts';
import { asOwner, readingEverything, repairingAnyRow } from '../../platform/owner.ts';
import { withClient } from '../../platform/roles.ts';
import { site as addresses } from '../../site.ts';
import {
  answerWith,
  askReference,
  becomeProvider,
  declareUse,
  draftMission,
  missionStep,
  offerService,
  smallTask,
  workshop,
} from '../../testing/builders.ts';
import { day } from '../../testing/clock.ts';
import { beauvechain, braine, giveMailboxes, namur } from '../../testing/organisations.ts';
import { openTestSite, type Visitor } from '../../testing/site.ts';
import { importSoftware, softwareFile } from '../../testing/software.ts';
import { saveEdition } from '../directory/actions.ts';
import { readOperators } from '../directory/sources/operators.ts';
import { readWallonia } from '../directory/sources/wallonia.ts';
import { makeKeeper } from '../keeping/actions/keepers.ts';
import { findPublicTexts, listWithdrawn } from '../words/store.ts';
import { mergeCommands } from './commands.ts';

const site = await openTestSite();
const { halle, get, post } = site;
after(() => site.close());
const all = ['agent', 'buyer', 'signatory', 'admin'] as const;
const double = { id: '01938c7e-0000-7000-8000-00000000d0b1' as Id<'Organisation'>, slug: 'ville-de-namur' };
const reason = 'La même ville, inscrite une seconde fois à la main.';
const people = {} as Record<'keeper' | 'double' | 'town' | 'both' | 'maker' | 'imio', Visitor>;
let provider = '';
let mission = '';

const spaced = (body: string) => body.replace(/[\s\u00a0\u202f]+/g, ' ');
const wordsOf = (body: string) =>
  spaced((/<main[\s\S]*?<\/main>/.exec(body)?.[0] ?? body).replace(/<[^>]+>/g, ' '));
const page = async (address: string, who?: Visitor) => {
  const { statusCode, body } = await get(address, who);
  assert.equal(statusCode, 200, `${address} ${body.slice(0, 300)}`);
  return wordsOf(body);
};
const everything = <Result>(read: (tx: Tx) => Promise<Result>) =>
  asOwner(halle, (db) => readingEverything(db, read));
const mending = <Result>(work: (tx: Tx) => Promise<Result>) =>
  asOwner(halle, (db) => repairingAnyRow(db, new Date(), work));
const follow = async () => {
  await sealPending(halle.db);
  await followHeirs(halle.db, new Date());
};
const counted = async (slug: string) =>
  (
    await halle.db
      .selectFrom('search_entry')
      .innerJoin('software', 'software.id', 'software_id')
      .select('usages')
      .where('slug', '=', slug)
      .executeTakeFirstOrThrow()
  ).usages;
const merge = (fields: Record<string, string> = {}, who = people.keeper) =>
  post('/tenue/doublons/merge', { double: double.id, other: namur.id, looked: '1', reason, ...fields }, who);
const preview = async (d = double.slug, o: string = namur.slug, who = people.keeper) => {
  const words = await page(`/tenue/doublons?d=${d}&o=${o}`, who);
  assert.doesNotMatch(words, /[{}]/);
  return words;
};
const enter = (id: string, name: string, slug: string, more = "'other', 'BE'") =>
  withClient(halle.ownerUrl, (client) =>
    client.query(`insert into halle.organisation (id, name, slug, folded, kind, country, source, source_version, source_date, verified)
      values ('${id}', '${name}', '${slug}', '${name.toLowerCase()}', ${more}, 'itself', '1', '2026-11-01', false)`),
  );

before(async () => {
  await saveEdition(halle.db, await readWallonia());
  for (const one of await readOperators()) await saveEdition(halle.db, one);
  await importSoftware(
    halle.db,
    ['tombeau', 'grille', 'registre'].map((slug) =>
      softwareFile(slug, slug[0]!.toUpperCase() + slug.slice(1)),
    ),
  );
  await giveMailboxes(halle.ownerUrl, { 'nis:92094': 'ville@namur.example' });
  await enter(double.id, 'Ville de Namur', double.slug);
  await withClient(halle.ownerUrl, (client) =>
    client.query(`insert into halle.organisation_code (scheme, code, organisation_id) values ('bce', '0207354920', '${double.id}');
      insert into halle.official_mailbox (organisation_id, address, source, stated_on, code, code_said, imported_at)
        values ('${double.id}', 'informatique@namur.example', 'csv', '2026-11-01', 'bce:0207354920', true, '2026-11-01')`),
  );
  await site.comeIn('tenue');
  await asOwner(halle, (db) => makeKeeper(db, site.web.keyFor, 'tenue@ailleurs.example', new Date()));
  people.keeper = await site.comeIn('tenue', [], 'passkey');
  people.double = await site.comeIn('seconde', [[double.id, all]]);
  people.town = await site.comeIn('premiere', [[namur.id, all]]);
  people.both = await site.comeIn('deux', [
    [double.id, ['agent', 'buyer']],
    [namur.id, ['agent']],
  ]);
  people.maker = await site.comeIn('atelier');
  await declareUse(site, people.double, double.slug, { software: 'tombeau', since: '2019', publish: '1' });
  await declareUse(site, people.double, double.slug, { software: 'grille', publish: '1', version: '4.2' });
  await declareUse(site, people.town, namur.slug, { software: 'tombeau', publish: '1' });
  const mandate = { to: 'imio', until: day(90), 'act-usages.see': '1' };
  const given = await post(`/mon-organisation/${double.slug}/mandats`, mandate, people.double);
  assert.equal(given.statusCode, 303, given.body);
  provider = await becomeProvider(site, people.maker);
  mission = await draftMission(site, people.double, {
    ...smallTask('Deux pages à relire', double.id),
    software: 'tombeau',
  });
  await missionStep(site, people.double, mission, 'open');
});

test('before, they are two: each says what it says, and each is counted', async () => {
  assert.equal(await counted('tombeau'), 2);
  assert.match(await page(`/organisations/${double.slug}`), /Grille/);
});

test('the desk finds the two by name, and a name that several bear is not guessed', async () => {
  const sent = { double: 'ville de namur', other: 'Namur' };
  const found = await post('/tenue/doublons/compare', { ...sent, double: double.slug }, people.keeper);
  assert.equal(found.headers['location'], `/tenue/doublons?d=${double.slug}&o=${namur.slug}#preview`);
  const unclear = await post('/tenue/doublons/compare', { ...sent, double: 'Naamurr' }, people.keeper);
  assert.equal(unclear.statusCode, 422);
  assert.match(unclear.body, /Naamurr/);
});

test('the preview says what moves, what both have and what differs, and changes nothing', async () => {
  const words = await preview();
  for (const one of [
    /Ville de Namur réunie à Namur/,
    /BCE 0207354920/,
    /Usages déclarés et expériences : 1 ; 1 que les deux ont, compté une fois/,
    /Droits d’agir pour une autre, donnés, tenus et demandés : 1/,
    /Missions et réponses à des missions : 1/,
    /deux sortes d’organisations/,
    /Les deux ont un responsable des accès/,
    /Leurs boîtes officielles diffèrent/,
    /Les deux disent utiliser un même logiciel/,
    /peut être défait ici/,
  ])
    assert.match(words, one);
  assert.match(
    await page('/en/keeping/duplicates?d=ville-de-namur&o=namur-be-92094', people.keeper),
    /can be undone here/,
  );
  assert.equal((await get(`/organisations/${double.slug}`)).statusCode, 200);
});

test('without a reason, or without a look at what differs, nothing is done and nothing typed is lost', async () => {
  const short = await merge({ reason: 'Oui' });
  assert.equal(short.statusCode, 422);
  assert.match(short.body, />Oui</);
  const unseen = await merge({ looked: '' });
  assert.equal(unseen.statusCode, 422);
  assert.match(wordsOf(unseen.body), /regardez, puis cochez la case/);
  assert.ok(unseen.body.includes(reason));
  const twice = await merge({ other: double.id });
  assert.equal(twice.statusCode, 422);
  assert.match(wordsOf(twice.body), /C’est deux fois la même/);
  assert.equal((await get(`/organisations/${double.slug}`)).statusCode, 200);
});

test('what forbids it is said: another level or country, a member, both sides of a deal, a mandate', async () => {
  await must(post(`/mon-organisation/${namur.slug}/reseau`, { do: 'join', network: 'uvcw' }, people.town));
  assert.match(await preview(namur.slug, 'uvcw'), /L’une est membre de l’autre/);
  await enter('01938c7e-0000-7000-8000-00000000d0b2', 'Namur du Québec', 'namur-ca', "'commune', 'CA'");
  assert.match(await preview('namur-ca'), /pas du même pays/);
  await enter(
    '01938c7e-0000-7000-8000-00000000d0b3',
    'Groupement namurois',
    'groupement',
    "'grouping', 'BE'",
  );
  assert.match(await preview('groupement'), /pas du même niveau/);
  assert.match(await preview(double.slug, 'imio'), /agit pour l’autre par un mandat/);
  const made = await withClient(halle.ownerUrl, (client) =>
    client.query<{ id: string }>(`select id from halle.organisation where slug = '${provider}'`),
  );
  await withClient(halle.ownerUrl, (client) =>
    client.query(`update halle.organisation set country = 'BE' where slug = '${provider}'`),
  );
  await must(post(`${mission}/answer`, answerWith(made.rows[0]!.id, 'Nous relirons.'), people.maker));
  assert.match(await preview(double.slug, provider), /personne ne peut être des deux côtés/);
  const refused = await merge({ other: made.rows[0]!.id });
  assert.equal(refused.statusCode, 422);
  assert.match(wordsOf(refused.body), /personne ne peut être des deux côtés/);
  await withClient(halle.ownerUrl, (client) =>
    client.query(`update halle.organisation set country = 'FR' where slug = '${provider}'`),
  );
  await must(
    askReference(site, people.maker, provider, {
      ...{ client: double.slug, software: 'tombeau', kind: 'support', on: day(-30), function: 'cemetery' },
    }),
  );
});

async function must(answer: ReturnType<typeof post>): Promise<void> {
  const { statusCode, body } = await answer;
  assert.equal(statusCode, 303, wordsOf(body));
}

test('a keeper does not decide for their own side, on either side; nor does the database let them', async () => {
  await site.comeIn('proche', [[double.id, ['agent']]]);
  await asOwner(halle, (db) => makeKeeper(db, site.web.keyFor, 'proche@ailleurs.example', new Date()));
  const near = await site.comeIn('proche', [], 'passkey');
  assert.match(await preview(double.slug, namur.slug, near), /une autre personne qui tient la halle/);
  assert.equal((await merge({}, near)).statusCode, 422);
  const sessions = await everything((tx) =>
    sql<{
      id: string;
    }>`select id from session where account_id = ${near.account}::uuid and way = 'passkey'`.execute(tx),
  );
  const tried = inTransaction(halle.db, async (tx) => {
    await actAs(tx, { account: near.account });
    await sql`select set_config('halle.desk', ${sessions.rows[0]!.id}, true)`.execute(tx);
    await sql`select * from halle.merge_organisations(gen_random_uuid(), ${double.id}::uuid, ${namur.id}::uuid, now())`.execute(
      tx,
    );
  });
  await assert.rejects(tried, /people\.keeping\.own/);
  const stranger = inTransaction(halle.db, async (tx) => {
    await actAs(tx, { account: people.town.account });
    await sql`select * from halle.merge_organisations(gen_random_uuid(), ${double.id}::uuid, ${namur.id}::uuid, now())`.execute(
      tx,
    );
  });
  await assert.rejects(stranger, /row-level security/);
});

test('once merged, one organisation stands: its pages, its counts, its agents, what was begun', async () => {
  await Promise.all([`/organisations/${namur.slug}`, '/logiciels/grille', mission].map((one) => get(one)));
  const done = await merge();
  assert.equal(done.statusCode, 303, wordsOf(done.body));
  await follow();
  assert.equal(await counted('tombeau'), 1);
  assert.equal(await counted('grille'), 1);
  const words = await page(`/organisations/${namur.slug}`);
  assert.match(words, /Grille dit par elle-même/);
  assert.match(words, /Aussi appelé Ville de Namur/);
  assert.doesNotMatch(words, /ancienne commune Ville/);
  assert.match(await page(mission), /Namur/);
  // who acted for the double acts for the other, once, with the roles of both
  assert.match(await page(`/mon-organisation/${namur.slug}/logiciels`, people.double), /Grille/);
  const agents = await everything((tx) =>
    sql<{ account: string; roles: string[] }>`select account_id as account, roles from agent
      where organisation_id = ${namur.id}::uuid and until is null and account_id = ${people.both.account}`.execute(
      tx,
    ),
  );
  assert.deepEqual(
    agents.rows.map(({ roles }) => roles.toSorted()),
    [['agent', 'buyer']],
  );
  const offers = await page(mission, people.town);
  assert.match(offers, /Nous relirons/);
  assert.match(await page('/compte/references', people.town), /Tombeau/);
  assert.match(await page(`/mon-organisation/${namur.slug}/mandats`, people.town), /imio/i);
});

test('every address of the double leads to the other for good, its name and codes too', async () => {
  const moved = async (address: string, to: string, who?: Visitor) => {
    const { statusCode, headers } = await get(address, who);
    assert.deepEqual([statusCode, headers['location']], [301, to], address);
  };
  await moved(`/organisations/${double.slug}`, `/organisations/${namur.slug}`);
  await moved(`/en/organisations/${double.slug}`, `/en/organisations/${namur.slug}`);
  for (const rest of [
    '',
    '/logiciels',
    '/mandats',
    '/journal',
    '/donnees',
    '/donnees.zip',
    '/reseau',
    '/logiciels?s=grille',
  ])
    await moved(
      `/mon-organisation/${double.slug}${rest}`,
      `/mon-organisation/${namur.slug}${rest}`,
      people.town,
    );
  const names = await get(addresses.api.names({ kind: 'organisation', q: '0207354920' }));
  assert.match(names.body, /namur-be-92094/);
  assert.match((await get(`/organisations?q=Ville+de+Namur`)).body, /namur-be-92094/);
  const table = (await get('/api/v1/software/grille/used-by.csv')).body;
  assert.match(table, /Namur/);
  assert.doesNotMatch(table, /Ville de Namur/);
  assert.match(await page(`/logiciels/grille/pairs?o=${double.slug}`), /Namur/);
});

test('both sides and both mailboxes are told why, and the journal says it in sentences', async () => {
  const mails = await site.mails('people.keeping');
  const told = mails.filter(({ content }) => JSON.stringify(content).includes(reason));
  assert.equal(told.length, 4, JSON.stringify(mails.map(({ content }) => content.subject)));
  assert.ok(
    told.every(({ content }) => content.subject === 'Ville de Namur est réunie à Namur dans la halle'),
  );
  assert.match(
    await page('/tenue/journal', people.keeper),
    /réuni Ville de Namur à Namur.*La même ville, inscrite une seconde fois/,
  );
  assert.match(await page(`/mon-organisation/${namur.slug}/journal`, people.town), /réuni/);
});

test('the archive of the one that remains holds what both said, and erasing it leaves nothing of either', async () => {
  const { rawPayload } = await get(`/mon-organisation/${namur.slug}/donnees.zip`, people.town);
  const files = unzipSync(new Uint8Array(rawPayload));
  const file = (word: string) => strFromU8(files[Object.keys(files).find((one) => one.includes(word))!]!);
  assert.equal((JSON.parse(file('usages.json')) as object[]).length, 3);
  assert.match(file('doublons-reunis.json'), new RegExp(double.id));
  const left = inTransaction(halle.db, async (tx) => {
    await sql`select set_config('halle.account', ${people.town.account}, true), set_config('halle.organisation', ${namur.id}, true)`.execute(
      tx,
    );
    await sql`select * from halle.erase('organisation', ${namur.id}::uuid)`.execute(tx);
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from usage
      where organisation_id in (${namur.id}::uuid, ${double.id}::uuid)`.execute(tx);
    throw new Error(`left: ${rows[0]!.n}`);
  });
  await assert.rejects(left, /left: 0/);
});

test('an edition of the list does not undo it, and it cannot be merged again', async () => {
  await saveEdition(halle.db, { ...(await readWallonia()), version: 'encore' });
  assert.equal((await get(`/organisations/${double.slug}`)).statusCode, 301);
  assert.match(await preview(), /déjà réuni à une autre/);
  assert.match(await preview(beauvechain.slug, double.slug), /elle-même réunie/);
});

test('taken back with a reason, each has its own again, and what was done since stays', async () => {
  await declareUse(site, people.double, namur.slug, { software: 'registre', publish: '1' });
  const standing = (await get('/tenue/doublons', people.keeper)).body;
  const id = /name="merge" value="([^"]+)"/.exec(standing)![1]!;
  assert.equal(
    (await post('/tenue/doublons/part', { merge: id, reason: 'Non' }, people.keeper)).statusCode,
    422,
  );
  const parted = await post(
    '/tenue/doublons/part',
    { merge: id, reason: 'Ce sont bien deux organismes.' },
    people.keeper,
  );
  assert.equal(parted.statusCode, 303, wordsOf(parted.body));
  await follow();
  assert.equal(await counted('tombeau'), 2);
  assert.match(await page(`/organisations/${double.slug}`), /Grille/);
  assert.doesNotMatch(await page(`/organisations/${namur.slug}`), /Grille/);
  assert.match(await page(`/organisations/${namur.slug}`), /Registre/);
  assert.equal((await get(`/mon-organisation/${namur.slug}`, people.double)).statusCode, 403);
  assert.match(await page(`/mon-organisation/${double.slug}/logiciels`, people.double), /Grille/);
  const again = await post(
    '/tenue/doublons/part',
    { merge: id, reason: 'Ce sont bien deux organismes.' },
    people.keeper,
  );
  assert.equal(again.statusCode, 422);
  const { rows } = await everything((tx) =>
    sql<{
      n: number;
    }>`select count(*)::int as n from usage where organisation_id = ${double.id}::uuid`.execute(tx),
  );
  assert.equal(rows[0]!.n, 2);
});

/** What a command says. */
async function command(...words: string[]): Promise<string> {
  let said = '';
  const machine = {
    lang: 'fr',
    say: (key: string, facts = {}) => sentence('fr', key, facts),
    out: (line: string) => {
      said += `${line}\n`;
    },
    open: async () => ({
      ...halle,
      keyFor: site.web.keyFor,
      config: site.web.config,
      url: site.web.config.url,
    }),
  } as unknown as Machine;
  const program = new Command().exitOverride().configureOutput({ writeErr: () => undefined });
  mergeCommands(program, machine);
  await program.parseAsync(['merge-organisations', ...words], { from: 'user' });
  return spaced(said);
}

test('the command shows, merges and takes back, with a reason', async () => {
  const two = [double.slug, 'Namur'];
  assert.match(
    await command(...two, '--dry'),
    /Usages déclarés et expériences : 1 ; 1 que les deux ont, compté une fois/,
  );
  assert.equal((await get(`/organisations/${double.slug}`)).statusCode, 200);
  await assert.rejects(command(...two, '--reason', reason), { textKey: 'people.merges.look' });
  await assert.rejects(command(...two, '--looked'), { textKey: 'people.keeping.no-reason' });
  await assert.rejects(command(double.slug, 'nulle part', '--dry'), { textKey: 'people.no-organisation' });
  await assert.rejects(command(double.slug, 'imio', '--looked', '--reason', reason), {
    textKey: 'people.merges.why.mandate',
  });
  assert.match(await command(...two, '--looked', '--reason', reason), /Ville de Namur est réunie à Namur/);
  assert.equal((await get(`/organisations/${double.slug}`)).statusCode, 301);
  const undone = await command(
    double.slug,
    namur.slug,
    '--undo',
    '--reason',
    'Ce sont bien deux organismes.',
  );
  assert.match(undone, /de nouveau deux organisations/);
  assert.equal((await get(`/organisations/${double.slug}`)).statusCode, 200);
});

test('a provider that registered twice is one: its offers stand under one name, once', async () => {
  const who = await site.comeIn('atelier-bis');
  const twin = await becomeProvider(site, who, {
    ...workshop,
    name: 'Atelier Libre Bis',
    number: '552 100 554',
    mailbox: 'contact@atelierbis.fr',
  });
  const offer = {
    software: 'tombeau',
    territories: 'Namur',
    languages: 'fr',
    words: 'Reprise.',
    publish: '1',
  };
  await must(offerService(site, who, twin, { ...offer, 'kind-support': '1' }));
  assert.match(await page('/prestataires'), /Atelier Libre Bis/);
  const told = { ...offer, software: 'grille', words: 'Mieux que Zorglub.', 'kind-training': '1' };
  await must(offerService(site, who, twin, told));
  const kind = 'offer-words' as const;
  const [{ thing } = { thing: '' }] = await mending((tx) =>
    findPublicTexts(tx, { holding: 'zorglub', kind }),
  );
  await must(post('/tenue/paroles/withdraw', { kind, thing, q: '', reason }, people.keeper));
  const ids = await withClient(halle.ownerUrl, (client) =>
    client.query<{ id: string; slug: string }>(
      `select id, slug from halle.organisation where slug in ('${provider}', '${twin}')`,
    ),
  );
  const id = (slug: string) => ids.rows.find((one) => one.slug === slug)!.id;
  assert.match(await preview(twin, provider), /numéros diffèrent : SIREN 552100554 et \d{9}/);
  assert.equal((await merge({ double: id(twin), other: id(provider) })).statusCode, 303);
  const moved = await get(`/prestataires/${twin}`);
  assert.deepEqual([moved.statusCode, moved.headers['location']], [301, `/prestataires/${provider}`]);
  assert.match(await page(`/prestataires/${provider}`), /Reprise/);
  assert.doesNotMatch(await page('/prestataires'), /Atelier Libre Bis/);
  assert.equal((await get(`/compte/prestataire/${provider}`, who)).statusCode, 200);
  assert.ok(braine.id);

  // A text that was withdrawn as the double's stays so under the name that remains, and comes back there.
  assert.doesNotMatch(await page(`/prestataires/${provider}`), /Zorglub/);
  const [{ id: withdrawal } = { id: '' }] = await mending((tx) => listWithdrawn(tx, site.web.keyFor));
  await must(post('/tenue/paroles/put-back', { withdrawal, reason: 'Retiré à tort.' }, people.keeper));
  assert.match(await page(`/prestataires/${provider}`), /Zorglub/);
});
