// SPDX-License-Identifier: AGPL-3.0-or-later
// One clock for an act: the moment that the entry read is the one that the database's own rules go by.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { type TestDatabase, testDatabase } from '../testing/database.ts';
import { atMoment, type Db, inTransaction, sweeping, type Tx } from './db.ts';
import { packageRoot } from './root.ts';

let halle: TestDatabase;
before(async () => {
  halle = await testDatabase();
});
after(() => halle.close());

const clocks =
  /(?<![\w.])(?:(?:now|(?:clock|statement|transaction)_timestamp|timeofday)\(\)|current_(?:date|time|timestamp)\b|localtime(?:stamp)?\b)/i;

/** Tables where the database's clock is the right one, and why. */
const byTheServer: Readonly<Record<string, string>> = {
  'measure/stores/targets-held.ts': 'likewise, of what a machine holds',
  'measure/stores/answers.ts': 'likewise, of what waits',
  'measure/stores/targets.ts':
    'leases between machines whose clocks differ: they all ask the one that they share',
  'measure/stores/runs.ts': 'likewise, of whole lists',
  'people/signed-in/store.ts': 'seconds between two clicks, which two machines may have answered',
  'platform/leases.ts': 'likewise, of whoever is alone at something long',
  'platform/migrations.ts': 'when the schema was changed: a note for people',
};

const told = async (db: Db | Tx) =>
  (await sql<{ at: Date; on: string }>`select halle.moment() as at, halle.today() as on`.execute(db))
    .rows[0]!;

test('the moment of a transaction is what it was given, its day that of the halle, and both are forgotten with it', async () => {
  const late = new Date('2031-12-31T23:30:00Z');
  await inTransaction(
    halle.db,
    async (tx) => {
      await sql`set local timezone to 'Pacific/Kiritimati'`.execute(tx);
      assert.deepEqual(await told(tx), { at: late, on: '2032-01-01' }, 'the day of Paris');
      await inTransaction(tx, async (same) => assert.deepEqual((await told(same)).at, late));
      await atMoment(tx, new Date('1999-01-01T00:00:00Z'));
      assert.equal((await told(tx)).on, '1999-01-01');
      await sql`select set_config('halle.zone', 'America/Toronto', true)`.execute(tx);
      assert.equal((await told(tx)).on, '1998-12-31', 'the day of Montréal');
    },
    late,
  );
  const before = Date.now();
  const { at } = await told(halle.db);
  assert.ok(Math.abs(at.getTime() - before) < 3_600_000, 'without one it is the clock of the server');
});

test('rows that are over are seen by a sweep alone, and only those', async () => {
  const day = (n: number) => new Date(Date.UTC(2040, 0, n));
  const put = (n: number) => sql`insert into link (id, token, purpose, asked_at, expires_at, leaves_at)
    values (gen_random_uuid(), ${Buffer.alloc(32, n)}, 'people.sign-in', ${day(n)}, ${day(n)}, ${day(n + 2)})`;
  for (const n of [1, 9])
    await inTransaction(halle.db, async (tx) => {
      await sql`select set_config('halle.link', ${Buffer.alloc(32, n).toString('hex')}, true)`.execute(tx);
      await put(n).execute(tx);
    });
  const seen = async (tx: Tx) =>
    (await sql<{ asked_at: Date }>`select asked_at from link`.execute(tx)).rows.map((row) => row.asked_at);
  await inTransaction(halle.db, async (tx) => assert.deepEqual(await seen(tx), []), day(99));
  await sweeping(halle.db, day(10), async (tx) => assert.deepEqual(await seen(tx), [day(1)]));
  await inTransaction(halle.db, async (tx) => assert.deepEqual(await seen(tx), []), day(99));
});

test('no policy, view, function or trigger of the database has a clock of its own', async () => {
  const { rows } = await sql<{ what: string; words: string }>`
    select 'policy ' || policyname || ' on ' || tablename as what, concat_ws(' ', qual, with_check) as words from pg_policies where schemaname = 'halle'
    union all select 'view ' || viewname, definition from pg_views where schemaname = 'halle'
    union all select 'view ' || matviewname, definition from pg_matviews where schemaname = 'halle'
    union all select 'trigger ' || tgname, pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
    union all select 'check ' || conname, pg_get_constraintdef(c.oid) from pg_constraint c where connamespace = 'halle'::regnamespace
    union all select 'function ' || proname, pg_get_functiondef(oid) from pg_proc
      where pronamespace = 'halle'::regnamespace and prokind in ('f', 'p') and proname <> 'moment'`.execute(
    halle.db,
  );
  assert.ok(rows.length > 200, `${rows.length} looked at`);
  assert.deepEqual(
    rows.filter(({ words }) => clocks.test(words)).map(({ what }) => what),
    [],
  );
});

test('questions to the database carry their moment: the server’s clock is asked only where this says why', () => {
  const src = path.join(packageRoot, 'src');
  const asking = globSync('**/*.{ts,tsx}', { cwd: src })
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .filter((file) =>
      literals(readFileSync(path.join(src, file), 'utf8')).some((words) => clocks.test(words)),
    );
  assert.deepEqual(asking.sort(), Object.keys(byTheServer).sort());
});

/** The strings and templates of a source, without comments and without what templates compute. */
function literals(text: string): string[] {
  const bare = text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm, '').replace(/\$\{[^{}]*\}/g, '');
  return bare.match(/'(?:[^'\\\n]|\\.)*'|`[^`]*`/g) ?? [];
}
