// SPDX-License-Identifier: AGPL-3.0-or-later
// Signing in leads back to what was asked for, with what was typed; a first arrival is welcomed; who is
// invited is in by one click.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { inTransaction } from '../../platform/db.ts';
import { withClient } from '../../platform/roles.ts';
import { must } from '../../testing/builders.ts';
import { beauvechain, giveMailboxes, namur } from '../../testing/organisations.ts';
import { keyFor } from '../../testing/settings.ts';
import { type Answer, type Fields, formToken, openTestSite } from '../../testing/site.ts';
import { saveEdition } from '../directory/actions.ts';
import { readWallonia } from '../directory/sources/wallonia.ts';
import { keepTyped } from '../signed-in/actions-forms.ts';
import { findTyped } from '../signed-in/store-kept.ts';

const site = await openTestSite({ HALLE_SIGN_IN_LIMIT: '50' });
const { halle, get, post, lastLink } = site;
before(async () => {
  await saveEdition(halle.db, await readWallonia());
  await giveMailboxes(halle.ownerUrl, {
    'nis:92094': 'commune@namur.example',
    'nis:25005': 'commune@beauvechain.example',
  });
});
after(() => site.close());

/** The cookies that an answer gives, as the browser would send them back. */
const jar = ({ headers }: Answer): string =>
  [headers['set-cookie'] ?? []]
    .flat()
    .map((one) => one.split(';')[0]!)
    .filter((one) => !one.endsWith('='))
    .join('; ');
const open = async (cookie = '') =>
  post('/entrer/lien', { t: (await lastLink()).searchParams.get('t')! }, { cookie });
const session = (answer: Answer) => /__Host-halle=[\w-]+/.exec(jar(answer))![0];
const ours = `/mon-organisation/${namur.slug}`;

test('a first agent is welcomed: to say what they use, then who signs; passkeys are not what they see', async () => {
  await post('/entrer/organisation', { o: namur.slug });
  const opened = await open();
  assert.equal(opened.headers['location'], `${ours}/bienvenue`);
  const cookie = session(opened);
  const { body } = await get(`${ours}/bienvenue`, { cookie });
  const main = /<main[\s\S]*<\/main>/.exec(body)![0];
  assert.match(
    main,
    new RegExp(`<a class="btn" href="${ours}/logiciels#declarer">Dire ce que nous utilisons</a>`),
  );
  assert.ok(main.indexOf('Dire ce que nous utilisons') < main.indexOf('Nommer qui signe'));
  assert.ok(main.indexOf('Nommer qui signe') < main.indexOf('une clé pour entrer'));
  // who comes back is not welcomed again
  await post('/entrer/organisation', { o: namur.slug });
  assert.equal((await open()).headers['location'], '/compte');
});

test('a page for people who are signed in is where the link of the mail leads, in another browser too', async () => {
  const asked = `${ours}/mandats?de=imio`;
  const away = await get(asked);
  assert.deepEqual([away.statusCode, away.headers['location']], [303, '/entrer']);
  assert.match(jar(away), /__Host-halle-onward=/);
  await post('/entrer', { address: 'signe@namur.example' }, { cookie: jar(away) });
  assert.equal((await open()).headers['location'], asked);
  // « Nous l’utilisons aussi », and the mail that asks for a mandate
  const used = await get('/mes-logiciels?s=opencimetiere');
  assert.deepEqual([used.headers['location'], jar(used).includes('opencimetiere')], ['/entrer', true]);
  const mandate = await get(`/entrer/vers?o=${namur.slug}&n=${encodeURIComponent(`${ours}/mandats`)}`);
  assert.equal(mandate.headers['location'], `/entrer/organisation?o=${namur.slug}`);
  await post('/entrer/organisation', { o: namur.slug }, { cookie: jar(mandate) });
  assert.equal((await open(jar(mandate))).headers['location'], `${ours}/mandats`);
});

test('nobody is led to another site, nor in a circle', async () => {
  for (const n of [
    '//ailleurs.example',
    'https://ailleurs.example/',
    '/\\ailleurs.example',
    '/entrer',
    'x',
  ]) {
    const answer = await get(`/entrer/vers?n=${encodeURIComponent(n)}`);
    assert.deepEqual([answer.headers['location'], jar(answer)], ['/entrer', ''], n);
  }
  await post('/entrer', { address: 'a@b.example' }, { cookie: '__Host-halle-onward=%2F%2Failleurs.example' });
  const opened = await open('__Host-halle-onward=https%3A%2F%2Failleurs.example');
  assert.equal(opened.headers['location'], '/compte');
});

const typed = { address: 'accueil@namur.example', duty: 'accueil "du" matin', 'role-agent': '1' };

/** Sends a form as somebody whose session has ended meanwhile. */
async function sendTooLate(fields: Fields = typed) {
  await post('/entrer/organisation', { o: namur.slug });
  const cookie = session(await open());
  const form = formToken((await get(ours, { cookie })).body);
  await post('/compte/sortie', { form }, { cookie });
  return { form, answer: await post(`${ours}/invitations`, { ...fields, form }, { cookie }) };
}

test('what was typed when the session ended is found again, filled in, by the same account alone', async () => {
  const { answer } = await sendTooLate();
  assert.equal(answer.statusCode, 403);
  assert.match(answer.body, /est gardé 4 heures[\s\S]*<a class="btn" href="\/entrer">/);
  assert.ok(!answer.body.includes('accueil@namur.example'), 'kept, and no longer in the page');
  await post('/entrer/organisation', { o: namur.slug }, { cookie: jar(answer) });
  const opened = await open();
  const back = String(opened.headers['location']);
  assert.match(back, /^\/compte\/reprise\?t=[\w-]{43}$/);
  const again = await get(back, { cookie: session(opened) });
  assert.match(again.body, /value="accueil@namur\.example"/);
  assert.match(again.body, /value="accueil &quot;du&quot; matin"/);
  assert.match(again.body, /Vous êtes entré de nouveau/);
  assert.equal(again.headers['cache-control'], 'private, no-store');
  assert.equal((await site.mails('people.invitation')).length, 0, 'nothing is done by looking');
  const form = formToken(again.body);
  const sent = await post(
    `${ours}/invitations`,
    { ...typed, duty: 'accueil', form },
    { cookie: session(opened) },
  );
  assert.deepEqual([sent.statusCode, sent.headers['location']], [303, ours]);

  const other = await site.comeIn('autre');
  const refused = await get(back, other);
  assert.equal(refused.statusCode, 403);
  assert.match(refused.body, /par un autre compte/);
  assert.ok(!refused.body.includes('accueil@namur.example'));
  assert.equal((await get(back)).headers['location'], '/entrer');
  assert.equal((await get('/compte/reprise?t=x', other)).statusCode, 404);
});

test('what is kept is sealed, for some hours, and not without end from one place', async () => {
  const at = new Date();
  const later = (hours: number) => new Date(at.getTime() + hours * 3_600_000);
  const one = { address: '/compte', fields: { words: 'des mots à garder' } };
  const token = (await keepTyped(halle.db, keyFor, one, '192.0.2.1', at))!;
  const find = (when: Date) => inTransaction(halle.db, (tx) => findTyped(tx, keyFor, token, when), when);
  assert.deepEqual(await find(later(3.9)), one);
  assert.equal(await find(later(4)), undefined);
  const stored = await withClient(halle.ownerUrl, async (client) => {
    await client.query(`select set_config('halle.backup', 'on', false)`);
    return (await client.query('select row_to_json(l)::text as words from halle.link l')).rows;
  });
  assert.ok(stored.length > 0 && !JSON.stringify(stored).includes('mots'));
  const long = { address: '/compte', fields: { words: 'x'.repeat(60_000) } };
  assert.equal(await keepTyped(halle.db, keyFor, long, '192.0.2.1', at), undefined);
  for (let n = 1; n < 60; n++) assert.ok(await keepTyped(halle.db, keyFor, one, '192.0.2.1', at));
  assert.equal(await keepTyped(halle.db, keyFor, one, '192.0.2.1', at), undefined);
  assert.ok(await keepTyped(halle.db, keyFor, one, '192.0.2.2', at));
});

test('what cannot be kept stays in the page, as it was typed', async () => {
  const { answer } = await sendTooLate({ ...typed, words: 'x'.repeat(61_000) });
  assert.equal(answer.statusCode, 403);
  assert.match(answer.body, /name="address" value="accueil@namur\.example"/);
});

test('a button pressed too late leads back to its page', async () => {
  await post('/entrer', { address: 'a@b.example' });
  const cookie = session(await open());
  const form = formToken((await get('/compte', { cookie })).body);
  await post('/compte/sortie', { form }, { cookie });
  const headers = { referer: 'https://halle.example/compte?x=1', host: 'halle.example' };
  const late = await post('/compte/sortie', { form }, { cookie }, headers);
  assert.equal(late.headers['location'], '/entrer');
  assert.match(jar(late), /onward=\/compte\?x=1/);
  const strange = await post(
    '/compte/sortie',
    { form },
    { cookie },
    { ...headers, referer: 'https://x.example/a' },
  );
  assert.equal(jar(strange), '');
});

test('a first agent names who signs in one step; one click in the mail, and they sign', async () => {
  const first = await site.comeInByLink({ organisation: namur.slug });
  await must(
    post(
      `${ours}/invitations`,
      { as: 'signatory', address: 'bourgmestre@namur.example', duty: 'bourgmestre' },
      first,
    ),
    'who signs is named',
  );
  const [mail] = await site.mails('people.invitation').then((all) => all.slice(-1));
  assert.equal(mail!.to, 'bourgmestre@namur.example');
  const link = new URL(mail!.url);
  const shown = await get(link.pathname + link.search);
  assert.match(shown.body, /Namur vous invite à agir pour elle[\s\S]*Accepter et entrer/);
  const opened = await post('/entrer/lien', { t: link.searchParams.get('t')! });
  assert.deepEqual([opened.statusCode, opened.headers['location']], [303, ours]);
  const cookie = session(opened);
  assert.match((await get(ours, { cookie })).body, /Vos rôles\u00a0: agent, signataire/);
  assert.match((await get(`${ours}/mandats`, { cookie })).body, /Laisser une organisation agir pour nous/);
  const twice = await post('/entrer/lien', { t: link.searchParams.get('t')! });
  assert.equal(twice.statusCode, 409);
  assert.match(twice.body, /Cette invitation de Namur n’ouvre plus/);
  assert.doesNotMatch((await get(ours, first)).body, /Nommer qui signe/);
});

test('the link of an invitation that was replaced opens nothing', async () => {
  const first = await site.comeInByLink({ organisation: beauvechain.slug });
  const desk = `/mon-organisation/${beauvechain.slug}`;
  const inviting = { as: 'signatory', address: 'signe@beauvechain.example', duty: 'collège' };
  await must(post(`${desk}/invitations`, inviting, first), 'invited');
  const t = (await lastLink('people.invitation')).searchParams.get('t')!;
  await must(post(`${desk}/invitations`, { ...inviting, duty: 'bourgmestre' }, first), 'invited again');
  const old = await post('/entrer/lien', { t });
  assert.deepEqual([old.statusCode, /n’ouvre plus/.test(old.body)], [409, true]);
  const next = (await lastLink('people.invitation')).searchParams.get('t')!;
  assert.equal((await post('/entrer/lien', { t: next })).headers['location'], desk);
});
