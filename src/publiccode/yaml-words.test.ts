// SPDX-License-Identifier: AGPL-3.0-or-later
// Texts that stand too far left, and other ways to write YAML wrong: the sentence says what to write.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePublicCode } from './parse.ts';

const first = (text: string) => {
  const { findings } = parsePublicCode(text);
  const found = findings.filter(({ code }) => code.startsWith('yaml.'));
  assert.equal(found.length, 1, found.map(({ code, line }) => `${code} ${line}`).join(', '));
  return found[0]!;
};
const say = (text: string) => first(text).message.fr.replaceAll('\u00a0', ' ');

test('a quoted text whose lines stand at the margin: the lines are named, and the spaces', () => {
  const text =
    'description:\n  fr:\n    longDescription: "Début :\n\nla suite. Il produit\nles documents."\n    features:\n      - a\n';
  const { code, line, message } = first(text);
  assert.deepEqual([code, line], ['yaml.text-indent', 4]);
  assert.match(message.fr, /Les lignes 4 à 6 .*longDescription.* 6 espaces/);
  assert.match(message.en, /^Lines 4 to 6 .*longDescription.* 6 spaces/);
});

test('single quotes, an item of a list, a plain text and a block: the same sentence', () => {
  assert.match(say("a:\n  - b: 'x\n\n  y'\nc: d\n"), /^Les lignes 3 à 4 .*« b ».* 6 espaces/);
  assert.match(say('a:\n  b: un texte\nsuite du texte\n  c: d\n'), /^Les lignes 3 à 3 .*« b ».* 4 espaces/);
  assert.match(say('a:\n  b: |\n  un texte\n  c: d\n'), /^Les lignes 3 à 3 .*« b ».* 4 espaces/);
});

test('a quote that nothing closes, a line without a colon, a sign that YAML keeps: each has its sentence', () => {
  assert.equal(first('a: "x\nb: y\n').code, 'yaml.quote-open');
  assert.equal(first("name: 'x\nurl: y\nlist:\n  - z\n").code, 'yaml.quote-open');
  assert.equal(first('a: @x\n').code, 'yaml.start');
  assert.equal(first('a: "\\q"\n').code, 'yaml.escape');
  assert.match(say('a: "\\q"\n'), /\(\\\)/);
});

test('a sound file is not touched', () => {
  const text = 'name: "a\n  b"\nurl: \'c\n\n  d\'\n';
  assert.ok(parsePublicCode(text).findings.every(({ code }) => !code.startsWith('yaml.')));
});
