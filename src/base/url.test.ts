// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from './problem.ts';
import { findRepositoryUrl, repositoryUrl } from './url.ts';

test('one repository has one address, however it is written', () => {
  const spellings = [
    'https://github.com/IMIO/Products.urban',
    'http://www.github.com/imio/products.urban/',
    'git@github.com:IMIO/Products.urban.git',
    'ssh://git@github.com/IMIO/Products.urban.git',
    'git+https://user:secret@GitHub.com/IMIO/Products.urban.git?x=1#readme',
    'https://github.com/IMIO/Products.urban/tree/master/src',
  ];
  for (const spelling of spellings)
    assert.equal(repositoryUrl(spelling), 'https://github.com/imio/products.urban', spelling);
});

test('case counts on forges that are not known to ignore it, and a port is part of the address', () => {
  assert.equal(
    repositoryUrl('https://git.example.org:8443/Group/Sub/Project/-/tree/main'),
    'https://git.example.org:8443/Group/Sub/Project',
  );
});

test('what is not the address of a repository is refused', () => {
  for (const bad of [
    '',
    'not a url',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://github.com/',
    'ftp://x/y',
  ]) {
    assert.equal(findRepositoryUrl(bad), undefined, bad);
    assert.throws(() => repositoryUrl(bad), Problem);
  }
});
