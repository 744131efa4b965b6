// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { factsOf, steadyRows } from '../../../fixtures/measure/facts.ts';
import { serveForge } from '../../../fixtures/measure/forges/server.ts';
import { gitlabTeller } from '../../../fixtures/measure/forges/tellers.ts';
import { asked } from '../../../fixtures/measure/forges/world.ts';
import { scratch } from '../../../fixtures/measure/repositories.ts';
import { Problem } from '../../base/problem.ts';
import { gradeFacts } from '../letter/grade-facts.ts';
import { gradeJson } from '../words/grade-json.ts';
import { readFacts, writeFacts } from './facts-files.ts';
import { askForge, withForge } from './forges/forges.ts';
import { limitsInMemory } from './forges/limits.ts';
import { tokensOf } from './forges/tokens.ts';

const year = 365 * 86_400;

async function factsAsked() {
  const forge = await serveForge(gitlabTeller(true));
  const options = { now: () => asked, tokens: tokensOf({}), limits: limitsInMemory(), allow: [forge.host] };
  const answer = await askForge(forge.url, undefined, options);
  await forge.close();
  assert.ok('forge' in answer);
  return withForge(
    factsOf(steadyRows(asked - 4 * year, asked, 600, 5), {
      readAt: asked,
      repository: 'https://forge.example/commune/outil',
    }),
    answer.forge,
  );
}

test('what the forge said is kept with the facts: the grade is worked out again without a network, to the letter', async () => {
  const facts = await factsAsked();
  const base = path.join(scratch(), 'outil');
  await writeFacts(base, facts);
  const again = await readFacts(base);
  assert.deepEqual(again.forge, facts.forge);
  assert.deepEqual(gradeFacts(again), gradeFacts(facts));
});

test('the answer for machines says what was asked of the forge, and when', async () => {
  const facts = await factsAsked();
  const { forge } = gradeJson(gradeFacts(facts), facts, 'fr') as { forge: Record<string, unknown> };
  const { kind, askedAt, archived, defaultBranch, requests } = forge;
  assert.deepEqual(
    [kind, askedAt, archived, defaultBranch],
    ['gitlab', '2026-01-01T12:00:00.000Z', false, 'main'],
  );
  assert.equal((requests as { count: number }).count, 10);
  const { forge: _, archived: __, ...silent } = facts;
  assert.equal(gradeJson(gradeFacts(silent), silent, 'fr')['forge'], null);
});

test('facts whose columns do not go together are refused', async () => {
  const base = path.join(scratch(), 'outil');
  await writeFacts(base, await factsAsked());
  const beside = JSON.parse(readFileSync(`${base}.json`, 'utf8'));
  beside.forge.requests.opened.pop();
  writeFileSync(`${base}.json`, JSON.stringify(beside));
  await assert.rejects(
    readFacts(base),
    (error) => error instanceof Problem && error.textKey === 'measure.bad-facts',
  );
});
