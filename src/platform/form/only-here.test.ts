// SPDX-License-Identifier: AGPL-3.0-or-later
// Inputs are written in one place, so that every form gives back what was typed.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const src = path.join(import.meta.dirname, '..', '..');

/** Not yet declared as forms. This list only gets shorter. */
const waiting = new Set(
  `people/desk/parts/roles.tsx
people/directory/organisations/pages-search.tsx
market/bank/pages-loans.tsx
market/parts-field.tsx`.split('\n'),
);

test('no input, select or textarea is written outside the form kit', () => {
  const writing = globSync('**/*.tsx', { cwd: src })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('platform/form/') && !/\.test\.tsx$/.test(file))
    .filter((file) => /<(?:input|select|textarea)\b/.test(readFileSync(path.join(src, file), 'utf8')));
  assert.deepEqual(
    writing.filter((file) => !waiting.has(file)),
    [],
    'declare a form (platform/form/form.ts)',
  );
});
