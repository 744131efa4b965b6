// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { readTree, treeOf } from './read.ts';

test('an import is seen however it is written', () => {
  const [source] = readTree({
    'pools/pages/list.tsx': `
      import { one, type Two } from '../one.ts';
      import type { Three } from '../three.ts';
      import '../four.ts';
      export * from '../five.ts';
      export { six } from '../six.ts';
      const seven = await import(\`../seven.ts\`);
      type Eight = import('../eight.ts').Eight;
      const nine = require('../nine.ts');
      const ten = await import('../ten' + '.ts');
      import zod from 'zod';`,
  });
  assert.deepEqual(
    source!.imports.map(({ to, type, names }) => `${type ? 'type ' : ''}${to} ${names}`),
    [
      'pools/one.ts one,Two',
      'type pools/three.ts Three',
      'pools/four.ts ',
      'zod default',
      'pools/five.ts *',
      'pools/six.ts six',
      'pools/seven.ts *',
      'type pools/eight.ts *',
      'pools/nine.ts *',
      '? *',
    ],
  );
});

test('what is no TypeScript is said by name', () => {
  assert.throws(() => readTree({ 'pools/pool.ts': 'const = 1;' }), /pools\/pool\.ts/);
});

test('every source of the project can be read', () => {
  const src = path.join(import.meta.dirname, '..', 'src');
  const sources = readTree(treeOf(src));
  assert.ok(sources.some(({ file, imports }) => file === 'site.ts' && imports.length > 0));
});
