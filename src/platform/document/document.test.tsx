// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { attachment } from './attachment.ts';
import { type Block, blocksShape, type Document, headingNumbers, plain, runsFromRight } from './document.ts';
import { Blocks, DocumentArticle } from './parts.tsx';
import { blocksText } from './text.ts';

/** One of each. */
const blocks: readonly Block[] = [
  { kind: 'paragraph', line: ['Un ', 'mot'].map((words, at) => ({ words, ...(at && { strong: true }) })) },
  { kind: 'heading', level: 1, words: 'Les faits' },
  { kind: 'heading', level: 2, words: 'Qui' },
  { kind: 'facts', facts: [{ label: 'Commune', value: 'Auvillar' }] },
  { kind: 'heading', level: 2, words: 'Quoi' },
  {
    kind: 'table',
    caption: 'Deux logiciels',
    columns: [
      { heading: 'Critère', share: 1 },
      { heading: 'Tombeau', share: 3 },
    ],
    rows: [[['Licence'], ['MIT', [{ words: 'selon le dépôt [1]', soft: true }]]]],
  },
  { kind: 'list', items: ['un', 'deux'] },
  { kind: 'heading', level: 1, words: 'Décision' },
  {
    kind: 'fields',
    fields: [
      { label: 'Retenu', room: 'boxes', choices: ['Tombeau', 'aucun'] },
      { label: 'Signature', room: 'signature' },
    ],
  },
  { kind: 'page-break' },
  { kind: 'heading', level: 1, words: 'Annexe', unnumbered: true },
  { kind: 'list', counted: true, items: [[{ words: 'dépôt', link: 'https://forge.exemple.fr/a' }]] },
];

const document: Document = {
  lang: 'fr',
  title: 'Comparaison',
  about: 'Deux logiciels.',
  author: 'Commune d’Auvillar',
  halle: { site: 'https://halle.exemple.fr', demonstration: false },
  address: 'https://halle.exemple.fr/comparer?s=a&s=b',
  day: '2026-11-29',
  blocks,
};

test('sections count 1, 1.1, 1.2, 2; an annex does not', () => {
  const numbers = headingNumbers(blocks);
  const said = blocks.flatMap((block, at) =>
    block.kind === 'heading' ? [`${numbers.get(at) ?? '–'} ${block.words}`] : [],
  );
  assert.deepEqual(said, ['1 Les faits', '1.1 Qui', '1.2 Quoi', '2 Décision', '– Annexe']);
});

test('a document is text: one thing after another, columns named, room to write', () => {
  assert.equal(
    blocksText(blocks, 'fr').replaceAll('\u00a0', ' '),
    `Un mot

1. Les faits
============

1.1. Qui
--------

Commune : Auvillar

1.2. Quoi
---------

Licence
  Tombeau : MIT, selon le dépôt [1]

– un
– deux

2. Décision
===========

Retenu
  [ ] Tombeau
  [ ] aucun
Signature : ________________

Annexe
======

[1] dépôt <https://forge.exemple.fr/a>`,
  );
});

test('a document is a page: title, who made it, where and when, real headings and tables', () => {
  const html = renderToString(<DocumentArticle document={document} />);
  assert.match(html, /<h1>Comparaison<\/h1>/);
  assert.match(html, /<dt>Établi par<\/dt><dd><span>Commune d’Auvillar/);
  assert.match(html, /<dd><span>29 novembre 2026/);
  assert.match(html, /<a href="https:\/\/halle\.exemple\.fr\/comparer\?s=a&amp;s=b">/);
  assert.match(html, /<h2>1\. Les faits<\/h2><h3>1\.1\. Qui<\/h3>/);
  assert.match(html, /<h2>Annexe<\/h2>/);
  assert.match(html, /<caption[^>]*>Deux logiciels<\/caption>/);
  assert.match(html, /<col width="25%"\/?><col width="75%"/);
  assert.match(html, /<th scope="col">Tombeau<\/th>/);
  assert.match(html, /<th scope="row"><p><span>Licence/);
  assert.match(html, /<td data-l="Tombeau"><p><span>MIT<\/span><\/p><p><small>selon le dépôt \[1\]<\/small>/);
  assert.doesNotMatch(html, /class="demonstration"/);
});

test('a document of a halle of invented life says so', () => {
  const invented = { ...document, halle: { ...document.halle, demonstration: true } };
  assert.match(renderToString(<DocumentArticle document={invented} />), /class="demonstration"[^>]*>Démon/);
});

test('words are words on a page, and what runs from the right says so', () => {
  const html = renderToString(
    <Blocks
      lang="fr"
      blocks={[
        { kind: 'paragraph', line: '<script>alert(1)</script>' },
        { kind: 'paragraph', line: 'مقبرة' },
      ]}
    />,
  );
  assert.equal(
    html,
    '<p><span>&lt;script>alert(1)&lt;/script></span></p><p dir="rtl"><span>مقبرة</span></p>',
  );
  assert.equal(runsFromRight('12 — שלום world'), true);
  assert.equal(runsFromRight('world שלום'), false);
});

test('a link leads to http or https only, and what is too much is refused', () => {
  const linked = (link: string) =>
    blocksShape.safeParse([{ kind: 'paragraph', line: [{ words: 'x', link }] }]).success;
  assert.equal(linked('https://exemple.fr/a?b=c'), true);
  for (const link of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '/ici', ''])
    assert.equal(linked(link), false, link);
  assert.equal(blocksShape.safeParse([{ kind: 'paragraph', line: 'x'.repeat(20_001) }]).success, false);
  assert.equal(blocksShape.safeParse([{ kind: 'table', caption: '', columns: [], rows: [] }]).success, false);
});

test('what no file can hold is taken out, what French needs stays', () => {
  assert.equal(plain('a\u0000b\u0008c\uFFFEd\uFDD2e\u{1FFFF}f\uD800g'), 'abcdef\uFFFDg');
  assert.equal(plain('« ici »\u202f; 12\u00a0%\nfin'), '« ici »\u202f; 12\u00a0% fin');
});

test('a file has a name that everybody can read, and no name can end the header', () => {
  assert.equal(
    attachment('Comparaison : openCimetière, « X »', 'docx'),
    `attachment; filename="comparaison-opencimetiere-x.docx"; filename*=UTF-8''Comparaison%20openCimeti%C3%A8re%2C%20%C2%AB%20X%20%C2%BB.docx`,
  );
  for (const title of [
    '',
    '../../etc/passwd',
    'a"; x="b\r\nSet-Cookie: c',
    '\uD800',
    '墓地',
    `é'*()`.repeat(90),
  ]) {
    const header = attachment(title, 'docx');
    assert.match(
      header,
      /^attachment; filename="[a-z0-9-]+\.docx"; filename\*=UTF-8''[\w.~%-]+\.docx$/,
      title,
    );
    assert.ok(decodeURIComponent(header.split("''")[1]!).length <= 125);
  }
});
