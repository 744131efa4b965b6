// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Tx } from '../platform/db.ts';
import { repairingAsOwner } from '../platform/owner.ts';
import { type TestDatabase, testDatabase } from '../testing/database.ts';
import { acceptCorrection, acceptProposal } from './actions/accept.ts';
import { importRecords } from './actions/import.ts';
import { readStarter } from './sources/starter-reader.ts';
import { loadSoftwareBySlug } from './stores/software.ts';

let halle: TestDatabase;
const at = new Date('2026-11-29T10:00:00Z');
const starter = (slug: string, repositories: string) => ({
  name: `${slug}.yml`,
  bytes: Buffer.from(`name: ${slug}
summary: { fr: "Sert à ${slug}.", en: "Serves for ${slug}." }
publisher: { name: "Atelier", country: FR, kind: company }
functions: [cemetery]
licence: MIT
repositories: ${repositories}
sources: [{ fields: [name], url: "https://exemple.fr/${slug}", date: 2026-11-01 }]
facts: { notMeasured: { why: { fr: "Pas lu.", en: "Not read." } } }
checkedOn: 2026-11-01
`),
});

before(async () => {
  halle = await testDatabase();
  const files = [
    starter('registre', '[{ url: "https://gitlab.com/ville/registre" }]'),
    starter('sanscode', '[]'),
  ];
  const reads = readStarter(files, '2026-11-01');
  await importRecords(halle.db, { source: 'starter', reads, complete: false, at: new Date('2026-11-02') });
});
after(() => halle.close());

/** What those who keep the halle do, by a command. */
const keeping = <Result>(work: (tx: Tx) => Promise<Result>, when: Date) =>
  repairingAsOwner(halle, when, work);
const load = async (slug: string) => {
  const found = await loadSoftwareBySlug(halle.db, slug);
  assert.ok('software' in found);
  return found.software;
};

test('a software that was proposed and accepted stands in the catalogue, with its day and where it comes from', async () => {
  const proposal = {
    name: 'Fleurissement',
    url: 'https://gitlab.com/commune/fleurissement',
    summary: 'Suit les massifs et l’arrosage.',
    licence: 'AGPL-3.0-or-later',
    functions: ['cemetery'],
    publisher: { name: 'Ville de Rivière', country: 'FR', kind: 'public' as const },
  };
  const slug = await keeping((tx) => acceptProposal(tx, 'a-remark', proposal, at), at);
  const { name, summary, publisher, repositories } = await load(slug);
  assert.deepEqual(
    [name.source, name.date, summary?.value['fr'], publisher?.value.name, repositories[0]?.value.url],
    [
      'proposal',
      '2026-11-29',
      proposal.summary,
      'Ville de Rivière',
      'https://gitlab.com/commune/fleurissement',
    ],
  );
});

test('a source that comes to have it says better than the proposal did', async () => {
  const reads = readStarter(
    [starter('fleurissement', '[{ url: "https://gitlab.com/commune/fleurissement" }]')],
    '2026-11-30',
  );
  await importRecords(halle.db, { source: 'starter', reads, complete: false, at: new Date('2026-12-01') });
  const { name, publisher } = await load('fleurissement');
  assert.deepEqual(
    [name.source, publisher?.value.name, publisher?.others?.[0]?.value.name],
    ['starter', 'Atelier', 'Ville de Rivière'],
  );
});

test('a licence that is not free is refused, and nothing is written', async () => {
  const proposal = {
    name: 'Fermé',
    url: 'https://ferme.example/',
    summary: 'Fermé.',
    licence: 'CC-BY-NC-4.0',
  };
  const accepting = keeping((tx) => acceptProposal(tx, 'closed', proposal, at), at);
  await assert.rejects(
    accepting,
    (error: { textKey?: string }) => error.textKey === 'catalogue.import.not-libre',
  );
});

for (const slug of ['registre', 'sanscode'])
  test(`a correction changes the field that was wrong and no other: ${slug}`, async () => {
    const correction = { field: 'website', value: 'https://juste.example/' } as const;
    const kept = await keeping((tx) => acceptCorrection(tx, `fix-${slug}`, slug, correction, at), at);
    assert.equal(kept, slug);
    const { name, website, licence, repositories } = await load(slug);
    assert.deepEqual(
      [website?.value, website?.source, website?.date, name.source, licence?.source, repositories[0]?.source],
      [
        'https://juste.example/',
        'correction',
        '2026-11-29',
        'starter',
        'starter',
        slug === 'registre' ? 'starter' : undefined,
      ],
    );
  });

test('a name that was wrong is the right one, and the former one still leads there', async () => {
  const correction = { field: 'name', value: 'Le Registre' } as const;
  await keeping((tx) => acceptCorrection(tx, 'fix-name', 'registre', correction, at), at);
  const { name, otherNames } = await load('registre');
  assert.deepEqual(
    [name.value, name.source, name.others?.[0]?.value, otherNames],
    ['Le Registre', 'correction', 'registre', ['registre']],
  );
});
