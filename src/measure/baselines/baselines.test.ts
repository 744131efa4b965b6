// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf, steadyRows } from '../../../fixtures/measure/facts.ts';
import { viewAt } from '../work.ts';
import { criticalityScore } from './criticality.ts';
import { lfxHealth, openCodeLevel, scorecardMaintained } from './health.ts';
import { italianVitality, vitalityOfDay } from './vitality.ts';

const day = 86_400;
const now = Date.UTC(2026, 0, 1) / 1000;

test('criticality_score gives the figure of its issue 404, and keeps 0.857 of “updated” after five years', () => {
  const score = criticalityScore({
    ...{ createdSince: 14, updatedSince: 9, contributors: 1, organisations: 1, commitFrequency: 0.12, recentReleases: 0 },
    ...{ updatedIssues: 2, closedIssues: 2, issueComments: 0, mentions: 0 },
  });
  assert.equal(score.toFixed(5), '0.20436');
  assert.equal((Math.log1p(60) / Math.log1p(120)).toFixed(3), '0.857');
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
  assert.equal(lfxHealth({ maintainers: 5, organisations: 3, commits: 50, sinceRelease: 30, steady: true }), 38);
  assert.equal(lfxHealth({ maintainers: 2, organisations: 0, commits: 19, sinceRelease: 300 }), 13);
  assert.deepEqual(
    [{ commits: 4 }, { commits: 5 }, { commits: 5, releases: 1 }, { commits: 5, releases: 1, busFactor: 2 }].map(openCodeLevel),
    [0, 1, 2, 3],
  );
});
