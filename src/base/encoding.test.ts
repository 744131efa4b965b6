// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeText } from './encoding.ts';

const words = 'Commune;Logiciel\r\nÉpinal;Œuvres – « été »\r\n';
const wide = (marked: boolean) => Buffer.from(`${marked ? '\uFEFF' : ''}${words}`, 'utf16le');

test('a file is read in the encoding it was saved in, marked or not', () => {
  for (const [bytes, encoding] of [
    [Buffer.from(words), 'utf-8'],
    [Buffer.from(`\uFEFF${words}`), 'utf-8'],
    [wide(true), 'utf-16le'],
    [wide(false), 'utf-16le'],
    [wide(true).swap16(), 'utf-16be'],
    [wide(false).swap16(), 'utf-16be'],
  ] as const)
    assert.deepEqual(decodeText(bytes), { words, encoding });
});

test('a mark is two bytes, and says it all where no letter is Latin', () => {
  const greek = Buffer.from('\uFEFFΕλλάς', 'utf16le');
  assert.deepEqual(decodeText(greek), { words: 'Ελλάς', encoding: 'utf-16le' });
  assert.deepEqual(decodeText(Buffer.from(greek).swap16()), { words: 'Ελλάς', encoding: 'utf-16be' });
  for (const half of [
    [0xff, 0x41],
    [0x41, 0xfe],
    [0xfe, 0x41],
    [0x41, 0xff],
  ])
    assert.equal(decodeText(Uint8Array.from([...half, 0x42, 0x43])).encoding, 'windows-1252');
});

test('without a mark, four letters are enough, and few bytes may be empty on the other side', () => {
  assert.deepEqual(decodeText(Buffer.from('maux', 'utf16le')), { words: 'maux', encoding: 'utf-16le' });
  assert.equal(decodeText(Buffer.from('mot', 'utf16le')).encoding, 'utf-8');
  const withEmpty = (count: number) => Buffer.from('Ā'.repeat(count) + 'a'.repeat(100 - count), 'utf16le');
  assert.equal(decodeText(withEmpty(2)).encoding, 'utf-16le');
  assert.equal(decodeText(withEmpty(3)).encoding, 'utf-8');
});

test('bytes that are no UTF-8 are Windows-1252, with its quotation marks and its euro', () => {
  assert.deepEqual(decodeText(Uint8Array.of(0x93, 0xe9, 0x94, 0x20, 0x80)), {
    words: '“é” €',
    encoding: 'windows-1252',
  });
});

test('whatever the bytes, there are words', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => decodeText(bytes).words !== undefined));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (said) => {
      if (!said.includes('\0') && !said.startsWith('\uFEFF'))
        assert.equal(decodeText(Buffer.from(said)).words, said);
    }),
  );
});
