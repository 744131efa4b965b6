// SPDX-License-Identifier: AGPL-3.0-or-later
// Acts as the law finds them in sources: who asks the matrix, and who only shows a button.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strayActs } from './acts.ts';
import { readTree } from './read.ts';

const stray = (text: string, ...matrix: string[]) =>
  strayActs(readTree({ 'pools/actions.ts': text }), matrix);

test('an act is asked by a call, on either side of a condition, or by a table of steps', () => {
  for (const text of [
    `mustAct(actor, 'pools.join', town, on);`,
    `agents('pools.join');`,
    `speakFor(actor, mine ? 'pools.leave' : 'pools.join', town, at);`,
    `export const steps = { joined: { act: 'pools.join' } };`,
    `const other = { alone: 'pools.join' };`,
  ])
    assert.deepEqual(stray(text, 'pools.join', ...(text.includes('leave') ? ['pools.leave'] : [])), [], text);
});

test('an act that is only shown, named or spoken of is asked nowhere', () => {
  for (const text of [
    `const shown = may('pools.join');`,
    `const words = t('pools.join');`,
    `// mustAct(actor, 'pools.join')`,
    `const act = 'pools.join';`,
  ])
    assert.deepEqual(stray(text, 'pools.join'), ['pools.join is in the matrix and asked nowhere'], text);
});

test('what is asked and not in the matrix is told with the file that asks', () => {
  assert.deepEqual(stray(`mustAct(actor, 'pools.jion' as Act, town, on);`), [
    'pools/actions.ts asks for pools.jion, which is not in the matrix',
  ]);
});
