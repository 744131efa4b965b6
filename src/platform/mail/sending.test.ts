// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { after, afterEach, beforeEach, test } from 'node:test';
import fc from 'fast-check';
import { pino } from 'pino';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { findAddress } from '../../base/mail-address.ts';
import { testDatabase } from '../../testing/database.ts';
import { configWith, keyFor } from '../../testing/settings.ts';
import { inTransaction } from '../db.ts';
import { type Mail, parseAddress, queueMail } from '../mail.ts';
import { asOwner, repairingAnyRow } from '../owner.ts';
import { nextTry } from './delays.ts';
import { gatherLetters } from './digest.ts';
import { openLine } from './line.ts';
import { composeMessage } from './message.ts';
import { type Sending, sendDue as sendRound } from './send.ts';
import { type MailServer, mailSender, mailServer } from './server.ts';
import { decideMail, listDoubtful, takeUp } from './store.ts';

const halle = await testDatabase();
/** The operator lets a doubtful mail leave again. */
const again = (id: string, at: Date) =>
  asOwner(halle, (db) => repairingAnyRow(db, at, (tx) => decideMail(tx, id, 'again', at)));
const home = mkdtempSync(path.join(tmpdir(), 'halle-mail-'));
after(async () => {
  await halle.close();
  rmSync(home, { recursive: true, force: true });
});

const logged: string[] = [];
const keeping = (line: unknown, _: string, done: () => void) => {
  logged.push(String(line));
  done();
};
const log = pino({ level: 'trace' }, new Writable({ write: keeping }));
const noon = new Date('2026-11-21T12:00:00Z');
const minutes = (n: number) => new Date(noon.getTime() + n * 60_000);

/** A real mail server on loopback, and what it took. */
interface Post {
  readonly port: number;
  readonly taken: string[];
  close(): Promise<void>;
}
const open: Post[] = [];
async function post(options: SMTPServerOptions = {}, port = 0): Promise<Post> {
  const taken: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData: (stream, _session, done) => {
      let words = '';
      stream.on('data', (piece) => (words += piece));
      stream.on('end', () => {
        taken.push(words);
        done();
      });
    },
    ...options,
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const made = {
    port: (server.server.address() as net.AddressInfo).port,
    taken,
    close: () => new Promise<void>((done) => server.close(() => done())),
  };
  open.push(made);
  return made;
}
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});
beforeEach(async () => {
  logged.length = 0;
  await halle.worker.deleteFrom('mail').execute();
  await halle.worker.deleteFrom('mail_refusal').execute();
});

type Trying = Sending & { readonly at: Date; readonly server: MailServer };
function sending(port: number, at: Date): Trying {
  const config = configWith({ HALLE_HOME: home, HALLE_SMTP: `smtp://127.0.0.1:${port}` });
  return { db: halle.worker, config, keyFor, log, at, server: mailServer(config)! };
}
/** Everything that is due, on one line. */
async function sendDue({ at, server, ...all }: Trying): Promise<void> {
  await takeUp(all.db, at);
  const line = openLine(server);
  await sendRound(all, { line, upTo: 3, batch: 10, now: () => at });
  line.close();
}

const to = 'mairie@auvillar.example';
const link: Mail = {
  to: parseAddress(to),
  lang: 'fr',
  urgency: 'urgent',
  topic: 'people.sign-in',
  optional: false,
  content: {
    subject: 'Votre lien pour entrer',
    paragraphs: ['Bonjour.'],
    button: { label: 'Entrer', url: 'https://halle.example/entrer' },
  },
};
const ask = (mail: Partial<Mail> = {}, at = noon) =>
  inTransaction(halle.db, (tx) => queueMail(tx, keyFor, { ...link, ...mail }, at));
const states = async () =>
  (await halle.worker.selectFrom('mail').select(['state', 'answer']).orderBy('id').execute()).map(
    ({ state, answer }) => [state, answer],
  );

test('a server that is down for an hour loses nothing and is sent nothing twice', async () => {
  const gone = await post();
  await gone.close();
  await Promise.all([ask(), ask(), ask()]);
  for (let minute = 0; minute <= 60; minute++) await sendDue(sending(gone.port, minutes(minute)));
  assert.deepEqual(await states(), Array(3).fill(['waiting', 'ESOCKET']));
  const back = await post({}, gone.port);
  for (let minute = 61; minute <= 150; minute++) await sendDue(sending(back.port, minutes(minute)));
  assert.deepEqual(await states(), Array(3).fill(['sent', null]));
  assert.equal(back.taken.length, 3);
  assert.equal(new Set(back.taken.map((words) => /^Message-ID: (.*)$/im.exec(words)![1])).size, 3);
});

test('two senders at once send a mail once', async () => {
  const server = await post();
  await ask();
  await Promise.all([1, 2, 3, 4].map(() => sendDue(sending(server.port, noon))));
  assert.equal(server.taken.length, 1);
});

test('« not now » is tried again, « never » is not, and only codes are kept', async () => {
  const refusing = (responseCode: number, words: string) =>
    post({ onRcptTo: (_address, _session, done) => done(Object.assign(new Error(words), { responseCode })) });
  const later = await refusing(451, `4.7.1 ${to} greylisted`);
  await ask();
  await sendDue(sending(later.port, noon));
  assert.deepEqual(await states(), [['waiting', '451 4.7.1']]);
  const never = await refusing(550, `5.1.1 <${to}> unknown`);
  await sendDue(sending(never.port, minutes(2)));
  assert.deepEqual(await states(), [['refused', '550 5.1.1']]);
  const row = await halle.worker.selectFrom('mail').selectAll().executeTakeFirstOrThrow();
  assert.equal(row.sealed, null);
});

test('after four days a mail is given up', async () => {
  const later = await post({
    onMailFrom: (_address, _session, done) => done(Object.assign(new Error('busy'), { responseCode: 452 })),
  });
  await ask();
  for (let hour = 0; hour <= 5 * 24; hour++) await sendDue(sending(later.port, minutes(60 * hour)));
  assert.deepEqual(await states(), [['given-up', '452']]);
});

test('a server without encryption elsewhere than on this machine, or with a wrong certificate, is given no word', async () => {
  const plain = await post();
  const server = {
    ...mailServer(configWith({ HALLE_HOME: home, HALLE_SMTP: `smtp://127.0.0.1:${plain.port}` }))!,
    requireTls: true,
  };
  await ask();
  await sendDue({ ...sending(plain.port, noon), server } as Trying);
  assert.equal(plain.taken.length, 0);
  assert.equal((await states())[0]![0], 'waiting');
  // smtp-server brings a certificate that nobody vouches for
  const wrong = await post({ disabledCommands: ['AUTH'] });
  await sendDue({ ...sending(wrong.port, minutes(5)), server: { ...server, port: wrong.port } } as Trying);
  assert.equal(wrong.taken.length, 0);
  assert.deepEqual((await states())[0]![0], 'waiting');
});

test('encryption is asked for everywhere but on this machine', () => {
  const requires = (smtp: string) => {
    const server = mailServer(configWith({ HALLE_HOME: home, HALLE_SMTP: smtp }));
    return server?.kind === 'smtp' && (server.requireTls || server.secure);
  };
  assert.deepEqual(
    [
      'smtp://mail.example',
      'smtps://mail.example',
      'smtp://localhost:25',
      'smtp://relay.example?tls=off',
    ].map(requires),
    [true, true, false, false],
  );
});

test('a wrong password of the halle is no fault of the mail: it waits', async () => {
  const server = await post({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: (_auth, _session, done) => done(Object.assign(new Error('no'), { responseCode: 535 })),
  });
  await ask();
  const named = configWith({ HALLE_HOME: home, HALLE_SMTP: `smtp://halle:wrong@127.0.0.1:${server.port}` });
  await sendDue({ ...sending(server.port, noon), server: mailServer(named)! });
  assert.equal((await states())[0]![0], 'waiting');
});

test('a line cut after the words were given leaves the mail doubtful: it does not leave again by itself', async () => {
  let heard = 0;
  const cutting = net.createServer((socket) => {
    socket.on('error', () => {});
    socket.write('220 hello\r\n');
    socket.on('data', (piece) => {
      const words = String(piece);
      if (/^(EHLO|MAIL|RCPT)/.test(words)) socket.write('250 ok\r\n');
      else if (words.startsWith('DATA')) socket.write('354 go\r\n');
      else if (words.includes('\r\n.\r\n') && ++heard) socket.destroy();
    });
  });
  await new Promise<void>((resolve) => cutting.listen(0, '127.0.0.1', resolve));
  const { port } = cutting.address() as net.AddressInfo;
  await ask();
  for (const minute of [0, 60, 600]) await sendDue(sending(port, minutes(minute)));
  assert.equal(heard, 1);
  assert.equal((await states())[0]![0], 'doubtful');
  cutting.close();
  const [doubtful] = await listDoubtful(halle.worker);
  const back = await post();
  assert.equal(await again(doubtful!.id, minutes(700)), true);
  await sendDue(sending(back.port, minutes(700)));
  assert.equal(back.taken.length, 1, 'a person may let it leave again');
  assert.equal(await again(doubtful!.id, minutes(701)), false);
});

test('a sender that died before the words left is replaced; one that died after is not', async () => {
  const server = await post();
  const [before, afterwards] = [await ask(), await ask()];
  await halle.worker
    .updateTable('mail')
    .set({ state: 'sending', begun_at: noon, attempts: 1 })
    .where('id', '=', before)
    .execute();
  await halle.worker
    .updateTable('mail')
    .set({ state: 'handing-over', begun_at: noon, attempts: 1 })
    .where('id', '=', afterwards)
    .execute();
  await sendDue(sending(server.port, minutes(2)));
  assert.equal(server.taken.length, 0);
  await sendDue(sending(server.port, minutes(4)));
  assert.equal(server.taken.length, 1);
  await sendDue(sending(server.port, minutes(20)));
  assert.equal(server.taken.length, 1);
  assert.deepEqual((await states()).map(([state]) => state).sort(), ['doubtful', 'sent']);
});

test('a server slower than our patience is tried again later', async () => {
  const slow = net.createServer((socket) => void socket.on('error', () => {}));
  await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve));
  const { port } = slow.address() as net.AddressInfo;
  const parcel = {
    id: 'x',
    from: 'halle@halle.example',
    to,
    message: Buffer.from('x'),
    handingOver: async () => assert.fail('no word may leave'),
  };
  const limits = { connectionTimeout: 200, greetingTimeout: 200, socketTimeout: 400 };
  assert.deepEqual(await openLine(sending(port, noon).server, limits).deliver(parcel), {
    kind: 'later',
    answer: 'ETIMEDOUT',
    about: 'server',
  });
  slow.close();
});

test('no address is logged, and none is readable in the database', async () => {
  const server = await post({
    onRcptTo: (address, _session, done) =>
      done(Object.assign(new Error(`no such ${address.address}`), { responseCode: 550 })),
  });
  await ask();
  await sendDue(sending(server.port, noon));
  assert.ok(logged.length > 0);
  assert.ok(!logged.join().includes('auvillar'), logged.join());
  await ask();
  const rows = await halle.worker.selectFrom('mail').selectAll().execute();
  assert.ok(!rows.some(({ sealed }) => sealed?.includes('auvillar')));
});

test('a mail is a text and a page of the same words in the reader’s language, with nothing to fetch', async () => {
  const server = await post();
  await ask({
    lang: 'en',
    optional: true,
    topic: 'measure.notice',
    content: { subject: 'A “D” & <b>', paragraphs: ['<script>'], facts: [{ label: 'Grade', value: 'D' }] },
  });
  await sendDue(sending(server.port, noon));
  const [words] = server.taken;
  assert.match(words!, /^From: Halle <halle@halle\.example>\r$/m);
  assert.match(words!, /^List-Unsubscribe:\s+<https:\/\/halle\.example\/en\/mail\/refusal\/[\w.-]+>\r$/m);
  assert.match(words!, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
  assert.match(words!, /^Content-Type: text\/plain/m);
  const html = words!
    .slice(words!.indexOf('text/html'))
    .replaceAll('=\r\n', '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  assert.match(html, /&lt;script>/);
  assert.match(html, /Stop these messages/);
  assert.doesNotMatch(html, /<img|<script|<link|@import|url\(/);
});

test('line ends in an address, a subject or a name are refused, whoever wrote them', async () => {
  for (const written of [
    'a@b.example\r\nBcc: c@d.example',
    'a@b.example\n',
    'a@b.example, c@d.example',
    '<a@b.example>',
    '"a b"@c.example',
    'a@b',
    'a@[127.0.0.1]',
    '',
    `${'a'.repeat(300)}@b.example`,
  ])
    assert.equal(findAddress(written), undefined, written);
  await assert.rejects(ask({ content: { subject: 'x\r\nBcc: c@d.example', paragraphs: [] } }));
  const words = { to, lang: 'fr', optional: false, content: { subject: 'x', paragraphs: [] } };
  const message = (name: string) =>
    composeMessage({
      id: 'i',
      createdAt: noon,
      words,
      from: { name, address: 'h@halle.example' },
      site: 'https://halle.example',
    });
  assert.throws(() => message('a\r\nBcc: c@d.example'));
  assert.match(
    String(await message('Halle, "du" <Nord>')),
    /^From: "Halle, \\"du\\" <Nord>" <h@halle\.example>\r$/m,
  );
  assert.throws(() =>
    mailSender({ mailFrom: 'Halle <a@b.example>\r\nBcc: <c@d.example>', url: 'https://halle.example' }),
  );
});

test('whatever is said in a mail, its headers stay ours', () =>
  fc.assert(
    fc.asyncProperty(fc.string({ minLength: 1, maxLength: 100, unit: 'binary' }), async (said) => {
      const words = {
        to,
        lang: 'fr',
        optional: false,
        content: { subject: 'Sujet', paragraphs: [said], facts: [{ label: 'x', value: said }] },
      };
      const raw = String(
        await composeMessage({
          id: 'i',
          createdAt: noon,
          words,
          from: { name: 'Halle', address: 'h@halle.example' },
          site: 'https://halle.example',
        }),
      );
      const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]/g, ' ');
      const names = head.split('\r\n').map((line) => line.slice(0, line.indexOf(':')));
      assert.deepEqual(names.sort(), [
        'Auto-Submitted',
        'Content-Language',
        'Content-Type',
        'Date',
        'From',
        'MIME-Version',
        'Message-ID',
        'Subject',
        'To',
      ]);
    }),
    { numRuns: 30 },
  ));

const here = { url: 'https://halle.example' };
test('what is not urgent comes in one letter a day, in the words of the last', async () => {
  const server = await post();
  for (const subject of ['Premier', 'Second'])
    await ask({
      urgency: 'digest',
      topic: 'measure.notice',
      optional: true,
      content: { ...link.content, subject },
    });
  await sendDue(sending(server.port, noon));
  assert.equal(server.taken.length, 0);
  assert.equal(await gatherLetters({ db: halle.worker, keyFor, config: here, at: minutes(1) }), 1);
  await ask({ urgency: 'digest', topic: 'measure.notice', optional: true });
  assert.equal(await gatherLetters({ db: halle.worker, keyFor, config: here, at: minutes(2) }), 0);
  await sendDue(sending(server.port, minutes(3)));
  assert.equal(server.taken.length, 1);
  assert.match(server.taken[0]!, /Premier[\s\S]*Second/);
  assert.equal(await gatherLetters({ db: halle.worker, keyFor, config: here, at: minutes(24 * 60) }), 1);
});

test('a halle that is tried writes its mails to a folder; a public one may not', async () => {
  const config = configWith({ HALLE_HOME: home, HALLE_URL: 'http://localhost:3000', HALLE_SMTP: 'folder' });
  await ask();
  await sendDue({ ...sending(1, noon), config, server: mailServer(config)! });
  const files = await readdir(path.join(home, 'mail'));
  assert.equal(files.length, 1);
  assert.match(await readFile(path.join(home, 'mail', files[0]!), 'utf8'), /Votre lien pour entrer/);
  assert.throws(() => mailServer(configWith({ HALLE_HOME: home, HALLE_SMTP: 'folder' })), /folder-in-public/);
});

test('tries come further and further apart', () => {
  const gaps = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(
    (attempts) => (nextTry(attempts, noon, noon)!.getTime() - noon.getTime()) / 60_000,
  );
  assert.deepEqual(gaps, [1, 5, 15, 30, 60, 120, 240, 480, 480]);
  assert.equal(nextTry(9, noon, minutes(4 * 24 * 60)), undefined);
});
