// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '../base/problem.ts';
import { readConfig } from './config.ts';

const read = (list: unknown) =>
  readConfig({ HALLE_OIDC: typeof list === 'string' ? list : JSON.stringify(list) }).openid;
const own = {
  name: 'agglo',
  issuer: 'https://id.example',
  clientId: 'halle',
  clientSecret: 'a word for tests',
};

test('no setting, no provider of identity', () => {
  assert.deepEqual(readConfig({}).openid, []);
});

test('ProConnect is known by its name: what it asks for, and where the number and the names are', () => {
  const [proconnect] = read([
    { name: 'pro', preset: 'proconnect', clientId: 'halle', clientSecret: 'a word for tests' },
  ]);
  assert.equal(proconnect!.label, 'ProConnect');
  assert.deepEqual(proconnect!.scopes, ['openid', 'given_name', 'usual_name', 'email', 'siret', 'uid']);
  assert.deepEqual(
    [proconnect!.numberClaim, proconnect!.familyNameClaim, proconnect!.signedUserinfo],
    ['siret', 'usual_name', true],
  );
  assert.match(proconnect!.issuer, /^https:/);
});

test('any other provider says its issuer; what it does not say is as usual', () => {
  const [agglo] = read([{ ...own, label: 'L’agglo', numberClaim: 'https://id.example/siret' }]);
  assert.deepEqual(
    [agglo!.label, agglo!.scopes, agglo!.signedUserinfo],
    ['L’agglo', ['openid', 'email'], false],
  );
  const [test] = read([{ ...own, preset: 'proconnect', issuer: 'https://test.example' }]);
  assert.equal(test!.issuer, 'https://test.example');
});

test('a list that cannot be right stops the program, and no secret is said', () => {
  const wrong = [
    'not JSON',
    '{}',
    [{ ...own, issuer: undefined }],
    [{ ...own, issuer: 'ftp://id.example' }],
    [{ ...own, name: 'Two Words' }],
    [{ ...own, clientSecret: '' }],
    [{ ...own, alg: 'none' }],
    [{ ...own, alg: 'HS256' }],
    [{ ...own, scope: 'openid' }],
    [own, own],
    Array.from({ length: 13 }, (_, n) => ({ ...own, name: `p${n}` })),
  ];
  for (const list of wrong)
    assert.throws(
      () => read(list),
      ({ textKey, facts }: Problem) =>
        textKey === 'platform.bad-setting' && facts['name'] === 'HALLE_OIDC' && facts['value'] === '…',
    );
});
