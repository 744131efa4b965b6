// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAddress, parseAddress } from './mail-address.ts';

test('an address is read without blanks around it, its domain in lower case, its mailbox as it is', () => {
  assert.equal(findAddress('  Mairie@Auvillar.EXAMPLE '), 'Mairie@auvillar.example');
});

test('what could smuggle a line, a name or a second address into a mail is no address', () => {
  for (const written of [
    ...['', 'mairie', 'mairie@', '@auvillar.example', 'mairie@auvillar', 'a b@auvillar.example'],
    ...['a@b.example\n', 'a@b.example\r\nBcc: x@y.example', 'a\0@b.example'],
    ...[
      'Mairie <mairie@auvillar.example>',
      '"mairie"@auvillar.example',
      'mairie@auvillar.example,x@y.example',
    ],
    ...['mairié@auvillar.example', 'mairie@auvillär.example'],
  ])
    assert.equal(findAddress(written), undefined, JSON.stringify(written));
});

test('an address has at most 254 characters', () => {
  const label = 'a'.repeat(61);
  const of = (length: number) => {
    const domain = `${label}.${label}.${label}.example`;
    return `${'m'.repeat(length - domain.length - 1)}@${domain}`;
  };
  assert.equal(findAddress(of(254))?.length, 254);
  assert.equal(findAddress(of(255)), undefined);
});

test('what is refused is not repeated to whoever reads the refusal', () => {
  assert.throws(
    () => parseAddress('secret word'),
    (error: { textKey: string; facts: object }) => {
      assert.equal(error.textKey, 'mail.bad-address');
      assert.deepEqual(error.facts, {});
      return true;
    },
  );
});
