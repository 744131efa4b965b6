// SPDX-License-Identifier: AGPL-3.0-or-later
// What the database itself keeps of letters, asked by SQL as the site's role, past the program: who may write
// to whom, who sees that it was done, and that nobody changes it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../base/id.ts';
import type { Acting } from '../../platform/acting.ts';
import { type Alone, actAs, inTransaction } from '../../platform/db.ts';
import { actorOf, asProgram, makeAgents, naming } from '../../testing/agents.ts';
import { openMarket, software } from '../../testing/market.ts';
import { stableId } from '../directory/sources/stable-id.ts';

let market: Awaited<ReturnType<typeof openMarket>>;
const [town, peer, silent] = ['92094', '25014', '25005'].map((code) => stableId('nis', code)) as [
  Id<'Organisation'>,
  Id<'Organisation'>,
  Id<'Organisation'>,
];
const id = (n: number) => `01938c7e-0000-7000-8000-0000000000${n}`;
const [clerk, colleague, reader, developer, proposed, stranger] = [11, 12, 13, 14, 15, 16].map(id) as [
  string,
  string,
  string,
  string,
  string,
  string,
];
const [shown, hidden] = [id(21), id(22)];

before(async () => {
  market = await openMarket();
  await makeAgents(
    market.halle.db,
    actorOf(clerk, town, 'agent'),
    actorOf(colleague, town, 'agent'),
    actorOf(reader, peer, 'agent'),
    actorOf(proposed, silent, 'agent'),
  );
  const { db } = market.halle;
  await inTransaction(db, async (tx) => {
    await actAs(tx, asProgram(peer));
    await sql`insert into usage (id, record_id, organisation_id, declared_by, how, declared_on, confirmed_on, expires_on, published_on)
      values (${id(31)}, ${software}, ${peer}, ${peer}, 'itself', '2026-01-01', '2026-01-01', '2099-01-01', '2026-01-01')`.execute(
      tx,
    );
  });
  for (const [profile, account, employer] of [
    [shown, developer, null],
    [hidden, proposed, silent],
  ] as const)
    await inTransaction(db, async (tx) => {
      await actAs(tx, naming(employer ?? undefined, account));
      await sql`insert into availability (id, account_id, employer_id, functions, records, languages, territories, remote, days_a_month,
          from_day, until_day, terms, said_on)
        values (${profile}, ${account}, ${employer}, '{}', '{}', '{fr}', '{}', true, 1, '2026-01-01', '2099-01-01', '', '2026-01-01')`.execute(
        tx,
      );
    });
});
after(() => market.close());

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly about: string;
  readonly account: string;
  readonly from: string | null;
  readonly toAccount: string | null;
  readonly to: string | null;
  readonly answers: string | null;
}
const peers = { kind: 'usages.peer', about: software, toAccount: null, answers: null } as const;
const developers = { kind: 'market.developer', about: shown, to: null, answers: null } as const;
const asked = { ...peers, account: clerk, from: town, to: peer };
const written = { ...developers, account: clerk, from: town, toAccount: developer };

const put = (row: Omit<Row, 'id'>, letter: string = crypto.randomUUID()): RawBuilder<unknown> =>
  sql`insert into letter (id, kind, about_id, account_id, from_organisation, to_account, to_organisation, answers_id, written_at)
    values (${letter}, ${row.kind}, ${row.about}, ${row.account}, ${row.from}, ${row.toAccount}, ${row.to}, ${row.answers}, '2026-11-21T10:00:00Z')`;

const as = <Answer>(who: Acting | Alone, work: RawBuilder<Answer>, undo = false) => {
  const undone = new Error('undone');
  return inTransaction(market.halle.db, async (tx) => {
    await actAs(tx, who);
    const answer = await work.execute(tx);
    if (undo) throw undone;
    return answer;
  }).catch((error: unknown) => {
    if (error !== undone) throw error;
    return undefined;
  });
};
const refused = (who: Acting | Alone, row: Omit<Row, 'id'>, why: string, code = '42501') =>
  assert.rejects(as(who, put(row)), { code }, why);

test('a letter is written by who acts, in their own name or that of an organisation of theirs', async () => {
  const me = naming(town, clerk);
  await as(me, put(asked), true);
  await as(me, put(written), true);
  await as({ account: stranger }, put({ ...written, account: stranger, from: null }), true);
  await refused(me, { ...asked, account: colleague }, 'in the name of a colleague');
  await refused({ account: clerk }, asked, 'without acting for the organisation');
  await refused(naming(town, stranger), { ...asked, account: stranger }, 'by who is no agent of it');
  await refused(naming(town, stranger), { ...written, account: stranger }, 'to a person, by who is no agent');
  await refused(naming(peer, clerk), { ...asked, from: peer, to: town }, 'for the organisation of others');
  await refused(asProgram(town, clerk as Id<'Account'>), asked, 'by the program in a person’s place');
  await refused({}, { ...written, from: null }, 'by nobody');
});

test('a peer says in public that it uses the software; a developer is the person of a profile that is shown', async () => {
  const me = naming(town, clerk);
  await refused(me, { ...asked, to: silent }, 'an organisation that says nothing');
  await refused(me, { ...asked, about: id(99) }, 'another software');
  await refused({ account: clerk }, { ...asked, from: null }, 'to a peer, on nobody’s behalf');
  await refused(me, { ...asked, to: null, toAccount: reader }, 'a person of the peer');
  await refused(me, { ...written, toAccount: reader }, 'somebody else than the profile’s person');
  await refused(me, { ...written, about: hidden, toAccount: proposed }, 'a profile that is not shown');
  await refused(me, { ...written, toAccount: null, to: peer }, 'an organisation, about a profile');
});

test('nobody stands on both sides, and a letter has one reader', async () => {
  const self = { account: developer };
  const to = { ...written, account: developer, from: null };
  await refused(self, { ...to, toAccount: developer }, 'to oneself', '23514');
  await refused(naming(peer, reader), { ...asked, account: reader, from: peer }, 'to one’s own', '23514');
  const other = { ...asked, kind: 'test.other' };
  await refused(naming(town, clerk), { ...other, toAccount: reader }, 'to two at once', '23514');
  await refused(naming(town, clerk), { ...other, to: null }, 'to nobody', '23514');
});

test('an answer goes back to who wrote, from who was written to, and from nobody else', async () => {
  const [question, message] = [id(41), id(42)];
  await as(naming(town, clerk), put({ ...asked }, question));
  await as(naming(town, clerk), put(written, message));
  const answer = { ...peers, account: reader, from: peer, to: town, answers: question };
  const reply = { ...developers, account: developer, from: null, toAccount: clerk, answers: message };
  await as(naming(peer, reader), put(answer), true);
  await as({ account: developer }, put(reply), true);
  await refused(naming(peer, reader), { ...answer, to: silent }, 'to another organisation');
  await refused(naming(silent, proposed), { ...answer, account: proposed, from: silent }, 'from another');
  await refused(naming(peer, reader), { ...answer, answers: null }, 'to one that says nothing, unasked');
  await refused(naming(town, clerk), { ...asked, to: silent, answers: question }, 'to another, as an answer');
  await refused({ account: developer }, { ...reply, toAccount: colleague }, 'to a colleague of who wrote');
  await refused({ account: developer }, { ...reply, answers: question }, 'to a letter of another kind');
  await refused({ account: developer }, { ...reply, answers: id(98) }, 'to none');
  await refused({ account: stranger }, { ...reply, account: stranger }, 'by who was not written to');
});

test('a letter is seen by its two sides, one to a person by the two of them alone; nobody changes it', async () => {
  const kinds = async (who: Acting | Alone) =>
    (await as(who, sql<{ kind: string }>`select kind from letter order by kind`))?.rows.map(
      ({ kind }) => kind,
    );
  const [both, one, other] = [['market.developer', 'usages.peer'], ['usages.peer'], ['market.developer']];
  assert.deepEqual(await kinds({ account: clerk }), both, 'who wrote');
  assert.deepEqual(await kinds(naming(town, colleague)), one, 'a colleague');
  assert.deepEqual(await kinds(naming(peer, reader)), one, 'the organisation written to');
  assert.deepEqual(await kinds({ account: developer }), other, 'the person written to');
  for (const who of [{ account: stranger }, {}, naming(peer, stranger), naming(silent, proposed)])
    assert.deepEqual(await kinds(who), []);
  for (const who of [naming(town, clerk), naming(peer, reader), { account: developer }])
    for (const change of [sql`update letter set written_at = '2020-01-01'`, sql`delete from letter`])
      assert.equal((await as(who, change))?.numAffectedRows, 0n);
});
