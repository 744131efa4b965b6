// SPDX-License-Identifier: AGPL-3.0-or-later
// Public texts withdrawn by those who keep the halle: gone wherever the public reads, told to whoever wrote
// them, put back, written anew; and no public text can be forgotten.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Command } from 'commander';
import { strFromU8, unzipSync } from 'fflate';
import { sql } from 'kysely';
import { sentence } from '../../languages/index.ts';
import type { Machine } from '../../platform/cli.ts';
import { inTransaction, type Tx } from '../../platform/db.ts';
import { asOwner, readingEverything, repairingAnyRow } from '../../platform/owner.ts';
import {
  becomeProvider,
  draftMission,
  missionStep,
  must,
  offerService,
  smallTask,
} from '../../testing/builders.ts';
import { openMarket } from '../../testing/market.ts';
import { namur } from '../../testing/organisations.ts';
import { makeKeeper } from '../keeping/actions/keepers.ts';
import { wordsCommands } from './commands.ts';
import { pageWord, textKinds } from './public-text.ts';
import { findPublicTexts, listWithdrawn } from './store.ts';

const site = await openMarket();
after(() => site.close());
await site.comeIn('tenue');
await asOwner(site.halle, (db) => makeKeeper(db, site.web.keyFor, 'tenue@ailleurs.example', new Date()));
const keeper = await site.comeIn('tenue', [], 'passkey');
const buyer = await site.comeIn('acheteuse', [[namur.id, ['agent', 'buyer']]]);
const founder = await site.comeIn('fondatrice');
const provider = await becomeProvider(site, founder);
await offerService(site, founder, provider, {
  ...{ software: 'opencimetiere', 'kind-training': '1', territories: 'Namur' },
  words: 'Achetez les produits Zorglub à tout prix.',
});
const mission = await draftMission(site, buyer, {
  ...smallTask('Corriger le registre', namur.id),
  description: 'Appelez Zorglub, tout le reste est nul.',
});
await missionStep(site, buyer, mission, 'open');
const reason = 'Une publicité, et des mots contre un tiers.';
const words = (body: string) =>
  (/<main[\s\S]*?<\/main>/.exec(body)?.[0] ?? '').replace(/<[^>]+>|\s+/g, ' ').replace(/ +/g, ' ');
const mending = <Result>(work: (tx: Tx) => Promise<Result>) =>
  asOwner(site.halle, (db) => repairingAnyRow(db, new Date(), work));
const found = async (kind: (typeof textKinds)[number], holding = 'zorglub') =>
  (await mending((tx) => findPublicTexts(tx, { holding, kind })))[0];
const withdraw = (kind: string, thing: string, why = reason, who = keeper) =>
  site.post('/tenue/paroles/withdraw', { kind, thing, q: '', reason: why }, who);
const withdrawals = () => mending((tx) => listWithdrawn(tx, site.web.keyFor));

/** Where the public could read the texts of this test. */
const places = [
  ...[mission, '/missions', '/missions.csv', '/missions.atom', '/api/v1/missions', '/en/missions'],
  ...[
    `/prestataires/${provider}`,
    '/prestataires',
    '/prestataires.csv',
    '/api/v1/providers',
    '/logiciels/opencimetiere',
  ],
];
async function readers(of: RegExp): Promise<string[]> {
  const found: string[] = [];
  for (const place of places) if (of.test((await site.get(place)).body)) found.push(place);
  return found;
}

test('each kind of public text is looked for by its own expressions', async () => {
  for (const kind of textKinds) await mending((tx) => findPublicTexts(tx, { holding: 'x', kind }));
  const { rows } = await mending((tx) =>
    sql<{ kind: string }>`select kind from halle.public_text`.execute(tx),
  );
  assert.deepEqual(rows.map(({ kind }) => kind).sort(), [...textKinds].sort());
});

test('a text that is withdrawn is nowhere in public, and its author is told why and how to answer', async () => {
  assert.ok((await readers(/Zorglub/)).length >= 2);
  const shown = await site.get(`/tenue/paroles?q=${encodeURIComponent(mission)}`, keeper);
  assert.match(words(shown.body), /Description d’une mission.*Appelez Zorglub/);
  for (const kind of ['mission-description', 'offer-words'] as const) {
    const { thing } = (await found(kind))!;
    assert.equal((await withdraw(kind, thing, '')).statusCode, 422);
    await must(withdraw(kind, thing), kind);
  }
  assert.deepEqual(await readers(/Zorglub/), []);
  assert.match(
    words((await site.get(mission)).body),
    /texte retiré par ceux qui tiennent cette halle, le \d/,
  );
  assert.match(
    words((await site.get(mission.replace('/missions', '/en/missions'))).body),
    /text withdrawn by those who keep/,
  );
  const mails = await site.mails('people.keeping');
  assert.deepEqual(mails.map(({ to }) => to).sort(), [
    'acheteuse@ailleurs.example',
    'fondatrice@ailleurs.example',
  ]);
  const said = JSON.stringify(mails[0]);
  assert.match(said, /retiré de la vue du public/);
  assert.ok(said.includes(reason) && said.includes('/ecrire'), said);
  assert.match(
    words((await site.get('/tenue/journal', keeper)).body),
    /retiré de la vue du public un texte de .*publicité/,
  );
  assert.equal((await withdraw('mission-description', (await withdrawals())[0]!.thing)).statusCode, 422);
});

test('a text is put back with a reason, as it was', async () => {
  const one = (await withdrawals()).find(({ kind }) => kind === 'mission-description')!;
  assert.match(one.words, /Zorglub/);
  const back = (why: string) =>
    site.post('/tenue/paroles/put-back', { withdrawal: one.id, reason: why }, keeper);
  assert.equal((await back('')).statusCode, 422);
  await must(back('Le texte est une citation.'), 'back');
  assert.match(words((await site.get(mission)).body), /Appelez Zorglub, tout le reste est nul/);
  assert.match(JSON.stringify(await site.mails('people.keeping')), /Votre texte est remis/);
  assert.equal((await back('Le texte est une citation.')).statusCode, 422, 'once');
});

test('what only grows lets a question be withdrawn, and nobody is named by it', async () => {
  await missionStep(site, founder, mission, 'ask', { words: 'Zorglub peut-il aussi répondre ici ?' });
  const { thing, organisation } = (await found('mission-question'))!;
  assert.equal(organisation, undefined);
  await must(withdraw('mission-question', thing), 'question');
  assert.doesNotMatch((await site.get(mission)).body, /Zorglub peut-il/);
  const told = (await site.mails('people.keeping')).filter(({ to }) => to.startsWith('fondatrice'));
  assert.equal(told.length, 2);
});

test('nobody writes the words of a withdrawal, and a keeper decides nothing of their own side', async () => {
  const own = await site.comeIn('tenue', [[namur.id, ['agent']]], 'passkey');
  const { thing } = (await found('mission-description'))!;
  const refused = await site.post(
    '/tenue/paroles/withdraw',
    { kind: 'mission-description', thing, q: '', reason },
    own,
  );
  assert.equal(refused.statusCode, 422);
  assert.match(words(refused.body), /une autre personne qui tient la halle/);
  const forged = inTransaction(site.halle.db, (tx) =>
    sql`select halle.withdraw_text(gen_random_uuid(), 'mission-description', ${thing}::uuid, ''::bytea, ''::bytea, ${reason}, now())`.execute(
      tx,
    ),
  );
  await assert.rejects(forged, /row-level security/);
  const title = '[texte retiré · text withdrawn · 2026-11-30]';
  const written = await site.post('/missions/nouvelle', smallTask(title, namur.id), buyer);
  assert.notEqual(written.statusCode, 303);
});

test('addresses of pages are told from words', () => {
  assert.equal(pageWord('/missions/corriger?x=1'), 'corriger');
  assert.equal(pageWord('https://halle.example/en/missions/corriger/'), 'corriger');
  assert.equal(pageWord('tout est nul'), undefined);
});

await site.comeIn('voisine');
await asOwner(site.halle, (db) => makeKeeper(db, site.web.keyFor, 'voisine@ailleurs.example', new Date()));
const neighbour = await site.comeIn('voisine', [], 'passkey');

test('the address of a mission keeps no word of a title that is withdrawn, and each address leads to it', async () => {
  const { thing } = (await found('mission-title', 'Corriger'))!;
  await must(withdraw('mission-title', thing, reason, neighbour), 'title');
  const moved = await site.get(mission);
  assert.equal(moved.statusCode, 301);
  const now = String(moved.headers['location']);
  assert.match(now, /^\/missions\/mission-[0-9a-f]{16}$/);
  assert.match(words((await site.get(now)).body), /texte retiré par ceux/);
  const inEnglish = await site.get(mission.replace('/missions', '/en/missions'));
  assert.equal(inEnglish.headers['location'], now.replace('/missions', '/en/missions'));
  assert.deepEqual(await readers(/corriger[- ]le[- ]registre/i), []);
  const one = (await withdrawals()).find(({ kind }) => kind === 'mission-title')!;
  const back = { withdrawal: one.id, reason: 'Le titre est juste.' };
  await must(site.post('/tenue/paroles/put-back', back, neighbour), 'back');
  assert.match(words((await site.get(mission)).body), /Corriger le registre/);
  assert.equal((await site.get(now)).headers['location'], mission);
});

test('a new text over a withdrawn one ends the withdrawal, and its words are kept no more', async () => {
  const one = (await withdrawals()).find(({ kind }) => kind === 'offer-words')!;
  assert.ok(one, 'withdrawn above');
  await mending((tx) =>
    sql`update provider_offer set words = 'Une journée sur place.' where id = ${one.thing}::uuid`.execute(tx),
  );
  assert.match((await site.get(`/prestataires/${provider}`)).body, /Une journée sur place/);
  const { rows } = await mending((tx) =>
    sql<{ outcome: string; words: Buffer | null }>`
      select outcome, words from withdrawn_text where id = ${one.id}::uuid`.execute(tx),
  );
  assert.deepEqual(rows, [{ outcome: 'rewritten', words: null }]);
  assert.equal((await withdrawals()).includes(one), false);
  const back = { withdrawal: one.id, reason: 'Le texte est juste.' };
  assert.equal((await site.post('/tenue/paroles/put-back', back, neighbour)).statusCode, 422);
});

test('whose text was withdrawn finds it with the reason in their archive, and erasing leaves none of it', async () => {
  const { thing } = (await found('mission-description'))!;
  await must(withdraw('mission-description', thing, reason, neighbour), 'again');
  const signed = await site.comeIn('responsable', [[namur.id, ['agent', 'buyer', 'signatory', 'admin']]]);
  const { rawPayload, statusCode } = await site.get(`/mon-organisation/${namur.slug}/donnees.zip`, signed);
  assert.equal(statusCode, 200);
  const files = unzipSync(new Uint8Array(rawPayload));
  const name = Object.keys(files).find((one) => /retir/.test(one));
  assert.ok(name, Object.keys(files).join());
  const said = strFromU8(files[name]!);
  assert.ok(said.includes('Appelez Zorglub') && said.includes(reason), said);
  const left = mending(async (tx) => {
    await sql`select * from halle.erase('organisation', ${namur.id}::uuid)`.execute(tx);
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from withdrawn_text
      where organisation_id = ${namur.id}::uuid`.execute(tx);
    throw new Error(`left: ${rows[0]!.n}`);
  });
  await assert.rejects(left, /left: 0/);
});

/** What a command says. */
async function command(...given: string[]): Promise<string> {
  let said = '';
  const machine = {
    lang: 'fr',
    say: (key: string, facts = {}) => sentence('fr', key, facts),
    out: (line: string) => {
      said += `${line}\n`;
    },
    open: async () => ({
      ...site.halle,
      ...{ keyFor: site.web.keyFor, config: site.web.config, url: site.web.config.url },
    }),
  } as unknown as Machine;
  const program = new Command().exitOverride().configureOutput({ writeErr: () => undefined });
  wordsCommands(program, machine);
  await program.parseAsync(['words', ...given], { from: 'user' });
  return said;
}

test('the command lists, finds, withdraws and puts back, with a reason', async () => {
  const listed = await command();
  const id = /^([0-9a-f-]{36}) mission-description$/m.exec(listed)![1]!;
  assert.match(listed, /Appelez Zorglub/);
  await assert.rejects(command('put-back', id), { textKey: 'people.keeping.no-reason' });
  await command('put-back', id, '--reason', 'Le texte est une citation.');
  assert.doesNotMatch(await command(), /mission-description/);
  const thing = /^mission-description ([0-9a-f-]{36})$/m.exec(
    await command('list', '--find', 'zorglub'),
  )![1]!;
  await assert.rejects(command('withdraw', 'mission-description', thing), {
    textKey: 'people.keeping.no-reason',
  });
  await assert.rejects(command('withdraw', 'rien', thing, '--reason', reason), {
    textKey: 'people.words.none',
  });
  await command('withdraw', 'mission-description', thing, '--reason', reason);
  assert.deepEqual(await readers(/Appelez Zorglub/), []);
  await assert.rejects(command('withdraw', 'mission-description', thing, '--reason', reason), {
    textKey: 'people.words.withdrawn-already',
  });
});

/** Columns of words that are no public text of somebody, by why. */
const notPublic: Readonly<Record<string, readonly string[]>> = {
  'read by the two sides or by its own side alone': [
    ...['mission_offer.words', 'mission_refusal.reasons', 'mission_retaining.reason', 'estimate.line'],
    ...['mission_retaining.signatory', 'usage_private.contact_function', 'usage_private.contact_mailbox'],
    ...['usage_private.version', 'agent.duty', 'agent_invitation.duty', 'availability.legal_basis'],
  ],
  'read by those behind a need, or by the members of a pool': [
    ...['need_answer.words', 'need_meeting.place', 'pool_member.quantity', 'pool_intent.words'],
    ...['pool_key.source', 'pool_key.key', 'pool_act.reference', 'pool_act.url', 'pool_act_file.name'],
    ...['pool_act_file.content', 'pool_charter_clause.words', 'pool_charter_comment.words'],
    ...['pool_accord.office', 'pool_accord.second_office', 'pool_accord.power_reference'],
    ...['pool_vote_text.title', 'pool_vote_text.words', 'pool_vote_text.shown', 'pool_vote_remark.words'],
    ...['pool_ballot.reason', 'pool_interest.words'],
    ...['pool_question.words', 'pool_heard.words'],
  ],
  'a word or two of a key that is frozen: another takes its place': ['pool_key.use_word'],
  'written to or by those who keep the halle': [
    ...[
      'remark.name',
      'remark.about',
      'remark.url',
      'number_contest.words',
      'key_request.words',
      'account_suspension.reason',
    ],
    ...['keeping_deed.reason', 'keeping_deed.subject', 'withdrawn_text.reason', 'import_plan.input'],
    ...['harvest_source.address', 'harvest_source.etag', 'harvest_source.last_modified'],
  ],
  'an address or a mark of a server: the picture is withdrawn at the desk of sheets': [
    ...['software_picture.address', 'software_picture.fetched_from'],
    ...['software_picture.etag', 'software_picture.last_modified'],
  ],
  'the name by which somebody is known, contested in another way': ['availability.name'],
  'copied from the mission, and withdrawn with it': ['mission_proof.title'],
  'an official number, or a domain that was proved': ['mission_offer.number', 'provider_domain.domain'],
  'a key of something': [
    ...['network_item.subject', 'follow_told.thing', 'follow.subject', 'import_plan.source'],
    ...['harvest_source.source', 'pool.territory'],
    ...['mandate.object_name', 'mandate.object_slug'],
    ...['mandate_request.object_name', 'mandate_request.object_slug'],
  ],
};

test('no text that people write and the public reads is missing from the list', async () => {
  const { rows } = await asOwner(site.halle, (db) =>
    readingEverything(db, (tx) =>
      sql<{ name: string }>`
        select c.relname || '.' || a.attname as name
        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where c.relnamespace = 'halle'::regnamespace and c.relrowsecurity and format_type(a.atttypid, a.atttypmod) = 'text'
          and exists (select from pg_constraint k where k.conrelid = c.oid and a.attnum = any (k.conkey) and k.contype = 'c'
            and pg_get_constraintdef(k.oid) ~ ('length\\((btrim\\()?"?' || a.attname || '"?\\)'))
          and not exists (select from halle.public_text p where p.of_table = c.relname and p.col = a.attname)`.execute(
        tx,
      ),
    ),
  );
  const known = new Set(Object.values(notPublic).flat());
  assert.deepEqual(
    rows
      .map(({ name }) => name)
      .filter((name) => !known.has(name))
      .sort(),
    [],
  );
});
