// SPDX-License-Identifier: AGPL-3.0-or-later
// A licence that an old copy of a repository held is told as the former one; a recent copy contradicts.
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { gradeFacts } from '../../measure/letter/grade-facts.ts';
import { readFacts } from '../../measure/sources/facts-files.ts';
import { starterFolder } from '../firstload.ts';
import { otherInCode } from './sheet-licence.ts';

test('a licence read in a copy a year older than the source is older, not another', async () => {
  const facts = await readFacts(path.join(starterFolder, 'facts', 'github-com-glpi-project-glpi'));
  const grade = gradeFacts(facts);
  const said = (value: string, date: string) => otherInCode({ value, date }, grade);
  assert.equal(said('GPL-3.0-or-later', '2026-11-21')?.isOlder, true);
  assert.equal(said('GPL-3.0-or-later', '2021-06-01')?.isOlder, false);
  assert.equal(said('GPL-2.0-or-later', '2026-11-21'), undefined);
});
