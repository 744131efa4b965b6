// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { identityFrom } from './identity.ts';

const names = { numberClaim: 'siret', givenNameClaim: 'given_name', familyNameClaim: 'usual_name' };
const least = { iss: 'https://id.example', sub: 'someone' };

test('a number is read with or without its spaces; what is no number is left out', () => {
  const numberOf = (siret: unknown) => identityFrom({ ...least, siret }, names)!.number;
  assert.equal(numberOf('210 100 012 00017'), '21010001200017');
  assert.equal(numberOf(21010001200017), '21010001200017');
  for (const wrong of ['', ' ', null, {}, ['21010001200017'], "1'; drop table", 'x'.repeat(41)])
    assert.equal(numberOf(wrong), undefined);
  assert.equal(
    identityFrom({ ...least, siret: '210100012' }, { ...names, numberClaim: undefined })!.number,
    undefined,
  );
});

test('an address counts only when the provider says « checked », by the one word that means it', () => {
  const addressOf = (email_verified: unknown) =>
    identityFrom({ ...least, email: 'a@b.example', email_verified }, names)!.address;
  assert.equal(addressOf(true), 'a@b.example');
  for (const other of [undefined, false, 'true', 1, 'yes']) assert.equal(addressOf(other), undefined);
});

test('whatever a provider sends, what is read of it is short, on one line, and of its shape', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom('iss', 'sub', 'siret', 'given_name', 'usual_name', 'email'),
        fc.anything(),
      ),
      (claims) => {
        const identity = identityFrom(claims, names);
        if (!identity) return true;
        const { sub, number = '00', names: said = 'x' } = identity;
        return (
          sub.length <= 255 && /^[\w:-]{2,40}$/.test(number) && said.length <= 121 && !/[\r\n\0]/.test(said)
        );
      },
    ),
  );
});
