// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Id } from './id.ts';
import type { StepTable, Taken } from './step-table.ts';
import { follows, maySteps, mustFollow, onceFor, standing, stateAfter, stepOfWord } from './steps.ts';

type State = 'proposed' | 'voted' | 'closed';
type Step = 'proposed' | 'voted' | 'vote-taken-back' | 'closed' | 'reworded';
const table: StepTable<State, Step, 'propose' | 'vote' | 'close', 'closed'> = {
  ...{ feature: 'pools', kind: 'question', refused: 'x.not-now', beaten: 'x.at-once' },
  states: ['proposed', 'voted', 'closed'],
  steps: {
    proposed: {
      from: [],
      to: 'proposed',
      side: 'own',
      act: 'propose',
      once: 'thing',
      word: 'new',
      button: 'x',
    },
    reworded: { from: ['proposed'], side: 'own', act: 'propose', once: 'never', word: 'new', button: 'x' },
    voted: {
      ...{ from: ['proposed', 'voted'], to: 'voted', side: 'other', act: 'vote' },
      ...{ once: 'organisation', word: 'vote', button: 'x' },
    },
    'vote-taken-back': {
      ...{ from: ['voted'], undoes: 'voted', side: 'other', act: 'vote' },
      ...{ once: 'about', word: 'take-back', button: 'x' },
    },
    closed: {
      ...{ from: ['proposed', 'voted'], to: 'closed', side: 'own', act: 'close', once: 'thing' },
      ...{ word: 'close', button: 'x', told: 'closed' },
    },
  },
};
const took = (step: Step, organisation: string, about?: string): Taken<Step> => ({
  ...{ step, by: 'somebody' as Id<'Account'>, organisation: organisation as Id<'Organisation'> },
  ...{ at: '2026-11-21T10:00:00Z', ...(about ? { about } : {}) },
});
const [proposed, voted] = [took('proposed', 'town'), took('voted', 'village', 'a')];

test('the state is the last one that a standing step led to; a step undone led nowhere', () => {
  assert.equal(stateAfter(table, []), 'proposed');
  assert.equal(stateAfter(table, [proposed, voted]), 'voted');
  const back = [proposed, voted, took('vote-taken-back', 'village', 'a')];
  assert.equal(stateAfter(table, back), 'proposed');
  assert.equal(stateAfter(table, [...back, took('voted', 'city', 'b')]), 'voted');
  assert.deepEqual(
    standing(table, back).map(({ step }) => step),
    ['proposed'],
  );
});

test('what is begun anew leaves nothing standing of what was done about the one before', () => {
  const anew: typeof table = {
    ...table,
    steps: { ...table.steps, proposed: { ...table.steps.proposed, once: 'about', renews: true } },
  };
  const first = [took('proposed', 'town', 'a'), voted];
  assert.equal(stateAfter(anew, first), 'voted');
  const second = [...first, took('proposed', 'town', 'b')];
  assert.equal(stateAfter(anew, second), 'proposed');
  assert.equal(stateAfter(anew, [...second, took('voted', 'city', 'b')]), 'voted');
  assert.equal(stateAfter(anew, [...second, took('closed', 'town')]), 'closed', 'about nothing: it stays');
});

test('a step is refused where the table has no way, with the word of its form and the state', () => {
  const closed = [proposed, took('closed', 'town')];
  assert.ok(follows(table, [proposed], 'voted'));
  assert.throws(() => mustFollow(table, closed, 'voted'), {
    kind: 'conflict',
    textKey: 'x.not-now',
    facts: { step: 'vote', state: 'closed' },
  });
  assert.throws(() => mustFollow(table, [proposed], 'vote-taken-back'), {
    facts: { step: 'takeback', state: 'proposed' },
  });
  assert.ok(!follows(table, [], 'proposed'), 'what begins a thing is not taken again');
});

test('buttons are what one side may do now, as far as the matrix lets them', () => {
  const all = (taken: Taken<Step>[], side: 'own' | 'other', ...acts: string[]) => [
    ...maySteps(table, taken, side, (act) => acts.includes(act)),
  ];
  assert.deepEqual(all([proposed], 'own', 'propose', 'close'), ['reworded', 'closed']);
  assert.deepEqual(all([proposed, voted], 'own', 'propose'), []);
  assert.deepEqual(all([proposed, voted], 'other', 'vote', 'close'), ['voted', 'vote-taken-back']);
});

test('a step is once for the thing, for each organisation, or for what it is about', () => {
  assert.equal(onceFor(table, 'q', took('closed', 'town')), 'q');
  assert.equal(onceFor(table, 'q', voted), 'village');
  const { organisation: _, ...alone } = voted;
  assert.equal(onceFor(table, 'q', alone), 'somebody');
  assert.equal(onceFor(table, 'q', took('vote-taken-back', 'village', 'a')), 'a');
});

test('a form is found by its word; what begins a thing has none', () => {
  assert.equal(stepOfWord(table, 'new'), 'reworded');
  assert.equal(stepOfWord(table, 'take-back'), 'vote-taken-back');
  for (const word of ['', 'voted', 'constructor', '__proto__'])
    assert.equal(stepOfWord(table, word), undefined);
});
