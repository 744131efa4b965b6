// SPDX-License-Identifier: AGPL-3.0-or-later
// The law held against made-up trees: what it must refuse, each way of hiding it, and what it must let pass.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { circlesOfFiles, circlesOfFolders } from './circles.ts';
import { seeingCores } from './cores.ts';
import { brokenLayers, brokenPath, unreadImports } from './imports.ts';
import { readTree, type Source, type Tree } from './read.ts';
import { crookedFolders, emptyNames, longFiles, longLines, silentFiles, strayMarkup } from './shape.ts';
import { foreignTables } from './tables.ts';

type Law = (sources: readonly Source[]) => string[];

const of = (law: Law, tree: Tree) => law(readTree(tree));
const refused = (law: Law, tree: Tree, words: RegExp) => {
  const broken = of(law, tree);
  assert.equal(broken.length, 1, broken.join('\n'));
  assert.match(broken[0]!, words);
};
const core = (text: string): Tree => ({ 'pools/pool.ts': text });

test('a page imports no store and no action, not even a type of theirs', () => {
  for (const to of ['stores/pools.ts', 'actions/join.ts', 'store.ts', 'actions-join.ts'])
    for (const kind of ['', 'type '])
      refused(
        brokenLayers,
        {
          'pools/pages/list.tsx': `import ${kind}{ x } from '../${to}';`,
          [`pools/${to}`]: 'export type x = 1;',
        },
        /pages\/list\.tsx \(view\) →/,
      );
});

test('an action knows no HTTP and no HTML', () => {
  refused(brokenLayers, { 'pools/actions.ts': `import type { FastifyReply } from 'fastify';` }, /→ fastify/);
  refused(
    brokenLayers,
    { 'pools/actions.ts': `import { send } from '../platform/web.tsx';` },
    /→ platform\/web/,
  );
  refused(
    brokenLayers,
    {
      'pools/actions.ts': `import { words } from './parts.tsx';`,
      'pools/parts.tsx': 'export const words = 1;',
    },
    /parts\.tsx \(view\)/,
  );
});

test('a core has no clock of its own, however it is asked', () => {
  for (const clock of [
    'new Date()',
    'new Date',
    'Date()',
    'Date.now()',
    `Date['now']()`,
    'const clock = Date; clock.now()',
    'performance.now()',
    'Temporal.Now.instant()',
    'setTimeout(() => {}, 1)',
    'globalThis.Date.now()',
  ])
    assert.notDeepEqual(of(seeingCores, core(clock)), [], clock);
});

test('a core has no chance, no network and no process', () => {
  for (const sight of [
    'Math.random()',
    `Math['random']()`,
    'const { random } = Math',
    'crypto.randomUUID()',
    'globalThis.crypto.getRandomValues(x)',
    `fetch('https://example.org')`,
    `globalThis.fetch('https://example.org')`,
    'process.env.HOME',
    'import.meta.dirname',
    `require('node:fs')`,
    'const f = { fetch }',
  ])
    assert.notDeepEqual(of(seeingCores, core(sight)), [], sight);
  for (const from of ['node:crypto', 'node:fs', 'node:timers/promises', 'undici', 'kysely', 'pg'])
    refused(brokenLayers, core(`import * as x from '${from}';`), new RegExp(`→ ${from}`));
});

test('a core is told the moment, and may reckon with it', () => {
  const told = `
    export const day = (at: Date) => new Date(at.getTime()).toISOString();
    const year = Date.UTC(2026, 0, 1) + Date.parse('2026-01-01') + Math.round(1.5);
    export const isDate = (x: unknown) => x instanceof Date;
    interface Asker { readonly fetch: (url: string) => void; process: string }
    export const ask = (asker: Asker) => asker.fetch(asker.process);`;
  assert.deepEqual(of(seeingCores, core(told)), []);
});

test('an import counts, however it is written', () => {
  const hidden = [
    'const { x } = await import(`../platform/db.ts`);',
    `const { x } = await import('../platform/db.ts');`,
    `type X = import('../platform/db.ts').Db;`,
    `export { x } from '../platform/db.ts';`,
    `export * from '../platform/db.ts';`,
    `import '../platform/db.ts';`,
  ];
  for (const text of hidden) refused(brokenLayers, core(text), /pool\.ts \(core\) → platform\/db\.ts/);
  refused(unreadImports, core(`await import('../platform/' + 'db.ts');`), /only the running program/);
});

test('a core gets its clock neither from a test nor through another file', () => {
  refused(
    brokenLayers,
    {
      ...core(`import { now } from './clock.test.ts';`),
      'pools/clock.test.ts': 'export const now = Date.now;',
    },
    /clock\.test\.ts \(test\)/,
  );
  refused(
    brokenLayers,
    {
      ...core(`import { now } from '../testing/clock.ts';`),
      'testing/clock.ts': 'export const now = Date.now;',
    },
    /testing\/clock\.ts \(test\)/,
  );
  refused(
    brokenLayers,
    {
      ...core(`import { now } from './moments.ts';`),
      'pools/moments.ts': `export { now } from '../platform/moment.ts';`,
      'platform/moment.ts': 'export const now = Date.now;',
    },
    /pools\/moments\.ts \(core\) → platform\/moment\.ts/,
  );
  refused(
    seeingCores,
    { ...core(`import { now } from './texts.ts';`), 'pools/texts.ts': 'export const now = Date.now;' },
    /texts\.ts knows a clock/,
  );
});

const tables: Tree = {
  'people/tables.ts': `declare module '../platform/db.ts' { interface Tables { organisation: Row } }`,
  'market/tables.ts': `declare module '../platform/db.ts' { interface Tables { mission: Row; 'halle.offer': Row } }`,
};

test('a store writes no table of another feature, however its name is said', () => {
  for (const text of [
    `tx.insertInto('organisation').values(row)`,
    `const table = 'organisation'; tx.updateTable(table)`,
    `const names = \`organisation\` as const; tx.deleteFrom(names)`,
    `import { table } from './names.ts'; tx.insertInto(table)`,
    `import { again } from './names.ts'; tx.insertInto(again)`,
    'sql`insert into organisation (id) values (1)`',
    'sql`update halle.organisation set name = 1`',
    `const table = 'organisation'; sql\`delete from \${sql.table(table)} where id = 1\``,
    `tx.executeQuery('delete from ' + 'organisation')`,
  ])
    refused(
      foreignTables,
      {
        ...tables,
        'market/stores/missions.ts': text,
        'market/stores/names.ts': `export const table = 'organisation'; export { other as again } from './other.ts';`,
        'market/stores/other.ts': `export const other = 'organisation';`,
      },
      /missions\.ts writes organisation of people/,
    );
});

test('a table that only the running program knows is not written', () => {
  for (const text of [
    'tx.insertInto(tableOf(kind) as string)',
    `sql\`insert into \${sql.table(given)} (id) values (1)\``,
  ])
    refused(foreignTables, { ...tables, 'market/stores/missions.ts': text }, /only the running program/);
});

test('a feature does not even read a table to its right, and may read to its left', () => {
  for (const text of [
    'sql`select count(*) from halle.mission`',
    'sql`select 1 from organisation o join mission m on true`',
    `db.selectFrom('mission').select('id')`,
    `db.selectFrom('organisation').innerJoin('mission as m', 'a', 'b')`,
  ])
    refused(
      foreignTables,
      { ...tables, 'people/store.ts': text },
      /people\/store\.ts reads mission of market/,
    );
  assert.deepEqual(
    of(foreignTables, {
      ...tables,
      'market/store.ts': `db.selectFrom('organisation'); tx.insertInto('mission')`,
    }),
    [],
  );
});

test('a feature imports to its left only', () => {
  refused(
    brokenPath,
    { 'people/agent.ts': `import type { Pool } from '../pools/pool.ts';`, 'pools/pool.ts': '' },
    /people\/agent\.ts → pools\/pool\.ts/,
  );
  refused(
    brokenPath,
    { 'platform/mail.ts': `import '../people/agent.ts';`, 'people/agent.ts': '' },
    /platform/,
  );
  refused(brokenPath, { 'people/agent.ts': `import '../web.ts';`, 'web.ts': '' }, /→ web\.ts/);
});

test('no file reaches itself, by value or by type', () => {
  refused(
    circlesOfFiles,
    {
      'pools/pool.ts': `import { join } from './join.ts';`,
      'pools/join.ts': `import type { Member } from './member.ts';`,
      'pools/member.ts': `export type { Pool } from './pool.ts';`,
    },
    /join\.ts, pools\/member\.ts, pools\/pool\.ts are a circle/,
  );
});

test('no folder reaches itself, though its files do not', () => {
  const rooms = {
    'people/agents/agent.ts': `import type { Link } from '../sign-in/accounts/link.ts';`,
    'people/sign-in/accounts/link.ts': '',
    'people/sign-in/door.ts': `import type { Role } from '../agents/role.ts';`,
    'people/agents/role.ts': '',
  };
  refused(circlesOfFolders, rooms, /people\/agents, people\/sign-in are a circle/);
  assert.deepEqual(
    of(circlesOfFolders, {
      ...rooms,
      'people/sign-in/door.ts': '',
      'people/jobs.ts': `import '../agents/agent.ts';`,
    }),
    [],
  );
});

test('a name says something, and says its kind first', () => {
  refused(emptyNames, { 'pools/stuff.ts': '' }, /« stuff » says nothing/);
  refused(emptyNames, { 'pools/misc/pool.ts': '' }, /« misc »/);
  refused(emptyNames, { 'pools/pool-helpers.ts': '' }, /« pool-helpers »/);
  refused(emptyNames, { 'pools/pool2.ts': '' }, /« pool2 »/);
  refused(emptyNames, { 'pools/pool-texts.ts': '' }, /the kind stands first/);
  refused(strayMarkup, { 'pools/pool.tsx': '' }, /called no page, part or entry/);
  assert.deepEqual(
    of(emptyNames, { 'pools/pool.ts': '', 'pools/texts-pool.ts': '', 'pools/note-1.1.ts': '' }),
    [],
  );
});

test('files of a kind lie side by side up to three, in a folder from four, never both', () => {
  const beside = (n: number) =>
    Object.fromEntries(
      ['', '-join', '-leave', '-close'].slice(0, n).map((tail) => [`pools/actions${tail}.ts`, '']),
    );
  const inside = (n: number) =>
    Object.fromEntries(
      ['open', 'join', 'leave', 'close'].slice(0, n).map((name) => [`pools/actions/${name}.ts`, '']),
    );
  assert.deepEqual(of(crookedFolders, beside(3)), []);
  assert.deepEqual(of(crookedFolders, inside(4)), []);
  refused(crookedFolders, beside(4), /side by side want a folder/);
  refused(crookedFolders, inside(3), /a folder for 3/);
  refused(crookedFolders, { ...beside(1), ...inside(4) }, /beside a folder/);
});

test('files and lines are no longer than they may be, and each says what it is for', () => {
  const short = Object.fromEntries([...'abcdefghi'].map((name) => [`pools/rules/${name}.ts`, '']));
  refused(longFiles, { ...short, 'pools/pool.ts': '\n'.repeat(301) }, /301 lines/);
  assert.deepEqual(of(longFiles, { ...short, 'pools/pool.ts': '\n'.repeat(151) }), []);
  refused(longFiles, { ...short, 'pools/texts-join.ts': '\n'.repeat(401) }, /texts-join\.ts: 401 lines/);
  assert.deepEqual(of(longFiles, { ...short, 'pools/texts.ts': '\n'.repeat(400) }), []);
  refused(
    longFiles,
    { ...short, 'pools/pool.ts': '\n'.repeat(151), 'pools/join.ts': '\n'.repeat(151) },
    /2 of 11 files have more than 150 lines, 1 may/,
  );
  refused(longLines, { 'pools/pool.ts': `const a = ${'1 + '.repeat(30)}1;` }, /pool\.ts:1/);
  assert.deepEqual(of(longLines, { 'pools/pool.ts': `const a = '${'x'.repeat(120)}';` }), []);
  const licence = '// SPDX-License-Identifier: AGPL-3.0-or-later\n';
  refused(silentFiles, { 'pools/pool.ts': '// A pool.' }, /licence/);
  refused(silentFiles, { 'pools/pool.ts': `${licence}export const a = 1;` }, /what it is for/);
  assert.deepEqual(of(silentFiles, { 'pools/pool.ts': `${licence}// A pool.\n` }), []);
});

test('what the packages are made from does not name Temporal, which Node 22 does not have', () => {
  const day = 'export const day = Temporal.PlainDate.from("2026-01-01");';
  for (const file of ['measure/forecast/days.ts', 'publiccode/rules/date.ts', 'base/language.ts'])
    refused(seeingCores, { [file]: day }, /Temporal/);
  assert.deepEqual(of(seeingCores, { 'pools/day.ts': day, 'base/day.ts': day }), []);
});
