// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf, type Row, steadyRows } from '../../../fixtures/measure/facts.ts';
import { viewAt } from '../work/work.ts';
import { criticalityScore } from './criticality.ts';
import { lfxHealth, openCodeLevel, scorecardFromGit, scorecardMaintained } from './health.ts';
import { baselines } from './index.ts';
import { italianVitality, vitalityOfDay } from './vitality.ts';

const day = 86_400;
const now = Date.UTC(2026, 0, 1) / 1000;

test('criticality_score gives the figure of its issue 404, and keeps 0.857 of “updated” after five years', () => {
  const score = criticalityScore({
    ...{
      createdSince: 14,
      updatedSince: 9,
      contributors: 1,
      organisations: 1,
      commitFrequency: 0.12,
      recentReleases: 0,
    },
    ...{ updatedIssues: 2, closedIssues: 2, issueComments: 0, mentions: 0 },
  });
  assert.equal(score.toFixed(5), '0.20436');
  assert.equal((Math.log1p(60) / Math.log1p(120)).toFixed(3), '0.857');
});

test('criticality_score gives 0.89753 to the signals of its read-me with the weights it ships; the 0.99107 printed there is of older ones', () => {
  const score = criticalityScore({
    ...{
      createdSince: 87,
      updatedSince: 0,
      contributors: 3999,
      organisations: 5,
      commitFrequency: 97.2,
      recentReleases: 70,
    },
    ...{ updatedIssues: 5395, closedIssues: 3062, issueComments: 5.5, mentions: 454_393 },
  });
  assert.equal(score.toFixed(5), '0.89753');
});

test('Scorecard Maintained counts robots and merges like people', () => {
  const old = steadyRows(now - 900 * day, now - 400 * day, 40, 2);
  const score = (rows: readonly Row[]) =>
    scorecardFromGit(viewAt(factsOf([...old, ...rows], { readAt: now }), now));
  const six = steadyRows(now - 80 * day, now - day, 6);
  assert.equal(score([]), 0);
  assert.equal(score(six), 5);
  assert.equal(score([...six, ...six.map((row) => ({ ...row, bot: true }))]), 10);
  assert.equal(score(six.map((row) => ({ ...row, parents: 2 }))), 5);
});

test('the rules of thumb: commits of 90 days, active months of twelve, the last human commit; robots apart', () => {
  const rows = [
    ...steadyRows(now - 360 * day, now - 100 * day, 20, 2),
    { at: now - 30 * day },
    { at: now - day, bot: true },
  ];
  const view = viewAt(factsOf(rows, { readAt: now }), now);
  const said = Object.fromEntries(baselines.map(({ id, score }) => [id, score(view)]));
  assert.deepEqual([said['commits-90'], said['last-commit']], [1, -30 * day]);
  assert.equal(
    said['active-months'],
    new Set(rows.slice(0, 21).map(({ at }) => new Date(at * 1000).toISOString().slice(0, 7))).size,
  );
});

test('every rule that is published names where, and what it cannot see here', () => {
  for (const { id, name, source } of baselines) {
    const published = !['commits-90', 'active-months', 'last-commit'].includes(id);
    assert.equal(source !== undefined, published, id);
    assert.equal(name.includes('git part'), published && id !== 'italia', id);
  }
});

test('the Italian index adds its bands and stops at 100', () => {
  assert.equal(vitalityOfDay({ authors: 1, commits: 0, tags: 0, ageInDays: 10 }), 46);
  assert.equal(vitalityOfDay({ authors: 2, commits: 4, tags: 1, ageInDays: 365 }), 8 + 8 + 30 + 30);
  assert.equal(vitalityOfDay({ authors: 28, commits: 35, tags: 4, ageInDays: 730 }), 100);
});

test('Scorecard Maintained: two commits and an issue make 2, a commit a week makes 10, archived or young 0', () => {
  assert.equal(scorecardMaintained({ commits: 2, issues: 1 }), 2);
  assert.equal(scorecardMaintained({ commits: 13 }), 10);
  assert.equal(scorecardMaintained({ commits: 13, archived: true }), 0);
  assert.equal(scorecardMaintained({ commits: 13, ageInDays: 80 }), 0);
});

test('the Italian index leaves 61 at least to a repository without any work for two years', () => {
  assert.equal(vitalityOfDay({ ageInDays: 1000 }), 61);
  const dead = factsOf(steadyRows(now - 2000 * day, now - 900 * day, 200, 12), { readAt: now });
  assert.equal(italianVitality(viewAt(dead, now)), 77);
});

test('LFX Insights and openCode count as their pages say', () => {
  assert.equal(
    lfxHealth({ maintainers: 5, organisations: 3, commits: 50, sinceRelease: 30, steady: true }),
    38,
  );
  assert.equal(lfxHealth({ maintainers: 2, organisations: 0, commits: 19, sinceRelease: 300 }), 13);
  assert.deepEqual(
    [
      { commits: 4 },
      { commits: 5 },
      { commits: 5, releases: 1 },
      { commits: 5, releases: 1, busFactor: 2 },
    ].map(openCodeLevel),
    [0, 1, 2, 3],
  );
});
