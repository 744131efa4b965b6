// SPDX-License-Identifier: AGPL-3.0-or-later
// The exercise by its addresses: played to its end without account or script, in both languages; what an
// address says wrong is told, and the rest is kept.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { site } from '../../site.ts';
import { openTestSite, type TestSite } from '../../testing/site.ts';
import { between, longestActs, readExercise } from './exercise.ts';
import { isGood } from './table.ts';

let halle: TestSite;
before(async () => {
  halle = await openTestSite();
});
after(() => halle.close());

const plain = (html: string) => html.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll('&#39;', '’');
const fieldIn = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

/** Presses what a page offers: the first act that begins with these words. */
async function press(html: string, lang: string, begins: string): Promise<string> {
  const act = new RegExp(`value="(${begins}[^"]*)"`).exec(html)?.[1];
  assert.ok(act, `the page offers ${begins}`);
  const asked = { seed: fieldIn(html, 'seed'), acts: fieldIn(html, 'acts'), act };
  const moved = await halle.get(site.governanceSession(lang, asked));
  assert.equal(moved.statusCode, 302);
  const { statusCode, body } = await halle.get(String(moved.headers.location));
  assert.equal(statusCode, 200);
  return body;
}

for (const lang of ['fr', 'en'])
  test(`a session is played from its first act to its end by what its pages offer (${lang})`, async () => {
    let page = (await halle.get(site.governanceSession(lang, { seed: '7' }))).body;
    page = await press(page, lang, 'start.4');
    page = await press(page, lang, 'decide.spend.first-body');
    page = await press(page, lang, 'agree');
    for (const _ of [1, 2]) {
      const next = /<section class="next"[\s\S]*?href="([^"]*draw)#card"/.exec(page)?.[1];
      assert.ok(next, 'the next card is one link away');
      page = (await halle.get(next.replaceAll('&amp;', '&'))).body;
      page = await press(page, lang, 'write');
      page = await press(page, lang, 'agree');
    }
    assert.match(plain(page), lang === 'fr' ? /Le modèle est bon/ : /The model is good/);
    const end = /<section class="next"[\s\S]*?href="([^"]*end)#card"/.exec(page)?.[1];
    page = (await halle.get(end!.replaceAll('&amp;', '&'))).body;
    assert.match(plain(page), lang === 'fr' ? /2 clauses sont écrites/ : /2 clauses are written/);
  });

test('each step is replayed by its address, and what is done there drops what followed', async () => {
  const acts = ['start.1', 'agree', 'draw'].join(between);
  const { body } = await halle.get(site.governanceSession('fr', { seed: '7', acts, to: '1' }));
  assert.match(plain(body), /Vous revoyez l’étape 1 sur 3/);
  assert.equal(fieldIn(body, 'acts'), 'start.1');
  const moved = await halle.get(
    site.governanceSession('fr', { seed: '7', acts, to: '1', act: 'enter.citizens' }),
  );
  assert.match(String(moved.headers.location), /acts=start\.1_enter\.citizens$/);
});

test('what cannot be played is told by its name with the reason, and what can is kept', async () => {
  const acts = ['start.1', 'draw', 'hold.code.firm"><b>', 'agree'].join(between);
  const { statusCode, body } = await halle.get(site.governanceSession('fr', { seed: '7', acts }));
  assert.equal(statusCode, 422);
  assert.match(
    plain(body),
    /Étape « Une carte est tirée » laissée de côté : Le modèle ne convient pas encore à tous/,
  );
  assert.doesNotMatch(body, /<b>/);
  assert.match(body, /value="start\.1_agree"/);
});

test('a beginning shows every arrangement, and is kept by no search engine once something is played', async () => {
  const { body, headers } = await halle.get(site.governanceSession('en'));
  assert.equal(body.match(/value="start\.\d"/g)?.length, 7);
  assert.doesNotMatch(body, /noindex/);
  assert.match(String(headers['cache-control']), /no-store/, 'each who comes draws cards of their own');
  const played = await halle.get(site.governanceSession('en', { seed: '7', acts: 'start.1' }));
  assert.match(played.body, /noindex/);
});

test('no address breaks an exercise', () => {
  const words = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom('start.1', 'agree', 'draw', 'end', 'resume', 'pause', 'speak.you.60', 'rise.you', 'sit'),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 20 }), fc.string(), fc.string(), (acts, act, to) => {
      const read = readExercise({ seed: '7', acts: acts.join(between), act, to });
      assert.ok(read && read.shown <= read.acts.length);
      assert.equal(isGood(read.table) && read.table.drawn.length < 2, false);
    }),
  );
  assert.equal(readExercise({ seed: '', acts: '', act: '', to: '' }), undefined);
  const long = Array.from({ length: 200 }, (_, n) => (n % 2 ? 'object' : 'agree')).join(between);
  assert.ok(long.length > 1_000 && longestActs > 1_000);
  assert.equal(
    readExercise({ seed: '7', acts: `start.1${between}${long}${between}${long}`, act: '', to: '' })?.isFull,
    true,
  );
});
