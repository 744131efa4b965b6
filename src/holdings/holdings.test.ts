// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { openGround } from '../../attack/ground.ts';
import { makeWorld, town } from '../../attack/world.ts';
import { sentences } from '../languages/index.ts';
import { withClient } from '../platform/roles.ts';
import { site as addresses } from '../site.ts';
import { leftOut } from '../testing/left-out.ts';

const ground = await openGround();
after(() => ground.close());
const { site, halle } = ground;
const { people, canaries, provider } = await makeWorld(ground);

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  /** The table that it leads to. */
  readonly leads: string | null;
}
interface Holding {
  readonly whose: string;
  readonly file: string;
  readonly of_table: string;
  readonly rows: string;
  readonly hidden: readonly string[];
}

const { columns, holdings } = await withClient(halle.ownerUrl, async (client) => ({
  columns: (
    await client.query<Column>(`
      select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type,
        (select f.confrelid::regclass::text from pg_constraint f
          where f.contype = 'f' and f.conrelid = c.oid and f.conkey = array[a.attnum] limit 1) as leads
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind in ('r', 'p') and c.relnamespace = 'halle'::regnamespace order by 1, a.attnum`)
  ).rows,
  holdings: (await client.query<Holding>('select * from halle.holding order by whose, place')).rows,
}));

/** Names somebody, or something that may be somebody's: the test asks what becomes of it. */
const mayNameSomebody = ({ type, leads, name }: Column): boolean =>
  leads === 'account' ||
  leads === 'organisation' ||
  (leads === null && name !== 'id' && ['uuid', 'uuid[]', 'bytea'].includes(type));

test('every column that names an organisation, an account or something of theirs is in the list, or left out with a reason', () => {
  const reasons = new Set(Object.values(leftOut).flat());
  const asked = (table: string, column: string) =>
    holdings.some((one) => one.of_table === table && new RegExp(`\\b${column}\\b`).test(one.rows));
  const forgotten = columns
    .filter(mayNameSomebody)
    .filter(({ table, name }) => !asked(table, name))
    .map(({ table, name }) => ({ table, column: `${table}.${name}` }))
    .filter(({ table, column }) => !reasons.has(column) && !reasons.has(`${table}.*`))
    .map(({ column }) => column);
  assert.deepEqual(forgotten, []);
});

test('what is left out is still there to be left out, and no column is both', () => {
  const known = new Set(columns.flatMap(({ table, name }) => [`${table}.${name}`, `${table}.*`]));
  assert.deepEqual(
    Object.values(leftOut)
      .flat()
      .filter((one) => !known.has(one)),
    [],
  );
});

test('every file and every column that leaves has its words; what is sealed or hashed leaves nowhere', () => {
  const missing: string[] = [];
  for (const { file, of_table, hidden } of holdings) {
    for (const key of [`holdings.file.${file}`, `holdings.is.${file}`])
      if (!sentences[key]) missing.push(key);
    const shown = columns.filter(({ table, name }) => table === of_table && !hidden.includes(name));
    assert.ok(shown.length > 0, of_table);
    for (const { name } of shown)
      if (!sentences[`holdings.field.${name}`]) missing.push(`${of_table}.${name}`);
    const bytes = shown.filter(({ type }) => type === 'bytea').map(({ name }) => `${of_table}.${name}`);
    const opened = new Set(leftOut['sealed, and opened into the archive']);
    assert.deepEqual(
      bytes.filter((one) => !opened.has(one)),
      [],
      file,
    );
    const gone = hidden.filter(
      (one) => !columns.some(({ table, name }) => table === of_table && name === one),
    );
    assert.deepEqual(gone, [], `${file} hides what is not there`);
  }
  assert.deepEqual(missing, []);
});

/** Every file of an archive, as words. */
async function taken(address: string, who: { cookie?: string | undefined }): Promise<Record<string, string>> {
  const { statusCode, rawPayload, headers } = await site.get(address, who as { cookie: string });
  assert.equal(statusCode, 200, address);
  assert.equal(headers['content-type'], 'application/zip');
  assert.match(String(headers['cache-control']), /no-store/);
  const files = unzipSync(new Uint8Array(rawPayload));
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name.split('/').at(-1)!, strFromU8(bytes)]),
  );
}

const archives = [
  ...Object.values(people).map((who) => ({ who, at: addresses.accountArchive('fr') })),
  { who: people.admin, at: addresses.organisationArchive('fr', town.slug) },
  { who: people.provider, at: addresses.organisationArchive('fr', provider.slug) },
];

test('no archive holds a word that its reader may not read, and each holds its own', async () => {
  let read = 0;
  for (const { who, at } of archives) {
    const words = Object.values(await taken(at, who)).join('\n');
    for (const { word, readers } of canaries) {
      if (!words.includes(word)) continue;
      read += 1;
      assert.ok(readers.has(who), `${who.name} is given ${word} by ${at}`);
    }
  }
  assert.ok(read > 30, `the archives hold what is private to their readers: ${read}`);
});

test('the archive of a town: a README in its language, a table and a file for programs of each kind, the same rows in both', async () => {
  const files = await taken(addresses.organisationArchive('fr', town.slug), people.admin);
  const readme = files['LISEZMOI.txt']!;
  for (const name of ['usages', 'missions', 'mandats', 'agents', 'journal', 'offres-pour-des-missions']) {
    assert.ok(files[`${name}.csv`], `${name} in ${Object.keys(files).join(', ')}`);
    const rows = JSON.parse(files[`${name}.json`]!) as object[];
    assert.ok(rows.length > 0, name);
    assert.ok(readme.includes(`(${name}.csv, ${name}.json)`), name);
    for (const column of Object.keys(rows[0]!)) assert.ok(readme.includes(`(${column})`), column);
  }
  assert.match(files['agents.csv']!, /^"numéro";"fonction";/);
  const english = await taken(addresses.organisationArchive('en', town.slug), people.admin);
  assert.ok(english['README.txt']?.includes('What is not in it'));
  assert.ok(english['usages.csv']);
});

test('the page says how many lines there are of each kind, and the journal that they were taken', async () => {
  const { body } = await site.get(addresses.organisationData('fr', town.slug), people.admin as never);
  assert.match(body, /Emporter l’archive/);
  assert.match(body, /<th scope="row">Usages<\/th>/);
  const record = await site.get(addresses.organisationRecord('fr', town.slug), people.admin as never);
  assert.match(record.body, /a emporté toutes les données/);
});

test('the database gives what is held to nobody else, whatever the program says', async () => {
  const asked = (account: string, organisation: string, whom: string, id: string) =>
    withClient(halle.url, async (client) => {
      await client.query('begin');
      await client.query(
        `select set_config('halle.account', $1, true), set_config('halle.organisation', $2, true)`,
        [account, organisation],
      );
      return (await client.query('select count(*)::int as n from halle.held($1, $2)', [whom, id])).rows[0].n;
    });
  const { admin, agent, stranger } = people;
  const id = (one: { actor: { account?: string | undefined } }) => one.actor.account!;
  const refused = /row-level security/;
  assert.ok((await asked(id(admin), town.id, 'organisation', town.id)) > 10);
  await assert.rejects(asked(id(agent), town.id, 'organisation', town.id), refused);
  await assert.rejects(asked(id(stranger), town.id, 'organisation', town.id), refused);
  await assert.rejects(asked('', '', 'organisation', town.id), refused);
  await assert.rejects(asked(id(admin), '', 'organisation', town.id), refused);
  await assert.rejects(asked(id(stranger), '', 'account', id(admin)), refused);
  await assert.rejects(
    withClient(halle.url, (client) => client.query(`update halle.holding set hidden = '{}'`)),
    /permission denied/,
  );
});
