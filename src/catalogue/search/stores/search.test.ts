// SPDX-License-Identifier: AGPL-3.0-or-later
// The search on a real PostgreSQL, over a small world of hand-made software.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import type { Letter } from '../../../measure/grade/grade.ts';
import { type TestDatabase, testDatabase } from '../../../testing/database.ts';
import { loadThesaurus } from '../../sources/thesaurus.ts';
import type { Question } from '../search.ts';
import { indexSoftware, listOutdated } from './index.ts';
import { searchSoftware } from './search.ts';

const at = new Date('2026-11-21T00:00:00Z');
const thesaurus = loadThesaurus();
let world: TestDatabase;

interface Made {
  readonly name: string;
  readonly functions?: readonly string[];
  readonly letter?: Letter;
  readonly advised?: boolean;
  readonly summary?: Readonly<Record<string, string>>;
  readonly licence?: string;
  readonly country?: string;
  readonly languages?: readonly string[];
  readonly systems?: readonly string[];
  readonly usages?: number;
  readonly readAt?: string;
}

const made: readonly Made[] = [
  {
    name: 'openCimetière',
    functions: ['cemetery', 'gis'],
    letter: 'B',
    licence: 'GPL-3.0-or-later',
    country: 'FR',
    languages: ['fr'],
    usages: 20,
  },
  {
    name: 'Registre simple',
    functions: ['cemetery'],
    letter: 'A',
    licence: 'MIT',
    country: 'FR',
    languages: ['fr', 'en'],
  },
  {
    name: 'CimBase',
    functions: ['cemetery'],
    letter: 'A',
    advised: true,
    licence: 'MIT',
    country: 'BE',
    languages: ['fr'],
    usages: 99,
  },
  {
    name: 'Grande Carte',
    functions: ['gis', 'cemetery'],
    letter: 'A',
    licence: 'AGPL-3.0-only',
    country: 'CA',
    languages: ['en'],
  },
  {
    name: 'Lutèce',
    functions: ['citizen-requests', 'appointments'],
    letter: 'A',
    licence: 'BSD-3-Clause',
    country: 'FR',
    languages: ['fr'],
    systems: ['franceconnect'],
  },
  {
    name: 'Maarch Courrier',
    functions: ['mail-management', 'document-management'],
    letter: 'C',
    licence: 'GPL-3.0-only',
    country: 'FR',
  },
  {
    name: 'Vieux Courrier',
    functions: ['mail-management'],
    letter: 'A',
    licence: 'GPL-3.0-only',
    country: 'FR',
    readAt: '2024-01-01T00:00:00Z',
  },
  {
    name: 'Burials',
    summary: { en: 'Keeps a register of graves and tombstones' },
    country: 'GB',
    licence: 'MIT',
  },
  { name: 'O’Neill <b>', functions: ['library'], country: 'IE' },
];

const idOf = (index: number) => `0190a000-0000-7000-8000-${String(index).padStart(12, '0')}`;

before(async () => {
  world = await testDatabase();
  await world.db.transaction().execute(async (tx) => {
    for (const [index, one] of made.entries()) {
      const id = idOf(index);
      const sourced = (value: unknown) => ({ value, source: 'starter', date: '2026-11-01' });
      const entry = {
        name: sourced(one.name),
        repositories: [],
        externalIds: [],
        connections: (one.systems ?? []).map((system) => ({
          system,
          status: 'said',
          source: 'starter',
          date: '2026-11-01',
        })),
        ...(one.functions && { functions: sourced(one.functions) }),
        ...(one.summary && { summary: sourced(one.summary) }),
        ...(one.licence && { licence: sourced(one.licence) }),
        ...(one.country && { publisher: sourced({ name: 'Publisher', country: one.country }) }),
        ...(one.languages && { languages: sourced(one.languages) }),
      };
      await sql`insert into source_record (id, source, external_id, first_seen, fetched_at, media, raw, sha256, claim, software_id)
        values (${id}, 'starter', ${String(index)}, ${at}, ${at}, 'application/yaml', '', '', '{}', ${id})`.execute(
        tx,
      );
      await sql`insert into software (id, slug, name, entry, first_seen, updated_at, revision, usage_count)
        values (${id}, ${`slug-${index}`}, ${one.name}, ${JSON.stringify(entry)}, ${at}, ${at}, 1, ${one.usages ?? 0})`.execute(
        tx,
      );
      if (one.letter) {
        await sql`insert into software_grade (software_id, repository, head, collector, method, read_at, state, letter, advised_against, measured, measurable, activity_from, quarters)
          values (${id}, 'https://forge.example/x', 'abc', 'git@1', 'note@1', ${one.readAt ?? '2026-10-01T00:00:00Z'}, 'graded', ${one.letter}, ${one.advised ?? false}, 1, 1, '2020-01-01', '{}')`.execute(
          tx,
        );
      }
    }
    await sql`insert into project_notice (id, repository, advised_against, attempted_at, outcome, shown_from)
      values (${idOf(99)}, 'https://forge.example/x', true, ${at}, 'no-contact', '2026-01-01')`.execute(tx);
    assert.equal(
      await indexSoftware(
        tx,
        made.map((_, index) => idOf(index)),
        at,
      ),
      made.length,
    );
  });
});
after(() => world.close());

const ask = (text: string, more: Partial<Question> = {}) =>
  searchSoftware(
    world.db,
    { text, lang: 'fr', chosen: {}, sort: 'utility', page: 1, size: 20, ...more },
    thesaurus,
  );
const names = async (text: string, more: Partial<Question> = {}) =>
  (await ask(text, more)).answers.map(({ name }) => name);

test('what has the function as its main one comes first, then what has it beside, then what only speaks of it', async () => {
  const graves = await names('graves', { lang: 'en' });
  assert.deepEqual(graves, ['Registre simple', 'openCimetière', 'CimBase', 'Grande Carte', 'Burials']);
});

test('what is advised against stands below its equals, however many use it', async () => {
  const answers = await names('gestion du cimetière');
  assert.ok(answers.indexOf('CimBase') > answers.indexOf('openCimetière'));
});

test('the exact name goes before the function', async () => {
  assert.equal((await names('openCimetiere'))[0], 'openCimetière');
  assert.equal((await names('lutece'))[0], 'Lutèce');
  assert.equal((await names('lut'))[0], 'Lutèce');
});

test('a name near a word of the trade is not taken for a misspelling of it', async () => {
  const { need, answers } = await ask('maarch');
  assert.deepEqual(need.functions, []);
  assert.deepEqual(
    answers.map(({ name }) => name),
    ['Maarch Courrier'],
  );
  assert.deepEqual((await names('maarch courrier'))[0], 'Maarch Courrier');
});

test('each answer says why it answers', async () => {
  const { answers } = await ask('tombes');
  assert.deepEqual(answers[0]?.because, [{ kind: 'function', function: 'cemetery', word: 'tombes' }]);
  assert.deepEqual(answers.find(({ name }) => name === 'Grande Carte')?.covers, {
    done: ['cemetery'],
    asked: ['cemetery'],
    main: false,
  });
});

test('a name with a mistake is suggested when nothing answers', async () => {
  const found = await ask('lutexx');
  assert.equal(found.total, 0);
  assert.equal(found.didYouMean, 'Lutèce');
});

test('nothing asked: the whole catalogue, best grades first, advised against last', async () => {
  const all = await ask('');
  assert.equal(all.total, made.length);
  assert.equal(all.answers.at(-1)?.name, 'CimBase');
  assert.equal(all.facets.grade.get('A'), 4);
  assert.deepEqual(all.need.functions, []);
});

test('a facet counts its values with the choices of the others, not with its own', async () => {
  const { total, facets } = await ask('cimetière', { chosen: { grade: ['A'] } });
  assert.equal(total, 3);
  assert.deepEqual(Object.fromEntries(facets.grade), { A: 3, B: 1, 'advised-against': 1 });
  assert.deepEqual(Object.fromEntries(facets.country), { FR: 1, BE: 1, CA: 1 });
  const both = await ask('cimetière', { chosen: { grade: ['A', 'B'], country: ['FR'] } });
  assert.equal(both.total, 2);
  assert.deepEqual(Object.fromEntries(both.facets.country), { FR: 2, BE: 1, CA: 1 });
  assert.deepEqual(Object.fromEntries(both.facets.grade), { A: 1, B: 1 });
});

test('the counts of a page are those of the whole answer, and pages do not overlap', async () => {
  const first = await ask('', { size: 4 });
  const second = await ask('', { size: 4, page: 2 });
  assert.equal(first.total, second.total);
  assert.equal(new Set([...first.answers, ...second.answers].map(({ id }) => id)).size, 8);
  assert.deepEqual((await ask('', { size: 4, page: 9 })).answers, []);
});

test('connections and licences narrow the list', async () => {
  assert.deepEqual(await names('', { chosen: { connection: ['franceconnect'] } }), ['Lutèce']);
  assert.ok((await names('', { chosen: { licence: ['may-close'] } })).includes('Registre simple'));
});

test('a grade read from a copy over a year old is not shown as one', async () => {
  const { facets } = await ask('courrier');
  assert.deepEqual(Object.fromEntries(facets.grade), { C: 1, unavailable: 1 });
});

test('a grade that has grown too old leaves the index when asked', async () => {
  await world.db.transaction().execute(async (tx) => {
    assert.equal(
      await indexSoftware(
        tx,
        await listOutdated(tx, new Date('2027-12-01T00:00:00Z')),
        new Date('2027-12-01T00:00:00Z'),
      ),
      6,
    );
    const { total } = await searchSoftware(
      tx,
      { text: '', lang: 'fr', chosen: { grade: ['A', 'B', 'C'] }, sort: 'name', page: 1, size: 5 },
      thesaurus,
    );
    assert.equal(total, 0);
    await indexSoftware(
      tx,
      made.map((_, index) => idOf(index)),
      at,
    );
  });
});

test('hostile words are only words', async () => {
  for (const text of [
    "'); drop table software; --",
    "a' & b | !c:*",
    '\\',
    '<->',
    '%',
    'é'.repeat(5000),
    '!!!',
    "o'neill <b>",
    '\u0000x',
  ]) {
    assert.ok((await ask(text)).total >= 0, text.slice(0, 20));
  }
});

test('a State system named in the question is recognised, with how many are said to connect to it', async () => {
  assert.deepEqual((await ask('FranceConnect')).systems, [{ id: 'franceconnect', count: 1 }]);
  assert.deepEqual((await ask('helios')).systems, [{ id: 'helios-pes-v2', count: 0 }]);
  assert.deepEqual((await ask('tombes')).systems, []);
});
