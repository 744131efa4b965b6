// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { site } from '../site.ts';
import { openTestSite } from '../testing/site.ts';
import { signingRules } from './facts/signing/rules.ts';

const { web, close } = await openTestSite();
after(close);

test('the proof has its page in each language, reached from the method, and its two files', async () => {
  for (const lang of ['fr', 'en'] as const) {
    const method = await web.server.inject(site.method(lang));
    assert.ok(method.body.includes(`href="${site.proof(lang)}"`));
    const page = await web.server.inject(site.proof(lang));
    assert.equal(page.statusCode, 200);
    for (const file of [site.proofReport, site.proofAnswers]) assert.ok(page.body.includes(`href="${file}"`));
  }
  const report = await web.server.inject(site.proofReport);
  assert.match(String(report.headers['content-type']), /^application\/json/);
  const answers = await web.server.inject(site.proofAnswers);
  assert.match(String(answers.headers['content-type']), /^text\/csv/);
  assert.equal(answers.body.trim().split('\n').length, report.json().asked.pairs + 1);
});

test('the method prints every rule of who is a person, in their order, with its examples', async () => {
  for (const lang of ['fr', 'en'] as const) {
    const { body } = await web.server.inject(site.method(lang));
    const places = signingRules.map(({ id }) => body.indexOf(`id="signing-${id}"`));
    assert.deepEqual(
      places,
      places.filter((place) => place > 0).sort((a, b) => a - b),
    );
    for (const [name, mail] of signingRules.flatMap(({ examples }) => examples))
      assert.ok(body.includes(`${name} &lt;${mail}`), name);
  }
});

test('the schema of the answers has its address', async () => {
  const { statusCode, headers, body } = await web.server.inject(site.measureSchema);
  assert.equal(statusCode, 200);
  assert.match(String(headers['content-type']), /^application\/schema\+json/);
  assert.equal(JSON.parse(body).$id, 'urn:halle:measure:answer:1');
});
