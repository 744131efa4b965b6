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

test('who signs in is no part of an address, and a forge has one name by ssh and on the web', () => {
  for (const [written, canonical] of [
    ['https://somebody@bitbucket.org/comune/protocollo.git', 'https://bitbucket.org/comune/protocollo'],
    ['https://ente@dev.azure.com/ente/albo/_git/albo', 'https://dev.azure.com/ente/albo/_git/albo'],
    ['git@ssh.dev.azure.com:v3/ente/albo/albo', 'https://dev.azure.com/ente/albo/_git/albo'],
    ['ssh://gitea@forge.example/ville/par-ssh.git', 'https://forge.example/ville/par-ssh'],
    ['gitea@forge.example:ville/par-ssh.git', 'https://forge.example/ville/par-ssh'],
    ['ssh://git@altssh.gitlab.com:443/ville/tombes.git', 'https://gitlab.com/ville/tombes'],
  ] as const)
    assert.equal(findRepositoryUrl(written), canonical, written);
});

test('a GitWeb names its repositories by a query, which is part of the address', () => {
  for (const [written, canonical] of [
    ['https://git.example/gitweb.cgi?p=a.git', 'https://git.example/gitweb.cgi?p=a.git'],
    ['https://git.example/gitweb/?p=g/a.git;a=summary', 'https://git.example/gitweb?p=g/a.git'],
    ['https://git.example/?a=log&p=a.git', 'https://git.example/?p=a.git'],
    ['https://forge.example/v/o?p=2', 'https://forge.example/v/o'],
  ] as const)
    assert.equal(findRepositoryUrl(written), canonical, written);
});

test('a project may be called as a page of other forges is: group/sub/wiki is one, owner/name/wiki is not', () => {
  for (const project of [
    'https://gitlab.com/group/sub/wiki',
    'https://framagit.org/group/sub/releases',
    'https://forge.example/group/sub/wiki',
    'https://forge.example/group/sub/src',
  ])
    assert.equal(findRepositoryUrl(project), project);
  for (const page of [
    ...['https://codeberg.org/v/o/wiki', 'https://codeberg.org/v/o/src/branch/main/a.py'],
    ...['https://codeberg.org/v/o/raw/branch/main/publiccode.yml', 'https://codeberg.org/v/o/releases'],
  ])
    assert.equal(findRepositoryUrl(page), 'https://codeberg.org/v/o', page);
  for (const page of ['src/branch/main/a', 'raw/HEAD/publiccode.yml', 'tree/main/a', 'commit/abc/x'])
    assert.equal(findRepositoryUrl(`https://forge.example/v/o/${page}`), 'https://forge.example/v/o', page);
});

test('the page of an account, or of several, is no repository', () => {
  for (const page of [
    ...['https://github.com/ville-de-test', 'https://github.com/orgs/ville/repositories'],
    ...[
      'https://gitlab.com/groups/ville',
      'https://gitlab.ville.example/ville',
      'https://codeberg.org/ville/',
    ],
  ])
    assert.equal(findRepositoryUrl(page), undefined, page);
  assert.equal(findRepositoryUrl('https://git.example/tombes.git'), 'https://git.example/tombes');
});

test('a raw file lies in the folder of its repository', () => {
  const cantine = { path: 'cantine' };
  for (const [file, url] of [
    ['https://raw.githubusercontent.com/V/o/HEAD/cantine/publiccode.yml', 'https://github.com/v/o'],
    [
      'https://raw.githubusercontent.com/v/o/refs/heads/main/cantine/publiccode.yml',
      'https://github.com/v/o',
    ],
    ['https://gitlab.com/g/s/o/-/raw/main/cantine/publiccode.yml', 'https://gitlab.com/g/s/o'],
    ['https://codeberg.org/v/o/raw/branch/main/cantine/publiccode.yml', 'https://codeberg.org/v/o'],
  ] as const)
    assert.deepEqual(findRepositoryPlace(file), { url, ...cantine }, file);
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
