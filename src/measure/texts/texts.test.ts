// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf, steadyRows } from '../../../fixtures/measure/facts.ts';
import { speaker } from '../../base/language.ts';
import { lengthOf } from '../grade/silences.ts';
import { indicators } from '../indicators/index.ts';
import { gradeFacts } from '../letter/grade-facts.ts';
import { badgeOf } from '../words/badge.ts';
import { showGrade } from '../words/terminal.ts';
import { coloured, plain } from '../words/terminal-words.ts';
import { texts } from './measure.ts';

const day = 86_400;
const now = Date.UTC(2025, 10, 18) / 1000;
type Key = keyof typeof texts;
const fr = speaker(texts, 'fr');
const en = speaker(texts, 'en');

test('every indicator has its name, question, definition and reason in both languages', () => {
  for (const { id, area } of indicators) {
    for (const part of ['name', 'question', 'definition'])
      assert.ok(`measure.${id}.${part}` in texts, `${id}.${part}`);
    assert.ok((area === 'openness' ? 'measure.openness.why' : `measure.${id}.why`) in texts, id);
  }
});

test('every sentence that a grade says exists and is filled, whatever the history', () => {
  const histories = [0, 1, 2, 3, 40, 200, 900].flatMap((count) =>
    [1, 2, 5].map((people) =>
      steadyRows(now - 1500 * day, now - (count % 7) * 90 * day, count, people, count % 2 ? 'd1' : 'free'),
    ),
  );
  for (const rows of histories) {
    for (const rest of [
      { readAt: now },
      { readAt: now, limits: ['shallow'] },
      { readAt: now, archived: true },
    ]) {
      const { findings, reason, advisedAgainst } = gradeFacts(factsOf(rows, rest));
      const said = [
        ...findings.flatMap((one) => [
          one.said,
          ...(one.raise ? [one.raise] : []),
          ...one.evidence.map((each) => each.said),
        ]),
        ...(reason ? [reason] : []),
        ...advisedAgainst,
      ];
      for (const { key, facts } of said) {
        assert.ok(key in texts, key);
        for (const words of [fr(key as Key, facts), en(key as Key, facts)])
          assert.doesNotMatch(words, /[{}]|undefined|NaN/, key);
      }
    }
  }
});

test('numbers agree with their nouns, months with their elisions', () => {
  assert.equal(
    fr('measure.recent-work.said', { commits: 112 }),
    '112 contributions en 30 jours, par des personnes installées',
  );
  assert.equal(
    fr('measure.recent-work.said', { commits: 1 }),
    'Une contribution en 30 jours, par une personne installée',
  );
  assert.equal(
    en('measure.recent-work.said', { commits: 0 }),
    'No contribution by established people in 30 days',
  );
  const silence = {
    ...lengthOf(104),
    goesOn: 'no',
    spans: 'year',
    from: new Date('2025-04-02T12:00Z'),
    to: new Date('2025-07-15T12:00Z'),
    fromMonth: 4,
  };
  assert.equal(
    fr('measure.longest-silence.said', silence),
    'Jamais plus de 104 jours sans travail de personnes installées en quatre ans, d’avril à juillet 2025',
  );
  const long = {
    ...silence,
    ...lengthOf(426),
    spans: 'years',
    from: new Date('2024-05-12T12:00Z'),
    fromMonth: 5,
  };
  assert.equal(
    fr('measure.longest-silence.said', long),
    '14 mois sans travail de personnes installées, de mai 2024 à juillet 2025',
  );
  assert.equal(
    en('measure.longest-silence.said', silence),
    'Never more than 104 days without work by established people in four years, from April to July 2025',
  );
  assert.equal(
    fr('measure.contributor-absence-factor.said', { factor: 2, people: 9, second: 'yes' }),
    'Deux personnes portent la moitié du travail ou plus',
  );
  assert.equal(
    fr('measure.departures.said', { people: 4 }),
    '4 personnes régulières de ces quatre ans n’ont plus rien écrit ici depuis trois mois',
  );
});

test('every placeholder is one that the sentence fills: a no-break space within it would leave the number bare', () => {
  for (const [key, { fr: french, en: english }] of Object.entries(texts))
    for (const words of [french, english])
      assert.doesNotMatch(words, /, ?(number|date|plural|select),?[\u00a0\u202f]/, key);
  assert.match(fr('measure.elephant-factor.of-one', { share: 0.611 }), /61\s?% des contributions/);
});

test('the badge is one self-contained picture, escaped, that says letter and word', () => {
  const grade = gradeFacts(factsOf(steadyRows(now - 1500 * day, now, 900, 6), { repository: '<script>' }));
  const svg = badgeOf(grade, 'fr');
  assert.match(svg, /^<svg [^>]*role="img" aria-label="communauté : A, Très vivante/);
  assert.doesNotMatch(svg, /<script|href|url\(|style=/);
});

test('the terminal shows letter, word, picture and findings; colours only where wanted; control characters never', () => {
  const facts = factsOf(steadyRows(now - 3000 * day, now, 900, 6), {
    repository: 'https://x/\u001b[2J\u202eevil',
    files: { readme: 'README\u001b[31m.md' },
  });
  const grade = gradeFacts(facts);
  const words = showGrade(grade, { lang: 'fr', width: 80, paint: plain });
  assert.match(words, /\[ A \] {2}Très vivante/);
  assert.match(words, /[▁▂▃▄▅▆▇█]{10}/);
  assert.match(words, /18 {2}19 {2}20/);
  assert.doesNotMatch(words, /[\u001b\u202e]/);
  assert.match(showGrade(grade, { lang: 'en', width: 80, paint: coloured }), /\u001b\[1;48;5;29/);
  for (const line of words.split('\n')) assert.ok(line.length <= 100, line);
});
