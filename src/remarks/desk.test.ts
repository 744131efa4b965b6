// SPDX-License-Identifier: AGPL-3.0-or-later
// What was written to the halle, read and answered by those who keep it, at the desk and by command.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { saveEdition } from '../people/directory/actions.ts';
import { readWallonia } from '../people/directory/sources/wallonia.ts';
import { makeKeeper } from '../people/keeping/actions/keepers.ts';
import { asOwner, readingEverything, repairingAnyRow } from '../platform/owner.ts';
import { namur } from '../testing/organisations.ts';
import { openTestSite, type Visitor } from '../testing/site.ts';
import { importSoftware, softwareFile } from '../testing/software.ts';
import { answerRemark } from './actions-answer.ts';
import { listRemarks } from './store.ts';

const site = await openTestSite();
after(() => site.close());
await saveEdition(site.halle.db, await readWallonia());
await importSoftware(site.halle.db, [softwareFile('opencimetiere', 'openCimetière')]);
const { keyFor } = site.web;
await site.comeIn('tenue');
await asOwner(site.halle, (db) => makeKeeper(db, keyFor, 'tenue@ailleurs.example', new Date()));
const keeper = await site.comeIn('tenue', [], 'passkey');
const agent = await site.comeIn('agent', [[namur.id, ['agent']]]);

const remarks = () => asOwner(site.halle, (db) => readingEverything(db, (tx) => listRemarks(tx, keyFor)));
async function write(fields: Record<string, string>, who: Visitor | object = {}): Promise<string> {
  const before = new Set((await remarks()).map(({ id }) => id));
  const { statusCode } = await site.post(`/ecrire?kind=${fields['kind']}`, fields, who);
  assert.equal(statusCode, 303);
  return (await remarks()).find(({ id }) => !before.has(id))!.id;
}
const deed = (name: string, fields: Record<string, string>, who: Visitor = keeper) =>
  site.post(`/tenue/messages/${name}`, fields, who);
const answers = async () =>
  (await site.mails('remarks.answer')).map(({ to, content }) => [to, content.paragraphs.join(' ')]);

const program = {
  ...{ kind: 'own', organisation: namur.id, name: 'Fleurissement' },
  ...{ url: 'https://gitlab.com/namur/fleurissement', words: 'Suit les massifs et l’arrosage.' },
  address: 'espaces-verts@namur.example',
};

test('a program that a town hall proposed enters the catalogue, dated, and its writer is answered with the sheet', async () => {
  const remark = await write(program, agent);
  assert.match((await site.get('/tenue', keeper)).body, /Messages reçus/);
  const page = (await site.get('/tenue/messages', keeper)).body;
  assert.match(page, /Fleurissement/);
  assert.match(page, /Suit les massifs et l’arrosage/);
  assert.doesNotMatch(page, /espaces-verts@namur/, 'the address is shown to nobody');
  const accepted = await deed('proposal', {
    ...{ remark, name: 'Fleurissement', url: program.url, summary: 'Suit les massifs et l’arrosage.' },
    ...{ licence: 'AGPL-3.0-or-later', function: '', reason: 'Merci, la fiche est en ligne.' },
  });
  assert.equal(accepted.statusCode, 303);
  const sheet = (await site.get('/logiciels/fleurissement')).body;
  assert.match(sheet, /Ville de Namur|Namur/);
  assert.match(sheet, /une proposition que cette halle a reçue/);
  const [[to, words] = []] = await answers();
  assert.equal(to, 'espaces-verts@namur.example');
  assert.match(String(words), /C’est accepté\. Merci, la fiche est en ligne\./);
  assert.match((await site.lastLink('remarks.answer')).pathname, /\/logiciels\/fleurissement$/);
});

test('a sheet that was wrong is right, and says by whose word', async () => {
  const remark = await write({
    ...{ kind: 'correction', about: '/en/software/opencimetiere?x=1' },
    words: 'Le site a changé d’adresse.',
  });
  const desk = (await site.get('/tenue/messages', keeper)).body;
  const led = /href="(\/tenue\/paroles\?q=[^"]+)"/.exec(desk)?.[1];
  assert.equal(led, '/tenue/paroles?q=%2Fen%2Fsoftware%2Fopencimetiere%3Fx%3D1');
  const texts = await site.get(led!, keeper);
  assert.match(texts.body, /value="\/en\/software\/opencimetiere\?x=1"/);
  const wrong = await deed('correction', { remark, field: 'website', value: '', reason: 'Corrigé ce jour.' });
  assert.equal(wrong.statusCode, 422);
  const right = { remark, field: 'website', value: 'https://juste.example/', reason: 'Corrigé ce jour.' };
  assert.equal((await deed('correction', right)).statusCode, 303);
  const { body } = await site.get('/logiciels/opencimetiere');
  assert.match(body, /https:\/\/juste\.example/);
  assert.match(
    (await site.get('/logiciels/opencimetiere/sources')).body,
    /une correction que cette halle a reçue/,
  );
});

test('an answer is given once, and not by who stands on the side of who wrote', async () => {
  const remark = await write({ ...program, name: 'Second' }, agent);
  await site.comeIn('tenue', [[namur.id, ['agent']]]);
  const own = await site.comeIn('tenue', [], 'passkey');
  const fields = { remark, outcome: 'declined', reason: 'Il y est déjà sous un autre nom.' };
  const refused = await deed('answer', fields, own);
  assert.equal(refused.statusCode, 422, 'a keeper who acts for Namur');
  assert.match(refused.body, /une autre personne qui tient la halle doit en décider/);
  const stranger = await site.comeIn('passant', [], 'passkey');
  assert.equal((await deed('answer', fields, stranger)).statusCode, 403);
  const at = new Date();
  const mails = { keyFor, url: 'https://halle.example' };
  const byCommand = () =>
    asOwner(site.halle, (db) =>
      repairingAnyRow(db, at, (tx) =>
        answerRemark(tx, mails, {}, { remark, outcome: 'declined', reason: fields.reason }, at),
      ),
    );
  await byCommand();
  await assert.rejects(byCommand(), /remarks\.answered-already/);
  assert.equal((await deed('answer', fields)).statusCode, 422);
  const rewrite = asOwner(site.halle, (db) =>
    repairingAnyRow(db, at, (tx) =>
      tx.updateTable('remark').set({ outcome: 'accepted' }).where('id', '=', remark).execute(),
    ),
  );
  await assert.rejects(rewrite, /stays as it is/);
});
