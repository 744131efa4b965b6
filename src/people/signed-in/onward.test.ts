// SPDX-License-Identifier: AGPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onwardAddress } from './onward.ts';

test('one is led on to an address of this halle as it was asked for', () => {
  for (const address of ['/compte', '/mon-organisation/namur-be-92094/mandats?a=1&b=%C3%A9#liste', '/en'])
    assert.equal(onwardAddress(address), address);
});

test('no address leads elsewhere', () => {
  const elsewhere = [
    ...['https://ailleurs.example/', '//ailleurs.example/', '/\\ailleurs.example', '\\\\ailleurs.example'],
    ...['/.//ailleurs.example', '/a/..//ailleurs.example', 'javascript:alert(1)', 'compte', '', undefined],
    ...['/\tcompte', '/\r\nSet-Cookie: a=b', '/ ailleurs', `/${'a'.repeat(600)}`, '/é'],
  ];
  for (const address of elsewhere) assert.equal(onwardAddress(address), undefined, String(address));
});
