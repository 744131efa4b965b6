// SPDX-License-Identifier: AGPL-3.0-or-later
// Those who keep the halle correct a field, hide a sheet, settle a contest, take it back; nobody else does.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { sql } from 'kysely';
import { historyColumns, historyFromCsv } from '../../measure/facts/history-csv.ts';
import { saveFacts } from '../../measure/stores/measures.ts';
import { saveEdition } from '../../people/directory/actions.ts';
import { readWallonia } from '../../people/directory/sources/wallonia.ts';
import { makeKeeper } from '../../people/keeping/actions/keepers.ts';
import { asOwner, repairingAsOwner } from '../../platform/owner.ts';
import { namur } from '../../testing/organisations.ts';
import { wordsOfPage } from '../../testing/reading/reader.ts';
import { openTestSite } from '../../testing/site.ts';
import { importSoftware, softwareFile } from '../../testing/software.ts';
import { refreshGrades } from '../actions/grades.ts';
import { correctSheet, undoCorrection } from './actions.ts';
import { listWords } from './store.ts';

const site = await openTestSite();
after(() => site.close());
const repository = 'https://forge.example/a/registre';
const file = softwareFile('registre', 'Registre', { repositories: `[{ url: "${repository}" }]` });
const bare = softwareFile('sans-depot', 'Sans dépôt');
await saveEdition(site.halle.db, await readWallonia());
await importSoftware(site.halle.db, [file, bare]);
await site.comeIn('tenue');
await asOwner(site.halle, (db) => makeKeeper(db, site.web.keyFor, 'tenue@ailleurs.example', new Date()));
const keeper = await site.comeIn('tenue', [], 'passkey');

const reason = 'Vu sur le site de l’éditeur.';
const deed = (name: string, fields: Record<string, string>, who: Parameters<typeof site.post>[2] = keeper) =>
  site.post(`/tenue/fiches/${name}`, { reason, ...fields }, who);
const words = async (path: string, who?: Parameters<typeof site.get>[1]) =>
  plain((await site.get(path, who)).body);
const plain = (body: string) => wordsOfPage(body).replace(/\s+/g, ' ');
const standing = () => listWords(site.halle.db);
const journal = async () => {
  const { rows } = await asOwner(site.halle, (db) =>
    sql<{
      kind: string;
    }>`select kind from journal_entry where kind like 'catalogue.%' and kind <> 'catalogue.imported' order by id`.execute(
      db,
    ),
  );
  return rows.map(({ kind }) => kind);
};

test('a corrected field wins over all sources, says whose word it is, and the next import changes nothing of it', async () => {
  assert.match(await words('/tenue/fiches', keeper), /Aucune correction ne vaut aujourd’hui/);
  const sent = { software: 'Registre', field: 'website', value: 'https://juste.example/' };
  assert.equal((await deed('correct', sent)).statusCode, 303);
  assert.match(
    await words('/logiciels/registre/sources'),
    /Site juste\.example|Site https:\/\/juste\.example/,
  );
  await importSoftware(site.halle.db, [
    softwareFile('registre', 'Registre', {
      repositories: `[{ url: "${repository}" }]`,
      website: 'https://faux.example/',
    }),
  ]);
  assert.match(
    await words('/logiciels/registre/sources'),
    /juste\.example.*dit autre chose : « https:\/\/faux\.example/,
  );
  const desk = await words('/tenue/fiches', keeper);
  assert.match(desk, /Registre Site : https:\/\/juste\.example\/ Le .* Vu sur le site de l’éditeur\./);
});

test('several values, codes and yes are read strictly; what is wrong is given back with all that was typed', async () => {
  for (const [field, value, told] of [
    ['functions', 'cemetery, nulle-part', /« nulle-part » n’est pas une fonction connue/],
    ['countries', 'France', /« France » n’est pas un code/],
    ['madeForLocalAuthorities', 'peut-être', /Écrivez oui ou non/],
    ['website', 'javascript:alert(1)', /adresse/],
    ['licence', 'CC-BY-NC-4.0', /CC-BY-NC-4\.0.*pas libre|n’est pas libre/],
  ] as const) {
    const { statusCode, body } = await deed('correct', { software: 'Registre', field, value });
    assert.equal(statusCode, 422, field);
    assert.match(plain(body), told);
  }
  assert.equal((await standing()).length, 1);
  const right = { software: 'registre', field: 'countries', value: 'fr, be' };
  assert.equal((await deed('correct', right)).statusCode, 303);
  assert.match(await words('/logiciels/registre/sources'), /Pays visés France, Belgique/);
});

test('a correction is undone by one click: the sources speak again', async () => {
  const { body } = await site.get('/tenue/fiches', keeper);
  assert.match(body, /Cette parole ne vaut plus\./, 'a reason stands ready');
  for (const { id } of await standing()) assert.equal((await deed('undo', { id })).statusCode, 303);
  assert.match(await words('/logiciels/registre/sources'), /Site https:\/\/faux\.example/);
  const again = await deed('undo', { id: '0193a000-0000-7000-8000-000000000001' });
  assert.equal(again.statusCode, 422);
  assert.match(plain(again.body), /déjà défaite/);
});

test('a hidden sheet appears nowhere, stays hidden through imports, and comes back at its address', async () => {
  for (const [name, slug] of [
    ['Registre', 'registre'],
    ['Sans dépôt', 'sans-depot'],
  ] as const) {
    assert.equal((await deed('hide', { software: name })).statusCode, 303);
    assert.equal((await site.get(`/logiciels/${slug}`)).statusCode, 404);
    assert.doesNotMatch(await words('/logiciels?q=cimetière'), new RegExp(name));
    await importSoftware(site.halle.db, [
      softwareFile(slug, name, {
        summary: '{ fr: "Encore.", en: "Again." }',
        ...(slug === 'registre' && { repositories: `[{ url: "${repository}" }]` }),
      }),
    ]);
    assert.equal((await site.get(`/logiciels/${slug}`)).statusCode, 404, 'an import does not show it again');
    const [hidden] = await standing();
    assert.match(await words('/tenue/fiches', keeper), new RegExp(`${name} Fiche masquée`));
    assert.equal((await deed('undo', { id: hidden!.id })).statusCode, 303);
    assert.match(await words(`/logiciels/${slug}`), /Encore\./);
  }
});

test('what a project contests is shown as not settled, then as it was settled, for these words alone', async () => {
  const contest = async (fr: string, daysAgo: number) => {
    const readAt = Math.floor(Date.now() / 1000) - daysAgo * 86_400;
    const row = (week: number) =>
      `${readAt - week * 604_800},${readAt - week * 604_800},${week % 4},d${week % 2},${week % 4},1,0,2,0,1,0`;
    const lines = [historyColumns, ...Array.from({ length: 300 }, (_, week) => row(week))];
    const facts = {
      ...{ collector: 'halle-git@1', repository, head: `${fr.length}`.padEnd(40, 'a'), readAt },
      ...{ history: historyFromCsv(Buffer.from(lines.join('\n'))), releases: [], limits: [] },
      claim: { contest: { fr } },
    };
    await site.halle.db.transaction().execute((tx) => saveFacts(tx, facts, new Date()));
    const { rows } = await sql<{ id: string }>`select id from software where slug = 'registre'`.execute(
      site.halle.db,
    );
    await site.halle.db.transaction().execute((tx) =>
      refreshGrades(
        tx,
        rows.map(({ id }) => id),
        new Date(),
      ),
    );
  };
  const nothing = await deed('settle', { software: 'Registre', outcome: 'kept' });
  assert.match(plain(nothing.body), /ne conteste rien/);
  await contest('Notre travail est ailleurs.', 2);
  assert.match(
    await words('/logiciels/registre'),
    /conteste, et ce n’est pas tranché.*Notre travail est ailleurs/,
  );
  assert.equal((await deed('settle', { software: 'Registre', outcome: 'kept' })).statusCode, 303);
  const settled = await words('/logiciels/registre');
  assert.match(
    settled,
    /Le projet contestait ; tranché le .* : la lettre reste\.\s*Notre travail.*Vu sur le site/,
  );
  assert.doesNotMatch(settled, /pas tranché/);
  await contest('Et autre chose encore.', 1);
  assert.match(await words('/logiciels/registre'), /conteste, et ce n’est pas tranché/);
});

test('all of it is in the journal, and by command too', async () => {
  const kinds = await journal();
  for (const done of ['sheet-corrected', 'sheet-hidden', 'contest-settled', 'correction-undone'])
    assert.ok(kinds.includes(`catalogue.${done}`), done);
  const at = new Date();
  const given = { slug: 'registre', field: 'name', value: 'Registre juste', reason } as const;
  const id = await repairingAsOwner(site.halle, at, (tx) => correctSheet(tx, {}, given, at));
  assert.match(await words('/logiciels/registre'), /Registre juste/);
  await repairingAsOwner(site.halle, at, (tx) => undoCorrection(tx, {}, { id, reason }, at));
  await assert.rejects(
    repairingAsOwner(site.halle, at, (tx) => correctSheet(tx, {}, { ...given, reason: 'x' }, at)),
    /no-reason/,
  );
});

test('nobody else says it: neither an agent at the desk, nor the site’s own role past it', async () => {
  const agent = await site.comeIn('agent', [[namur.id, ['admin']]]);
  const sent = { software: 'Registre', field: 'name', value: 'Faux' };
  assert.notEqual((await deed('correct', sent, agent)).statusCode, 303);
  const at = new Date();
  const before = (await standing()).length;
  await assert.rejects(
    site.halle.db
      .transaction()
      .execute((tx) =>
        sql`insert into source_record select gen_random_uuid(), 'correction', 'forged', first_seen, fetched_at, null, media, raw, sha256, claim, software_id from source_record limit 1`.execute(
          tx,
        ),
      ),
    /word of those who keep the halle/,
  );
  await assert.rejects(
    site.halle.db
      .transaction()
      .execute((tx) =>
        sql`update source_record set withdrawn_at = ${at} where source = 'correction'`.execute(tx),
      ),
    /word of those who keep the halle/,
  );
  assert.equal((await standing()).length, before);
});
