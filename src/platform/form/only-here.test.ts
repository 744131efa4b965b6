// SPDX-License-Identifier: AGPL-3.0-or-later
// Inputs are written in one place, so that every form gives back what was typed.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const src = path.join(import.meta.dirname, '..', '..');

/** Not yet declared as forms. This list only gets shorter. */
const waiting = new Set(
  `people/networks/parts/joined.tsx
people/networks/parts/items.tsx
people/agents/parts/acts.tsx
people/agents/parts/mandate.tsx
people/agents/parts/agents.tsx
people/agents/parts/grant.tsx
people/agents/parts/invited.tsx
people/agents/parts/agent.tsx
people/agents/parts/ask.tsx
people/agents/parts/invite.tsx
people/directory/organisations/pages-search.tsx
market/bank/pages-loans.tsx
market/missions/parts/retain.tsx
market/missions/parts/answer.tsx
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
