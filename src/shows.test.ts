// SPDX-License-Identifier: AGPL-3.0-or-later
// Every page that is kept in memory says what it shows of the database: all that was read to make it, in the
// words of PostgreSQL, belongs to a family that it names.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { sql } from 'kysely';
import pg from 'pg';
import { openGround } from '../attack/ground.ts';
import { readAddresses } from '../attack/places.ts';
import { makeWorld } from '../attack/world.ts';
import { withClient } from './platform/roles.ts';

/** Every question asked of PostgreSQL by this process, in its words. */
const asked: string[] = [];
const { query } = pg.Client.prototype;
pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
  const [words] = given as [string | { text?: string }];
  asked.push(typeof words === 'string' ? words : (words.text ?? ''));
  return Reflect.apply(query, this, given);
} as typeof query;

const ground = await openGround();
after(() => ground.close());
const world = await makeWorld(ground);

/** Tables that the program raises by its own words, since it knows which software is meant. */
const byTheProgram: ReadonlySet<string> = new Set([
  ...['software', 'software_slug', 'software_gone', 'software_usage', 'software_grade', 'source_record'],
  ...['record_key', 'repository', 'repository_facts', 'identity_decision', 'search_entry', 'search_words'],
  ...['search_gone', 'search_revision'],
]);
/** What tells of changes is not shown. */
const aside = new Set(['revision', 'revised', 'revision_of_thing']);

interface Schema {
  readonly tables: readonly string[];
  readonly functions: readonly { readonly name: string; readonly words: string }[];
  readonly families: ReadonlyMap<string, readonly string[]>;
}

const schema: Schema = await withClient(ground.halle.ownerUrl, async (client) => {
  const list = async <Row extends pg.QueryResultRow>(words: string) => (await client.query<Row>(words)).rows;
  const raised = await list<{ table: string; family: string }>(`
    select tgrelid::regclass::text as table, split_part(encode(tgargs, 'escape'), '\\000', 1) as family
    from pg_trigger where tgfoid = 'halle.revise_family'::regproc and tgname like '%\\_insert'`);
  const views = await list<{ name: string; words: string }>(
    `select relname as name, pg_get_viewdef(oid) as words from pg_class where relnamespace = 'halle'::regnamespace and relkind = 'v'`,
  );
  return {
    tables: (
      await list<{ name: string }>(
        `select relname as name from pg_class where relnamespace = 'halle'::regnamespace and relkind = 'r'`,
      )
    ).map(({ name }) => name),
    functions: [
      ...views,
      ...(await list<{ name: string; words: string }>(
        `select proname as name, prosrc as words from pg_proc where pronamespace = 'halle'::regnamespace`,
      )),
    ],
    families: new Map(
      [...Map.groupBy(raised, ({ table }) => table.replace('halle.', ''))].map(([table, rows]) => [
        table,
        rows.map(({ family }) => family),
      ]),
    ),
  };
});

/** The tables that a question reads, by itself and by the functions and views it names. */
function tablesIn(words: string, seen = new Set<string>()): Set<string> {
  const named = new Set(words.match(/[a-z_]+/g));
  // A column may bear the name of a table, which stands after `from`, `join`, or a comma and before an alias.
  const at = (table: string) =>
    new RegExp(
      [
        String.raw`(?:from|join)\s+"?(?:halle"?\."?)?${table}\b`,
        String.raw`,\s+(?:halle\.)?${table}\s+(?!as|is|in|or|on)[a-z]{1,3}\b`,
      ].join('|'),
    );
  const found = new Set(schema.tables.filter((table) => named.has(table) && at(table).test(words)));
  for (const { name, words: inner } of schema.functions)
    if (named.has(name) && !seen.has(name)) {
      seen.add(name);
      for (const table of tablesIn(inner, seen)) found.add(table);
    }
  return found;
}

/** What was asked of PostgreSQL to answer an address; whether something has changed is not counted. */
async function questionsFor(address: string): Promise<{ kept: boolean; words: string[] }> {
  asked.length = 0;
  const { status, headers } = await ground.get(address);
  const words = asked.filter((one) => one.trim() !== '' && !one.includes('halle.revisions()'));
  return { kept: status === 200 && headers['cache-control'] === 'no-cache', words };
}

const raise = (family: string) => sql`select halle.revise(${family})`.execute(ground.halle.db);
const { rows: every } = await sql<{ family: string }>`select family from halle.revision`.execute(
  ground.halle.db,
);

test('a page is made anew by every family that it was made of, and by no other', async () => {
  const wrong: string[] = [];
  const pages = readAddresses(world).filter((address) => !/^\/(?:en|assets|api)\b/.test(address));
  let kept = 0;
  for (const address of pages) {
    for (const { family } of every) await raise(family);
    const first = await questionsFor(address);
    if (!first.kept || address.endsWith('.gz') || address.endsWith('.sha256')) continue;
    const tables = new Set(first.words.flatMap((words) => [...tablesIn(words)]));
    const shown = [...tables].filter((table) => !aside.has(table));
    const families = new Set<string>();
    const unknown: string[] = [];
    for (const table of shown) {
      const of = schema.families.get(table) ?? (byTheProgram.has(table) ? [] : undefined);
      if (!of) unknown.push(`${address} reads ${table}, of no family`);
      for (const family of of ?? []) families.add(family);
    }
    if (shown.some((table) => byTheProgram.has(table))) families.add('catalogue');
    const again = await questionsFor(address);
    // Made at each visit, since it depends on who asks.
    if (again.words.length > 0) continue;
    kept++;
    wrong.push(...unknown);
    for (const family of families) {
      await raise(family);
      if ((await questionsFor(address)).words.length === 0)
        wrong.push(`${address} reads ${shown.join(', ')} and stays when ${family} changes`);
    }
  }
  assert.deepEqual(wrong, []);
  assert.ok(kept >= 25, `${kept} pages are kept`);
});

test('pages outlive what they do not show', async () => {
  const stays: readonly [page: string, raised: readonly string[]][] = [
    ['/missions', ['usages', 'providers', 'networks', 'bank', 'notices', 'search']],
    ['/logiciels', ['usages', 'providers', 'missions', 'networks', 'bank']],
    ['/logiciels/opencimetiere', ['bank', 'search']],
    ['/methode', every.map(({ family }) => family)],
  ];
  for (const [page, families] of stays) {
    await questionsFor(page);
    for (const family of families) {
      await raise(family);
      assert.deepEqual((await questionsFor(page)).words, [], `${page} is made anew by ${family}`);
    }
  }
});

test('a use of another software leaves a sheet, one of this drops it', async () => {
  const of = (id: string) => sql`select halle.revise('usages', ${id}::uuid)`.execute(ground.halle.db);
  const { rows } = await sql<{ id: string }>`select id from software where slug = 'opencimetiere'`.execute(
    ground.halle.db,
  );
  const sheet = '/logiciels/opencimetiere';
  await questionsFor(sheet);
  await of(crypto.randomUUID());
  assert.deepEqual((await questionsFor(sheet)).words, []);
  await of(rows[0]!.id);
  assert.notDeepEqual((await questionsFor(sheet)).words, []);
});
