// SPDX-License-Identifier: AGPL-3.0-or-later
// What comes back: notices as servers write them, other mails that lie in the same mailbox, and hostile ones.
import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { testDatabase } from '../../../testing/database.ts';
import { keyFor } from '../../../testing/settings.ts';
import { openTestSite, type TestSite } from '../../../testing/site.ts';
import { inTransaction } from '../../db.ts';
import { parseAddress, queueMail } from '../../mail.ts';
import { noteBounces } from './note.ts';
import { mostBytes, readBounce } from './report.ts';

const halle = await testDatabase();
after(() => halle.close());
const noon = new Date('2026-11-21T12:00:00Z');
beforeEach(() => halle.worker.deleteFrom('mail').execute());

interface Notice {
  readonly action?: string;
  readonly status?: string;
  readonly said?: string;
  readonly headType?: string;
}
/** As Postfix writes it; Exim gives the head of the mail alone. */
const notice = (
  id: string,
  {
    action = 'failed',
    status = '5.1.1',
    said = 'smtp; 550 5.1.1 <mairie@auvillar.example>:\n  User unknown',
    headType = 'message/rfc822',
  }: Notice = {},
) =>
  Buffer.from(
    [
      'From: MAILER-DAEMON@mx.example (Mail Delivery System)',
      'To: halle@halle.example',
      'Subject: Undelivered Mail Returned to Sender',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="cut"',
      '',
      '--cut',
      'Content-Type: text/plain',
      '',
      'I could not deliver it.',
      '--cut',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example',
      '',
      'Final-Recipient: rfc822; mairie@auvillar.example',
      `Action: ${action}`,
      `Status: ${status}`,
      `Diagnostic-Code: ${said}`,
      '',
      '--cut',
      `Content-Type: ${headType}`,
      '',
      `Message-ID: <${id}@halle.example>`,
      'Subject: Votre lien',
      '',
      'Message-ID: <00000000-0000-7000-8000-0000000000ff@halle.example>',
      '--cut--',
      '',
    ].join('\r\n'),
  );
const known = '01938c7e-0000-7000-8000-0000000000aa';

async function ask(state: 'sent' | 'waiting'): Promise<string> {
  const content = { subject: 'Bonjour', paragraphs: ['Bonjour.'] };
  const mail = {
    lang: 'fr',
    urgency: 'prompt',
    topic: 'people.invitation',
    optional: false,
    content,
  } as const;
  await inTransaction(halle.db, (tx) =>
    queueMail(tx, keyFor, { ...mail, to: parseAddress('mairie@auvillar.example') }, noon),
  );
  const { id } = await halle.worker
    .updateTable('mail')
    .set({ state })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
const stands = () => halle.worker.selectFrom('mail').select(['state', 'answer']).executeTakeFirstOrThrow();

test('a notice tells which mail did not arrive and why, as Postfix and as Exim write it', async () => {
  // the words of the server hold an address: they are not kept
  const answer = '550 5.1.1';
  for (const headType of ['message/rfc822', 'text/rfc822-headers'])
    assert.deepEqual(await readBounce(notice(known, { headType })), { mail: known, answer });
});

test('a server that still tries, a holiday answer, a mail of others and damage are no notice', async () => {
  const others = [
    notice(known, { action: 'delayed', status: '4.4.1' }),
    notice('not-an-id'),
    Buffer.from(
      'From: guichet@auvillar.example\r\nSubject: Absent\r\nAuto-Submitted: auto-replied\r\n\r\nJe reviens lundi.',
    ),
    notice(known).subarray(0, 400),
    Buffer.from([0, 255, 13, 10, 13, 10, 0]),
    Buffer.alloc(0),
    Buffer.alloc(mostBytes + 1, 'a'),
  ];
  for (const one of others) assert.equal(await readBounce(one), undefined, one.toString('latin1', 0, 80));
  const odd = await readBounce(notice(known, { status: '9', said: `smtp; \u0007\u202e${'x'.repeat(900)}` }));
  assert.equal(odd?.answer, '550');
});

test('a mailbox of many is read; a mail that left is refused, one that waits is not touched', async () => {
  const id = await ask('sent');
  const from = Buffer.from('From MAILER-DAEMON Sat Nov 21 12:00:00 2026\r\n');
  const box = Buffer.concat([
    from,
    notice(id),
    from,
    notice(known),
    from,
    Buffer.from('Subject: x\r\n\r\ny'),
  ]);
  assert.deepEqual(await noteBounces(halle.db, box, noon), { read: 3, noted: 1 });
  assert.deepEqual(await noteBounces(halle.db, box, noon), { read: 3, noted: 0 });
  assert.deepEqual(await stands(), { state: 'refused', answer: '550 5.1.1' });
  await halle.worker.deleteFrom('mail').execute();
  assert.deepEqual(await noteBounces(halle.db, notice(await ask('waiting')), noon), { read: 1, noted: 0 });
  assert.equal((await stands()).state, 'waiting');
});

test('a mail server posts what came back with its key; without a key nothing is there', async () => {
  const key = 'k'.repeat(16);
  const post = async (site: TestSite, authorization: string, type = 'message/rfc822') => {
    const headers = { authorization, 'content-type': type };
    return site.web.server.inject({
      method: 'POST',
      url: '/courrier/rebonds',
      headers,
      payload: notice(known),
    });
  };
  const closed = await openTestSite();
  assert.equal((await post(closed, `Bearer ${key}`)).statusCode, 404);
  await closed.close();
  const open = await openTestSite({ HALLE_BOUNCE_KEY: key });
  after(() => open.close());
  assert.equal((await post(open, 'Bearer another')).statusCode, 403);
  assert.equal((await post(open, `Bearer ${key}`, 'text/html')).statusCode, 415);
  const taken = await post(open, `Bearer ${key}`);
  assert.equal(taken.statusCode, 200);
  assert.deepEqual(taken.json(), { read: 1, noted: 0 });
});
