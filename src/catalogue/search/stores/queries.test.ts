// SPDX-License-Identifier: AGPL-3.0-or-later
// Everyday queries of town halls find what they mean, over the catalogue of a first start. Only shares are
// held: `npm run queries` prints every miss.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { askQueries, fillForQueries } from '../../../testing/ask-queries.ts';
import { type TestDatabase, testDatabase } from '../../../testing/database.ts';
import { isAside, type Known, missed, readQueries, sharesOf } from '../../../testing/queries.ts';
import { loadThesaurus } from '../../sources/thesaurus.ts';

const queries = readQueries();
let world: TestDatabase;
let known: Known;
before(async () => {
  world = await testDatabase('catalogue');
  known = await fillForQueries(world.db);
});
after(() => world.close());

for (const isPlaced of [true, false])
  for (const aside of [false, true])
    test(`nine in ten in the first five, seven in ten first: ${isPlaced ? '' : 'un'}known country, ${aside ? 'kept aside' : 'open'}`, async (t) => {
      const asked = queries.filter((query) => query.aside === aside);
      const verdicts = await askQueries(world.db, asked, known, isPlaced);
      const { inFive, isFirst } = sharesOf(verdicts);
      t.diagnostic(`${inFive.toFixed(3)} in the first five, ${isFirst.toFixed(3)} first`);
      if (!aside) for (const one of verdicts) if (!one.isFirst) t.diagnostic(missed(one));
      assert.ok(inFive >= 0.9, `${inFive} in the first five`);
      assert.ok(isFirst >= 0.7, `${isFirst} first`);
    });

test('every query is labelled with functions that exist, and chance alone keeps one in three aside', () => {
  const ids = new Set(loadThesaurus().functions.map(({ id }) => id));
  for (const { query, functions } of queries)
    assert.ok(functions.length > 0 && functions.every((id) => ids.has(id)), query);
  assert.deepEqual(
    queries.filter((query) => query.aside !== isAside(query)).map(({ query }) => query),
    [],
  );
  assert.ok(queries.length >= 250);
});
