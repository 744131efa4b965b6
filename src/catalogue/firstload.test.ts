// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { letters } from '../measure/grade/grade.ts';
import { loadDirectory } from '../people/directory/actions.ts';
import { inTransaction } from '../platform/db.ts';
import { type TestDatabase, testDatabase } from '../testing/database.ts';
import { refreshGrades } from './actions/grades.ts';
import { loadStarter, starterFolder } from './firstload.ts';
import { catalogueRevision, countCatalogue } from './stores/catalogue.ts';

let halle: TestDatabase;
before(async () => {
  halle = await testDatabase();
  await loadDirectory(halle.db);
});
after(() => halle.close());

const at = new Date('2026-11-21T10:00:00Z');
const skip = !existsSync(starterFolder) && 'no starter';

test('a first start shows over eighty software, forty of them made for local authorities, with real grades', {
  skip,
}, async () => {
  assert.ok((await loadStarter(halle.db, at)) >= 80);
  const { software, madeForLocalAuthorities, graded } = await countCatalogue(halle.db);
  assert.ok(
    software >= 80 && madeForLocalAuthorities >= 40,
    `${software} software, ${madeForLocalAuthorities} for local authorities`,
  );
  assert.ok(graded >= 40, `${graded} graded`);
  const rows = await halle.db.selectFrom('software_grade').select(['letter', 'state', 'quarters']).execute();
  assert.ok(
    rows.every(({ letter, state }) => (state === 'graded') === letters.some((one) => one === letter)),
  );
  assert.ok(rows.every(({ quarters }) => quarters.length <= 40));
});

test('a second start does nothing', { skip }, async () => {
  const revision = await catalogueRevision(halle.db);
  assert.equal(await loadStarter(halle.db, at), 0);
  assert.equal(await catalogueRevision(halle.db), revision);
});

test('every software without a grade says why', { skip }, async () => {
  const { rows } = await sql<{
    slug: string;
  }>`select slug from software s where not exists (select from software_grade g where g.software_id = s.id) and entry -> 'notMeasured' is null`.execute(
    halle.db,
  );
  assert.deepEqual(rows, []);
});

test('grades are made anew when the method changed, and only then', { skip }, async () => {
  const ids = (await halle.db.selectFrom('software').select('id').execute()).map(({ id }) => id);
  const refresh = () => inTransaction(halle.db, (tx) => refreshGrades(tx, ids, at));
  assert.deepEqual(await refresh(), []);
  const one = await halle.db
    .selectFrom('software_grade')
    .select('software_id')
    .limit(1)
    .executeTakeFirstOrThrow();
  await halle.db
    .updateTable('software_grade')
    .set({ method: 'note@0' })
    .where('software_id', '=', one.software_id)
    .execute();
  assert.deepEqual(await refresh(), [one.software_id]);
});
