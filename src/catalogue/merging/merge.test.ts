// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type RepositoryUrl, repositoryUrl } from '../../base/url.ts';
import type { Claim, Decision, SourceRecord } from '../record.ts';
import type { RecordId, SourceName } from '../software.ts';
import { merge } from './merge.ts';
import { chooseSlug, wishedSlug } from './slugs.ts';

const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}` as RecordId;
const forge = (name: string) => repositoryUrl(`https://forge.example/${name}`) as RepositoryUrl;

function record(
  number: number,
  source: SourceName,
  fields: Partial<Claim> & { repo?: string; path?: string },
): SourceRecord {
  const { repo, path, ...rest } = fields;
  const repositories = repo ? [{ url: forge(repo), ...(path ? { path } : {}) }] : [];
  return {
    id: id(number),
    firstSeen: number,
    claim: { source, externalId: `${number}`, date: '2026-01-01', name: 'Cimetière', repositories, ...rest },
  };
}

const shapes = fc.record({
  source: fc.constantFrom<SourceName>(
    'publiccode',
    'starter',
    'developers-italia',
    'comptoir',
    'sill',
    'ore',
  ),
  repo: fc.option(fc.constantFrom('a/a', 'b/b', 'c/c'), { nil: undefined }),
  path: fc.option(fc.constantFrom('x', 'y'), { nil: undefined, freq: 4 }),
  wikidata: fc.option(fc.constantFrom('Q1', 'Q2', 'Q3'), { nil: undefined }),
  comptoir: fc.option(fc.constantFrom('1', '2'), { nil: undefined }),
  publisher: fc.option(fc.constantFrom({ name: 'Ville' }, { name: 'Syndicat' }), { nil: undefined }),
  name: fc.constantFrom('Tombes', 'Cantine'),
  licence: fc.option(fc.constantFrom('MIT', 'EUPL-1.2'), { nil: undefined }),
});
const worlds = fc
  .array(shapes, { minLength: 1, maxLength: 12 })
  .map((list) =>
    list.map((shape, index) =>
      record(
        index + 1,
        shape.source,
        Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)),
      ),
    ),
  );
const decisions = fc.uniqueArray(
  fc
    .record({
      kind: fc.constantFrom('same' as const, 'different' as const),
      a: fc.integer({ min: 1, max: 12 }),
      b: fc.integer({ min: 1, max: 12 }),
    })
    .map(({ kind, a, b }): Decision => ({ kind, a: id(Math.min(a, b)), b: id(Math.max(a, b)) })),
  { selector: ({ a, b }) => `${a}${b}`, maxLength: 6 },
);

test('the order in which records and decisions came does not change any entry', () => {
  fc.assert(
    fc.property(worlds, decisions, fc.infiniteStream(fc.nat()), (records, said, dice) => {
      const shuffle = <T>(list: readonly T[]) =>
        list
          .map((item) => ({ item, at: dice.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ item }) => item);
      assert.deepEqual(merge(shuffle(records), shuffle(said)), merge(records, said));
    }),
    { numRuns: 500 },
  );
});

test('merging what was merged changes nothing, and no record is lost or counted twice', () => {
  fc.assert(
    fc.property(worlds, decisions, (records, said) => {
      const entries = merge(records, said);
      assert.deepEqual(
        merge(
          entries.flatMap((entry) => entry.records),
          said,
        ),
        entries,
      );
      assert.deepEqual(
        entries.flatMap((entry) => entry.records.map((one) => one.id)).sort(),
        records.map((one) => one.id).sort(),
      );
    }),
  );
});

test('undoing a decision brings back exactly what was, with its id', () => {
  fc.assert(
    fc.property(worlds, decisions, fc.integer({ min: 0, max: 5 }), (records, said, which) => {
      const before = merge(
        records,
        said.filter((_, index) => index !== which),
      );
      merge(records, said);
      assert.deepEqual(
        merge(
          records,
          said.filter((_, index) => index !== which),
        ),
        before,
      );
      assert.ok(before.every((entry) => entry.records.some((one) => one.id === entry.id)));
    }),
  );
});

test('what is connected can be computed apart from the rest', () => {
  fc.assert(
    fc.property(worlds, worlds, (left, right) => {
      const far = right.map((one, index) => ({
        ...one,
        id: id(100 + index),
        claim: {
          ...one.claim,
          name: `${one.claim.name} ailleurs`,
          repositories: one.claim.repositories.map((repo) => ({
            ...repo,
            url: forge(`far${repo.url.slice(-4)}`),
          })),
          wikidata: one.claim.wikidata && `${one.claim.wikidata}9`,
          comptoir: one.claim.comptoir && `${one.claim.comptoir}9`,
        } as Claim,
      }));
      assert.deepEqual(
        merge([...left, ...far]),
        [...merge(left), ...merge(far)].sort((a, b) => (a.id < b.id ? -1 : 1)),
      );
    }),
  );
});

test('records meet by their repository, then Wikidata, Comptoir and SILL numbers, then name and publisher', () => {
  const publisher = { name: 'Ville d’Exemple' };
  const pairs: [Partial<Claim> & { repo?: string }, Partial<Claim> & { repo?: string }][] = [
    [{ repo: 'x/cim' }, { repo: 'x/cim', name: 'openCimetière' }],
    [{ repo: 'x/new', aliases: [forge('x/cim')] }, { repo: 'x/cim' }],
    [{ wikidata: 'Q7' }, { wikidata: 'Q7' }],
    [{ comptoir: '31' }, { comptoir: '31' }],
    [{ sill: '8' }, { sill: '8' }],
    [
      { name: 'Cimetière +', publisher },
      { name: 'cimetiere', publisher: { name: 'VILLE D’EXEMPLE' } },
    ],
  ];
  for (const [a, b] of pairs)
    assert.equal(merge([record(1, 'sill', a), record(2, 'comptoir', b)]).length, 1, JSON.stringify(a));
  assert.equal(
    merge([record(1, 'sill', {}), record(2, 'comptoir', {})]).length,
    2,
    'a name alone is not an identity',
  );
});

test('one repository with two folders, Wikidata or Comptoir numbers is a conflict shown on both, never a merge', () => {
  for (const [difference, a, b] of [
    ['path', { path: 'cimetiere' }, { path: 'cantine' }],
    ['wikidata', { wikidata: 'Q1' }, { wikidata: 'Q2' }],
    ['comptoir', { comptoir: '1' }, { comptoir: '2' }],
  ] as const) {
    const entries = merge([
      record(1, 'sill', { repo: 'x/mono', ...a }),
      record(2, 'comptoir', { repo: 'x/mono', ...b }),
    ]);
    assert.equal(entries.length, 2, difference);
    for (const [index, entry] of entries.entries()) {
      assert.deepEqual(entry.conflicts, [
        {
          key: { kind: 'repository', value: 'https://forge.example/x/mono' },
          with: id(2 - index),
          differ: [difference],
        },
      ]);
    }
  }
});

test('two files of the starter catalogue stay two; another catalogue may list one software twice', () => {
  const twice = (source: SourceName) => [
    record(1, source, { comptoir: '362', name: 'CodiMD' }),
    record(2, source, { comptoir: '362', name: 'HedgeDoc' }),
  ];
  assert.deepEqual(
    merge(twice('starter')).map(({ conflicts }) => conflicts[0]?.differ),
    [['same-source'], ['same-source']],
  );
  assert.equal(merge(twice('sill')).length, 1);
});

test('a plugin listed under the Wikidata number of its program stays apart by its own Comptoir number', () => {
  const entries = merge([
    record(1, 'sill', { wikidata: 'Q3104570', comptoir: '9', name: 'GLPI' }),
    record(2, 'sill', { wikidata: 'Q3104570', comptoir: '8', name: 'Survey' }),
  ]);
  assert.deepEqual(
    entries.map(({ conflicts }) => conflicts[0]?.differ),
    [['comptoir'], ['comptoir']],
  );
});

test('a record that could belong to either of two rivals is left alone and says so', () => {
  const entries = merge([
    record(1, 'sill', { repo: 'x/r', wikidata: 'Q1' }),
    record(2, 'comptoir', { repo: 'x/r', wikidata: 'Q2' }),
    record(3, 'ore', { repo: 'x/r' }),
  ]);
  assert.equal(entries.length, 3);
  assert.ok(entries[2]!.conflicts.every(({ differ }) => differ[0] === 'ambiguous'));
});

test('a person can join what keys keep apart, and part what keys join; the conflict is then settled', () => {
  const apart = [
    record(1, 'sill', { repo: 'x/r', wikidata: 'Q1' }),
    record(2, 'comptoir', { repo: 'x/r', wikidata: 'Q2' }),
  ];
  const joined = merge(apart, [{ kind: 'same', a: id(2), b: id(1) }]);
  assert.deepEqual(
    joined.map((entry) => [entry.id, entry.conflicts]),
    [[id(1), []]],
  );
  const together = [record(1, 'sill', { repo: 'x/r' }), record(2, 'comptoir', { repo: 'x/r' })];
  assert.deepEqual(
    merge(together, [{ kind: 'different', a: id(1), b: id(2) }]).map(({ conflicts }) => conflicts),
    [[], []],
  );
});

test('each field is the word of the best source that speaks of it, with its date, and what others say otherwise', () => {
  const [entry] = merge([
    record(1, 'sill', { repo: 'x/r', licence: 'GPL-3.0', date: '2020-05-01', summary: { fr: 'Tombes' } }),
    record(2, 'publiccode', {
      repo: 'x/r',
      name: 'openCimetière',
      date: '2026-02-02',
      summary: { it: 'Tombe' },
    }),
    record(3, 'comptoir', { repo: 'x/r', licence: 'AGPL-3.0-or-later', date: '2025-01-01' }),
  ]);
  const { name, licence, summary } = entry!.software;
  assert.deepEqual(
    [name.value, name.source, name.others?.[0]],
    ['openCimetière', 'publiccode', { value: 'Cimetière', source: 'comptoir', date: '2025-01-01' }],
  );
  assert.deepEqual(licence, {
    value: 'AGPL-3.0-or-later',
    source: 'comptoir',
    date: '2025-01-01',
    others: [{ value: 'GPL-3.0', source: 'sill', date: '2020-05-01' }],
  });
  assert.deepEqual([summary?.value, summary?.filledFrom], [{ it: 'Tombe', fr: 'Tombes' }, { fr: 'sill' }]);
  assert.equal(entry!.software.website, undefined, 'unknown is absent, not empty');
});

test('an address is kept through renames and given back when its name returns', () => {
  const taken = (slug: string) => slug === 'tombes';
  assert.equal(chooseSlug('cimetiere', [], taken), 'cimetiere');
  assert.equal(chooseSlug('tombes', [], taken), 'tombes-2');
  assert.equal(
    chooseSlug('tombes', ['cimetiere'], taken),
    'cimetiere',
    'a taken name does not move a known address',
  );
  assert.equal(chooseSlug('cimetiere', ['cimetiere', 'autre'], taken), 'cimetiere');
  assert.equal(wishedSlug([record(1, 'starter', { name: 'openCimetière' })], 'openCimetière'), '1');
});

const groups = (records: readonly SourceRecord[], decided: readonly Decision[] = []) =>
  merge(records, decided).map(({ records }) =>
    records.map(({ id }) => Number(id.slice(-12))).sort((a, b) => a - b),
  );

test('where decisions contradict each other, « different » wins, also through others', () => {
  const alone = [1, 2, 3].map((number) => record(number, 'sill', { name: `Nom ${number}` }));
  const same = (a: number, b: number): Decision => ({ kind: 'same', a: id(a), b: id(b) });
  const apart: Decision = { kind: 'different', a: id(1), b: id(2) };
  assert.deepEqual(groups(alone, [same(1, 2), apart]), [[1], [2], [3]]);
  assert.deepEqual(groups(alone, [same(1, 3), same(2, 3), apart]), [[1, 3], [2]]);
});

test('a repository settles before a name: what the name would have joined is then a conflict', () => {
  const publisher = { name: 'Ville' };
  const records = [
    record(1, 'comptoir', { name: 'Autre nom', repo: 'a/a', wikidata: 'Q1' }),
    record(2, 'sill', { name: 'Tombes', publisher, repo: 'a/a' }),
    record(3, 'ore', { name: 'Tombes', publisher, wikidata: 'Q2' }),
  ];
  assert.deepEqual(groups(records), [[1, 2], [3]]);
  assert.deepEqual(
    merge(records).map(({ conflicts }) => conflicts.map(({ key }) => key.kind)),
    [['name'], ['name']],
  );
});

test('a key that two hundred records share identifies nothing', () => {
  const crowd = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      record(index + 1, 'ore', { publisher: { name: 'Ville' }, repo: `a/${index}` }),
    );
  assert.equal(merge(crowd(200)).length, 1);
  const entries = merge(crowd(201));
  assert.equal(entries.length, 201);
  assert.ok(entries.every(({ conflicts }) => conflicts.length < 20));
});

test('a publiccode.yml is recognised by where it lies, never by the name and publisher that it writes', () => {
  const publisher = { name: 'Ville de Nullepart' };
  const records = [
    record(1, 'starter', { name: 'Tombes', publisher, repo: 'ville/tombes' }),
    record(2, 'comptoir', { name: 'Tombes', publisher }),
    record(3, 'publiccode', { name: 'Tombes', publisher, repo: 'autrui/tombes' }),
  ];
  assert.deepEqual(groups(records), [[1, 2], [3]]);
  assert.deepEqual(
    merge(records).flatMap(({ conflicts }) => conflicts),
    [],
  );
});

test('an administration is counted once, recognised or not; a proof goes before what was only said later', () => {
  const use = (organisation: string, organisationId?: string) => ({
    organisation,
    ...(organisationId && { organisationId }),
  });
  const [entry] = merge([
    record(1, 'comptoir', {
      repo: 'a/a',
      usages: [use('VILLE DE NULLEPART'), use('Syndicat')],
      connections: [{ system: 'actes', status: 'said', date: '2026-06-01' }],
    }),
    record(2, 'sill', {
      repo: 'a/a',
      usages: [use('Ville de Nullepart', 'o1')],
      connections: [{ system: 'actes', status: 'proved', date: '2020-01-01' }],
    }),
  ]);
  assert.deepEqual(
    entry!.software.usages.map(({ organisation }) => organisation),
    ['Ville de Nullepart', 'Syndicat'],
  );
  assert.deepEqual(
    entry!.software.connections.map(({ status, date }) => [status, date]),
    [['proved', '2020-01-01']],
  );
});

test('a withdrawn record still tells who is who and says nothing any more', () => {
  const [entry] = merge([
    { ...record(1, 'publiccode', { name: 'Ancien nom', repo: 'a/a', licence: 'MIT' }), withdrawn: true },
    record(2, 'ore', { name: 'Tombes', repo: 'a/a' }),
  ]);
  assert.deepEqual(
    [entry!.records.length, entry!.software.name.value, entry!.software.licence],
    [2, 'Tombes', undefined],
  );
});
