// SPDX-License-Identifier: AGPL-3.0-or-later
// Many mails at once: few connections, urgent ones first, each asker in turn, and a server that says stop is
// left alone.

import assert from 'node:assert/strict';
import { after, afterEach, beforeEach, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { KyselyPlugin } from 'kysely';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { testDatabase } from '../../testing/database.ts';
import { configWith, keyFor } from '../../testing/settings.ts';
import { inTransaction } from '../db.ts';
import { openLog } from '../log.ts';
import { type Mail, parseAddress, queueMail } from '../mail.ts';
import type { Opened } from '../opened.ts';
import { openLine } from './line.ts';
import { type Round, sendDue } from './send.ts';
import { startSender } from './sender.ts';
import { mailServer } from './server.ts';

const halle = await testDatabase();
after(() => halle.close());
const noon = new Date('2026-11-21T12:00:00Z');

/** A real mail server on loopback: to whom it took mails, in order, and how often it was called. */
interface Post {
  readonly port: number;
  readonly taken: string[];
  readonly calls: () => number;
  close(): Promise<void>;
}
const open: Post[] = [];
async function post(options: SMTPServerOptions = {}): Promise<Post> {
  const taken: string[] = [];
  let calls = 0;
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onConnect: (_session, done) => {
      calls++;
      done();
    },
    onData: (stream, { envelope }, done) => {
      stream.resume();
      stream.on('end', () => {
        taken.push(...envelope.rcptTo.map(({ address }) => address.split('@')[0]!));
        done();
      });
    },
    ...options,
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as { port: number };
  const made = {
    port,
    taken,
    calls: () => calls,
    close: () => new Promise<void>((done) => server.close(() => done())),
  };
  open.push(made);
  return made;
}
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});
beforeEach(() => halle.worker.deleteFrom('mail').execute());

const configOf = (port: number) => configWith({ HALLE_SMTP: `smtp://127.0.0.1:${port}` });
function openedOn(port: number): Opened {
  const { db, worker: workerDb, url: appUrl, workerUrl } = halle;
  const config = configOf(port);
  const urls = { appUrl, workerUrl, directUrl: workerUrl, ownerUrl: undefined };
  return {
    db,
    workerDb,
    config,
    log: openLog('silent'),
    keyFor,
    ...urls,
    shortenTimeouts: () => {},
    close: async () => {},
  };
}
const ask = (name: string, mail: Partial<Mail> = {}, at = noon) => {
  const kind = { lang: 'fr', urgency: 'prompt', topic: 'people.invitation', optional: false } as const;
  const content = { subject: 'Bonjour', paragraphs: ['Bonjour.'] };
  return inTransaction(halle.db, (tx) =>
    queueMail(tx, keyFor, { to: parseAddress(`${name}@auvillar.example`), ...kind, content, ...mail }, at),
  );
};
/** One round on one line. */
async function send({ port }: Post, round: Partial<Round> = {}) {
  const config = configOf(port);
  const line = round.line ?? openLine(mailServer(config)!);
  const result = await sendDue(
    { db: halle.worker, config, keyFor, log: openLog('silent') },
    { line, upTo: 3, batch: 10, now: () => noon, ...round },
  );
  if (!round.line) line.close();
  return result;
}
const states = async () =>
  (await halle.worker.selectFrom('mail').select(['state', 'attempts', 'answer']).orderBy('id').execute()).map(
    (row) => Object.values(row),
  );
const range = (n: number) => Array.from({ length: n }, (_, index) => index);

test('many mails leave on one connection; after a hundred a new one is opened', async () => {
  const server = await post();
  for (const n of range(103)) await ask(`m${n}`);
  assert.deepEqual(await send(server), { tried: 103 });
  assert.equal(server.taken.length, 103);
  assert.equal(new Set(server.taken).size, 103);
  assert.equal(server.calls(), 2);
});

test('what someone waits for overtakes what was asked in bulk, and that the letters of the day', async () => {
  const server = await post();
  await halle.worker
    .insertInto('mail')
    .values({ ...(await letterRow()), id: '019a0000-0000-7000-8000-000000000001' })
    .execute();
  for (const n of range(3)) await ask(`prompt${n}`);
  await ask('urgent', { urgency: 'urgent', topic: 'people.sign-in' });
  await send(server);
  assert.deepEqual(server.taken, ['urgent', 'prompt0', 'prompt1', 'prompt2', 'letter']);
});

async function letterRow() {
  await ask('letter', { urgency: 'prompt' });
  const row = await halle.worker.deleteFrom('mail').returningAll().executeTakeFirstOrThrow();
  const { reader, sealed } = row;
  const { sealWords } = await import('../sealing.ts');
  const { openWords } = await import('../sealing.ts');
  const key = keyFor('mail.words');
  const moved = sealWords(key, openWords(key, sealed!, row.id), '019a0000-0000-7000-8000-000000000001');
  return {
    kind: 'letter' as const,
    topic: 'mail.letter',
    reader,
    sealed: moved,
    day: '2026-11-21',
    created_at: noon,
    next_at: noon,
  };
}

test('askers take turns: many mails of one delay those of another by one each', async () => {
  const server = await post();
  const by = (account: string) => ({
    asker: { sort: 'invitation', account, organisation: account } as const,
  });
  for (const n of range(6)) await ask(`a${n}`, by('a'));
  for (const n of range(2)) await ask(`b${n}`, by('b'));
  await send(server);
  assert.deepEqual(server.taken.slice(0, 4), ['a0', 'b0', 'a1', 'b1']);
  assert.equal(server.taken.length, 8);
});

test('a server that ends the session after some mails is called again, and none is lost or sent twice', async () => {
  let here = 0;
  const server = await post({
    onMailFrom: (_address, _session, done) =>
      ++here % 4 === 0
        ? done(Object.assign(new Error('4.7.0 too many messages on this connection'), { responseCode: 421 }))
        : done(),
  });
  for (const n of range(9)) await ask(`m${n}`);
  assert.deepEqual(await send(server), { tried: 9 });
  assert.deepEqual(
    [...server.taken].sort(),
    range(9).map((n) => `m${n}`),
  );
});

test('a connection that was dropped while nobody used it is opened again, and the mail leaves at the first try', async () => {
  const server = await post({ socketTimeout: 300 });
  const line = openLine(mailServer(configOf(server.port))!);
  await ask('first');
  await send(server, { line });
  await sleep(700);
  await ask('second');
  await send(server, { line });
  line.close();
  assert.deepEqual(server.taken, ['first', 'second']);
  assert.equal(server.calls(), 2);
  assert.deepEqual(await states(), [
    ['sent', 1, null],
    ['sent', 1, null],
  ]);
});

test('a server that wants no more is asked for no more: one mail was tried, the others were not', async () => {
  for (const refusal of [
    {
      onConnect: (_s: unknown, done: (error?: Error) => void) =>
        done(Object.assign(new Error('busy'), { responseCode: 421 })),
    },
    {
      onMailFrom: (_a: unknown, _s: unknown, done: (error?: Error) => void) =>
        done(Object.assign(new Error('4.7.1 slow down'), { responseCode: 450 })),
    },
  ]) {
    await halle.worker.deleteFrom('mail').execute();
    const server = await post(refusal);
    for (const n of range(5)) await ask(`m${n}`);
    const { tried, stopped } = await send(server);
    assert.equal(tried, 1);
    assert.match(stopped!, /^4/);
    assert.deepEqual((await states()).map(([state, attempts]) => [state, attempts]).sort(), [
      ...range(4).map(() => ['waiting', 0]),
      ['waiting', 1],
    ]);
  }
});

test('a refusal of one mail leaves the connection for the next', async () => {
  const server = await post({
    onRcptTo: ({ address }, _session, done) =>
      address.startsWith('bad')
        ? done(Object.assign(new Error('5.1.1 unknown'), { responseCode: 550 }))
        : done(),
  });
  for (const name of ['one', 'bad1', 'two', 'bad2', 'three']) await ask(name);
  await send(server);
  assert.deepEqual(server.taken, ['one', 'two', 'three']);
  assert.equal(server.calls(), 1);
});

test('mails that were taken by a connection that was cut before it answered are given back at once', async () => {
  const server = await post();
  await ask('m');
  let cuts = 1;
  const cutAfterwards: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      if (result.rows.length > 0 && cuts-- > 0)
        throw Object.assign(new Error('Connection terminated unexpectedly'), { code: '57P01' });
      return result;
    },
  };
  const config = configOf(server.port);
  const line = openLine(mailServer(config)!);
  const sending = { db: halle.worker.withPlugin(cutAfterwards), config, keyFor, log: openLog('silent') };
  const round: Round = { line, upTo: 3, batch: 10, now: () => noon };
  await assert.rejects(sendDue(sending, round), /terminated/);
  assert.deepEqual(await states(), [['waiting', 0, null]]);
  assert.deepEqual(await sendDue(sending, round), { tried: 1 });
  line.close();
  assert.deepEqual(server.taken, ['m']);
});

test('a sender that was taken for dead hands nothing over any more', async () => {
  const server = await post();
  await ask('m');
  const config = configOf(server.port);
  const line = openLine(mailServer(config)!);
  const overtaken = {
    close: line.close,
    deliver: async (parcel: Parameters<typeof line.deliver>[0]) => {
      await halle.worker.updateTable('mail').set({ state: 'sending', attempts: 2 }).execute();
      return line.deliver(parcel);
    },
  };
  await send(server, { line: overtaken });
  line.close();
  assert.deepEqual(server.taken, []);
  assert.deepEqual(await states(), [['sending', 2, null]]);
});

test('while slow mails hold the other lines, a sign-in link asked for later leaves at once', async () => {
  const slow = await post({
    onRcptTo: ({ address }, _session, done) =>
      void (address.startsWith('slow') ? setTimeout(done, 4_000) : done()),
  });
  for (const n of range(40)) await ask(`slow${n}`, {}, new Date());
  const opened = openedOn(slow.port);
  const stops = [
    startSender(opened, mailServer(opened.config)!, { lines: 2 }),
    startSender(opened, mailServer(opened.config)!, { lines: 2 }),
  ];
  await sleep(1_500);
  const asked = performance.now();
  await ask('link', { urgency: 'urgent', topic: 'people.sign-in' }, new Date());
  while (!slow.taken.includes('link') && performance.now() - asked < 20_000) await sleep(20);
  const ms = performance.now() - asked;
  await Promise.all(stops.map((stop) => stop()));
  assert.ok(slow.taken.includes('link'));
  assert.ok(slow.taken.length < 20, `the others were still under way: ${slow.taken.length}`);
  assert.ok(ms < 3_900, `${Math.round(ms)} ms, less than one slow mail takes`);
  assert.equal(new Set(slow.taken).size, slow.taken.length);
});

test('several senders at once send every mail once', async () => {
  const server = await post();
  for (const n of range(60)) await ask(`m${n}`, {}, new Date());
  const opened = openedOn(server.port);
  const stops = range(3).map(() => startSender(opened, mailServer(opened.config)!, { lines: 2 }));
  for (let tries = 0; tries < 400 && server.taken.length < 60; tries++) await sleep(50);
  await Promise.all(stops.map((stop) => stop()));
  assert.equal(server.taken.length, 60);
  assert.equal(new Set(server.taken).size, 60);
  assert.deepEqual(new Set((await states()).map(String)), new Set(['sent,1,']));
});
