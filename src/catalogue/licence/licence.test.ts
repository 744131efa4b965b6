// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { licenceFamily, readLicence } from './licence.ts';

const table: [
  expression: string,
  status: string,
  copyleft: string | undefined,
  network: boolean,
  family: string,
][] = [
  ['GPL-2.0-or-later', 'libre', 'strong', false, 'stays-free'],
  ['GPL-3.0-only', 'libre', 'strong', false, 'stays-free'],
  ['AGPL-3.0-or-later', 'libre', 'strong', true, 'stays-free'],
  ['LGPL-2.1-or-later', 'libre', 'weak', false, 'stays-free'],
  ['MPL-2.0', 'libre', 'weak', false, 'stays-free'],
  ['EUPL-1.2', 'libre', 'strong', true, 'stays-free'],
  ['CECILL-2.1', 'libre', 'strong', false, 'stays-free'],
  ['CECILL-C', 'libre', 'weak', false, 'stays-free'],
  ['CECILL-B', 'libre', 'none', false, 'may-close'],
  ['LiLiQ-Rplus-1.1', 'libre', 'strong', false, 'stays-free'],
  ['LiLiQ-R-1.1', 'libre', 'weak', false, 'stays-free'],
  ['LiLiQ-P-1.1', 'libre', 'none', false, 'may-close'],
  ['MIT', 'libre', 'none', false, 'may-close'],
  ['BSD-3-Clause', 'libre', 'none', false, 'may-close'],
  ['Apache-2.0', 'libre', 'none', false, 'may-close'],
  ['GPL-2.0-only WITH Classpath-exception-2.0', 'libre', 'weak', false, 'stays-free'],
  ['MIT OR GPL-3.0-only', 'libre', 'none', false, 'may-close'],
  ['MIT AND AGPL-3.0-only', 'libre', 'strong', true, 'stays-free'],
  ['BUSL-1.1 OR MPL-2.0', 'libre', 'weak', false, 'stays-free'],
  ['GPL-3.0-only AND BUSL-1.1', 'not-libre', undefined, false, 'not-libre'],
  ['BUSL-1.1 AND LicenseRef-own', 'not-libre', undefined, false, 'not-libre'],
  ['MIT AND LicenseRef-own', 'unknown', undefined, false, 'unknown'],
  ['BUSL-1.1 OR LicenseRef-own', 'unknown', undefined, false, 'unknown'],
  ['SSPL-1.0', 'not-libre', undefined, false, 'not-libre'],
  ['LicenseRef-proprietary', 'unknown', undefined, false, 'unknown'],
  ['Commercial', 'unknown', undefined, false, 'unknown'],
  ['', 'unknown', undefined, false, 'unknown'],
  ['constructor', 'unknown', undefined, false, 'unknown'],
];

for (const [expression, status, copyleft, network, family] of table) {
  test(`${expression || 'no licence'} is ${status}, ${copyleft ?? 'no known family'}${network ? ', online too' : ''}`, () => {
    const read = readLicence(expression);
    assert.deepEqual([read.status, read.copyleft, read.network], [status, copyleft, network]);
    assert.equal(licenceFamily(expression), family);
  });
}

test('a choice between licences and licences that hold together are told apart', () => {
  assert.equal(readLicence('MIT OR GPL-3.0-only').choice, true);
  assert.equal(readLicence('MIT AND GPL-3.0-only').together, true);
  assert.deepEqual(
    readLicence('MIT OR GPL-3.0-only').named.map(({ id }) => id),
    ['MIT', 'GPL-3.0-only'],
  );
});

test('no licence of the list that is called free is left without its family', async () => {
  const { default: list } = await import('spdx-license-list');
  const orphans = Object.keys(list).filter(
    (id) => readLicence(id).status === 'libre' && !readLicence(id).copyleft,
  );
  assert.ok(orphans.length < 40, orphans.join(' '));
});

test('absurdly long or hostile expressions are unknown, not an error', () => {
  assert.equal(readLicence('('.repeat(10_000)).status, 'unknown');
  assert.equal(readLicence('<script>alert(1)</script>').status, 'unknown');
});
