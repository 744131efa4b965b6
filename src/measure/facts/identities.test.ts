// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { organisationDomain } from './domains.ts';
import { identityKeys, numberPersons } from './identities.ts';
import { recogniseLicence } from './licence.ts';
import { isRobot } from './robots.ts';
import { rolesOf } from './well-known-files.ts';

const persons = (...signed: [string, string][]) => [
  ...numberPersons(signed.map(([name, mail]) => identityKeys({ name, mail }))),
];

test('one person: the same address in any case, the same name of several words, a forge’s private address', () => {
  assert.deepEqual(persons(['x', 'a@b.example.fr'], ['y', 'A@B.example.fr']), [0, 0]);
  assert.deepEqual(persons(['Prénom Nom', 'a@b.example.fr'], ['prenom  nom', 'c@d.example.fr']), [0, 0]);
  assert.deepEqual(
    persons(['x', '12+login@users.noreply.github.com'], ['y', 'login@users.noreply.github.com']),
    [0, 0],
  );
  assert.deepEqual(
    persons(['Prénom Nom', 'a@b.example.fr'], ['x', 'c@d.example.fr'], ['Prénom Nom', 'c@d.example.fr']),
    [0, 0, 0],
  );
});

test('two persons: a single-word name, a placeholder, an address that programs write', () => {
  assert.deepEqual(persons(['Alex', 'a@b.example.fr'], ['Alex', 'c@d.example.fr']), [0, 1]);
  assert.deepEqual(persons(['Deleted User', 'a@b.example.fr'], ['Deleted User', 'c@d.example.fr']), [0, 1]);
  assert.deepEqual(persons(['x', 'root@localhost'], ['y', 'root@localhost'], ['z', '']), [0, 1, 2]);
});

test('robots by their signature, and people who only sound like it', () => {
  const robots: [string, string][] = [
    ['dependabot[bot]', ''],
    ['Renovate Bot', 'bot@renovateapp.com'],
    ['Weblate', 'noreply@weblate.org'],
    ['github-actions', ''],
    ['semantic-release-bot', ''],
    ['GitHub Actions', 'x@y.z'],
  ];
  for (const [name, mail] of robots) assert.ok(isRobot({ name, mail }), name);
  for (const name of ['Abbot', 'Talbot', 'Elisabot', 'Cindy', 'Botond', 'Travis Smith'])
    assert.equal(isRobot({ name, mail: 'x@y.example.fr' }), false, name);
});

test('a mail domain says an organisation, a public provider or nothing', () => {
  assert.equal(organisationDomain('a@dev.city.gouv.fr'), 'city.gouv.fr');
  assert.equal(organisationDomain('a@Mail.IMIO.be'), 'imio.be');
  assert.equal(organisationDomain('a@gmail.com'), 'free');
  assert.equal(organisationDomain('1+x@users.noreply.github.com'), 'free');
  for (const mail of ['', 'x', 'a@localhost', 'a@10.0.0.1', 'a@pc.local'])
    assert.equal(organisationDomain(mail), 'none', mail);
});

test('well-known files are found under their usual names and no other', () => {
  const roles = rolesOf([
    'lisezmoi.md',
    'COPYING',
    'docs/GOVERNANCE.md',
    '.github/CONTRIBUTING.md',
    'CODE_OF_CONDUCT.fr.md',
    'SECURITY.md',
    '.gitlab-ci.yml',
    'src/test/java/XTest.java',
    'docs/index.md',
    'publiccode.yml',
    'CHANGELOG.rst',
  ]);
  assert.deepEqual(Object.keys(roles).sort(), [
    'changelog',
    'code-of-conduct',
    'continuous-integration',
    'contributing',
    'documentation',
    'governance',
    'licence',
    'publiccode',
    'readme',
    'security',
    'tests',
  ]);
  assert.deepEqual(rolesOf(['src/licence_check.py', 'vendor/x/README.md', 'src/security/index.ts']), {});
});

test('a licence is recognised by phrases of its own, or not at all', () => {
  assert.equal(
    recogniseLicence(
      'GNU AFFERO GENERAL PUBLIC LICENSE\n   Version 3, 19 November 2007 … 13. Remote Network Interaction',
    ),
    'AGPL-3.0',
  );
  assert.equal(recogniseLicence('GNU GENERAL PUBLIC LICENSE\n Version 2, June 1991'), 'GPL-2.0');
  assert.equal(recogniseLicence('', 'LICENSES/EUPL-1.2.txt'), 'EUPL-1.2');
  assert.equal(recogniseLicence('All rights reserved.'), undefined);
});
