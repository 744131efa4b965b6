// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf, steadyRows } from '../../../fixtures/measure/facts.ts';
import { speaker } from '../../base/language.ts';
import { monthsIn } from '../grade/silences.ts';
import { texts } from '../texts/measure.ts';
import { gradeFacts } from './grade-facts.ts';
import { apartOf, meaningOf } from './meaning.ts';

const day = 86_400;
const year = 365 * day;
const now = Date.UTC(2026, 0, 1) / 1000;
const fr = speaker(texts, 'fr');

test('a letter means what its forecast says; a lower one is explained by its reason alone', () => {
  const graded = (letter: 'A' | 'C' | 'E', forecastLetter: 'A' | 'C') =>
    ({ state: 'graded', letter, forecastLetter }) as const;
  assert.equal(meaningOf(graded('A', 'A'))?.key, 'measure.grade.means-A');
  assert.equal(apartOf(graded('A', 'A')), undefined);
  for (const lowered of [graded('C', 'A'), graded('E', 'C'), graded('E', 'A')]) {
    assert.equal(meaningOf(lowered), undefined);
    assert.deepEqual(apartOf(lowered)?.facts, { forecast: lowered.forecastLetter, letter: lowered.letter });
  }
  assert.equal(meaningOf({ state: 'inert' })?.key, 'measure.grade.means-inert');
  assert.equal(meaningOf({ state: 'graded' })?.key, 'measure.grade.means-unavailable');
});

test('the age of a copy is said before what an old copy shows of youth or of few commits', () => {
  const young = factsOf(steadyRows(now - 0.5 * year, now, 60, 2), { readAt: now });
  const few = factsOf(steadyRows(now - 3 * year, now, 12, 1), { readAt: now });
  const reason = (facts: typeof young, today: number) => gradeFacts(facts, { today }).reason?.key;
  assert.equal(reason(young, now), 'measure.state.young');
  assert.equal(reason(few, now), 'measure.state.few');
  for (const facts of [young, few]) assert.equal(reason(facts, now + 2 * year), 'measure.state.old-copy');
});

test('a project younger than four years was not silent before it began', () => {
  const { findings } = gradeFacts(factsOf(steadyRows(now - 2 * year, now, 400, 3), { readAt: now }));
  const silence = findings.find(({ indicator }) => indicator === 'longest-silence')!;
  assert.equal(silence.said.key, 'measure.longest-silence.young');
  assert.ok(silence.value! < 30, `${silence.value}`);
  assert.match(fr('measure.longest-silence.young', silence.said.facts), /jamais plus d(’un|e \d+) jours?/);
});

test('a silence is told from its true beginning, also where that lies before the four years of the forecast', () => {
  const rows = [
    ...steadyRows(now - 8 * year, now - 5 * year, 300, 3),
    ...steadyRows(now - 2 * year, now, 300, 3),
  ];
  const { findings } = gradeFacts(factsOf(rows, { readAt: now }));
  const silence = findings.find(({ indicator }) => indicator === 'longest-silence')!;
  assert.equal(silence.said.facts!['months'], monthsIn(3 * 365));
  assert.equal((silence.said.facts!['from'] as Date).getUTCFullYear(), 2021);
});

test('where one person carries the work, no sentence counts two', () => {
  const rows = [
    ...steadyRows(now - 4 * year, now, 300, 1),
    { at: now - 40 * day, who: 5 },
    { at: now - 200 * day, who: 5 },
  ];
  const grade = gradeFacts(factsOf(rows, { readAt: now }));
  const said = grade.findings.map(({ said: one }) => fr(one.key as 'measure.unbroken.said', one.facts));
  assert.equal(grade.reason?.key, 'measure.capped.contributor-absence-factor');
  assert.ok(
    said.some((words) =>
      /Les autres personnes installées, .*, y ont travaillé moins de six jours en tout/.test(words),
    ),
  );
  assert.doesNotMatch(said.join('\n'), /dépend d’une seule personne/);
});
