// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { factsOf, steadyRows } from '../../../fixtures/measure/facts.ts';
import { keepReading } from '../../measure/actions-keep-reading.ts';
import type { Facts } from '../../measure/facts/facts.ts';
import { saveFacts } from '../../measure/stores/measures.ts';
import { takeTarget } from '../../measure/stores/targets.ts';
import { inTransaction } from '../../platform/db.ts';
import { sealPending } from '../../platform/journal/sealer.ts';
import { testDatabase } from '../../testing/database.ts';
import { readStarter } from '../sources/starter-reader.ts';
import { askForOld, followReadings } from './follow-measure.ts';
import { refreshGrades } from './grades.ts';
import { importRecords } from './import.ts';

const { db, close } = await testDatabase();
after(() => close());

const day = 86_400;
const at = new Date('2026-11-20T10:00:00Z');
const now = at.getTime() / 1000;
const repository = 'https://forge.example/mairie/tombeau';
const rows = steadyRows(now - 1500 * day, now - 40 * day, 300, 4);
const starter = `name: Tombeau
summary: { fr: "Tient le registre du cimetière.", en: "Keeps the register of the cemetery." }
publisher: { name: "Éditeur", country: FR, kind: public }
sources: [{ fields: [name], url: "https://exemple.fr/tombeau", date: 2026-11-01 }]
facts: { notMeasured: { why: { fr: "Pas lu.", en: "Not read." } } }
checkedOn: 2026-11-01
functions: [cemetery]
repositories: [{ url: "${repository}" }]
`;
const factsAt = (readAt: number, rest: Partial<Facts> = {}) => factsOf(rows, { repository, readAt, ...rest });
const gradeKept = () =>
  db.selectFrom('software_grade').select(['software_id', 'head', 'read_at']).executeTakeFirstOrThrow();
const read = (facts: Facts) =>
  inTransaction(db, (tx) =>
    keepReading(tx, { facts, identities: [], how: 'whole', read: 0 }, repository, at),
  );

before(async () => {
  const file = { name: 'tombeau.yml', bytes: Buffer.from(starter) };
  await inTransaction(db, (tx) => saveFacts(tx, factsAt(now - 30 * day), at));
  await importRecords(db, {
    source: 'starter',
    reads: readStarter([file], '2026-11-01'),
    complete: false,
    at,
  });
});

test('a later reading of the same head makes the grade anew: it knows of a longer silence', async () => {
  const { software_id, read_at } = await gradeKept();
  assert.equal(read_at.getTime() / 1000, now - 30 * day);
  await inTransaction(db, (tx) => saveFacts(tx, factsAt(now - 20 * day), at));
  assert.deepEqual(await inTransaction(db, (tx) => refreshGrades(tx, [software_id], at)), [software_id]);
  assert.equal((await gradeKept()).read_at.getTime() / 1000, now - 20 * day);
  assert.deepEqual(await inTransaction(db, (tx) => refreshGrades(tx, [software_id], at)), []);
});

test('after a reading the journal tells it, and the grade of the software follows, once', async () => {
  await read(factsAt(now - 10 * day, { head: 'b'.repeat(40) }));
  assert.equal((await gradeKept()).head, 'a'.repeat(40));
  await sealPending(db);
  assert.equal(await followReadings(db, at), 1);
  assert.equal((await gradeKept()).head, 'b'.repeat(40));
  assert.equal(await followReadings(db, at), 0);
  await read(factsAt(now - 9 * day, { repository: 'https://forge.example/new/place', head: 'c'.repeat(40) }));
  await sealPending(db);
  assert.equal(await followReadings(db, at), 1);
  assert.equal((await gradeKept()).head, 'c'.repeat(40));
});

test('a repository whose copy has grown old is asked for, once, and again only when as many days have passed', async () => {
  assert.equal(await askForOld(db, 10, at), 0);
  assert.equal(await askForOld(db, 7, at), 1);
  assert.equal(await askForOld(db, 7, at), 0);
  const target = await takeTarget(
    db,
    { id: '00000000-0000-7000-8000-000000000000', leaseSeconds: 60 },
    { hosts: [], tokens: new Map() },
  );
  assert.equal(target!.asked, repository);
  await db
    .updateTable('measure_target')
    .set({ state: 'failed', taken_by: null, slot: null, lease_until: null, finished_at: at })
    .execute();
  assert.equal(await askForOld(db, 7, new Date(at.getTime() + 6 * day * 1000)), 0);
  assert.equal(await askForOld(db, 7, new Date(at.getTime() + 8 * day * 1000)), 1);
});
