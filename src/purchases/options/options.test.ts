// SPDX-License-Identifier: AGPL-3.0-or-later
// The options before a purchase: none is passed over without a reason, nothing typed is lost, and the
// document says all of them.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { loadSources } from '../../law/sources-rows.ts';
import { lineWords } from '../../platform/document/document.ts';
import { openTestSite, type TestSite } from '../../testing/site.ts';
import { optionsDocument } from './pages-document.ts';
import { basis, lacksIn, type Typed, words } from './study.ts';

let site: TestSite;
before(async () => {
  site = await openTestSite();
});
after(() => site?.close());

const typed = (some: Partial<Typed>): Typed =>
  ({ ...Object.fromEntries(words.map((word) => [word, ''])), ...some }) as Typed;

test('each option up to the one chosen has its reason; those after it need none', () => {
  const keys = (some: Partial<Typed>) => lacksIn(typed(some)).map(({ field, key }) => `${field} ${key}`);
  assert.deepEqual(keys({}), ['subject no-subject', 'chosen no-chosen']);
  assert.deepEqual(keys({ subject: 'Tombes', chosen: 'existing', reuse: 'non', existing: 'oui' }), [
    'adapt no-reason',
  ]);
  assert.deepEqual(keys({ subject: 'Tombes', chosen: 'reuse', reuse: 'oui' }), []);
  assert.deepEqual(keys({ subject: 'Tombes', chosen: 'adapt', reuse: 'non' }), ['adapt no-reason']);
  assert.deepEqual(keys({ subject: 'Tombes', chosen: 'reuse', reuse: 'oui', date: 'hier' }), [
    'date bad-day',
  ]);
  const sources = loadSources();
  for (const { sources: read } of basis) for (const id of read) assert.ok(sources[id], id);
});

test('the document says every option, the one chosen, and where the order comes from', () => {
  const { blocks } = optionsDocument('fr', {
    typed: typed({
      subject: 'Tombes',
      chosen: 'adapt',
      reuse: 'Il manque le plan.',
      adapt: 'À trois communes.',
    }),
    halle: { site: 'https://halle.example', demonstration: false },
    ...{ day: '2026-11-30', address: 'https://halle.example/acheter/options' },
  });
  const table = blocks.find((block) => block.kind === 'table')!;
  const said = table.rows.map((row) => row.map((cell) => cell.map(lineWords).join(' ')).join(' | '));
  assert.equal(said.length, 5);
  assert.match(said[0]!, /Il manque le plan/);
  assert.match(said[1]!, /retenue \| À trois communes/);
  assert.match(said[4]!, /pas étudiée/);
});

test('what lacks is said beside its field, in both languages, and no document is made of it', async () => {
  const asked = 'asked=1&subject=Tombes&chosen=adapt&adapt=Pour%20le%20plan';
  const page = await site.get(`/acheter/options?${asked}`);
  assert.equal(page.statusCode, 422);
  assert.match(page.body, /ne suffit pas/);
  assert.match(page.body, /Pour le plan/);
  const file = await site.get(`/en/buy/options.docx?${asked}`);
  assert.equal(file.statusCode, 422);
  assert.match(file.body, /is not enough/);
  const whole = await site.get(`/en/buy/options.docx?${asked}&reuse=None`);
  assert.equal(whole.statusCode, 200);
  assert.match(String(whole.headers['content-type']), /wordprocessingml/);
});
