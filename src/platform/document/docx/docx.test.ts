// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DOMParser, type Element, type Document as Xml } from '@xmldom/xmldom';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { Block, Document } from '../document.ts';
import { plain } from '../document.ts';
import { writeDocx } from './write.ts';

const base: Document = {
  lang: 'fr',
  title: 'Comparaison : deux logiciels',
  about: 'Deux logiciels comparés.',
  author: 'la halle halle.exemple.fr',
  halle: { site: 'https://halle.exemple.fr', demonstration: false },
  address: 'https://halle.exemple.fr/comparer?s=a&s=b',
  day: '2026-11-29',
  blocks: [],
};

const one: readonly Block[] = [
  { kind: 'heading', level: 1, words: 'Les faits' },
  { kind: 'heading', level: 2, words: 'Qui' },
  {
    kind: 'table',
    caption: 'Deux logiciels',
    columns: [
      { heading: 'Critère', share: 1 },
      { heading: 'Tombeau', share: 3 },
    ],
    rows: [
      [['Licence'], ['MIT', [{ words: 'selon le dépôt [1]', soft: true }]]],
      [['Pays'], []],
    ],
  },
  { kind: 'list', items: ['un', 'deux'] },
  {
    kind: 'list',
    counted: true,
    items: ['trois', [{ words: 'dépôt', link: 'https://exemple.fr/?a=1&b=2' }]],
  },
  {
    kind: 'fields',
    fields: [
      { label: 'Retenu', room: 'boxes', choices: ['Tombeau'] },
      { label: 'Signature', room: 'signature' },
    ],
  },
  { kind: 'page-break' },
  { kind: 'heading', level: 1, words: 'Annexe', unnumbered: true },
  { kind: 'paragraph', line: 'مقبرة' },
];

/** U+FFFD is what stands for half a character: the reader only wonders at it. */
const onError = (level: string, message: string) =>
  level === 'warning' && /replacement character/.test(message) ? undefined : assert.fail(message);

/** The parts of a file, each read as XML: an error in one is an error of the test. */
async function opened(document: Document): Promise<Record<string, Xml>> {
  const files = unzipSync(await writeDocx(document));
  const parts = Object.entries(files).filter(([name]) => /\.(xml|rels)$/.test(name));
  assert.ok(parts.length > 8);
  return Object.fromEntries(
    parts.map(([name, bytes]) => {
      const xml = strFromU8(bytes);
      // XML 1.0 § 2.2, which the reader does not check
      assert.doesNotMatch(xml, /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u, name);
      assert.ok(xml.isWellFormed(), name);
      return [name, new DOMParser({ onError }).parseFromString(xml, 'text/xml')];
    }),
  );
}

const all = (parent: Xml | Element, name: string): Element[] => [...parent.getElementsByTagName(name)];
const words = (parent: Element) =>
  all(parent, 'w:t')
    .map(({ textContent }) => textContent)
    .join('');
const style = (paragraph: Element) => all(paragraph, 'w:pStyle')[0]?.getAttribute('w:val');

test('headings are headings, numbered by their level, but for an annex', async () => {
  const body = (await opened({ ...base, blocks: one }))['word/document.xml']!;
  const headings = all(body, 'w:p')
    .filter((paragraph) => /^(Title|Heading\d)$/.test(style(paragraph) ?? ''))
    .map((paragraph) => [
      style(paragraph),
      words(paragraph),
      all(paragraph, 'w:ilvl')[0]?.getAttribute('w:val'),
    ]);
  assert.deepEqual(headings, [
    ['Title', 'Comparaison : deux logiciels', undefined],
    ['Heading1', 'Les faits', '0'],
    ['Heading2', 'Qui', '1'],
    ['Heading1', 'Annexe', undefined],
  ]);
});

test('the head of a table is said to be one and repeats; no row is cut between pages', async () => {
  const body = (await opened({ ...base, blocks: one }))['word/document.xml']!;
  const table = all(body, 'w:tbl').find((found) => words(found).includes('Critère'))!;
  const rows = all(table, 'w:tr');
  assert.deepEqual(
    rows.map((row) => all(row, 'w:tblHeader').length),
    [1, 0, 0],
  );
  assert.deepEqual(
    rows.map((row) => all(row, 'w:cantSplit').length),
    [1, 1, 1],
  );
  assert.deepEqual(
    rows.map((row) => all(row, 'w:tc').map(words)),
    [
      ['Critère', 'Tombeau'],
      ['Licence', 'MITselon le dépôt [1]'],
      ['Pays', ''],
    ],
  );
  const [first, second] = all(table, 'w:gridCol').map((column) => Number(column.getAttribute('w:w')));
  assert.equal(Math.round(second! / first!), 3);
});

test('the file says its title, author, language and day, the foot says the halle and counts pages', async () => {
  const parts = await opened({ ...base, blocks: one });
  const core = parts['docProps/core.xml']!;
  const said = (name: string) => all(core, name)[0]?.textContent;
  assert.equal(said('dc:title'), 'Comparaison : deux logiciels');
  assert.equal(said('dc:creator'), 'la halle halle.exemple.fr');
  assert.equal(said('dc:language'), 'fr-FR');
  assert.equal(said('dcterms:created'), '2026-11-29T12:00:00Z');
  assert.equal(all(parts['word/styles.xml']!, 'w:lang')[0]?.getAttribute('w:val'), 'fr-FR');
  const foot = Object.entries(parts).find(([name]) => /footer\d\.xml$/.test(name))![1];
  assert.match(words(foot.documentElement!), /halle\.exemple\.fr, 29 novembre 2026.*Page .*sur/);
  assert.deepEqual(
    all(foot, 'w:instrText').map(({ textContent }) => textContent?.trim()),
    ['PAGE', 'NUMPAGES'],
  );
});

test('links lead where they say, boxes can be ticked, Hebrew and Arabic run from the right', async () => {
  const parts = await opened({ ...base, blocks: one });
  const body = parts['word/document.xml']!;
  const targets = new Map(
    all(parts['word/_rels/document.xml.rels']!, 'Relationship').map((one) => [
      one.getAttribute('Id'),
      one.getAttribute('Target'),
    ]),
  );
  assert.deepEqual(
    all(body, 'w:hyperlink').map((link) => [words(link), targets.get(link.getAttribute('r:id'))]),
    [
      [base.address, base.address],
      ['dépôt', 'https://exemple.fr/?a=1&b=2'],
    ],
  );
  assert.equal(all(body, 'w14:checkbox').length, 1);
  const fromRight = all(body, 'w:p').filter((paragraph) => all(paragraph, 'w:bidi').length > 0);
  assert.deepEqual(fromRight.map(words), ['مقبرة']);
});

test('a halle of invented life says so at the head of each page', async () => {
  const halle = { ...base.halle, demonstration: true };
  const parts = await opened({ ...base, halle });
  assert.match(words(parts['word/header1.xml']!.documentElement!), /^Démonstration/);
  assert.equal((await opened(base))['word/header1.xml'], undefined);
});

test('the same document is the same file, to the byte; another day is another', async () => {
  const first = await writeDocx({ ...base, blocks: one });
  await new Promise((resolve) => setTimeout(resolve, 2_100));
  assert.deepEqual(await writeDocx({ ...base, blocks: one }), first);
  assert.notDeepEqual(await writeDocx({ ...base, blocks: one, day: '2026-11-30' }), first);
  assert.equal(Object.keys(unzipSync(first))[0], '[Content_Types].xml');
});

test('any words survive in a file, and change nothing around them', async () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '{\uFDD2counted-0}',
      '{headings-0}',
      ']]></w:t>&lt;&#0;',
      '<w:p>',
      `\u202E${'\u05D0'.repeat(40)}`,
      '\uD800\uDC00\uD800',
      'x'.repeat(9_000),
      '$& $1 ` ${x}',
    ),
  );
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (title, said) => {
      const blocks: Block[] = [
        { kind: 'heading', level: 1, words: said },
        {
          kind: 'paragraph',
          line: [
            {
              words: said,
              link: `https://exemple.fr/${encodeURIComponent(said.toWellFormed().slice(0, 50))}`,
            },
          ],
        },
        { kind: 'list', counted: true, items: [said] },
        { kind: 'table', caption: said, columns: [{ heading: said, share: 1 }], rows: [[[said]]] },
        { kind: 'fields', fields: [{ label: said, room: 'boxes', choices: [said] }] },
      ];
      const parts = await opened({ ...base, title, author: said, about: said, blocks });
      const body = parts['word/document.xml']!;
      const paragraphs = all(body, 'w:p').map(words);
      assert.equal(paragraphs[0], plain(title));
      assert.ok(paragraphs.filter((paragraph) => paragraph === plain(said)).length >= 6);
      assert.equal(all(body, 'w:tbl').length, 3);
      assert.equal(all(parts['docProps/core.xml']!, 'dc:creator')[0]?.textContent ?? '', plain(said));
    }),
    { numRuns: 40 },
  );
});
