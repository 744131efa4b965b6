// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { browserKind } from './browser.ts';

test('a browser is told by its kind and machine, and by nothing else', () => {
  const kinds = {
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0': 'firefox-windows',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15':
      'safari-mac',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0':
      'edge-windows',
    'Mozilla/5.0 (Linux; Android 15; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36':
      'chrome-android',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/140.0 Mobile/15E148 Safari/604.1':
      'chrome-ios',
    'curl/8.0': 'other-other',
  };
  for (const [agent, kind] of Object.entries(kinds)) assert.equal(browserKind(agent), kind, agent);
  assert.equal(browserKind(undefined), 'other-other');
});

test('whatever a browser says of itself, what is kept is two plain words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (agent) => /^[a-z]+-[a-z]+$/.test(browserKind(agent))),
  );
});
