// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Id } from '../../base/id.ts';
import { checkSides, checkWords, type LetterKind, paragraphsOf } from './letter.ts';

const kind: LetterKind = {
  name: 'test.letter',
  topic: 'test.letters',
  journal: 'test.letter-sent',
  least: 3,
  most: 40,
  aDay: { account: 5, from: 10, to: 3 },
};
const [me, other] = ['a', 'b'] as [Id<'Account'>, Id<'Account'>];
const [town, village] = ['t', 'v'] as [Id<'Organisation'>, Id<'Organisation'>];

test('a letter holds words: tidied, neither fewer nor more than its kind says', () => {
  assert.equal(checkWords(kind, '  Bonjour\r\n\u0007 '), 'Bonjour');
  for (const words of ['oui', 'x'.repeat(40)]) assert.equal(checkWords(kind, words), words);
  for (const words of ['', ' \n ', 'ou', ' ou  ', 'x'.repeat(41)])
    assert.throws(() => checkWords(kind, words), { kind: 'invalid', textKey: 'people.letter.length' });
});

test('nobody stands on both sides of a letter', () => {
  checkSides({ account: me, to: { account: other } });
  checkSides({ account: me, organisation: town, to: { account: other } });
  checkSides({ account: me, organisation: town, to: { organisation: village } });
  checkSides({ account: me, to: { organisation: village } });
  for (const letter of [
    { account: me, to: { account: me } },
    { account: me, organisation: town, to: { account: me } },
    { account: me, organisation: town, to: { organisation: town } },
  ])
    assert.throws(() => checkSides(letter), { kind: 'conflict', textKey: 'people.letter.to-oneself' });
});

test('words are the paragraphs of a mail, at most thirty', () => {
  assert.deepEqual(paragraphsOf('un\ndeux\n\n\ntrois'), ['un\ndeux', 'trois']);
  assert.equal(paragraphsOf('x\n\n'.repeat(40)).length, 30);
});
