// SPDX-License-Identifier: AGPL-3.0-or-later
// What a charter says of voting is obeyed by the engine that counts votes, as it stands.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadHolidays } from '../../law/sources-rows.ts';
import { countVote } from '../votes/count.ts';
import { ruleSchema, termsSchema } from '../votes/rule.ts';
import type { Charter } from './charter.ts';
import { clauseOf } from './charter.ts';
import { questions } from './clause.ts';
import { clauses } from './clauses.ts';
import { termsFor } from './terms.ts';

const members = ['A', 'B', 'C', 'D', 'E', 'F'];
const holidays = loadHolidays();
const voted = (
  charter: Charter,
  question: (typeof questions)[number],
  voices: string,
  isObjected = false,
) => {
  const terms = termsFor(charter, question, { place: 'BE', isObjected })!;
  const electorate = members.map((member) => ({ member, weight: 1, until: null }));
  const rule = ruleSchema.parse({
    opened: '2027-03-01T10:00',
    zone: 'Europe/Brussels',
    electorate,
    ...terms,
  });
  const choice = { f: 'for', a: 'against', _: 'abstain', o: 'object' } as const;
  const lines = [...voices].map((voice, at) => ({
    ...{ line: at + 2, member: members[at]!, round: '1', at: '2027-03-02T09:00' },
    ...{ choice: choice[voice as keyof typeof choice], delegateTo: '' },
  }));
  return countVote(rule, lines, { holidays });
};

test('every answer that names a rule is read by the engine, with every deadline, quorum and delegation', () => {
  const common = ['quorum', 'deadline', 'abstention', 'delegation'].map(
    (id) => clauses.find((one) => one.id === id)!,
  );
  for (const question of questions) {
    const { id, answers } = clauseOf(question);
    for (const { id: answer } of answers)
      for (const { id: other, answers: others } of common)
        for (const one of others)
          for (const place of ['FR', 'BE', 'CA-QC', undefined] as const) {
            const charter = [
              { clause: id, answer },
              { clause: other, answer: one.id },
            ];
            const terms = termsFor(charter, question, { place });
            assert.ok(terms, `${id} ${answer}`);
            assert.ok(termsSchema.safeParse(terms).success, JSON.stringify(terms));
          }
  }
});

test('two thirds are two thirds: four of six pass, three of six do not', () => {
  const charter: Charter = [
    { clause: 'money-rule', answer: 'two-thirds' },
    { clause: 'quorum', answer: 'half' },
  ];
  assert.equal(voted(charter, 'money', 'ffffaa').result, 'adopted');
  assert.equal(voted(charter, 'money', 'fffaaa').result, 'rejected');
  assert.equal(voted(charter, 'money', 'ff').result, 'no-quorum');
});

test('silence consents to an everyday decision; once somebody objects, a majority decides', () => {
  const charter: Charter = [{ clause: 'everyday-rule', answer: 'lazy' }];
  assert.equal(voted(charter, 'everyday', '').result, 'adopted');
  assert.equal(voted(charter, 'everyday', 'o').result, 'blocked');
  assert.equal(voted(charter, 'everyday', 'ffffa', true).result, 'adopted');
});
