// SPDX-License-Identifier: AGPL-3.0-or-later
// A halle that a former method filled: its grades are made anew from the facts kept, its followers read why,
// and a project already told of a low letter is not told again.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { factsOf, steadyRows } from '../../../fixtures/measure/facts.ts';
import { formerMethod, method } from '../../measure/forecast/method.ts';
import type { Letter } from '../../measure/grade/grade.ts';
import { saveFacts } from '../../measure/stores/measures.ts';
import { inTransaction } from '../../platform/db.ts';
import { testDatabase } from '../../testing/database.ts';
import { importSoftware, softwareFile } from '../../testing/software.ts';
import { indexSoftware } from '../search/stores/index.ts';
import { refreshGrades } from './grades.ts';
import { regradeFormer } from './regrade.ts';
import { tellProjects } from './tell-projects.ts';

const { db, close } = await testDatabase();
after(() => close());

const day = 86_400;
const at = new Date('2026-11-20T10:00:00Z');
const now = at.getTime() / 1000;
const later = (days: number) => new Date(at.getTime() + days * day * 1000);
const lively = 'https://forge.example/mairie/vivant';
const quiet = 'https://forge.example/mairie/calme';
const rowsOf = {
  [lively]: steadyRows(now - 1500 * day, now - 20 * day, 500, 5),
  [quiet]: steadyRows(now - 1500 * day, now - 200 * day, 120, 2),
};

const graded = async (repository: string) =>
  db
    .selectFrom('software_grade')
    .select(['software_id', 'method', 'letter'])
    .where('repository', '=', repository)
    .executeTakeFirstOrThrow();
/** As the former method left it: its name, and another letter in the lists. */
const asFormer = async (repository: string, letter: Letter, on: Date) => {
  const { software_id } = await graded(repository);
  await inTransaction(
    db,
    async (tx) => {
      await tx
        .updateTable('software_grade')
        .set({ method: formerMethod, letter })
        .where('software_id', '=', software_id)
        .execute();
      await indexSoftware(tx, [software_id], on);
    },
    on,
  );
};
const changes = async (repository: string) => {
  const { software_id } = await graded(repository);
  const rows = await db
    .selectFrom('software_change')
    .select(['was', 'became'])
    .where('software_id', '=', software_id)
    .where('kind', '=', 'grade')
    .orderBy('at')
    .execute();
  return rows.map(({ was, became }) => [was, became]);
};

before(async () => {
  await importSoftware(
    db,
    [lively, quiet].map((url, nth) =>
      softwareFile(`logiciel-${nth}`, `Logiciel ${nth}`, { repositories: `[{ url: "${url}" }]` }),
    ),
  );
  const ids = (await db.selectFrom('software').select('id').execute()).map(({ id }) => id);
  await inTransaction(
    db,
    async (tx) => {
      for (const [repository, rows] of Object.entries(rowsOf))
        await saveFacts(tx, factsOf(rows, { repository, readAt: now - day }), at);
      await refreshGrades(tx, ids, at);
    },
    at,
  );
});

test('letters of a former method are made anew from the facts kept, once, and the news names that method', async () => {
  const { letter } = await graded(lively);
  assert.match(letter!, /^[AB]$/);
  await asFormer(lively, 'C', later(1));
  assert.equal(await regradeFormer(db, later(2)), 1);
  const { software_id: _, ...anew } = await graded(lively);
  assert.deepEqual(anew, { method, letter });
  assert.deepEqual((await changes(lively)).slice(-2), [
    [letter, 'C'],
    [`C ${formerMethod}`, letter],
  ]);
  assert.equal(await regradeFormer(db, later(3)), 0);
  assert.equal((await changes(lively)).length, 3);
});

test('a letter that changes with a new reading is news of the project, not of the method', async () => {
  await asFormer(lively, 'C', later(4));
  await inTransaction(db, (tx) =>
    saveFacts(tx, factsOf(rowsOf[lively]!, { repository: lively, readAt: now - day / 2 }), later(5)),
  );
  assert.equal(await regradeFormer(db, later(5)), 1);
  assert.equal((await changes(lively)).at(-1)![0], 'C');
});

test('a project told of its low letter is not told again when the method alone changed, whichever low letter it was', async () => {
  const { letter } = await graded(quiet);
  assert.match(letter!, /^[DE]$/);
  const post = () => Promise.resolve(true);
  assert.equal(await tellProjects(db, post, { at, days: 30 }), 1);
  for (const before of ['D', 'E'] as const) {
    await asFormer(quiet, before, later(6));
    assert.equal(await regradeFormer(db, later(7)), 1);
    assert.equal((await graded(quiet)).letter, letter);
    assert.equal(await tellProjects(db, post, { at: later(7), days: 30 }), 0);
  }
});

test('one whose good letter falls by the new method is told, and nothing low is shown before its thirty days', async () => {
  await db.deleteFrom('project_notice').execute();
  await asFormer(quiet, 'C', later(8));
  assert.equal((await changes(quiet)).at(-1)![1], 'C');
  const shown = (await changes(quiet)).length;
  assert.equal(await regradeFormer(db, later(9)), 1);
  assert.equal(await tellProjects(db, () => Promise.resolve(true), { at: later(9), days: 30 }), 1);
  assert.equal((await changes(quiet)).length, shown, 'a letter that waits is no news');
});
