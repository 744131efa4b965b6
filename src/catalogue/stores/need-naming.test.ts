// SPDX-License-Identifier: AGPL-3.0-or-later
// What is offered while somebody types what they look for.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openTestSite } from '../../testing/site.ts';
import { importSoftware, softwareFile } from '../../testing/software.ts';

const site = await openTestSite();
after(() => site.close());
await importSoftware(site.halle.db, [softwareFile('cimetiere-libre', 'Cimetière libre')]);

const offered = async (q: string, lang = 'fr') => {
  const { body } = await site.get(`/api/v1/names?kind=need&lang=${lang}&q=${encodeURIComponent(q)}`);
  return (JSON.parse(body) as { items: { value: string; label: string; hint?: string }[] }).items;
};

test('a need is offered by any of its words, a software by its name; what is chosen are words', async () => {
  const [first] = await offered('tomb');
  assert.deepEqual(first, { value: 'Cimetière', label: 'Cimetière', hint: 'besoin : tombe' });
  const both = await offered('cimet');
  assert.deepEqual(both[0], { value: 'Cimetière', label: 'Cimetière', hint: 'besoin' });
  assert.ok(both.some(({ label, hint }) => label === 'Cimetière libre' && hint === 'logiciel'));
  assert.equal((await offered('grave', 'en'))[0]?.label, 'Cemetery');
  assert.ok(both.length <= 8);
});

test('nothing is offered for one letter, for none, for what is no word', async () => {
  for (const q of ['', 'c', '%', '§§§§']) assert.deepEqual(await offered(q), [], q);
});

test('the field of the first page offers, and works without script', async () => {
  const { body } = await site.get('/');
  assert.match(body, /<halle-names[^>]*data-kind="need"[\s\S]*?<input[^>]*name="q"/);
  assert.match(body, /<script[^>]*names/);
});
