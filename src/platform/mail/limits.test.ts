// SPDX-License-Identifier: AGPL-3.0-or-later
// How many mails may be asked: by whom, to whom, and by many at the same moment.
import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { speaker } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { testDatabase } from '../../testing/database.ts';
import { keyFor } from '../../testing/settings.ts';
import { inTransaction } from '../db.ts';
import { type Asker, type Mail, parseAddress, queueMail } from '../mail.ts';
import { tidyMails } from './store.ts';
import { texts } from './texts.ts';

const halle = await testDatabase();
after(() => halle.close());
const noon = new Date('2026-11-21T12:00:00Z');
const hours = (n: number) => new Date(noon.getTime() + n * 3_600_000);
beforeEach(() => halle.worker.deleteFrom('mail').execute());

let reader = 0;
const content = { subject: 'Bonjour', paragraphs: ['Bonjour.'] };
const ask = (
  asker: Asker | undefined,
  { at = noon, to = `m${reader++}`, ...mail }: Partial<Omit<Mail, 'to'>> & { at?: Date; to?: string } = {},
) =>
  inTransaction(halle.db, (tx) =>
    queueMail(
      tx,
      keyFor,
      {
        to: parseAddress(`${to}@auvillar.example`),
        lang: 'fr',
        urgency: 'prompt',
        topic: 'people.invitation',
        optional: true,
        content,
        asker,
        ...mail,
      },
      at,
    ),
  );

/** How many of `n` asked at the same moment were taken, and what the others were told. */
async function manyAtOnce(n: number, work: (index: number) => Promise<unknown>) {
  const results = await Promise.allSettled(Array.from({ length: n }, (_, index) => work(index)));
  const refused = results.flatMap((one) => (one.status === 'rejected' ? [one.reason as Problem] : []));
  for (const one of refused) assert.ok(one instanceof Problem, String(one));
  return { taken: n - refused.length, told: [...new Set(refused.map(({ textKey }) => textKey))] };
}
const rows = async () =>
  Number(
    (
      await halle.worker
        .selectFrom('mail')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  );

test('429 invitations of one account in a row: forty leave, and nobody else’s are delayed', async () => {
  const { taken, told } = await manyAtOnce(429, () =>
    ask({ sort: 'invitation', account: 'a', organisation: 'o' }),
  );
  assert.deepEqual([taken, told], [40, ['mail.too-many-account']]);
  assert.equal(await rows(), 40);
  const id = await ask({ sort: 'invitation', account: 'b', organisation: 'p' });
  assert.equal(
    (await halle.worker.selectFrom('mail').select('turn').where('id', '=', id).executeTakeFirstOrThrow())
      .turn,
    0,
  );
});

test('two agents of one organisation share its limit', async () => {
  const asked = (account: string) =>
    manyAtOnce(40, () => ask({ sort: 'invitation', account, organisation: 'o' }));
  const [first, second] = [await asked('a'), await asked('b')];
  assert.deepEqual([first.taken, second.taken, second.told], [40, 20, ['mail.too-many-organisation']]);
});

test('an hour later there is room again, until the day’s number is reached', async () => {
  const asked = (at: Date) =>
    manyAtOnce(50, () => ask({ sort: 'invitation', account: 'a', organisation: 'o' }, { at }));
  const taken = [];
  for (const hour of [0, 1.1, 2.2, 3.3, 23, 25.2]) taken.push((await asked(hours(hour))).taken);
  assert.deepEqual(taken, [40, 40, 40, 0, 0, 40]);
});

test('whoever asks, one address gets so many: asked by fifty accounts at the same moment', async () => {
  const { taken, told } = await manyAtOnce(50, (n) =>
    ask({ sort: 'invitation', account: `a${n}`, organisation: `o${n}` }, { to: 'victim' }),
  );
  assert.deepEqual([taken, told], [10, ['mail.too-many-reader']]);
  const other = await manyAtOnce(30, (n) =>
    ask({ sort: 'letter', account: `b${n}` }, { to: 'victim', at: hours(0.1) }),
  );
  assert.equal(other.taken, 20, 'thirty in an hour, of all sorts together');
});

test('a stranger has fewer', async () => {
  const asked = (asker: Asker) => manyAtOnce(15, () => ask(asker));
  const stranger = await asked({ sort: 'request', account: 'a' });
  assert.deepEqual([stranger.taken, stranger.told], [10, ['mail.too-many-stranger']]);
  assert.equal((await asked({ sort: 'request', account: 'b', organisation: 'o' })).taken, 15);
});

test('sign-in links, and what the halle says by itself, are never among them', async () => {
  await manyAtOnce(20, (n) => ask({ sort: 'letter', account: `a${n}` }, { to: 'victim' }));
  const link = { urgency: 'urgent', topic: 'people.sign-in', optional: false, to: 'victim' } as const;
  assert.equal((await manyAtOnce(60, () => ask({ client: Buffer.alloc(32, 1) }, link))).taken, 60);
  assert.equal(
    (await manyAtOnce(60, () => ask(undefined, { ...link, topic: 'catalogue.notice' }))).taken,
    60,
  );
});

test('what is refused leaves nothing behind of the act that asked for it', async () => {
  await manyAtOnce(40, () => ask({ sort: 'invitation', account: 'a', organisation: 'o' }));
  await assert.rejects(
    inTransaction(halle.db, async (tx) => {
      await tx.insertInto('first_load').values({ name: 'an act', content: 'x' }).execute();
      const mail = {
        lang: 'fr',
        urgency: 'prompt',
        topic: 'people.invitation',
        optional: true,
        content,
      } as const;
      await queueMail(
        tx,
        keyFor,
        {
          ...mail,
          to: parseAddress('x@auvillar.example'),
          asker: { sort: 'invitation', account: 'a', organisation: 'o' },
        },
        noon,
      );
    }),
    Problem,
  );
  assert.deepEqual(
    await halle.db.selectFrom('first_load').select('name').where('name', '=', 'an act').execute(),
    [],
  );
});

test('a reader who refused a topic gets none of it, whoever asks', async () => {
  const { refuse, welcome } = await import('./store.ts');
  const { readerOf } = await import('./address.ts');
  const hash = readerOf(keyFor, parseAddress('quiet@auvillar.example'));
  await ask(undefined, { to: 'quiet' });
  await refuse(halle.db, hash, 'people.invitation', noon);
  await refuse(halle.db, hash, 'people.invitation', noon);
  await ask(undefined, { to: 'quiet' });
  await welcome(halle.db, hash, 'people.invitation');
  await ask(undefined, { to: 'quiet' });
  const states = await halle.worker.selectFrom('mail').select(['state', 'sealed']).orderBy('id').execute();
  assert.deepEqual(states.map(({ state, sealed }) => [state, sealed !== null]).sort(), [
    ['unwanted', false],
    ['unwanted', false],
    ['waiting', true],
  ]);
});

test('each limit has its sentence in both languages; who asked is forgotten two days after', async () => {
  const { rows: limits } = await (await import('kysely')).sql<{
    who: string;
    most: number;
    hours: number;
  }>`select who, most, hours from mail_limit`.execute(halle.db);
  for (const lang of ['fr', 'en'])
    for (const { who, most, hours } of limits)
      assert.match(
        speaker(texts, lang)(`mail.too-many-${who}` as 'mail.too-many-reader', { most, hours }),
        /\d.*\./,
      );
  await ask({ sort: 'invitation', account: 'a', organisation: 'o' });
  await halle.worker.updateTable('mail').set({ state: 'sent', ended_at: noon }).execute();
  await tidyMails(halle.worker, hours(47));
  const asker = () =>
    halle.worker.selectFrom('mail').select(['by_account', 'by_organisation']).executeTakeFirstOrThrow();
  assert.ok((await asker()).by_account);
  await tidyMails(halle.worker, hours(49));
  assert.deepEqual(await asker(), { by_account: null, by_organisation: null });
});
