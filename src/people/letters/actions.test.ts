// SPDX-License-Identifier: AGPL-3.0-or-later
// Letters as a feature has them carried, on the real database as the site's role: refusals, the limits of a
// day, the mail that leaves, what stays.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import type { Id } from '../../base/id.ts';
import { inTransaction } from '../../platform/db.ts';
import { parseAddress } from '../../platform/mail.ts';
import { openMarket, software } from '../../testing/market.ts';
import { config, keyFor } from '../../testing/settings.ts';
import type { Visitor } from '../../testing/site.ts';
import { type Actor, nobody } from '../agents/actor.ts';
import { stableId } from '../directory/sources/stable-id.ts';
import { readLetter, type Writing, writeLetter } from './actions.ts';
import type { LetterKind } from './letter.ts';

let market: Awaited<ReturnType<typeof openMarket>>;
const [town, rival, peer] = ['92094', '25014', '25005'].map((code) => stableId('nis', code)) as [
  Id<'Organisation'>,
  Id<'Organisation'>,
  Id<'Organisation'>,
];
let [clerk, colleague, reader]: Visitor[] = [];
before(async () => {
  market = await openMarket();
  clerk = await market.comeIn('accueil', [
    [town, ['agent']],
    [rival, ['agent']],
  ]);
  colleague = await market.comeIn('technique', [[town, ['agent']]]);
  reader = await market.comeIn('lectrice');
});
after(() => market.close());

const kindOf = (name: string, aDay: LetterKind['aDay'] = {}): LetterKind => ({
  name: `test.${name}`,
  topic: `test.${name}`,
  journal: `test.${name}-sent`,
  least: 3,
  most: 40,
  aDay,
});
const mailbox = { address: parseAddress('mairie@pair.example'), lang: 'fr' };
const toPeer = { organisation: peer, mailbox };
const at = new Date('2026-11-21T10:00:00Z');
const hours = (n: number) => new Date(at.getTime() + n * 3_600_000);

/** What of it is not said is the same for all: from the town to its peer. */
const write = (kind: LetterKind, actor: Actor, some: Partial<Writing> = {}, when = at) =>
  inTransaction(
    market.halle.db,
    (tx) => {
      const content: Writing['content'] = (lang, { words, from }) => ({
        subject: `${lang} ${from?.name ?? 'somebody'}`,
        paragraphs: [words],
      });
      const writing = {
        about: software,
        organisation: town,
        to: toPeer,
        words: 'Bonjour.',
        content,
        ...some,
      };
      return writeLetter(tx, actor, kind, writing, { keyFor, url: config.url }, when);
    },
    when,
  );
const refused = (writing: Promise<void>, kind: string, textKey: string) =>
  assert.rejects(writing, { kind, textKey });
const mailed = async (kind: LetterKind) =>
  (await market.mails(kind.topic)).map(({ words: { to, lang, replyTo, content } }) => ({
    ...{ to, lang, replyTo },
    words: content.paragraphs,
  }));

test('it goes to the mailbox of an organisation, and says where to answer only where that was given', async () => {
  const kind = kindOf('organisation');
  await write(kind, clerk!.actor, { words: '  Bonjour.\r\n' });
  await write(kind, clerk!.actor, { replyTo: parseAddress('mairie@ville.example') });
  const first = { to: 'mairie@pair.example', lang: 'fr', replyTo: undefined, words: ['Bonjour.'] };
  assert.deepEqual(await mailed(kind), [first, { ...first, replyTo: 'mairie@ville.example' }]);
  const { rows } = await sql<{ account: string; organisation: string; facts: unknown }>`
    select account, organisation, facts from journal_entry where kind = ${kind.journal} order by facts->>'answers'`.execute(
    market.halle.db,
  );
  const entry = { account: clerk!.account, organisation: town };
  assert.deepEqual(rows, [
    { ...entry, facts: { to: peer, answers: false } },
    { ...entry, facts: { to: peer, answers: true } },
  ]);
});

test('it goes to a person in their own language; the journal does not say to whom', async () => {
  const kind = kindOf('person');
  await write(kind, clerk!.actor, { organisation: undefined, to: { account: reader!.account } });
  const [letter] = await mailed(kind);
  assert.match(letter!.to, /^lectrice@/);
  const { rows } = await sql<{ words: string }>`
    select row_to_json(e)::text as words from journal_entry e where kind = ${kind.journal}`.execute(
    market.halle.db,
  );
  assert.equal(rows.length, 1);
  assert.ok(!rows[0]!.words.includes(reader!.account) && !/Bonjour|@/.test(rows[0]!.words));
});

test('the person written to reads that there is a letter and answers; nobody else does either', async () => {
  const kind = kindOf('answer');
  const from = { to: { account: reader!.account } };
  await write(kind, clerk!.actor, from);
  const { rows } = await inTransaction(market.halle.db, async (tx) => {
    await sql`select set_config('halle.account', ${clerk!.account}, true)`.execute(tx);
    return sql<{ id: string }>`select id from letter where kind = ${kind.name}`.execute(tx);
  });
  const { id } = rows[0]!;
  const read = (actor: Actor, of = kind) =>
    inTransaction(market.halle.db, (tx) => readLetter(tx, actor, of, id));
  const { account, about, organisation, answers } = await read(reader!.actor);
  assert.deepEqual([account, about, organisation, answers], [clerk!.account, software, town, undefined]);
  for (const who of [clerk!, colleague!])
    await assert.rejects(read(who.actor), { kind: 'not-found', textKey: 'people.letter.none' });
  await assert.rejects(read(reader!.actor, kindOf('other')), { textKey: 'people.letter.none' });
  await assert.rejects(read(nobody), { kind: 'unauthenticated' });
  const answer = { organisation: undefined, to: { account: clerk!.account }, answers: id as Id<'Letter'> };
  await write(kind, reader!.actor, answer);
  assert.deepEqual(
    (await mailed(kind)).map(({ to }) => to.split('@')[0]),
    ['lectrice', 'accueil'],
  );
  const stray = write(kind, colleague!.actor, { ...answer, to: { account: reader!.account } });
  await assert.rejects(stray, { code: '42501' }, 'what was written to somebody else');
});

test('what is refused leaves nothing: no row, no mail', async () => {
  const kind = kindOf('refused');
  const { actor } = clerk!;
  await refused(write(kind, nobody), 'unauthenticated', 'people.sign-in-first');
  await refused(
    write(kind, actor, { organisation: peer, to: { account: reader!.account } }),
    'forbidden',
    'people.not-allowed',
  );
  for (const words of ['', 'ou', 'x'.repeat(41)])
    await refused(write(kind, actor, { words }), 'invalid', 'people.letter.length');
  const oneself = { kind: 'conflict', textKey: 'people.letter.to-oneself' };
  await assert.rejects(write(kind, actor, { to: { account: clerk!.account } }), oneself);
  await assert.rejects(write(kind, actor, { to: { organisation: town, mailbox } }), oneself);
  await assert.rejects(write(kind, actor, { to: { organisation: peer } }), /no mailbox/);
  assert.deepEqual(await mailed(kind), []);
});

test('an account writes so many a day, for whichever of its organisations and to whomever; a day later it may again', async () => {
  const kind = kindOf('account', { account: 2 });
  await write(kind, clerk!.actor);
  await write(kind, clerk!.actor, { organisation: undefined, to: { account: reader!.account } });
  for (const organisation of [town, rival, undefined])
    await refused(write(kind, clerk!.actor, { organisation }), 'conflict', 'people.letter.too-many');
  await write(kind, colleague!.actor);
  await write(kindOf('account-other', { account: 2 }), clerk!.actor);
  await refused(write(kind, clerk!.actor, {}, hours(23.9)), 'conflict', 'people.letter.too-many');
  await write(kind, clerk!.actor, {}, hours(24));
});

test('an organisation writes so many a day, whoever of it writes', async () => {
  const kind = kindOf('from', { from: 2 });
  await write(kind, clerk!.actor);
  await write(kind, colleague!.actor);
  for (const { actor } of [clerk!, colleague!])
    await refused(write(kind, actor), 'conflict', 'people.letter.too-many');
  await write(kind, clerk!.actor, { organisation: rival });
  await write(kind, clerk!.actor, {}, hours(24));
});

test('an organisation, or a person, receives so many a day, from whomever', async () => {
  const kind = kindOf('to', { to: 2 });
  for (const to of [toPeer, { account: reader!.account }]) {
    await write(kind, clerk!.actor, { to });
    await write(kind, clerk!.actor, { to, organisation: rival });
    await refused(write(kind, colleague!.actor, { to }), 'conflict', 'people.letter.enough');
    await write(kind, colleague!.actor, { to }, hours(24));
  }
  await write(kind, clerk!.actor, { to: { organisation: rival, mailbox } });
});

test('of many at once as many leave as a day allows, to whoever is written to', async () => {
  const kind = kindOf('at-once', { to: 3 });
  const all = await Promise.allSettled(
    Array.from({ length: 8 }, (_, n) => write(kind, [clerk!, colleague!][n % 2]!.actor)),
  );
  assert.equal(all.filter(({ status }) => status === 'fulfilled').length, 3);
  assert.equal((await mailed(kind)).length, 3);
});
