// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Activity } from '../grade/grade.ts';
import { trendOf, yearOf } from '../words/trend.ts';
import {
  AreaChart,
  carriers,
  EffectBar,
  GradeMark,
  gradeClass,
  gradeWord,
  Ladder,
  type Marked,
  Plaque,
  placeOn,
  Scale,
  Sparkline,
  sayMeasure,
  timeline,
  trendWords,
  WorkSharesChart,
} from './measure.tsx';

const day = 86_400;
const at = (date: string) => Date.parse(`${date}T00:00:00Z`) / 1000;
const activity: Activity = {
  from: '2016-10-01',
  quarters: Array.from({ length: 40 }, (_, quarter) => (quarter < 36 ? quarter : 117)),
  releases: [at('2018-03-02'), at('2018-03-20'), at('2024-06-01')],
  silences: [{ from: at('2025-03-01'), to: at('2025-06-13') }],
};
const flat = (count: (quarter: number) => number, length = 40): Activity => ({
  from: '2016-10-01',
  quarters: Array.from({ length }, (_, quarter) => count(quarter)),
  releases: [],
  silences: [],
});
const html = (what: ComponentChildren) => renderToString(<div>{what}</div>);
const none: Marked = undefined;

test('a grade is a letter and a word before it is a colour', () => {
  const shown = html(<GradeMark lang="fr" grade={{ state: 'graded', letter: 'C' }} />);
  assert.match(shown, /grade-c/);
  assert.match(shown, />C<\/span> <span class="word">À surveiller</);
});

test('what has no letter is said, with a sign instead of a colour', () => {
  assert.equal(gradeWord('fr', none), 'Note indisponible');
  assert.equal(gradeWord('en', { state: 'inert' }), 'Inert');
  for (const grade of [
    none,
    { state: 'inert' },
    { state: 'archived' },
    { state: 'unavailable' },
    { state: 'graded' },
  ] as Marked[]) {
    assert.equal(gradeClass(grade), 'grade-none');
    assert.doesNotMatch(html(<Plaque grade={grade} />), />[A-E]</);
  }
});

test('a letter left over from another state is not shown', () => {
  assert.doesNotMatch(html(<GradeMark lang="fr" grade={{ state: 'archived', letter: 'A' }} />), />A</);
});

test('pictures carry no inline style, no raw colour and no broken number', () => {
  const pictures = html([
    <AreaChart key="a" lang="fr" activity={activity} />,
    <AreaChart key="e" lang="en" activity={flat(() => 0, 1)} />,
    <Sparkline key="s" lang="fr" activity={activity} />,
    <Sparkline key="o" activity={flat(() => 0, 3)} />,
    <Scale key="c" lang="fr" probability={0.977} letter="A" />,
    <Scale key="m" lang="en" probability={0} small />,
    <WorkSharesChart
      key="p"
      lang="fr"
      grade={{ findings: [], posts: { shares: [0.4, 0.3, 0.2], others: { people: 4, share: 0.1 } } }}
    />,
    <EffectBar key="u" lang="fr" effect={1.05} />,
    <EffectBar key="d" lang="en" effect={-0.43} />,
    <Ladder key="l" letter="B" />,
  ]);
  assert.doesNotMatch(pictures, /style=|#[0-9a-f]{3,6}\b|rgb\(|NaN|undefined|Infinity/i);
});

test('the ten-year picture says itself in words, with its longest silence', () => {
  const shown = html(<AreaChart lang="fr" activity={activity} />);
  assert.match(
    shown,
    /role="img" aria-label="Contributions humaines par trimestre de 2016 à 2026\s: activité en hausse, 117 au dernier trimestre, 117 au plus\. Au plus 104 jours sans travail humain\."/,
  );
  assert.match(shown, />104 jours sans travail humain</);
});

test('a project that releases often gets one mark for each quarter', () => {
  assert.equal(html(<AreaChart lang="fr" activity={activity} />).match(/class="release"/g)?.length, 2);
});

test('places in time run from the first day of the first quarter to the last day of the last', () => {
  const { percent, end } = timeline(activity);
  assert.equal(end, at('2026-10-01'));
  assert.equal(percent(at('2016-10-01')), 0);
  assert.equal(percent(at('2026-10-01')), 100);
  assert.equal(percent(at('2010-01-01')), 0);
});

test('the year of a quarter follows the calendar', () => {
  assert.equal(yearOf('2016-10-01', 0), 2016);
  assert.equal(yearOf('2016-10-01', 1), 2017);
  assert.equal(yearOf('2016-10-01', 39), 2026);
});

test('activity is told in a few words', () => {
  const words = (one: Activity) => trendWords(one, 'fr');
  assert.equal(words(flat(() => 0)), 'aucune activité en dix ans');
  assert.equal(words(flat(() => 12)), 'activité régulière');
  assert.equal(words(flat((quarter) => quarter)), 'activité régulière');
  assert.equal(words(flat((quarter) => (quarter > 35 ? 20 : 5))), 'activité en hausse');
  assert.equal(words(flat((quarter) => (quarter > 35 ? 1 : 9))), 'activité en baisse');
  assert.equal(words(flat((quarter) => (quarter > 35 ? 3 : 0))), 'projet jeune, depuis 2025');
  assert.deepEqual(trendOf(flat((quarter) => (quarter < 20 ? 5 : 0))), {
    key: 'measure.trend.stopped',
    facts: { year: '2021' },
  });
});

test('a forecast stands in the zone of its letter', () => {
  assert.equal(placeOn(0), 0);
  assert.equal(placeOn(0.5), 20);
  assert.equal(placeOn(0.9), 60);
  assert.equal(placeOn(0.985), 90);
  assert.equal(placeOn(1), 100);
});

test('those who carry half of the work are counted from the largest share', () => {
  assert.equal(carriers([0.6, 0.4]), 1);
  assert.equal(carriers([0.3, 0.2, 0.2, 0.3]), 2);
  assert.equal(html(<WorkSharesChart lang="fr" grade={{ findings: [] }} />), '<div></div>');
});

test('what a finding says is escaped when it is shown', () => {
  const hostile = sayMeasure('fr', { key: '<img src=x onerror=alert(1)>' });
  assert.doesNotMatch(html(<p>{hostile}</p>), /<img/);
});

test('a silence longer than the picture does not leave it', () => {
  const wide = { ...activity, silences: [{ from: at('2000-01-01'), to: at('2016-10-01') + 20 * day }] };
  assert.doesNotMatch(html(<AreaChart lang="fr" activity={wide} />), /width="(?:1\d\d\d|[2-9]\d\d)/);
});
