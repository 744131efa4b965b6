// SPDX-License-Identifier: AGPL-3.0-or-later
// What a charter answers, leaves open and says the rule of; on charters made at random too.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { accordRules, mustBeGiven } from './accord.ts';
import {
  answeredTo,
  type Charter,
  changesBetween,
  completenessOf,
  orderly,
  ruleFor,
  rulesInWordsOnly,
  unanswered,
} from './charter.ts';
import { calamities, questions } from './clause.ts';
import { clauses, findAnswer } from './clauses.ts';
import { plainMarkdown } from './governance.ts';
import { reviewOn } from './review.ts';
import { cited } from './texts/cited.ts';
import { clauseTexts } from './texts/clauses.ts';
import { wordChanges } from './words.ts';

const said = fc.constantFrom(...clauses).chain(({ id, answers }) =>
  fc.record(
    {
      clause: fc.constant(id),
      answer: fc.option(fc.constantFrom(...answers.map((one) => one.id), 'gone'), { nil: undefined }),
      words: fc.option(fc.oneof(fc.constant(' '), fc.string({ maxLength: 40 })), { nil: undefined }),
    },
    { requiredKeys: ['clause'] },
  ),
);
const charters: fc.Arbitrary<Charter> = fc.array(said, { maxLength: 60 });

test('each clause is a question with answers in both languages, each with where it was read or unverified', () => {
  assert.equal(new Set(clauses.map(({ id }) => id)).size, clauses.length);
  for (const { id, answers } of clauses) {
    assert.ok(`pools.clause.${id}` in clauseTexts && `pools.clause.${id}.ask` in clauseTexts, id);
    assert.ok(answers.length > 0, id);
    assert.equal(new Set(answers.map((one) => one.id)).size, answers.length, id);
    for (const one of answers) {
      assert.ok(`pools.clause.${id}.${one.id}` in clauseTexts, `${id} ${one.id}`);
      if (one.sources.length === 0) assert.equal(one.mark, 'memory', `${id} ${one.id}: nobody was read`);
      for (const source of one.sources) assert.ok(cited[source], `${id} ${one.id}: ${source}`);
    }
  }
  for (const question of questions)
    assert.equal(clauses.filter((one) => one.question === question).length, 1, question);
});

test('a calamity finds unanswered what the charter leaves open, and nothing once all is answered', () => {
  const whole = clauses.map(({ id, answers }) => ({ clause: id, answer: answers[0]!.id }));
  for (const calamity of calamities) {
    assert.ok(unanswered([], calamity).length > 0, calamity);
    assert.ok(unanswered([], calamity).some(({ answers }) => answers.length > 0));
    assert.deepEqual(unanswered(whole, calamity), []);
  }
  assert.deepEqual(
    unanswered([{ clause: 'members-merge', words: 'Une voix.' }], 'members-merge').map(({ id }) => id),
    ['ownership', 'entry'],
  );
  fc.assert(
    fc.property(charters, said, (charter, more) => {
      for (const calamity of calamities) {
        const before = unanswered(charter, calamity).map(({ id }) => id);
        for (const { id } of unanswered([...charter, more], calamity))
          assert.ok(before.includes(id) || id === more.clause, 'to say more opens nothing else');
      }
    }),
  );
});

test('completeness counts each clause once, whatever was said of it before', () => {
  assert.deepEqual(completenessOf([]).answered, 0);
  fc.assert(
    fc.property(charters, (charter) => {
      const { answered, all, lacking, open } = completenessOf(charter);
      assert.equal(answered + lacking.length + open.length, all);
      assert.deepEqual(completenessOf(orderly(charter)), completenessOf(charter));
      assert.deepEqual(orderly(orderly(charter)), orderly(charter));
      for (const { clause } of charter)
        assert.equal(lacking.includes(clause) || open.includes(clause), !answeredTo(charter, clause));
    }),
  );
});

test('the rule of a question is that of the charter, with its quorum, its time and its abstentions', () => {
  const charter: Charter = [
    { clause: 'charter-rule', answer: 'two-rounds' },
    { clause: 'everyday-rule', answer: 'lazy', words: 'Sous réserve du budget.' },
    { clause: 'quorum', answer: 'half' },
    { clause: 'deadline', answer: 'ten-working-days' },
    { clause: 'abstention', answer: 'counted' },
    { clause: 'delegation', answer: 'open-only' },
    { clause: 'persons-rule', answer: 'secret' },
    { clause: 'money-rule', words: 'Comme l’an dernier.' },
  ];
  assert.deepEqual(ruleFor(charter, 'charter'), {
    kind: 'majority',
    rounds: [{ adoptBp: 10_000, extendBp: 5_000, extendDays: 90 }, { adoptBp: 7_500 }],
    abstain: 'ignored',
    quorum: { bp: 5_000, of: 'members' },
    closes: { workingDays: 10 },
    delegation: true,
  });
  assert.deepEqual(ruleFor(charter, 'everyday'), { kind: 'consensus', closes: { workingDays: 10 } });
  assert.deepEqual(ruleFor(charter, 'everyday', { isObjected: true }), {
    kind: 'majority',
    rounds: [{ adoptBp: 5_000, strict: true }],
    abstain: 'counted',
    quorum: { bp: 5_000, of: 'members' },
    closes: { workingDays: 10 },
    delegation: true,
  });
  assert.equal(ruleFor(charter, 'persons')!.delegation, undefined, 'a secret vote is given to nobody');
  assert.equal(ruleFor(charter, 'money'), undefined);
  assert.deepEqual(rulesInWordsOnly(charter), ['money']);
  assert.equal(ruleFor([], 'charter'), undefined);
});

test('no rule of any charter is secret and weighted, or secret and delegated', () => {
  fc.assert(
    fc.property(charters, fc.constantFrom(...questions), fc.boolean(), (charter, question, isObjected) => {
      const rule = ruleFor(charter, question, { isObjected });
      if (!rule) return;
      assert.ok(!(rule.secret && (rule.delegation || rule.kind === 'weighted' || rule.kind === 'double')));
      for (const { adoptBp = 0, adoptShare = [adoptBp, 10_000] } of rule.rounds ?? [])
        assert.ok(adoptShare[0] > 0 && adoptShare[0] <= adoptShare[1]);
      assert.equal(rule.kind === 'consensus', rule.rounds === undefined);
    }),
  );
});

test('between two charters stand the clauses that changed, and they lead from one to the other', () => {
  fc.assert(
    fc.property(charters, charters, (before, after) => {
      const changes = changesBetween(before, after);
      assert.deepEqual(changesBetween(before, before), []);
      const kept = orderly(before).filter(({ clause }) => !changes.some((one) => one.clause === clause));
      const made = [...kept, ...changes.flatMap((one) => one.after ?? [])];
      assert.deepEqual(orderly(made), orderly(after));
      for (const { how, before: was, after: is } of changes)
        assert.equal(how, was ? (is ? 'changed' : 'removed') : 'added');
    }),
  );
  assert.equal(findAnswer('quorum', 'gone'), undefined);
});

test('how the words of a clause changed leads from one text to the other', () => {
  const words = fc.array(fc.constantFrom('un', 'tiers', 'des', 'membres', '\n', 'au', 'moins.'), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, words, (before, after) => {
      const [was, is] = [before.join(' '), after.join(' ')];
      const pieces = wordChanges(was, is);
      const of = (left: string) =>
        pieces
          .filter(({ how }) => how !== left)
          .map((one) => one.words)
          .join('');
      assert.equal(of('new'), was);
      assert.equal(of('gone'), is);
      if (was === is) assert.ok(pieces.every(({ how }) => how === 'same'));
    }),
  );
  assert.deepEqual(wordChanges('Une voix.', 'Une voix.\nDeux.'), [
    { words: 'Une voix.', how: 'same' },
    { words: '\nDeux.', how: 'new' },
  ]);
  assert.equal(wordChanges('a '.repeat(9_000), 'b').length, 2);
});

test('an accord is given by whom the law of the member lets give it', () => {
  const given = { power: 'delegated', powerOn: '2027-01-02' } as const;
  const on = '2027-02-01';
  assert.throws(() => mustBeGiven(given, { country: 'FR', kind: 'commune' }, on), /not-delegated/);
  for (const body of [
    { country: 'FR', kind: 'grouping' },
    { country: 'BE', kind: 'commune' },
    { country: 'CA', kind: 'commune' },
  ])
    assert.doesNotThrow(() => mustBeGiven(given, body, on));
  const assembly = { ...given, power: 'assembly' } as const;
  assert.throws(
    () => mustBeGiven(assembly, { country: 'FR', kind: 'commune' }, '2027-01-01'),
    /power-future/,
  );
  assert.equal(accordRules({ country: 'BE', kind: 'commune' }).two, true);
  assert.equal(accordRules({ country: 'BE', kind: 'grouping' }).two, false);
});

test('hostile words make no link, no heading, no list and no HTML in Markdown', () => {
  for (const [words, written] of [
    ['# a', '\\# a'],
    ['- b', '\\- b'],
    ['1. c', '&#49;. c'],
    ['[x](y)', '\\[x\\](y)'],
    ['<i>&lt;', '\\<i\\>\\&lt;'],
    ['*z*', '\\*z\\*'],
    ['un\n\n\ndeux', 'un\n\ndeux'],
  ] as const)
    assert.equal(plainMarkdown(words), written);
});

test('a charter is read again twelve months after it came into force, or after it was last begun anew', () => {
  assert.equal(reviewOn('2027-01-31'), '2028-01-31');
  assert.equal(reviewOn('2027-01-31', '2027-06-30'), '2028-06-30');
});
