// SPDX-License-Identifier: AGPL-3.0-or-later
// Where one person carries a project, nothing that is said gives their share or points at them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Facts } from '../facts/facts.ts';
import { historyColumns, historyFromCsv } from '../facts/history-csv.ts';
import { sayMeasure } from '../parts/measure.tsx';
import { gradeJson } from '../words/grade-json.ts';
import { gradeFacts } from './grade-facts.ts';

const readAt = Date.UTC(2026, 10, 1) / 1000;

/**
 * Three years of work on a forge whose pages list commits; one person in every `others` does not belong to
 * the first.
 */
function carried(others: number, everyDays: number): Facts {
  const rows = Array.from({ length: Math.floor(1_095 / everyDays) }, (_, index) => {
    const at = readAt - index * everyDays * 86_400;
    const who = index % others === others - 1 ? 1 + (index % 3) : 0;
    return `${at},${at},${who},d${who ? 2 : 1},${who},1,0,2,0,1,0`;
  });
  const history = historyFromCsv(Buffer.from([historyColumns, ...rows].join('\n')));
  const base = {
    collector: 'x',
    repository: 'https://github.com/ville/outil',
    head: 'abcdef1234567',
    readAt,
    releases: [],
    limits: [],
  };
  return { ...base, history, files: { licence: 'L' } };
}

/** The share of the one who carries, over twelve months. */
function shareOf({ history }: Facts): number {
  const year = [...history.author].filter((_, row) => history.committerTs[row]! > readAt - 365 * 86_400);
  return year.filter((person) => person === year[0]).length / year.length;
}

test('no share, no list of names, no link to the commits of one person, in any finding, sentence or figure', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 12 }), fc.integer({ min: 2, max: 9 }), (others, everyDays) => {
      const facts = carried(others, everyDays);
      const grade = gradeFacts(facts);
      const share = shareOf(facts);
      assert.ok(share > 0.5);
      assert.equal(grade.posts, undefined);
      const words = JSON.stringify(gradeJson(grade, facts, 'fr'));
      assert.doesNotMatch(words, /shortlog|--author|%an|%aN|[?&]author=/);
      for (const { indicator, evidence } of grade.findings)
        assert.doesNotMatch(JSON.stringify(evidence), /\/commits\//, indicator);
      const said = grade.findings.map((finding) => sayMeasure('fr', finding.said)).join('\n');
      for (const near of [Math.floor(share * 100), Math.round(share * 100), Math.ceil(share * 100)])
        assert.doesNotMatch(said, new RegExp(`\\b${near}\\s%`), said);
      assert.match(said, /une seule personne/);
    }),
    { numRuns: 40 },
  );
});
