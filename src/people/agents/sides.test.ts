// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noTies, sidesOf, type Ties } from './sides.ts';

const names = Object.keys(noTies) as (keyof Ties)[];
/** Every combination of what may tie two sides. */
const all = Array.from(
  { length: 2 ** names.length },
  (_, n) => Object.fromEntries(names.map((name, bit) => [name, Boolean(n & (2 ** bit))])) as unknown as Ties,
);

test('one organisation or one person on both sides is refused, any other tie is shown, no tie is two sides', () => {
  assert.equal(sidesOf(noTies), 'apart');
  for (const ties of all) {
    const expected =
      ties.oneOrganisation || ties.onePerson
        ? 'same'
        : Object.values(ties).some(Boolean)
          ? 'linked'
          : 'apart';
    assert.equal(sidesOf(ties), expected, JSON.stringify(ties));
  }
});
