// SPDX-License-Identifier: AGPL-3.0-or-later
// Names of tags as projects give them: which are releases, which come before one, which are neither.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareNames, releaseKind } from './release-name.ts';

const names = {
  release: [
    ...['v1.2', '1.2', 'V1.2.3', '1.2.3', 'v1.2.3+build.5', 'release-1.2', 'release/2024.05', 'REL_15_3'],
    ...['release-2024-05-01', '2024-05-01', '20240501', '2024.05', 'v2024.5.1', 'opencimetiere-4.2.0'],
    ...[
      '@halle/measure@1.4.0',
      'core/v1.2.3',
      'v7',
      '7',
      'version-3',
      'jdk-17+35',
      '1.0.0-final',
      '2.0.0.Final',
    ],
    ...[
      '1.2.3.RELEASE',
      '1.2.3-hotfix.1',
      'v1.2-lts',
      '1.0.post1',
      'R3.1',
      '10.4.0.p1',
      'go1.22.1',
      'v1.2.3-2024-05-01',
    ],
    ...[
      'curl-8_5_0',
      'OpenSSL_1_1_1w',
      'release-autumn',
      'v2.0.0-security',
      'lab-1.2',
      'webapp-3.1',
      'rcs-1.0.1',
    ],
  ],
  'pre-release': [
    ...[
      'v1.2-rc1',
      '1.2.3-rc1',
      '1.2.3rc1',
      '2.0b1',
      '2.0a3',
      'v3.0.0-alpha',
      'v3.0.0-alpha.1',
      '3.0.0-beta.2+x',
    ],
    ...[
      '1.0-M1',
      '1.0.0-SNAPSHOT',
      '2.0.0.dev1',
      'v1.0.0-preview',
      'v2.0-pre',
      'release-1.2-rc2',
      'nightly-2024-01-01',
    ],
    ...[
      'v2.0-RC',
      '5.0.CR1',
      'v1.2.3-x.7.z',
      '1.0.0-0.3.7',
      'nightly',
      'v4.0.0-next.3',
      '1.2.3-canary.5',
      'v2.0.0-dev',
    ],
    ...['8.5.0_beta1', 'REL_16_BETA1', 'v1.2.0-test', 'pkg@2.0.0-rc.1', '3.13.0c1'],
  ],
  none: [
    ...[
      'latest',
      'stable',
      'production',
      'backup-2024-01-01',
      'before-merge-12',
      'deploy-2024-05-01',
      'ci-123',
    ],
    ...[
      'build-1234',
      'archive/old-1.0',
      'issue-12',
      'pr-7',
      'upstream/1.2',
      'debian/1.2-3',
      '',
      ' ',
      'héhé',
      'beta',
      'wip',
    ],
  ],
} as const;

for (const [kind, all] of Object.entries(names))
  test(`${kind}: ${all.length} names of tags`, () => {
    const wrong = all.filter((name) => (releaseKind(name) ?? 'none') !== kind);
    assert.deepEqual(wrong, []);
  });

test('a name without end, or made to be slow, is judged at once', () => {
  for (const word of ['1.', 'v-', 'a1', '-', '1_', 'rc'])
    assert.doesNotThrow(() => releaseKind(word.repeat(100_000)));
});

test('names are put in order as people count', () => {
  const wanted = ['v1.2', 'v1.9', 'v1.10', 'v1.10.1', 'v2.0'];
  assert.deepEqual(wanted.toReversed().toSorted(compareNames), wanted);
});
