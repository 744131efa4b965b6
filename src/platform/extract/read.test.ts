// SPDX-License-Identifier: AGPL-3.0-or-later
// Documents as lines, and those that are refused, each for its reason.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { readDocument } from './read.ts';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const docx = (body: string, more: Record<string, Uint8Array> = {}, head = '') =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?>${head}<w:document ${w}><w:body>${body}</w:body></w:document>`,
    ),
    ...more,
  });
const odt = (body: string, manifest = '<m/>', head = '') =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'META-INF/manifest.xml': strToU8(manifest),
    'content.xml': strToU8(`<?xml version="1.0"?>${head}<office:body>${body}</office:body>`),
  });
const textOf = async (name: string, bytes: Uint8Array) =>
  (await readDocument(name, bytes)).lines.map(({ text }) => text);

test('paragraphs of a docx: tables, text boxes, notes, headers; what changes took out is not read', async () => {
  const body = `<w:p><w:r><w:t>Un &amp; deux</w:t></w:r></w:p><w:p/>
    <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Prix</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
    <w:p><w:ins><w:r><w:t>mis</w:t></w:r></w:ins><w:del><w:r><w:delText>ôté</w:delText></w:r></w:del>
    <w:r><w:pict><w:txbxContent><w:p><w:r><w:t>encadré</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>`;
  const part = (words: string) => strToU8(`<w:x ${w}><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:x>`);
  const bytes = docx(body, { 'word/header1.xml': part('en-tête'), 'word/footnotes.xml': part('note') });
  assert.deepEqual(await textOf('a.docx', bytes), [
    'Un & deux',
    '',
    'Prix',
    'mis',
    'encadré',
    'note',
    'en-tête',
  ]);
});

test('paragraphs of an odt, spaces kept, changes and margins left out', async () => {
  const body = `<text:tracked-changes><text:p>ôté</text:p></text:tracked-changes>
    <text:h>Titre</text:h><text:p>un<text:s text:c="2"/>deux<office:annotation><text:p>marge</text:p></office:annotation></text:p>`;
  assert.deepEqual(await textOf('a.odt', odt(body)), ['Titre', 'un  deux']);
});

test('a page of the web: blocks and rows, no script', async () => {
  const html =
    '<html><head><title>x</title></head><body><h1>T</h1><script>bad()</script><p>a<br>b</p><table><tr><td>Prix</td><td>40&nbsp;%</td></tr></table></body></html>';
  assert.deepEqual(await textOf('a.html', strToU8(html)), ['T', 'a b', 'Prix | 40 %'.replace(' %', ' %')]);
});

test('a text in the letters of old Windows is read', async () => {
  assert.deepEqual(await textOf('a.txt', Uint8Array.from([0xe9, 0x74, 0xe9, 0x0d, 0x0a, 0x80])), [
    'été',
    '€',
  ]);
});

const refusals: readonly (readonly [what: string, name: string, bytes: Uint8Array, why: string])[] = [
  ['nothing', 'a.md', new Uint8Array(0), 'empty'],
  ['spaces alone', 'a.md', strToU8(' \n '), 'empty'],
  ['a docx without words', 'a.docx', docx('<w:p/>'), 'empty'],
  [
    'macros',
    'a.docm',
    docx('<w:p><w:r><w:t>x</w:t></w:r></w:p>', { 'word/vbaProject.bin': strToU8('x') }),
    'macros',
  ],
  ['any archive with the name of a docx', 'a.docx', zipSync({ 'a.txt': strToU8('x') }), 'not-a-document'],
  ['a spreadsheet', 'a.xlsx', zipSync({ 'xl/workbook.xml': strToU8('x') }), 'other-office'],
  [
    'an old Word file',
    'a.doc',
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    'old-word',
  ],
  [
    'a docx with a password',
    'a.docx',
    Buffer.concat([Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
    'encrypted',
  ],
  ['an odt with a password', 'a.odt', odt('<text:p>x</text:p>', '<m:encryption-data/>'), 'encrypted'],
  ['rich text', 'a.rtf', strToU8('{\\rtf1 x}'), 'rich-text'],
  ['a picture', 'a.txt', Uint8Array.from({ length: 500 }, (_, n) => (n * 7) % 32), 'not-a-document'],
  ['a damaged archive', 'a.docx', docx('<w:p/>').subarray(0, 60), 'broken'],
  ['a damaged PDF', 'a.pdf', strToU8('%PDF-1.7\nnothing'), 'broken'],
  [
    'an entity that names a file',
    'a.odt',
    odt('<text:p>&x;</text:p>', '<m/>', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    'declares',
  ],
  ['a docx that declares', 'a.docx', docx('<w:p/>', {}, '<!DOCTYPE a>'), 'declares'],
  [
    'what unpacks to far more',
    'a.docx',
    docx(`<w:p><w:r><w:t>${'a'.repeat(30_000_000)}</w:t></w:r></w:p>`),
    'bomb',
  ],
];

for (const [what, name, bytes, why] of refusals)
  test(`${what} is refused: ${why}`, async () => {
    await assert.rejects(readDocument(name, bytes), { refusal: why });
  });
