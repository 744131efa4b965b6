// SPDX-License-Identifier: AGPL-3.0-or-later

import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import { Problem } from '../../../base/problem.ts';
import { actAs, atMoment, inTransaction } from '../../../platform/db.ts';
import { sweepLinks } from '../../../platform/links/store.ts';
import { wordsOf } from '../../../platform/mail/store.ts';
import { parseAddress } from '../../../platform/mail.ts';
import { withClient } from '../../../platform/roles.ts';
import { asProgram, naming } from '../../../testing/agents.ts';
import { type TestDatabase, testDatabase } from '../../../testing/database.ts';
import { giveMailboxes } from '../../../testing/organisations.ts';
import { keyFor } from '../../../testing/settings.ts';
import { listSessions, sweepOver } from '../../accounts/store-sessions.ts';
import { stableId } from '../../directory/sources/stable-id.ts';
import { asAccount, enter, leave, revoke } from '../../signed-in/actions-session.ts';
import type { SignInContext } from '../ways/actions.ts';
import { askAtMailbox, askForLink, openLink, readLink } from './actions.ts';

let halle: TestDatabase;
let ways: SignInContext;
const noon = new Date('2026-11-21T12:00:00Z');
const minutes = (n: number) => new Date(noon.getTime() + n * 60_000);
const days = (n: number) => minutes(n * 24 * 60);
const auvillar = stableId('insee', '82008');
const villeurbanne = stableId('insee', '69266');
const mailbox = parseAddress('mairie@auvillar.example');
const someone = parseAddress('agent@ailleurs.example');
const asking = { lang: 'fr', ip: '192.0.2.7' };

before(async () => {
  halle = await testDatabase('organisations');
  ways = { db: halle.db, keyFor, url: 'https://halle.example', limits: { perAddress: 5, perClient: 50 } };
  await giveMailboxes(halle.ownerUrl, { 82008: mailbox });
});
beforeEach(() =>
  withClient(halle.ownerUrl, async (client) => {
    // as the owner, who may only truncate
    await client.query('truncate halle.link, halle.session, halle.agent, halle.account, halle.mail cascade');
  }),
);
after(() => halle.close());

const refused = (key: string) => (error: unknown) =>
  error instanceof Problem && error.textKey === `people.${key}`;
/** @returns the token of the session */
const open = async (...opening: Parameters<typeof openLink>) => (await openLink(...opening)).token;
/** The tokens of the mails that wait, oldest first, and to whom they go. */
async function mailed(): Promise<{ to: string; token: string; subject: string; lang: string }[]> {
  const rows = await halle.worker.selectFrom('mail').select(['id', 'sealed']).orderBy(sql`ctid`).execute();
  return rows.map(({ id, sealed }) => {
    const { to, lang, content } = wordsOf(keyFor, { id, sealed: sealed! });
    return { to, lang, token: new URL(content.button!.url).searchParams.get('t')!, subject: content.subject };
  });
}
const lastToken = async () => (await mailed()).at(-1)!.token;
const kinds = async () =>
  (
    await halle.db
      .selectFrom('journal_entry')
      .select(['kind', 'account', 'organisation', 'facts'])
      .orderBy(sql`ctid`)
      .execute()
  ).slice(-3);
async function signIn(address = someone, at = noon): Promise<string> {
  await askForLink(ways, address, asking, at);
  return open(ways, await lastToken(), 'firefox-linux', at);
}

test('who opens the link sent to the official mailbox becomes the first agent, and the journal knows it by ids alone', async () => {
  await askAtMailbox(ways, auvillar, asking, noon);
  const [mail] = await mailed();
  assert.equal(mail!.to, mailbox);
  assert.match(mail!.subject, /Auvillar/);
  assert.equal((await readLink(ways, mail!.token, noon)).organisation, 'Auvillar');
  const present = await enter(
    halle.db,
    await open(ways, mail!.token, 'firefox-linux', minutes(1)),
    minutes(2),
  );
  assert.deepEqual(
    present!.agencies.map(({ organisation, first }) => [organisation.name, first]),
    [['Auvillar', true]],
  );
  const entries = await kinds();
  assert.deepEqual(
    entries.map(({ kind }) => kind),
    ['people.mailbox-link-asked', 'people.became-first-agent', 'people.signed-in'],
  );
  assert.ok(
    entries
      .slice(1)
      .every(({ account, organisation }) => account === present!.account.id && organisation === auvillar),
  );
  assert.ok(!JSON.stringify(entries).includes('auvillar'));
});

test('a commune of Wallonia and a municipality of Québec come in as one of France does, by mails in their own language', async () => {
  const bodies = [
    [stableId('nis', '92094'), 'nis:92094', 'Namur'],
    [stableId('quebec', '46005'), 'quebec:46005', 'Abercorn'],
    [auvillar, '82008', 'Auvillar'],
  ] as const;
  for (const [organisation, code, name] of bodies) {
    const address = `administration@${name.toLowerCase()}.example`;
    await giveMailboxes(halle.ownerUrl, { [code]: address });
    await askAtMailbox(ways, organisation, { ip: asking.ip }, noon);
    const { to, token, subject, lang } = (await mailed()).at(-1)!;
    assert.deepEqual([to, lang, subject], [address, 'fr', `Entrer dans la halle pour ${name}`]);
    const present = await enter(halle.db, await open(ways, token, 'firefox-linux', noon), noon);
    assert.deepEqual(
      present!.agencies.map((one) => [one.organisation.id, one.first]),
      [[organisation, true]],
    );
    assert.equal(present!.account.lang, 'fr');
  }
  await giveMailboxes(halle.ownerUrl, { 82008: mailbox });
});

test('of two people who open a link of the mailbox, the first wins and the second is told whom to ask, by role', async () => {
  await askAtMailbox(ways, auvillar, asking, noon);
  const token = await lastToken();
  const both = await Promise.allSettled([
    open(ways, token, 'firefox-linux', noon),
    open(ways, token, 'chrome-windows', noon),
  ]);
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
  const lost = both.find((one) => one.status === 'rejected') as PromiseRejectedResult;
  assert.ok(refused('link.first-agent-taken')(lost.reason));
  assert.deepEqual((lost.reason as Problem).facts, { name: 'Auvillar' });
});

test('the mailbox that the directory changes does not replace the first agent: its reader is in, and acts for nobody yet', async () => {
  await askAtMailbox(ways, auvillar, asking, noon);
  await open(ways, await lastToken(), 'firefox-linux', noon);
  await giveMailboxes(halle.ownerUrl, { 82008: 'autre@auvillar.example' });
  await askAtMailbox(ways, auvillar, asking, noon);
  const { token, claimed } = await openLink(ways, await lastToken(), 'firefox-linux', noon);
  assert.equal(claimed, 'outside');
  assert.deepEqual((await enter(halle.db, token, noon))!.agencies, []);
  await giveMailboxes(halle.ownerUrl, { 82008: mailbox });
});

test('the official mailbox comes back by the same way, and is the same account', async () => {
  await askAtMailbox(ways, auvillar, asking, noon);
  const first = await enter(halle.db, await open(ways, await lastToken(), 'firefox-linux', noon), noon);
  await askAtMailbox(ways, auvillar, asking, minutes(5));
  const again = await enter(
    halle.db,
    await open(ways, await lastToken(), 'firefox-linux', minutes(6)),
    minutes(6),
  );
  assert.equal(again!.account.id, first!.account.id);
  const byAddress = await enter(
    halle.db,
    await signIn(parseAddress('Mairie@Auvillar.EXAMPLE'), minutes(7)),
    minutes(7),
  );
  assert.equal(byAddress!.account.id, first!.account.id);
});

test('an organisation without a known mailbox is told so', async () => {
  await assert.rejects(askAtMailbox(ways, villeurbanne, asking, noon), refused('no-mailbox'));
  assert.deepEqual(await mailed(), []);
});

test('a forged, a used and an expired link are each refused in their own sentence', async () => {
  await assert.rejects(open(ways, 'x'.repeat(43), 'firefox-linux', noon), refused('link.forged'));
  await assert.rejects(readLink(ways, '', noon), refused('link.forged'));
  await askForLink(ways, someone, asking, noon);
  const token = await lastToken();
  await assert.rejects(
    open(ways, `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`, 'firefox-linux', noon),
    refused('link.forged'),
  );
  await assert.rejects(open(ways, token, 'firefox-linux', minutes(31)), refused('link.expired'));
  await open(ways, token, 'firefox-linux', minutes(29));
  await assert.rejects(open(ways, token, 'firefox-linux', minutes(30)), refused('link.used'));
});

test('looking at a link any number of times does not use it', async () => {
  await askForLink(ways, someone, asking, noon);
  const token = await lastToken();
  for (let look = 0; look < 3; look++) await readLink(ways, token, noon);
  assert.ok(await open(ways, token, 'firefox-linux', noon));
});

test('the half hour of a link begins when its mail has left', async () => {
  await askForLink(ways, someone, asking, noon);
  const token = await lastToken();
  await halle.worker
    .updateTable('mail')
    .set({ state: 'sent', ended_at: minutes(70) })
    .execute();
  assert.ok(await open(ways, token, 'firefox-linux', minutes(95)));
});

test('whether an address has an account is told by nothing: the same rows, the same mail, the same answer', async () => {
  await signIn(someone);
  await withClient(halle.ownerUrl, (client) => client.query('truncate halle.link, halle.mail'));
  const [known, unknown] = [
    await askForLink(ways, someone, asking, noon),
    await askForLink(ways, parseAddress('nul@nulle-part.example'), asking, noon),
  ];
  assert.deepEqual(known, unknown);
  const [a, b] = await mailed();
  assert.equal(a!.subject, b!.subject);
  const links = await withClient(halle.ownerUrl, (client) =>
    client
      .query(`select set_config('halle.backup', 'on', false)`)
      .then(() => client.query('select purpose, lang from halle.link')),
  );
  assert.deepEqual(links.rows[0], links.rows[1]);
});

test('links are limited for an address and for a network address, by the hour, however many ask at once', async () => {
  const many = await Promise.allSettled(
    Array.from({ length: 12 }, () => askForLink(ways, someone, asking, noon)),
  );
  assert.equal(many.filter(({ status }) => status === 'fulfilled').length, 5);
  assert.ok(many.every((one) => one.status === 'fulfilled' || refused('too-many-links')(one.reason)));
  await askForLink(ways, someone, asking, minutes(61));
  const strict = { ...ways, limits: { perAddress: 100, perClient: 8 } };
  const other = (n: number) =>
    askForLink(strict, parseAddress(`a${n}@ailleurs.example`), { lang: 'fr', ip: '198.51.100.1' }, noon);
  for (let n = 0; n < 8; n++) await other(n);
  await assert.rejects(other(9), refused('too-many-links'));
  await askForLink(strict, parseAddress('b@ailleurs.example'), { lang: 'fr', ip: '198.51.100.2' }, noon);
});

test('a session ends unused after a fortnight, and after ninety days in any case', async () => {
  const token = await signIn();
  assert.ok(await enter(halle.db, token, days(13.9)));
  const other = await signIn(parseAddress('b@ailleurs.example'));
  assert.equal(await enter(halle.db, other, days(14)), undefined);
  let shown = await signIn(parseAddress('c@ailleurs.example'));
  for (let day = 10; day < 90; day += 10) shown = (await enter(halle.db, shown, days(day)))!.newToken!;
  assert.ok(shown);
  assert.equal(await enter(halle.db, shown, days(90)), undefined);
});

test('a token is replaced each day; the one before opens until the new one has been seen', async () => {
  const first = await signIn();
  assert.equal((await enter(halle.db, first, minutes(1)))!.newToken, undefined);
  const second = (await enter(halle.db, first, days(1)))!.newToken!;
  assert.notEqual(second, first);
  const lost = await enter(halle.db, first, new Date(days(1).getTime() + 1_000));
  assert.ok(lost && !lost.newToken, 'the answer that held the new token may have been lost');
  const third = (await enter(halle.db, first, new Date(days(1).getTime() + 180_000)))!.newToken!;
  assert.ok(third);
  assert.ok(await enter(halle.db, third, new Date(days(1).getTime() + 181_000)));
  assert.equal(await enter(halle.db, first, new Date(days(1).getTime() + 182_000)), undefined);
  assert.equal(await enter(halle.db, second, new Date(days(1).getTime() + 182_000)), undefined);
});

test('requests at the same moment of a new day all come in, and one of them gets the new token', async () => {
  const token = await signIn();
  const all = await Promise.all(Array.from({ length: 6 }, () => enter(halle.db, token, days(1))));
  assert.ok(all.every(Boolean));
  assert.equal(all.filter((present) => present!.newToken).length, 1);
});

test('an owner sees their sessions and ends them; a session that was left or revoked opens nothing', async () => {
  const [here, there, far] = [await signIn(), await signIn(), await signIn()];
  const present = (await enter(halle.db, here, noon))!;
  const list = () =>
    asAccount(halle.db, present.account.id, (tx) => listSessions(tx, present.account.id, noon));
  assert.equal((await list()).length, 3);
  await revoke(halle.db, present, { id: (await enter(halle.db, there, noon))!.session.id }, noon);
  assert.equal(await enter(halle.db, there, noon), undefined);
  await revoke(halle.db, present, 'others', noon);
  assert.equal(await enter(halle.db, far, noon), undefined);
  assert.deepEqual(
    (await list()).map(({ id }) => id),
    [present.session.id],
  );
  await leave(halle.db, present, noon);
  assert.equal(await enter(halle.db, here, noon), undefined);
  assert.equal((await kinds()).at(-1)!.kind, 'people.signed-out');
});

test('nobody ends the session of another', async () => {
  const [mine, theirs] = [await signIn(), await signIn(parseAddress('b@ailleurs.example'))];
  const [me, them] = [(await enter(halle.db, mine, noon))!, (await enter(halle.db, theirs, noon))!];
  await revoke(halle.db, me, { id: them.session.id }, noon);
  assert.ok(await enter(halle.db, theirs, noon));
});

test('the database itself hides accounts, sessions, links and agents from whoever does not act for their owner', async () => {
  await askAtMailbox(ways, auvillar, asking, noon);
  const present = (await enter(halle.db, await open(ways, await lastToken(), 'firefox-linux', noon), noon))!;
  const other = (await enter(halle.db, await signIn(), noon))!;
  // Whatever the moment: rows that are over are seen by no one else either.
  const seen = (who: Parameters<typeof actAs>[1], at = noon) =>
    inTransaction(halle.db, async (tx) => {
      await atMoment(tx, at);
      await actAs(tx, who);
      const { rows } = await sql<
        Record<string, number>
      >`select (select count(*) from account) as accounts, (select count(*) from session) as sessions,
        (select count(*) from link) as links, (select count(*) from agent) as agents`.execute(tx);
      return rows[0];
    });
  assert.deepEqual(await seen({}), { accounts: 0, sessions: 0, links: 0, agents: 0 });
  assert.deepEqual(await seen({}, days(400)), { accounts: 0, sessions: 0, links: 0, agents: 0 });
  assert.deepEqual(await seen({ account: other.account.id }), {
    accounts: 1,
    sessions: 1,
    links: 0,
    agents: 0,
  });
  assert.deepEqual(await seen({ account: present.account.id }), {
    accounts: 1,
    sessions: 1,
    links: 0,
    agents: 1,
  });
  assert.deepEqual(await seen(asProgram(auvillar)), { accounts: 0, sessions: 0, links: 0, agents: 1 });
  assert.deepEqual(await seen(naming(auvillar)), { accounts: 0, sessions: 0, links: 0, agents: 0 });
  assert.deepEqual(await seen(naming(auvillar, other.account.id)), {
    accounts: 1,
    sessions: 1,
    links: 0,
    agents: 0,
  });
  assert.deepEqual(await seen(asProgram(villeurbanne)), { accounts: 0, sessions: 0, links: 0, agents: 0 });
  const forged = inTransaction(halle.db, async (tx) => {
    await actAs(tx, { account: other.account.id });
    const agent = {
      id: other.session.id,
      organisation_id: villeurbanne,
      account_id: present.account.id,
      first: true,
      since: noon,
      until: null,
    };
    await tx.insertInto('agent').values(agent).execute();
  });
  await assert.rejects(forged, /row-level security/);
});

test('what is over is swept, and nothing else', async () => {
  const gone = await signIn(someone, days(-100));
  const kept = await signIn(parseAddress('b@ailleurs.example'), noon);
  await sweepOver(halle.db, noon);
  await sweepLinks(halle.db, noon);
  assert.equal(await enter(halle.db, gone, days(-99.5)), undefined);
  assert.ok(await enter(halle.db, kept, noon));
  const links = await withClient(halle.ownerUrl, async (client) => {
    await client.query(`select set_config('halle.backup', 'on', false)`);
    return client.query<{ asked_at: Date }>('select asked_at from halle.link');
  });
  assert.deepEqual(
    links.rows.map(({ asked_at }) => asked_at),
    [noon],
  );
});

test('no address is readable in the tables of accounts', async () => {
  await signIn();
  const { rows } = await withClient(halle.ownerUrl, (client) =>
    client
      .query(`select set_config('halle.backup', 'on', false)`)
      .then(() =>
        client.query(
          'select a::text as words from halle.account a union all select l::text from halle.link l',
        ),
      ),
  );
  assert.equal(rows.length, 2);
  assert.ok(
    !rows.some(
      ({ words }) => words.includes('ailleurs') || words.includes(Buffer.from('ailleurs').toString('hex')),
    ),
  );
});
