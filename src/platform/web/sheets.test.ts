// SPDX-License-Identifier: AGPL-3.0-or-later
// All style sheets are one on most pages: a class that two of them lay out from the ground would show on one
// page what the other meant, as a list's heading once lost its margins to the cards of the session.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { packageRoot } from '../root.ts';
import { sheets } from './assets.ts';

/** Classes that a sheet lays out alone (`.name {`, or in a list of such), outside of any condition. */
function laidOut(sheet: string): Set<string> {
  const css = readFileSync(path.join(packageRoot, 'public', sheet), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return new Set([...css.matchAll(/^\.([a-z][\w-]*)(?= \{|,$)/gm)].map(([, name]) => name!));
}

test('a class is laid out by one style sheet', () => {
  const by = Map.groupBy(
    sheets.flatMap((sheet) => [...laidOut(sheet)].map((name) => ({ name, sheet }))),
    ({ name }) => name,
  );
  assert.ok(by.size > 100);
  const twice = [...by].filter(([, where]) => where.length > 1);
  assert.deepEqual(
    twice.map(([name, where]) => `${name}: ${where.map(({ sheet }) => sheet).join(', ')}`),
    [],
  );
});
