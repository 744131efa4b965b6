// SPDX-License-Identifier: AGPL-3.0-or-later
// The record of an organisation says every act in words: none is shown as the journal keeps it.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { StepTable } from '../base/step-table.ts';
import { loanSteps } from '../market/bank/steps.ts';
import { missionSteps } from '../market/missions/steps.ts';
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
