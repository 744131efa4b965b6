// SPDX-License-Identifier: AGPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from './language.ts';

test('a body is written to in its own language: that of its territory before that of its country', () => {
  for (const [country, territory, lang] of [
    ['FR', 'FR-82', 'fr'],
    ['BE', 'BE-WNA', 'fr'],
    ['CA', 'CA-QC-16', 'fr'],
    ['CA', 'CA-QC', 'fr'],
    ['CA', 'CA-ON', 'en'],
    ['GB', undefined, 'en'],
    ['FR', undefined, 'fr'],
    // German is known, and this halle does not offer it: English speaks in its place
    ['DE', undefined, 'en'],
  ] as const)
    assert.equal(languageOf({ country, ...(territory && { territory }) }), lang, `${country} ${territory}`);
});
