// SPDX-License-Identifier: AGPL-3.0-or-later
// The journal says every act in words: none is shown as it is kept. Each kind of entry is a sentence; those in
// the record of an organisation are also counted under a name.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { StepTable } from '../base/step-table.ts';
import { loanSteps } from '../market/bank/steps.ts';
import { missionSteps } from '../market/missions/steps.ts';
import { keeperActs } from '../people/agents/permissions.ts';
import { doneKey } from '../people/desk/done.ts';
import { recordedKey } from '../people/desk/recorded-words.ts';
import { sentences } from './index.ts';

const src = path.join(import.meta.dirname, '..');
/** Of the program, or of a person for themselves: in the record of no organisation. */
const elsewhere =
  /^(catalogue\.(merged|parted|decision-undone|imported|grades)|market\.(provider-asked|number-contested|providers-imported|proof-.+|address-proved)|people\.(signed-out|session-revoked|passkey-.+|identity-linked|mailboxes-imported|heir-changed))$/;

/** The kinds written out where an action tells the journal. */
const written = globSync(['**/actions*.ts', '**/actions/*.ts'], { cwd: src })
  .map((file) => readFileSync(path.join(src, file), 'utf8'))
  .filter((text) => /\brecord\(/.test(text))
  .flatMap((text) => [
    ...[...text.matchAll(/\bkind: '((?:people|catalogue|market)\.[a-z-]+)'/g)].map((match) => match[1]!),
    ...[...text.matchAll(/const (?:kind|entryKind|claimsChanged) = [^{};]*;/g)].flatMap((match) =>
      [...match[0].matchAll(/'((?:people|catalogue|market)\.[a-z-]+)'/g)].map((kind) => kind[1]!),
    ),
  ]);
const stepped = ([missionSteps, loanSteps] as readonly StepTable[]).flatMap(({ feature, kind, steps }) =>
  Object.keys(steps).map((step) => `${feature}.${kind}-${step}`),
);

test('every act in the record of an organisation has words', () => {
  const kinds = [...new Set([...written, ...stepped])].filter((kind) => !elsewhere.test(kind));
  assert.ok(kinds.includes('market.mission-opened') && kinds.includes('people.mandate-granted'));
  assert.deepEqual(
    kinds.filter((kind) => !Object.hasOwn(sentences, recordedKey(kind))),
    [],
  );
});

/** Kinds that are put together where they are written. */
const composed: Readonly<Record<string, readonly string[]>> = {
  'catalogue.usage-': [
    'confirmed',
    'corrected',
    'published',
    'unpublished',
    'withdrawn',
    'contact-forgotten',
    'experience-told',
    'experience-published',
    'experience-unpublished',
  ],
  'market.reference-': ['confirmed', 'refused'],
  'market.profile-': ['published', 'withdrawn'],
};
/** What the sources say that the journal holds: written out, put together, declared. */
const sources = globSync('**/*.{ts,tsx}', { cwd: src })
  .filter((file) => !/\.test\.tsx?$/.test(file))
  .map((file) => readFileSync(path.join(src, file), 'utf8'));
const kindsOf = (pattern: RegExp) =>
  sources.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1]!));

test('what is put together is known here', () => {
  const begun = kindsOf(/kind: `((?:people|catalogue|market|remarks)\.[a-z-]*)\$\{/g);
  assert.deepEqual([...new Set(begun)].toSorted(), Object.keys(composed).toSorted());
});

test('every kind of entry in the journal is a sentence with who and, where it says so, its target', () => {
  const recording = sources.filter((text) => /\brecord\(/.test(text));
  const kinds = new Set([
    ...written,
    ...stepped,
    ...recording.flatMap((text) =>
      [...text.matchAll(/\bkind: '((?:people|catalogue|market|remarks|holdings|follows)\.[a-z-]+)'/g)].map(
        (one) => one[1]!,
      ),
    ),
    ...kindsOf(/\btellJournal\(tx, '((?:people)\.[a-z-]+)'/g),
    ...kindsOf(/\bjournal: '([a-z]+\.[a-z-]+)'/g),
    ...kindsOf(/\b(?:kind|Kind|\w+Kind) = '((?:people|measure)\.[a-z-]+)'/g),
    ...Object.entries(composed).flatMap(([begun, ends]) => ends.map((end) => begun + end)),
    ...Object.values(keeperActs).flatMap((rule) => ('done' in rule ? [rule.done] : [])),
  ]);
  assert.ok(kinds.size > 100, String(kinds.size));
  const silent = [...kinds].filter((kind) => !Object.hasOwn(sentences, doneKey(kind)));
  assert.deepEqual(silent, []);
  for (const kind of kinds) {
    const { fr, en } = sentences[doneKey(kind)]!;
    assert.match(fr, /^Le \{day\}, .*\.$/, kind);
    assert.match(en, /^On \{day\}, .*\.$/, kind);
  }
});
