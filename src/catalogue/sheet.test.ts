// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Id } from '../base/id.ts';
import { compare } from './comparison.ts';
import { sourcesOf } from './field-sources.ts';
import { spokenLicence } from './licence/words.ts';
import { parseSoftwareQuery, softwareQueryWords } from './search/query.ts';
import { type RequiredSystem, sheetConnections } from './sheet.ts';
import type { Software } from './software.ts';

const said = <T>(value: T, date = '2026-11-01') => ({ value, source: 'starter' as const, date });
const software = (more: Partial<Software> = {}): Software => ({
  id: '0193a000-0000-7000-8000-000000000001' as Id<'Software'>,
  slug: 'tombeau',
  name: said('Tombeau'),
  repositories: [],
  connections: [],
  usages: [],
  externalIds: [],
  ...more,
});

const cemetery = { id: 'cemetery', label: 'Cimetière' };
const system = (id: string, countries: string[], functions = ['cemetery']): RequiredSystem => ({
  id,
  label: id.toUpperCase(),
  functions,
  countries,
});

test('the trade requires the systems of its country; what nobody said is unknown', () => {
  const found = sheetConnections(
    software({ countries: said(['FR']) }),
    [cemetery],
    [system('helios', ['FR']), system('icar', ['BE']), system('actes', ['FR'], ['council'])],
  );
  assert.deepEqual(
    found.map(({ system, status, requiredBy }) => [system.id, status, requiredBy]),
    [['helios', 'unknown', ['Cimetière']]],
  );
});

test('without countries, those of the publisher count', () => {
  const found = sheetConnections(
    software({ publisher: said({ name: 'Ville', country: 'BE' }) }),
    [cemetery],
    [system('helios', ['FR']), system('icar', ['BE'])],
  );
  assert.deepEqual(
    found.map(({ system }) => system.id),
    ['icar'],
  );
});

test('a connection that a source states is shown with its source and date, required or not', () => {
  const connections = [
    {
      system: 'actes',
      status: 'proved' as const,
      source: 'starter' as const,
      date: '2026-10-01',
      url: 'https://exemple.fr',
    },
  ];
  const [first] = sheetConnections(
    software({ connections, countries: said(['FR']) }),
    [cemetery],
    [system('actes', ['FR'], ['council'])],
  );
  assert.deepEqual([first?.status, first?.date, first?.requiredBy], ['proved', '2026-10-01', []]);
});

test('sources are told once each, with their latest date', () => {
  const list = sourcesOf(
    software({ licence: said('MIT', '2026-11-05'), summary: { ...said({ fr: 'x' }), source: 'comptoir' } }),
  );
  assert.deepEqual(
    list.map(({ source, date, fields }) => [source, date, fields]),
    [
      ['starter', '2026-11-05', 2],
      ['comptoir', '2026-11-01', 1],
    ],
  );
});

test('a comparison keeps unknown apart from no, and marks what is the same', () => {
  const a = software({ functions: said(['cemetery']), licence: said('MIT') });
  const b = software({ slug: 'b', functions: said(['cemetery', 'civil-status']), licence: said('MIT') });
  const parts = compare([{ software: a }, { software: b }], {
    functions: new Map([['cemetery', 'Cimetière']]),
    systems: new Map(),
  });
  const work = parts.find(({ key }) => key === 'work')!.rows;
  assert.deepEqual(
    work.map(({ same }) => same),
    [true, false, true],
  );
  assert.deepEqual(
    work[1]!.cells.map(({ shown }) => shown.kind),
    ['unknown', 'mark'],
  );
  assert.ok(!JSON.stringify(parts).includes('"no"'));
});

test('a licence is said aloud', () => {
  assert.deepEqual(spokenLicence('GPL-2.0-or-later'), { family: 'GPL', version: '2', orLater: true });
  assert.deepEqual(spokenLicence('CECILL-2.1'), { family: 'CeCILL', version: '2.1', orLater: false });
  assert.deepEqual(spokenLicence('MIT'), { family: 'MIT', orLater: false });
});

test('a question survives its address in either language', () => {
  const asked = parseSoftwareQuery({
    q: ' tombes\u0000 ',
    note: ['A', 'B'],
    licence: 'stays-free',
    commune: '82008',
    semblables: '1',
    tri: 'name',
    page: '3',
  });
  assert.equal(asked.q, 'tombes');
  for (const lang of ['fr', 'en']) {
    const query = Object.fromEntries(
      Object.entries(softwareQueryWords(asked, lang)).map(([key, value]) => [
        key,
        typeof value === 'number' ? String(value) : value,
      ]),
    );
    assert.deepEqual(parseSoftwareQuery(query), asked);
  }
});
