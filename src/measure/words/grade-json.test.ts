// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { factsOf, steadyRows } from '../../../fixtures/measure/facts.ts';
import { packageRoot } from '../../platform/root.ts';
import { cases, observed } from '../forecast/method.ts';
import { gradeFacts } from '../letter/grade-facts.ts';
import { gradeJson } from './grade-json.ts';

const day = 86_400;
const now = Date.UTC(2026, 0, 1) / 1000;
const answer = (people: number) => {
  const facts = factsOf(steadyRows(now - 1500 * day, now, 900, people));
  const grade = gradeFacts(facts);
  return { grade, json: gradeJson(grade, facts, 'fr') };
};

test('every field of the answer is told in its page', () => {
  const page = readFileSync(path.join(packageRoot, 'docs/methode/answer.md'), 'utf8');
  const { json } = answer(5);
  const [finding] = json['findings'] as Record<string, unknown>[];
  for (const field of [
    ...Object.keys(json),
    ...Object.keys(json['activity'] as object),
    ...Object.keys(finding!).filter((key) => key !== 'at'),
  ])
    assert.ok(page.includes(`\`${field}`) || page.includes(`.${field}`), field);
});

test('odds come with the letter of the forecast, its cases and the interval; a stopped letter says what would raise it', () => {
  const { grade, json } = answer(1);
  const forecast = grade.forecastLetter!;
  const odds = json['odds'] as Record<string, unknown>;
  assert.deepEqual([odds['alive'], odds['cases']], [observed[forecast], cases[forecast]]);
  assert.equal((json['interval'] as number[]).length, 2);
  assert.equal((json['raises'] as string[])[0], 'Une deuxième personne qui s’engage et écrit régulièrement.');
});

test('without a forecast there are no odds and nothing to raise', () => {
  const facts = factsOf(steadyRows(now - 100 * day, now, 90, 3));
  const json = gradeJson(gradeFacts(facts), facts, 'en');
  assert.deepEqual([json['letter'], json['odds'], json['interval'], json['raises']], [null, null, null, []]);
});
