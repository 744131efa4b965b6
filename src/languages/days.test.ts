// SPDX-License-Identifier: AGPL-3.0-or-later
// The same day reads the same everywhere: days are written by `base/format.ts` and by sentences alone, and
// nothing outside `base` turns a moment into a day without saying whose.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const src = path.join(import.meta.dirname, '..');
const files = globSync('**/*.{ts,tsx}', { cwd: src }).filter(
  (file) => !file.startsWith('base/') && !/\.test\.tsx?$/.test(file),
);
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm, '');
const sources = files.map((file) => ({
  file,
  text: withoutComments(readFileSync(path.join(src, file), 'utf8')),
}));

const otherWays: Readonly<Record<string, RegExp>> = {
  'the locale of the machine': /\.toLocale(Date|Time)String\(|new Date\([^)]*\)\.toLocaleString\(/,
  'a format of its own': /\bIntl\.DateTimeFormat\b|\bdateStyle\b|\btimeStyle\b|\.toDateString\(/,
  'the zone of the machine':
    /\.get(Date|Month|Day|FullYear|Hours|Minutes)\(\)|getTimezoneOffset|Temporal\.Now\b/,
  'a moment cut to the day of UTC':
    /toISOString\(\)\s*\.(slice\(0, ?10\)|split\(|substr)|\bat\b\??\.slice\(0, ?10\)/,
};

const found = (text: string) =>
  Object.entries(otherWays)
    .filter(([, way]) => way.test(text))
    .map(([name]) => name);

test('days are written in one way, and a moment is a day of a place', () => {
  assert.ok(sources.length > 500);
  assert.deepEqual(
    sources.flatMap(({ file, text }) => found(text).map((way) => `${file}: ${way}`)),
    [],
  );
});

test('each other way is found', () => {
  for (const text of [
    "new Date().toLocaleDateString('en-US')",
    "new Intl.DateTimeFormat('en', { month: 'short' })",
    'at.getMonth()',
    'at.toISOString().slice(0, 10)',
    'doer.at.slice(0, 10)',
  ])
    assert.equal(found(text).length, 1, text);
});

test('a day within a sentence is written whole, or as its month', () => {
  const styles = sources
    .filter(({ file }) => /texts/.test(file) || file.startsWith('languages/'))
    .flatMap(({ text }) => [...text.matchAll(/\{\w+, ?(date|time)\b(?:, ?([^{}]+))?\}/g)]);
  assert.ok(styles.length > 20);
  assert.deepEqual([...new Set(styles.map(([, kind, style]) => `${kind} ${style}`))].toSorted(), [
    'date ::MMMM',
    'date ::MMMMyyyy',
    'date long',
    'time short',
  ]);
});

/** Whose days are those of UTC, and why. */
const utc: Readonly<Record<string, string>> = {
  'catalogue/comparison-cells.ts': 'a measure, whose days are those of UTC wherever it was made',
  'home/parts/letters.tsx': 'likewise',
  'measure/grade/said.ts': 'likewise',
  'measure/proof/trial.ts': 'likewise',
  'measure/work/activity.ts': 'likewise',
  'usages/stores/due.ts': 'narrows a question by a day more on each side, which an index can answer',
};

test('who asks for the day of UTC says why', () => {
  const asking = sources.filter(({ text }) => /\bdayUtc\(/.test(text)).map(({ file }) => file);
  assert.deepEqual(asking.toSorted(), Object.keys(utc));
});
