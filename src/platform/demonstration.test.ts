// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { openTestSite } from '../testing/site.ts';
import { isDemonstration, markDemonstration } from './demonstration.ts';

const home = mkdtempSync(path.join(tmpdir(), 'halle-demonstration-'));
after(() => rmSync(home, { recursive: true, force: true }));
const addresses = ['/', '/en', '/logiciels', '/missions', '/entrer', '/nulle-part'];

test('a halle whose home is marked says on every page that its life is invented, and no search engine keeps it', async () => {
  assert.equal(isDemonstration(home), false);
  markDemonstration(home);
  assert.equal(isDemonstration(home), true);
  const site = await openTestSite({ HALLE_HOME: home });
  try {
    for (const address of addresses) {
      const { body, headers } = await site.get(address);
      assert.match(body, /<p class="demonstration">(Démonstration|Demonstration)/, address);
      assert.match(body, /<meta name="robots" content="noindex"/, address);
      assert.equal(headers['x-robots-tag'], 'noindex', address);
    }
    assert.equal((await site.get('/api/v1/software')).headers['x-robots-tag'], 'noindex');
  } finally {
    await site.close();
  }
});

test('any other halle says nothing of the kind', async () => {
  const site = await openTestSite();
  try {
    for (const address of addresses) {
      const { body, headers } = await site.get(address);
      assert.doesNotMatch(body, /class="demonstration"/, address);
      assert.equal(headers['x-robots-tag'], undefined, address);
    }
  } finally {
    await site.close();
  }
});
