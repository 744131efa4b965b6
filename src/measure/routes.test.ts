// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite } from '../app.ts';
import { readConfig } from '../platform/config.ts';
import { openLog } from '../platform/log.ts';
import type { Web } from '../platform/web.tsx';
import { site } from '../site.ts';
import { type TestDatabase, testDatabase } from '../testing.ts';

let database: TestDatabase;
let web: Web;

before(async () => {
  database = await testDatabase();
  const config = readConfig({
    HALLE_URL: 'https://halle.example',
    HALLE_RATE_LIMIT: '0',
    HALLE_LOG: 'silent',
    HALLE_SECRET: 'proof '.repeat(8),
  });
  web = await openSite({ db: database.db, config, log: openLog('silent'), keyFor: () => Buffer.alloc(32) });
});

after(async () => {
  await web?.server.close();
  await database?.close();
});

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
