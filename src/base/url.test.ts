// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from './problem.ts';
import { findRepositoryPlace, findRepositoryUrl, repositoryUrl } from './url.ts';

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

test('a page that shows a folder names the program’s folder in its repository', () => {
  const folder = (address: string) => findRepositoryPlace(address)?.path;
  for (const address of [
    'https://github.com/ville/outils/tree/main/apps/cimetiere',
    'https://github.com/Ville/Outils/tree/main/apps/cimetiere/',
    'https://gitlab.adullact.net/ville/groupe/outils/-/tree/main/apps/cimetiere?ref_type=heads',
    'https://codeberg.org/ville/outils/src/branch/main/apps/cimetiere',
    'https://bitbucket.org/ville/outils/src/main/apps/cimetiere/',
    'https://github.com/ville/outils/tree/release/2.1/apps/cimetiere',
    'https://github.com/ville/outils/blob/main/apps/cimetiere/publiccode.yml',
    'https://github.com/ville/outils/blob/main/apps/cimetiere/README.md',
  ])
    assert.equal(folder(address), 'apps/cimetiere', address);
  assert.equal(
    folder('https://github.com/ville/outils/tree/main/Gestion%20%C3%A9tat%20civil'),
    'Gestion état civil',
  );
  for (const address of [
    ...[
      'https://github.com/ville/outils',
      'git@github.com:ville/outils.git',
      'https://github.com/v/o/tree/main',
    ],
    ...['https://github.com/v/o/blob/main/src/main.ts', 'https://codeberg.org/v/o/src/branch/main/a.py'],
    ...['https://github.com/v/o/tree/main/..%2f..', 'https://github.com/v/o/tree/main/a%0Ab'],
    ...['https://github.com/v/o/issues/3', 'https://gitlab.com/v/o/-/releases'],
  ])
    assert.equal(folder(address), undefined, address);
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
