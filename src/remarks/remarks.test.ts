// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { saveEdition } from '../people/directory/actions.ts';
import { readWallonia } from '../people/directory/sources/wallonia.ts';
import { asOwner, readingEverything } from '../platform/owner.ts';
import { namur } from '../testing/organisations.ts';
import { openTestSite } from '../testing/site.ts';
import { dailyMost, pathOf } from './remark.ts';
import { listRemarks } from './store.ts';

const site = await openTestSite({ HALLE_CONTACT: 'halle@syndicat.example' });
after(() => site.close());
await saveEdition(site.halle.db, await readWallonia());
const reading = <Result>(work: Parameters<typeof readingEverything<Result>>[1]) =>
  asOwner(site.halle, (db) => readingEverything(db, work));
const written = () => reading((tx) => listRemarks(tx, site.web.keyFor));

test('a page that is wrong leads to a form that knows which page it was', async () => {
  const { body } = await site.get('/ecrire?kind=correction&about=%2Flogiciels%2Fopencimetiere');
  assert.match(body, /À propos de la page \/logiciels\/opencimetiere/);
  assert.match(body, /name="about" value="\/logiciels\/opencimetiere"/);
});

test('three lines are kept sealed with the address, and those who keep the halle are told', async () => {
  const sent = await site.post('/ecrire?kind=correction', {
    kind: 'correction',
    about: '/logiciels/opencimetiere',
    words: 'Le site a changé d’adresse : https://nouveau.example',
    address: 'accueil@commune.example',
  });
  assert.equal(sent.statusCode, 303);
  assert.match((await site.get(String(sent.headers.location))).body, /C’est reçu/);
  const [remark] = await written();
  assert.deepEqual(
    [remark?.kind, remark?.about, remark?.words, remark?.address],
    [
      'correction',
      '/logiciels/opencimetiere',
      'Le site a changé d’adresse : https://nouveau.example',
      'accueil@commune.example',
    ],
  );
  const raw = await reading((tx) => tx.selectFrom('remark').selectAll().execute());
  assert.doesNotMatch(JSON.stringify(raw), /nouveau\.example|accueil@commune/);
  const told = await site.mails('remarks.new');
  assert.deepEqual(
    told.map(({ to, subject, kind }) => [to, subject.replaceAll('\u00a0', ' '), kind]),
    [['halle@syndicat.example', 'Un message pour qui tient la halle : Cette fiche se trompe', 'digest']],
  );
});

test('nobody who visits reads what others wrote', async () => {
  assert.deepEqual(await site.halle.db.selectFrom('remark').select('id').execute(), []);
});

test('what is too short is given back with all that was typed', async () => {
  const { statusCode, body } = await site.post('/ecrire?kind=missing', {
    ...{ kind: 'missing', name: 'Fleurissement', url: 'gitlab', words: 'court', address: 'pas une adresse' },
  });
  assert.equal(statusCode, 422);
  for (const typed of ['Fleurissement', 'gitlab', 'court', 'pas une adresse'])
    assert.match(body, new RegExp(typed));
});

test('what was looked for in vain names the software that is missing', async () => {
  const { body } = await site.get('/ecrire?kind=missing&q=arrosage');
  assert.match(body, /name="name"[^>]*value="arrosage"|value="arrosage"[^>]*name="name"/);
});

test('only a path of this site says which page is meant', () => {
  assert.equal(pathOf('/logiciels/x?a=1'), '/logiciels/x?a=1');
  for (const hostile of [
    '//evil.example',
    'https://evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '',
  ])
    assert.equal(pathOf(hostile), undefined, hostile);
});

test('a town hall proposes its own program in its own name; who acts for none is told to sign in for theirs', async () => {
  const visitor = await site.get('/ecrire?kind=own');
  assert.match(visitor.body, /demande d’entrer/);
  const agent = await site.comeIn('agent', [[namur.id, ['agent']]]);
  const program = {
    ...{ kind: 'own', organisation: namur.id, name: 'Fleurissement' },
    ...{ url: 'https://gitlab.example/fleurs', words: 'Suit les massifs et l’arrosage.' },
  };
  assert.equal((await site.post('/ecrire?kind=own', program, agent)).statusCode, 303);
  const proposed = (await written()).find(({ kind }) => kind === 'own');
  assert.deepEqual([proposed?.organisation?.id, proposed?.name], [namur.id, 'Fleurissement']);
  const forged = await site.post('/ecrire?kind=own', { ...program, name: 'Faux' }, { cookie: agent.cookie });
  assert.equal(forged.statusCode, 403, 'without the token of the session');
  assert.match(forged.body, /value="Faux"/, 'and what was typed is there');
  const stranger = await site.comeIn('ailleurs');
  assert.equal((await site.post('/ecrire?kind=own', program, stranger)).statusCode, 403);
  assert.equal((await written()).filter(({ kind }) => kind === 'own').length, 1);
});

test('from one network a day brings ten at most, and the eleventh keeps its words', async () => {
  const send = (n: number) =>
    site.post('/ecrire?kind=question', { kind: 'question', words: `Question numéro ${n}, merci.` });
  let last = await send(0);
  for (let n = 1; last.statusCode === 303 && n <= dailyMost; n++) last = await send(n);
  assert.equal(last.statusCode, 422);
  assert.match(last.body, /Question numéro \d+, merci/);
});
