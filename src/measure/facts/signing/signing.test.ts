// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ruleOf, signingRules } from './rules.ts';
import { readWords } from './signed.ts';

const [, , ...rows] = readFileSync('fixtures/measure/signatures.tsv', 'utf8').trimEnd().split('\n');
const signatures = rows.map((row) => {
  const [label, aside, name, mail] = row.split('\t') as [string, string, string, string];
  return { label, aside: aside !== '', name, mail };
});

function wrong(aside: boolean): string[] {
  return signatures
    .filter((one) => one.aside === aside)
    .flatMap(({ label, name, mail }) => {
      const { id, is } = ruleOf({ name, mail });
      return (is === 'person') === (label === 'person') ? [] : [`${label}: ${name} <${mail}> by ${id}`];
    });
}

test('people are people, robots and accounts are nobody: signatures labelled before the rules were written', () => {
  assert.ok(signatures.length >= 200);
  assert.deepEqual(wrong(false), []);
});

test('the third of them that no rule was written for', () => {
  assert.deepEqual(wrong(true), []);
});

test('each rule decides about its own examples, which the page of the method prints', () => {
  for (const rule of signingRules)
    for (const [name, mail] of rule.examples)
      assert.deepEqual([ruleOf({ name, mail }).id, name], [rule.id, name]);
});

test('a name in an old encoding, or encoded twice, is read as what it says', () => {
  const name = 'Hélène Lefèvre';
  assert.equal(readWords(Buffer.from(name, 'latin1')), name);
  assert.equal(readWords(Buffer.from(name)), name);
  assert.equal(readWords(Buffer.from(Buffer.from(name).toString('latin1'))), name);
  assert.equal(readWords(Buffer.from('Ã la carte')), 'Ã la carte');
});
