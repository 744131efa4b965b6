// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rolesOf } from './well-known-files.ts';

test('each file plays its own role: a licence in docs is no documentation, a list of requirements no test', () => {
  assert.deepEqual(rolesOf(['docs/LICENSE.GPL', 'requirements-tests.txt', 'LISEZMOI.md']), {
    licence: 'docs/LICENSE.GPL',
    readme: 'LISEZMOI.md',
  });
  assert.deepEqual(rolesOf(['docs/index.md', 'src/money.test.ts', '.gitlab-ci.yml', 'publiccode.yml']), {
    documentation: 'docs/index.md',
    tests: 'src/money.test.ts',
    'continuous-integration': '.gitlab-ci.yml',
    publiccode: 'publiccode.yml',
  });
});
