// SPDX-License-Identifier: AGPL-3.0-or-later
// Nobody speaks for an organisation that is not theirs: every form that names one is posted by strangers with
// a victim's id or address, and nothing (no row, no mail, no word of the journal) comes of it. Then the same
// by SQL, past the program.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../base/id.ts';
import { allActs, roles } from '../people/agents/permissions.ts';
import { stableId } from '../people/directory/sources/stable-id.ts';
import { actAs, inTransaction } from '../platform/db.ts';
import { withClient } from '../platform/roles.ts';
import { asProgram, naming } from '../testing/agents.ts';
import { day } from '../testing/clock.ts';
import { openMarket, software } from '../testing/market.ts';
import type { Fields, Visitor } from '../testing/site.ts';

let market: Awaited<ReturnType<typeof openMarket>>;
const [victim, theirs, third] = [
  stableId('nis', '92094'),
  stableId('nis', '25014'),
  stableId('nis', '25005'),
];
let own: Visitor;
let nobody: Visitor;
let independent: Visitor;
let slug: string;
let profile: string;
let missionOf: { victim: string; third: string };
let offerId: string;

const task = {
  kind: 'fix-bug',
  software: 'opencimetiere',
  title: 'Impression',
  description: 'La page sort blanche.',
  ceiling: '1500',
  due: day(60),
  acceptance: 'Deux pages relues.',
};
const offer = { number: '404 833 048', price: '1000', by: day(50), words: 'Corrigé et proposé au projet.' };
const self = {
  'function-cemetery': '1',
  'language-fr': '1',
  remote: '1',
  days: '2',
  from: day(0),
  until: day(200),
  terms: '',
};

before(async () => {
  market = await openMarket();
  const victims = await market.comeIn('victime', [[victim, roles]]);
  own = await market.comeIn('ailleurs', [[theirs, roles]]);
  nobody = await market.comeIn('personne');
  independent = await market.comeIn('independante');
  const thirds = await market.comeIn('tierce', [[third, roles]]);
  // a peer: it says in public that it uses the software
  await inTransaction(market.halle.db, async (tx) => {
    await actAs(tx, naming(third, thirds.account));
    await sql`insert into usage (id, record_id, organisation_id, declared_by, how, declared_on, confirmed_on, expires_on, published_on)
      values (gen_random_uuid(), ${software}, ${third}, ${third}, 'itself', '2026-01-01', '2026-01-01', '2099-01-01', '2026-01-01')`.execute(
      tx,
    );
  });
  slug = (
    await market.halle.db
      .selectFrom('organisation')
      .select('slug')
      .where('id', '=', victim)
      .executeTakeFirstOrThrow()
  ).slug;
  await market.post('/developpeurs/moi', { ...self, employer: '' }, independent);
  profile = /\/developpeurs\/([0-9a-f-]{36})/.exec((await market.get('/developpeurs')).body)![1]!;
  const opened = async (organisation: string, who: Visitor) => {
    const address = String(
      (await market.post('/missions/nouvelle', { ...task, organisation }, who)).headers['location'],
    );
    assert.equal((await market.post(`${address}/open`, {}, who)).statusCode, 303);
    return address;
  };
  missionOf = { victim: await opened(victim, victims), third: await opened(third, thirds) };
  await market.post(`${missionOf.victim}/answer`, { ...offer, organisation: '' }, independent);
  const { body } = await market.get(missionOf.victim, victims);
  offerId = /name="offer" value="([^"]+)"/.exec(body)![1]!;
});
after(() => market.close());

/** Rows of every table that says something of an organisation, and what the journal and the mails hold. */
async function held(): Promise<unknown> {
  return withClient(market.halle.ownerUrl, async (client) => {
    await client.query(`select set_config('halle.backup', 'on', false)`);
    const { rows } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'halle'::regnamespace and (relrowsecurity or relname in ('mail', 'journal_entry'))
       and relname not in ('session', 'account') order by 1`,
    );
    const found: Record<string, string> = {};
    for (const { name } of rows)
      found[name] = (
        await client.query(
          `select md5(coalesce(string_agg(t::text, '' order by t::text), '')) as sum from halle.${name} t`,
        )
      ).rows[0].sum;
    return found;
  });
}

/** Every form that names the organisation it speaks for, in its address or in a field. */
function forms(): readonly (readonly [string, Fields])[] {
  const ours = `/mon-organisation/${slug}`;
  const id = crypto.randomUUID();
  const whole = {
    offer: offerId,
    [`compared-${offerId}`]: '1',
    spent: '0',
    reason: 'La mieux expliquée.',
    signatory: 'Bourgmestre',
  };
  return [
    [`/developpeurs/${profile}/write`, { organisation: victim, words: 'Au nom de la victime, bonjour.' }],
    ['/developpeurs/moi', { ...self, employer: victim }],
    ['/missions/nouvelle', { ...task, organisation: victim }],
    [`${missionOf.third}/answer`, { ...offer, organisation: victim }],
    [`${missionOf.third}/take-back`, { organisation: victim }],
    [`${missionOf.third}/deliver`, { organisation: victim, proof: 'https://forge.example/1' }],
    ...['open', 'confirm', 'withdraw'].map((action) => [`${missionOf.victim}/${action}`, {}] as const),
    [`${missionOf.victim}/draft`, task],
    [`${missionOf.victim}/accept`, whole],
    [`${ours}/invitations`, { address: 'x@victime.example', duty: 'accueil', 'role-agent': '1' }],
    [`${ours}/agents`, { do: 'roles', agent: id, duty: 'x y', 'role-admin': '1' }],
    [`${ours}/agents`, { do: 'remove', agent: id }],
    [`${ours}/mandats`, { to: 'beauvechain-be-25005', until: day(300), 'act-usages.see': '1' }],
    [`${ours}/mandats/retrait`, { mandate: id }],
    [`${ours}/mandats/reponse`, { request: id, answer: 'yes' }],
    [`${ours}/agir-pour`, { of: 'beauvechain-be-25005', until: day(300), 'act-usages.see': '1' }],
    ...['describe', 'join', 'leave'].map(
      (act) => [`${ours}/reseau`, { do: act, words: 'Nous', network: slug }] as const,
    ),
    ...['withdraw', 'give-up'].map((act) => [`${ours}/reseau`, { do: act, item: id }] as const),
    [`${ours}/logiciels/acte`, { act: 'declare', software: 'opencimetiere' }],
    ...['confirm', 'correct', 'publish', 'unpublish', 'withdraw', 'tell', 'show', 'hide'].map(
      (act) => [`${ours}/logiciels/acte`, { act, id, again: 'yes' }] as const,
    ),
    [
      '/logiciels/opencimetiere/pairs/beauvechain-be-25005',
      { organisation: victim, words: 'Au nom de la victime.' },
    ],
    ['/compte/references', { client: victim, id, answer: 'confirmed' }],
    ['/compte/demandes', { organisation: victim, request: id, answer: 'yes', duty: 'accueil' }],
    ...['offer', 'renew', 'domain', 'person', 'reference'].map(
      (action) =>
        [
          `/compte/prestataire/${slug}/${action}`,
          { mailbox: 'a@b.example', address: 'a@b.example' },
        ] as const,
    ),
  ];
}

test('a form that names somebody else’s organisation is refused, whoever posts it, and nothing comes of it', async () => {
  const before = await held();
  const sent = (await market.mails()).length;
  let tried = 0;
  for (const who of [own, nobody])
    for (const [address, fields] of forms()) {
      const { statusCode, body } = await market.post(address, fields, who);
      assert.ok(
        [403, 404].includes(statusCode),
        `${address} ${JSON.stringify(fields)}: ${statusCode} ${body.slice(0, 400)}`,
      );
      tried += 1;
    }
  assert.deepEqual(await held(), before);
  assert.equal((await market.mails()).length, sent);
  assert.ok(tried > 70);
});

type Writes = readonly [string, (account: Id<'Account'>) => RawBuilder<unknown>];

/** What would say by SQL that the victim says something. */
const saying: readonly Writes[] = [
  [
    'a letter',
    (me) =>
      sql`insert into letter (id, kind, about_id, account_id, from_organisation, to_account, written_at)
      values (gen_random_uuid(), 'market.developer', ${profile}, ${me}, ${victim}, ${independent.account}, now())`,
  ],
  [
    'a letter to a peer',
    (me) =>
      sql`insert into letter (id, kind, about_id, account_id, from_organisation, to_organisation, written_at)
      values (gen_random_uuid(), 'usages.peer', ${software}, ${me}, ${victim}, ${third}, now())`,
  ],
  [
    'an answer to a mission',
    (
      me,
    ) => sql`insert into mission_offer (id, mission_id, asked_by, organisation_id, account_id, price_cents, by_day, words)
      select gen_random_uuid(), id, organisation_id, ${victim}, ${me}, 1, due, 'oui' from mission where organisation_id = ${third}`,
  ],
  [
    'a mission',
    () => sql`insert into mission (id, organisation_id, slug, kind, title, description, ceiling_cents, currency, due, acceptance)
      values (gen_random_uuid(), ${victim}, gen_random_uuid()::text, 'other', 'x', 'x', 1, 'EUR', '2030-01-01', 'x')`,
  ],
  [
    'a step of a mission',
    (me) => sql`insert into mission_step (thing_id, step, once_for, account_id, organisation_id, at)
      select id, 'withdrawn', id, ${me}, ${victim}, now() from mission where organisation_id = ${victim} limit 1`,
  ],
  [
    'an agent',
    (me) =>
      sql`insert into agent (id, organisation_id, account_id, first, since) values (gen_random_uuid(), ${victim}, ${me}, false, now())`,
  ],
  [
    'an invitation',
    (
      me,
    ) => sql`insert into agent_invitation values (gen_random_uuid(), ${victim}, (select reader from account where id = ${me}),
      '{agent}', 'x', ${me}, now(), now() + interval '1 day', null)`,
  ],
  [
    'a mandate',
    (me) =>
      sql`insert into mandate values (gen_random_uuid(), ${victim}, ${theirs}, '{usages.see}', '2020-01-01', '2030-01-01', ${me}, now(), null)`,
  ],
  [
    'a request for a mandate',
    (me) =>
      sql`insert into mandate_request values (gen_random_uuid(), ${third}, ${victim}, '{usages.see}', '2030-01-01', ${me}, now(), null)`,
  ],
  [
    'a use',
    () => sql`insert into usage (id, record_id, organisation_id, declared_by, how, declared_on, confirmed_on, expires_on)
      values (gen_random_uuid(), ${software}, ${victim}, ${victim}, 'itself', '2026-01-01', '2026-01-01', '2030-01-01')`,
  ],
  [
    'a use, by a mandate that nobody gave',
    () => sql`insert into usage (id, record_id, organisation_id, declared_by, how, declared_on, confirmed_on, expires_on, published_on)
      values (gen_random_uuid(), ${software}, ${victim}, ${theirs}, 'mandate', '2026-01-01', '2026-01-01', '2030-01-01', '2026-01-01')`,
  ],
  ['a network', (me) => sql`insert into network values (${victim}, 'x', ${me}, now(), '2026-01-01')`],
  [
    'a member',
    (me) => sql`insert into network_member values (${third}, ${victim}, '2026-01-01', ${me}, null)`,
  ],
  [
    'an item',
    (me) =>
      sql`insert into network_item values (gen_random_uuid(), ${victim}, 'proprietary', 'x', ${me}, '2026-01-01', null)`,
  ],
  [
    'the governance of a software',
    (me) =>
      sql`insert into network_governance values (gen_random_uuid(), ${victim}, ${software}, ${me}, '2026-01-01', null)`,
  ],
  [
    'an employer',
    (
      me,
    ) => sql`insert into availability (id, account_id, employer_id, functions, records, languages, territories, remote, days_a_month,
      from_day, until_day, terms, said_on) values (gen_random_uuid(), ${me}, ${victim}, '{}', '{}', '{fr}', '{}', true, 1, '2026-01-01', '2030-01-01', '', '2026-01-01')`,
  ],
  [
    'a word of the journal',
    (me) =>
      sql`insert into journal_entry (id, at, kind, account, organisation) values (gen_random_uuid(), now(), 'market.letter-sent', ${me}, ${victim})`,
  ],
];

test('by SQL, naming an organisation is not acting for it: PostgreSQL looks up who is its agent', async () => {
  for (const who of [own, nobody])
    for (const [what, write] of saying)
      for (const act of [undefined, ...allActs]) {
        const forging = inTransaction(market.halle.db, async (tx) => {
          await actAs(tx, naming(victim, who.account, act));
          await write(who.account).execute(tx);
        });
        await assert.rejects(forging, { code: '42501' }, `${what} ${act ?? ''}`);
      }
});

test('an agent of the organisation writes all of it, in their own name and in no other’s', async () => {
  const me = (await market.comeIn('victime')).account;
  for (const [what, write] of saying.filter(([name]) => !/mandate that/.test(name) && name !== 'an agent')) {
    const undone = new Error(what);
    const writing = (account: Id<'Account'>) =>
      inTransaction(market.halle.db, async (tx) => {
        await actAs(tx, naming(victim, me));
        await write(account).execute(tx);
        throw undone;
      });
    await assert.rejects(writing(me), undone, what);
    if (/insert/.test(what) || write.length > 0)
      await assert.rejects(writing(nobody.account), { code: '42501' }, `${what} by another`);
  }
});

test('the program, which acts for organisations by its own reasons, records nothing in the name of a person', async () => {
  for (const [what, write] of saying.filter(([, write]) => write.length > 0)) {
    if (['an agent', 'an employer', 'a word of the journal'].includes(what)) continue;
    const forging = inTransaction(market.halle.db, async (tx) => {
      await actAs(tx, asProgram(victim, own.account));
      await write(own.account).execute(tx);
    });
    await assert.rejects(forging, { code: '42501' }, what);
  }
});
