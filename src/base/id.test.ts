// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idFrom, parseId } from './id.ts';
import { Problem } from './problem.ts';

test('the same instant and chance give the same identifier; later instants sort later', () => {
  const random = new Uint8Array(16).fill(7);
  const early = idFrom<'Software'>(1_700_000_000_000, random);
  assert.equal(idFrom<'Software'>(1_700_000_000_000, random), early);
  assert.ok(idFrom<'Software'>(1_700_000_000_001, random) > early);
  assert.equal(parseId(early.toUpperCase()), early);
});

test('what is not an identifier is refused', () => {
  for (const written of ['', 'x', '../../etc/passwd', '0'.repeat(36)])
    assert.throws(() => parseId(written), Problem);
});
