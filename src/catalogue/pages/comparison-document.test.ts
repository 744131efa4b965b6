// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Id } from '../../base/id.ts';
import { repositoryUrl } from '../../base/url.ts';
import type { Grade } from '../../measure/grade/grade.ts';
import { type Block, blocksShape, lineWords } from '../../platform/document/document.ts';
import { blocksText } from '../../platform/document/text.ts';
import { compare } from '../comparison.ts';
import type { Software } from '../software.ts';
import { comparisonDocument } from './comparison-document.ts';

const at = Date.UTC(2026, 10, 18) / 1000;
const said = <T>(value: T) => ({ value, source: 'comptoir' as const, date: '2026-11-18' });

const software: Software = {
  id: '0193a000-0000-7000-8000-000000000001' as Id<'Software'>,
  slug: 'tombeau',
  name: said('Tombeau'),
  summary: said({ fr: 'Tient le registre du cimetière.' }),
  publisher: said({ name: 'Ville d’Arles', country: 'FR', kind: 'public' as const }),
  licence: { ...said('MIT'), url: 'https://exemple.fr/licence', verified: false },
  repositories: [said({ url: repositoryUrl('https://forge.exemple.fr/a/tombeau') })],
  functions: said(['cemetery']),
  connections: [],
  usages: [],
  externalIds: [],
};
const { licence: _, repositories: __, ...bare } = software;
const silent: Software = { ...bare, slug: 'muet', name: said('Muet'), repositories: [] };

const grade: Grade = {
  method: 'note@1.1',
  at,
  head: '0123456789abcdef0123456789abcdef01234567',
  repository: 'https://forge.exemple.fr/a/tombeau',
  state: 'graded',
  letter: 'E',
  forecastLetter: 'E',
  probability: 0.21,
  advisedAgainst: [{ key: 'measure.trend.stopped', facts: { year: '2021' } }],
  confidence: { measured: 11, of: 12 },
  findings: [],
  activity: { from: '2017-01-01', quarters: [4, 3, 2, 1, 0, 0, 0, 0], releases: [], silences: [] },
};

const labels = { functions: new Map([['cemetery', 'Cimetière']]), systems: new Map() };
const documentIn = (lang: string, columns = [{ software, grade }, { software: silent }]) =>
  comparisonDocument({
    lang,
    columns,
    parts: compare(columns, labels),
    halle: { site: 'https://halle.exemple.fr', demonstration: false },
    day: '2026-11-29',
  });
const textIn = (lang: string) => blocksText(documentIn(lang).blocks, lang).replaceAll(/[\u00a0\u202f]/g, ' ');
const tables = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));

test('who made it, on which day, and where it can be checked', () => {
  const { title, author, address, day } = documentIn('fr');
  assert.equal(title.replace('\u00a0', ' '), 'Comparaison de logiciels libres : Tombeau, Muet');
  assert.equal(author, 'la halle halle.exemple.fr');
  assert.equal(address, 'https://halle.exemple.fr/comparer?s=tombeau&s=muet');
  assert.equal(day, '2026-11-29');
  assert.equal(documentIn('en').address, 'https://halle.exemple.fr/en/compare?s=tombeau&s=muet');
});

test('the grade is said in words with why, « déconseillé » with its facts, no grade is no bad grade', () => {
  const [{ rows } = assert.fail()] = tables(documentIn('fr').blocks);
  const cells = rows.map((row) =>
    row.map((cell) => cell.map(lineWords).join(' | ').replaceAll('\u00a0', ' ')),
  );
  assert.deepEqual(cells[0]![1], 'E : En danger | Déconseillé');
  assert.match(cells[0]![2]!, /^activité arrêtée depuis 2021 \| Il risque plus de s’arrêter/);
  assert.match(cells[0]![2]!, /11 mesures sur 12, selon .* 18 novembre 2026 \[1\]$/);
  assert.equal(cells[1]![1], 'Note indisponible');
  assert.match(cells[1]![2]!, /Ce n’est pas une mauvaise note/);
  assert.match(textIn('en'), /Grade: E: In danger, Advised against\n/);
});

test('every row stands there, the same ones too, each fact with its source, day and number', () => {
  const columns = [{ software, grade }, { software: silent }];
  const rows = compare(columns, labels).flatMap((part) => part.rows);
  assert.ok(rows.some((row) => row.same && row.cells[0]!.shown.kind !== 'unknown'));
  const [, ...criteria] = tables(documentIn('fr').blocks);
  assert.equal(criteria.flatMap((table) => table.rows).length, rows.length);
  const text = textIn('fr');
  assert.match(
    text,
    /Publié par\n {2}Tombeau : Ville d’Arles, selon le Comptoir du Libre, 18 novembre 2026 \[2\]/,
  );
  assert.match(text, /Dix ans d’activité\n {2}Tombeau : activité arrêtée depuis \d{4}, selon/);
  assert.match(text, /Cimetière\n {2}Tombeau : le fait, selon/);
});

test('what was not verified says so, what is unknown is said in its place and once more to be asked', () => {
  const text = textIn('fr');
  assert.match(
    text,
    /Licence\n {2}Tombeau : MIT \(.*\), selon le Comptoir du Libre, 18 novembre 2026, non vérifié \[3\]\n {2}Muet : inconnu/,
  );
  assert.match(text, /– Muet : Encore entretenu dans 24 mois, .*Licence, .*\./);
  assert.match(textIn('en'), /What nobody has said yet/);
});

test('the same source has one number, and the list at the end gives its address', () => {
  const text = textIn('fr');
  const [, list = ''] = text.split('Annexe : les sources');
  assert.match(list, /\[1\] la copie du code qui a été mesurée, https:\/\/forge\.exemple\.fr\/a\/tombeau\n/);
  assert.match(
    list,
    /\[2\] le Comptoir du Libre\n\[3\] le Comptoir du Libre, https:\/\/exemple\.fr\/licence$/,
  );
  const cited = [...text.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));
  assert.equal(Math.max(...cited), 3);
});

test('there is room to decide and to sign, with a box for each software and one for none', () => {
  const fields = documentIn('fr').blocks.flatMap((block) => (block.kind === 'fields' ? block.fields : []));
  assert.deepEqual(fields[0]?.choices, ['Tombeau', 'Muet', 'aucun pour le moment']);
  assert.deepEqual(
    fields.map(({ label }) => label),
    ['Retenu', 'Décision et motifs', 'Nom et qualité', 'Date', 'Signature'],
  );
});

test('an address that is none is no link, and the document stays one', () => {
  const wicked = { ...software, licence: { ...said('MIT'), url: 'javascript:alert(1)' } };
  const { blocks } = documentIn('fr', [{ software: wicked, grade }, { software: silent }]);
  assert.ok(blocksShape.safeParse(blocks).success);
  assert.doesNotMatch(JSON.stringify(blocks), /javascript:/);
});
