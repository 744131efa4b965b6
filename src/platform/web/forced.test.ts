// SPDX-License-Identifier: AGPL-3.0-or-later
// The reader's own colours: a ground that a style sheet says in the system's words is kept, and words on it
// get a ground of their own, so that they stand in blocks. Only shapes without words may say one.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { packageRoot } from '../root.ts';
import { sheets } from './assets.ts';

const rules = sheets.flatMap((sheet) => {
  const css = readFileSync(path.join(packageRoot, 'public', sheet), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return css
    .split('@media (forced-colors: active) {')
    .slice(1)
    .flatMap((block) => {
      const inside = block.slice(0, block.search(/\n\}/));
      return [...inside.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, of, said]) => ({
        of: of!.trim(),
        said: said!,
      }));
    });
});

test('with the reader’s own colours roles change in drawings alone, and no words stand on a ground of ours', () => {
  assert.ok(rules.length > 8);
  for (const { of, said } of rules) {
    if (/--[a-z-]+:/.test(said)) assert.equal(of, 'svg');
    if (/background:/.test(said)) assert.match(of, /::before|\bi\b|\bb\b/, of);
  }
});
