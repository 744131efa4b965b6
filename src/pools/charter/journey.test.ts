// SPDX-License-Identifier: AGPL-3.0-or-later
// A charter from its first clause to force, by the forms of the site, agreed to by two people of each member.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import type { Id } from '../../base/id.ts';
import { stableId } from '../../people/directory/sources/stable-id.ts';
import { actAs, inTransaction } from '../../platform/db.ts';
import { withClient } from '../../platform/roles.ts';
import { naming } from '../../testing/agents.ts';
import { becomeProvider } from '../../testing/builders.ts';
import { beauvechain, namur, rowsIn } from '../../testing/charters.ts';
import { day } from '../../testing/clock.ts';
import { poolForms, smallPool } from '../../testing/forms-pools.ts';
import { openMarket } from '../../testing/market.ts';
import type { Visitor } from '../../testing/site.ts';
import { tellCharterNews } from './actions/news.ts';
import { clauses } from './clauses.ts';

let market: Awaited<ReturnType<typeof openMarket>>;
const braine = stableId('nis', '25014') as Id<'Organisation'>;
let [founder, second, neighbour, neighbourSecond, stranger, seller]: Visitor[] = [];
let pool: string;
let at: string;

before(async () => {
  market = await openMarket();
  founder = await market.comeIn('coordonne', [[namur, ['buyer', 'signatory']]]);
  second = await market.comeIn('directrice', [[namur, ['signatory']]]);
  neighbour = await market.comeIn('voisine', [[beauvechain, ['agent', 'buyer', 'signatory', 'admin']]]);
  neighbourSecond = await market.comeIn('directeur', [[beauvechain, ['signatory']]]);
  stranger = await market.comeIn('ailleurs', [[braine, ['agent', 'signatory']]]);
  seller = await market.comeIn('atelier');
  await becomeProvider(market, seller);
  const made = await market.post('/groupements/nouveau', smallPool('Cimetières de Meuse', namur), founder);
  pool = made.headers['location'] as string;
  at = `${pool}/charte`;
  const joined = await market.post(`${pool}/join`, poolForms(beauvechain, '')['join']!, neighbour);
  assert.equal(joined.statusCode, 303, joined.body.slice(0, 2_000));
});
after(() => market.close());

const plain = (words: string) => words.replaceAll(/[\u00a0\u202f]/g, ' ');
const page = async (who: Visitor, more = '') => plain((await market.get(`${at}${more}`, who)).body);
const rows = <Row extends object>(question: string, values: unknown[] = []) =>
  rowsIn<Row>(market, question, values);
const seats = async () => {
  const found = await rows<{ id: string; organisation_id: string }>(
    `select m.id, m.organisation_id from halle.pool_member m join halle.pool p on p.id = m.group_id
      where p.slug = $1 and m.until is null`,
    [pool.split('/').at(-1)],
  );
  const of = (organisation: string) => found.find((one) => one.organisation_id === organisation)!.id;
  return { namur: of(namur), beauvechain: of(beauvechain) };
};
const say = (who: Visitor, clause: string, fields: Record<string, string> = {}) =>
  market.post(
    `${at}/clause`,
    { clause, turn: '0', seat: '', answer: 'none-of-these', words: '', ...fields },
    who,
  );
const done = async (answer: ReturnType<typeof market.post>) => {
  const { statusCode, body, headers } = await answer;
  assert.equal(
    statusCode,
    303,
    plain(body)
      .replaceAll(/<[^>]*>/g, ' ')
      .slice(0, 3_000),
  );
  return headers['location'] as string;
};
const refused = async (answer: ReturnType<typeof market.post>, why: RegExp, status = 422) => {
  const { statusCode, body } = await answer;
  assert.equal(statusCode, status, plain(body).slice(0, 500));
  assert.match(plain(body), why);
  return plain(body);
};
/** As the job does, run twice. */
const tell = async (news: 'proposed' | 'in-force', version: number, end: string) => {
  const [one] = await rows<{ id: string }>('select id from halle.pool');
  const id = `01938c7e-0000-7000-8000-0000000000${end}`;
  const told = { id, pool: one!.id, as: namur, by: namur, version, news };
  const mails = { keyFor: market.web.keyFor, url: 'https://halle.example' };
  for (const _ of [1, 2]) await tellCharterNews(market.halle.worker, mails, told, new Date());
};
const agree = async (who: Visitor, version: number, more: Record<string, string> = {}) => {
  const ids = await seats();
  const seat = who === founder || who === second ? ids.namur : ids.beauvechain;
  return market.post(
    `${at}/agree`,
    {
      ...{ seat, version: String(version), office: 'Bourgmestre', power: 'assembly', on: day(-3) },
      ...{ reference: '2026-41', read: '1', ...more },
    },
    who,
  );
};
const secondIt = async (who: Visitor, version: number) => {
  const ids = await seats();
  const seat = who === founder || who === second ? ids.namur : ids.beauvechain;
  const fields = { seat, version: String(version), office: 'Direction générale', read: '1' };
  return market.post(`${at}/second`, fields, who);
};

test('a charter is begun by a member and shown to nobody else', async () => {
  assert.equal((await market.get(at)).statusCode, 303, 'a visitor signs in first');
  for (const who of [stranger!, seller!]) {
    const { statusCode, body } = await market.get(at, who);
    assert.equal(statusCode, 403);
    assert.match(plain(body), /n’est lue que par ses membres/);
    await refused(market.post(`${at}/begin`, { seat: '' }, who), /n’est lue que par ses membres/, 403);
  }
  assert.match(await page(founder!), /Personne n’a encore commencé/);
  assert.equal(await done(market.post(`${at}/begin`, { seat: '' }, founder)), `${at}?v=1`);
  const shown = await page(neighbour!);
  assert.match(shown, /Version 1/);
  assert.match(shown, /0 clauses répondues sur \d+/);
  assert.match(await page(founder!), /indispensable/);
  const english = await market.get(
    at.replace('/groupements', '/en/pools').replace('/charte', '/charter'),
    neighbour,
  );
  assert.match(english.body, /The charter/);
});

test('a clause is said with an answer, words or both; what stood meanwhile is kept, and so are the words', async () => {
  await done(say(founder!, 'quorum', { answer: 'half' }));
  await done(say(neighbour!, 'purpose', { words: 'Tenir <b>le registre</b> {ensemble} \u202egro' }));
  const shown = await page(founder!, '?clause=purpose');
  assert.match(shown, /La moitié des membres au moins/);
  assert.match(shown, /Tenir &lt;b(?:&gt;|>)le registre/);
  assert.match(shown, /\{ensemble\}/);
  assert.doesNotMatch(shown, /\u202e/);
  const again = await refused(
    say(founder!, 'purpose', { words: 'Autre chose.' }),
    /Quelqu’un a changé cette clause pendant que vous écriviez/,
  );
  assert.match(again, /Autre chose\./, 'the words are kept');
  await done(say(founder!, 'purpose', { turn: '1', answer: 'standing', words: 'Autre chose.' }));
  await refused(say(founder!, 'gone'), /Cette clause ou cette réponse n’est plus/, 404);
});

test('a clause of 100,000 characters is refused with a sentence, and its words are kept', async () => {
  for (const letter of ['a', 'é', '€']) {
    const words = `${letter.repeat(99_990)} la fin`;
    const { statusCode, body } = await say(founder!, 'quorum', { turn: '1', words });
    assert.equal(statusCode, 422, letter);
    assert.match(plain(body), /8 ?000/);
    assert.ok(body.includes(words), 'all of them');
  }
});

test('a remark is read by members; hostile words stay words', async () => {
  const remark = (words: string) =>
    market.post(`${at}/comment`, { about: 'quorum', version: '1', seat: '', comment: words }, neighbour);
  await done(remark('Un tiers suffirait <script>alert(1)</script>.'));
  const shown = await page(founder!, '?clause=quorum');
  assert.match(shown, /Un tiers suffirait &lt;script/);
  assert.doesNotMatch(shown, /<script>alert/);
  await refused(remark(''), /./);
});

test('a charter is proposed whole, by who coordinates, and then changed by nobody', async () => {
  await refused(market.post(`${at}/propose`, { version: '1' }, founder), /clauses indispensables/);
  for (const { id, answers, isNeeded } of clauses)
    if (isNeeded && !['quorum', 'purpose'].includes(id))
      await done(say(neighbour!, id, { answer: answers[0]!.id }));
  await refused(market.post(`${at}/propose`, { version: '1' }, neighbour), /./, 403);
  await done(market.post(`${at}/propose`, { version: '1' }, founder));
  await refused(say(founder!, 'quorum', { turn: '1', answer: 'third' }), /il a été proposé/);
  assert.match(await page(neighbour!), /attend l’accord de chacun/);
  await tell('proposed', 1, 'a1');
  const [mail] = await market.mails('pools.charter');
  assert.match(plain(mail!.subject), /version 1, attend votre accord/);
});

test('an accord says in which function and by which power, by who may, on a version that was read', async () => {
  await refused(agree(founder!, 1, { read: '' }), /Cochez que vous avez lu/);
  await refused(agree(founder!, 1, { on: day(2) }), /Ce jour n’est pas encore venu/);
  await refused(agree(founder!, 1, { power: 'other' }), /./);
  await done(agree(founder!, 1));
  await refused(agree(second!, 1), /déjà donné/);
  await refused(secondIt(founder!, 1), /La seconde personne n’est pas celle/);
  assert.match(await page(neighbour!), /attend la seconde/);
  await done(secondIt(second!, 1));
  assert.doesNotMatch(await page(neighbour!), /en vigueur depuis/);
});

test('of two who sign two versions at once, the one that was replaced is refused and says so', async () => {
  await done(market.post(`${at}/begin`, { seat: '' }, neighbour));
  await done(say(neighbour!, 'quorum', { turn: '1', answer: 'third' }));
  const [old, proposed] = await Promise.all([
    agree(neighbour!, 1),
    market.post(`${at}/propose`, { version: '2' }, founder),
  ]);
  assert.equal(proposed.statusCode, 303);
  if (old.statusCode !== 303) assert.match(plain(old.body), /remplacée pendant que vous la lisiez/);
  await refused(agree(neighbour!, 1), /remplacée pendant que vous la lisiez|déjà donné/);
  const past = await rows('select id from halle.pool_charter where in_force_at is not null');
  assert.deepEqual(past, [], 'half of one and half of the other put nothing in force');
  const changed = await page(founder!, '/differences?from=1&to=2');
  assert.match(changed, /<del>.*moitié.*<\/del>/s);
  assert.match(changed, /<ins>.*tiers.*<\/ins>/s);
});

test('it is in force once all who sit gave their accord, and not before', async () => {
  for (const [first, other] of [
    [founder!, second!],
    [neighbour!, neighbourSecond!],
  ] as const) {
    assert.doesNotMatch(await page(founder!), /en vigueur depuis/);
    await done(agree(first, 2));
    await done(secondIt(other, 2));
  }
  assert.match(await page(founder!), /en vigueur depuis/);
  assert.match(await page(founder!, '?v=1'), /remplacée par une version plus récente/);
  assert.match(await page(founder!), /Prochaine relecture/);
  await tell('in-force', 2, 'a2');
  const subjects = (await market.mails('pools.charter')).map(({ subject }) => plain(subject));
  assert.ok(subjects.some((one) => /est en vigueur/.test(one)));
});

test('the database refuses what the program would not ask: an accord to no version, a version put in force', async () => {
  const { namur: seat } = await seats();
  const [one] = await rows<{ id: string; group_id: string }>(
    'select id, group_id from halle.pool_charter where version = 1',
  );
  await assert.rejects(
    withClient(market.halle.url, (client) =>
      client.query(
        `insert into halle.pool_accord (id, charter_id, group_id, seat_id, organisation_id, account_id, office, power, power_on, given_at, two)
          values (gen_random_uuid(), $1, $2, $3, $4, gen_random_uuid(), 'x y', 'assembly', '2026-01-01', halle.moment(), false)`,
        [one!.id, one!.group_id, seat, namur],
      ),
    ),
    /row-level security|HL/,
  );
  const { rowCount } = await withClient(market.halle.url, (client) =>
    client.query('update halle.pool_charter set in_force_at = null'),
  );
  assert.equal(rowCount, 0);
});

test('a French commune’s accord is its assembly’s, for the page and for the database', async () => {
  await withClient(market.halle.ownerUrl, (client) =>
    client.query(`update halle.organisation set country = 'FR' where id = $1`, [namur]),
  );
  await done(market.post(`${at}/begin`, { seat: '' }, founder));
  await done(market.post(`${at}/propose`, { version: '3' }, founder));
  const shown = await page(founder!, '?v=3');
  assert.match(shown, /ne peut pas le déléguer à son exécutif/);
  assert.doesNotMatch(shown, /délégation de l’assemblée/);
  await refused(agree(founder!, 3, { power: 'delegated' }), /Choisissez|choix|proposé|liste/);
  const ids = await seats();
  const [version] = await rows<{ id: string; group_id: string }>(
    'select id, group_id from halle.pool_charter where version = 3',
  );
  const insert = (power: string, organisation: string, who: Visitor) =>
    inTransaction(market.halle.db, async (tx) => {
      await actAs(tx, naming(organisation as Id<'Organisation'>, who.account, 'pools.agree'));
      await sql`insert into pool_accord (id, charter_id, group_id, seat_id, organisation_id, account_id, office, power,
          power_on, given_at, two)
        values (gen_random_uuid(), ${version!.id}::uuid, ${version!.group_id}::uuid, ${ids.namur}::uuid,
          ${organisation}::uuid, ${who.account}::uuid, 'Maire', ${power}, '2026-01-01', halle.moment(), false)`.execute(
        tx,
      );
    });
  await assert.rejects(insert('delegated', namur, founder!), /not-delegated/);
  await assert.rejects(insert('assembly', beauvechain, neighbour!), { code: '42501' }, 'the seat of another');
  await assert.rejects(insert('assembly', braine, stranger!), /not-proposed/, 'a stranger sees none');
  await done(agree(founder!, 3));
  assert.doesNotMatch(await page(neighbour!, '?v=3'), /attend la seconde/, 'one person is enough there');
});

test('twenty accords and a new version at once: each seat once, to the version that stands', async () => {
  const ids = await seats();
  await done(market.post(`${at}/begin`, { seat: '' }, founder));
  const fields = { seat: ids.beauvechain, office: 'Bourgmestre', power: 'assembly', on: day(-3), read: '1' };
  const answers = await Promise.all([
    ...Array.from({ length: 20 }, (_, n) =>
      market.post(
        `${at}/agree`,
        { ...fields, reference: `${n}`, version: n % 2 ? '4' : '3' },
        n % 3 ? neighbour : neighbourSecond,
      ),
    ),
    market.post(`${at}/propose`, { version: '4' }, founder),
  ]);
  for (const { statusCode, body } of answers)
    assert.ok([303, 422].includes(statusCode), `${statusCode} ${plain(body).slice(0, 300)}`);
  const kept = await rows<{ version: number; n: number }>(
    `select c.version, count(*)::int as n from halle.pool_accord a join halle.pool_charter c on c.id = a.charter_id
      where c.version >= 3 and a.seat_id = $1 group by c.version`,
    [ids.beauvechain],
  );
  for (const { n } of kept) assert.equal(n, 1);
  const inForce = await rows('select version from halle.pool_charter where in_force_at is not null');
  assert.deepEqual(inForce, [{ version: 2 }], 'no version is put in force by halves');
});
