// SPDX-License-Identifier: AGPL-3.0-or-later
// The count of what the starter catalogue lacks, on a catalogue small enough to count by hand.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, it } from 'node:test';
import type { StarterFile } from '../src/catalogue/sources/starter.ts';
import { coverageLines, isKept, isLocal, type Named, promises, type Thesaurus } from './coverage.ts';

const thesaurus: Thesaurus = {
  groups: [
    { id: 'population', label: { en: 'Residents' } },
    { id: 'works', label: { en: 'Works' } },
  ],
  functions: [
    { id: 'census', group: 'population', label: { en: 'Census' } },
    { id: 'animals', group: 'population', label: { en: 'Animals' } },
    { id: 'roads', group: 'works', label: { en: 'Roads' } },
  ],
};
const software = (fields: Partial<StarterFile>): StarterFile => ({
  name: 'Sweeper',
  summary: { fr: 'Balaie.', en: 'Sweeps.' },
  publisher: { name: 'Town of Example', country: 'FR' },
  repositories: [],
  functions: ['roads'],
  sources: [{ fields: ['name'], url: 'https://town.example/sweeper', date: '2026-11-30' }],
  facts: 'town-example-sweeper',
  checkedOn: '2026-11-30',
  ...fields,
});
const unread = { notMeasured: { why: { fr: 'Illisible.', en: 'Its forge does not answer.' } } };
const files: Named[] = [
  ['sweeper', software({ madeForLocalAuthorities: true })],
  ['shelter', software({ functions: ['animals'], facts: unread, publisher: { name: 'Example' } })],
];

describe('the coverage of the starter catalogue', () => {
  it('names the functions without software under their group, and leaves out groups that lack none', () => {
    const lines = coverageLines(files, thesaurus);
    assert.ok(lines.includes('  Residents (1 of 2): census'));
    assert.ok(!lines.slice(0, 3).some((line) => line.includes('Works')));
  });

  it('says how many functions each country answers, a country that nobody stated included', () => {
    const lines = coverageLines(files, thesaurus);
    assert.ok(lines.includes('  FR: 1 software for 1 functions'));
    assert.ok(lines.includes('  not stated: 1 software for 1 functions'));
  });

  it('names what the publishers of a country at home do not answer, though others do', () => {
    const lines = coverageLines(files, thesaurus);
    const start = lines.indexOf('Functions with no software published in FR, by group');
    assert.equal(lines[start + 1], '  Residents (2 of 2): census, animals');
  });

  it('says why a function has no software, and marks a reason that lacks or that is no longer true', () => {
    const lines = coverageLines(files, thesaurus, { roads: 'Nothing was found.' });
    assert.ok(lines.includes('  census: NO REASON'));
    assert.ok(lines.includes('  roads: OUT OF DATE, it is answered or unknown'));
    assert.ok(coverageLines(files, thesaurus, { census: 'None yet.' }).includes('  census: None yet.'));
  });

  it('asks that half be made for or used by local authorities, however much there is', () => {
    const many: Named[] = Array.from({ length: 1000 }, (_, nth) => [
      `number-${nth}`,
      software({ madeForLocalAuthorities: nth < 499 }),
    ]);
    const local = promises(many, thesaurus).find(({ what }) => what.startsWith('made for'));
    assert.deepEqual([local?.has, local?.least], [499, 500]);
  });

  it('groups software without a history by the reason that its file gives', () => {
    assert.ok(coverageLines(files, thesaurus).includes('  Its forge does not answer. (1) shelter'));
  });

  it('counts a software used by a town as local, one used by the State or that says nothing as not', () => {
    const usedBy = (organisation: string) => software({ usages: [{ organisation, date: '2026-11-30' }] });
    for (const name of ['Town of Example', 'Ville d’Exemple', 'Exemple Métropole', 'Exempel kommune'])
      assert.equal(isLocal(usedBy(name)), true, name);
    for (const name of ['Communauté d’Exemple', 'Municipalité d’Exemple', 'Parc naturel régional d’Exemple'])
      assert.equal(isLocal(usedBy(name)), true, name);
    for (const name of [
      'Archives nationales',
      'Direction de l’exemple',
      'Villemin',
      'Parc national d’Exemple',
    ])
      assert.equal(isLocal(usedBy(name)), false, name);
    assert.equal(isLocal(software({ madeForLocalAuthorities: false })), false);
    assert.equal(isLocal(software({})), false);
  });

  it('says that a promise is broken when the catalogue is too small', () => {
    const held = promises(files, thesaurus);
    assert.deepEqual(
      held.map(({ has }) => has),
      [2, 2, 1, 1],
    );
    assert.equal(held.some(isKept), false);
    assert.ok(coverageLines(files, thesaurus).some((line) => line.startsWith('  BROKEN software: 2 (at')));
    assert.ok(isKept({ what: 'software', least: 2, has: 2 }));
  });

  it('holds for the catalogue that is shipped', () => {
    const root = path.join(import.meta.dirname, '..');
    const run = spawnSync(process.execPath, ['--import', 'tsx', 'make/starter-coverage.ts'], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(run.status, 0, run.stdout + run.stderr);
    assert.doesNotMatch(run.stdout, /BROKEN|NO REASON|OUT OF DATE/);
  });
});
