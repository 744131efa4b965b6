// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { versionOf } from './versions.ts';

const kindOf = (tag: string) => {
  const version = versionOf(tag);
  return version ? (version.isPreRelease ? 'pre' : version.numbers.join('.')) : 'none';
};

test('a tag that looks like a version is one, as projects of all kinds write them', () => {
  for (const [tag, numbers] of Object.entries({
    ...{ 'v1.2.3': '1.2.3', '1.2': '1.2', 'V2.0': '2.0', 'release-2024.01': '2024.1' },
    ...{ 'project-1.2.3': '1.2.3', R_2_3: '2.3', 'pkg@1.2.3': '1.2.3', '@scope/pkg@10.0.1': '10.0.1' },
    ...{
      'api/v1.4.0': '1.4.0',
      'rel/2.17.1': '2.17.1',
      REL_16_1: '16.1',
      REL9_6_2: '9.6.2',
      'curl-7_88_1': '7.88.1',
    },
    ...{ 'python3-1.2.3': '1.2.3', 'log4j-2.17.0': '2.17.0', 'n4.4': '4.4', v245: '245', 'release-5': '5' },
    ...{
      OpenSSL_1_1_1k: '1.1.1',
      V_9_6_P1: '9.6',
      '5.3.0.RELEASE': '5.3.0',
      '31.1-jre': '31.1',
      '1.0.0-final': '1.0.0',
    },
    ...{ '20240131': '20240131', '2024-01-31': '2024.1.31' },
    ...{
      'v1.2.3+build.beta': '1.2.3',
      '1.0.post1': '1.0',
      'debian/1.2-3': '1.2.3',
      'llvmorg-16.0.0': '16.0.0',
    },
  }))
    assert.equal(kindOf(tag), numbers, tag);
});

test('pre-releases are told apart', () => {
  for (const tag of [
    ...[
      'v1.0.0-rc1',
      '1.0rc2',
      'v2.0.0-beta.3',
      '2.7a1',
      '3.0b2',
      'v4.0.0-preview1',
      '1.0.0-alpha',
      '6.0-M2',
    ],
    ...['v5.0-dev', '1.2.3-SNAPSHOT', 'release-1.0-rc-1', 'pkg@2.0.0-next.4', '9.0.0.CR1', 'v1.0.0-canary.2'],
  ])
    assert.equal(kindOf(tag), 'pre', tag);
});

test('moving names, archived branches, hashes and places between versions are no version', () => {
  for (const tag of [
    ...[
      'jdk-17',
      'nightly',
      'latest',
      'stable',
      'archive/feature-cimetiere',
      'archive/v1.2',
      'backup-2024-01-31',
      'x',
    ],
    ...[
      'nightly-2024-01-31',
      'old/1.0',
      'v1.x',
      '2.x',
      'v1.2.3-14-gabcdef1',
      'deadbeef1234',
      'v',
      'prod',
      'pr-42',
    ],
    ...[
      '7d8f0a1c-0000-4000-8000-a1b2c3d4e5f6',
      'build-1234',
      'before-rewrite-2.0',
      'v1.0-backup',
      'sprint-12',
      '',
    ],
    ...['feature/1.2', 'wip-1.0', '--upload-pack=touch', 'issue-3.1'],
  ])
    assert.equal(kindOf(tag), 'none', tag);
});

test('a name of any length and any letters is answered at once', () => {
  const begun = performance.now();
  for (const letters of ['1.', 'a1-', 'v', '0_', '-', '9a'])
    assert.doesNotThrow(() => versionOf(letters.repeat(20_000)));
  assert.ok(performance.now() - begun < 2000);
});
