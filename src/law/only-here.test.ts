// SPDX-License-Identifier: AGPL-3.0-or-later
// A legal amount stands in a row of the law, with its source and its days, and nowhere else in the program: a
// number in a sentence or in a rule would still be there when the decree has changed it.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { packageRoot } from '../platform/root.ts';
import { loadBills, loadRules } from './sources-rows.ts';

const amounts = new Set([
  ...loadRules().flatMap(({ limit }) => ('cents' in limit ? [limit.cents] : [])),
  ...loadBills().flatMap(({ proposed }) => (proposed ? [proposed.cents] : [])),
]);

const files = globSync(['src/**/*.{ts,tsx}', 'demo/**/*.ts'], { cwd: packageRoot }).filter(
  (file) => !file.startsWith('src/law/') && !/\.test\.tsx?$/.test(file),
);

/** Numbers that are an amount of the law by chance, and what they are. */
const chance: Readonly<Record<string, string>> = {
  'src/usages/forms.ts: 10_000_000': 'agents who use a software, at most',
  'src/usages/usage.ts: 10_000_000': 'likewise',
  'src/measure/grade/said.ts: 43_200_000': 'half a day in milliseconds',
};

const comments = /\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm;
const written = /(?<![\w.,/-])\d[\d_.,\u0020\u00a0\u202f]*\d(?![\w/-])/g;

/** The amounts of the law that a text holds in hundredths: `4_000_000`. */
function amountsIn(text: string): string[] {
  return [...text.replace(comments, '').matchAll(written)].flatMap(([number], _) => {
    const value = Number(number.replace(/[_\u0020\u00a0\u202f,]/g, ''));
    return amounts.has(value) ? [number] : [];
  });
}

const besideCurrency =
  /(?:[€$]|CAD|EUR)[\u0020\u00a0\u202f]?(\d[\d,.\u0020\u00a0\u202f]*\d)|(\d[\d,.\u0020\u00a0\u202f]*\d)[\u0020\u00a0\u202f]?(?:[€$]|CAD\b|EUR\b|euros?\b|dollars?\b)/g;

function pricesIn(text: string): string[] {
  return [...text.replace(comments, '').matchAll(besideCurrency)].flatMap(([whole, before, after]) => {
    const value = Number((before ?? after ?? '').replace(/[\u0020\u00a0\u202f,]/g, ''));
    return amounts.has(value * 100) ? [whole] : [];
  });
}

const found = files.flatMap((file) => {
  const text = readFileSync(path.join(packageRoot, file), 'utf8');
  return [...amountsIn(text), ...pricesIn(text)].map((words) => `${file}: ${words}`);
});

test('no amount of the law stands outside its rows', () => {
  assert.ok(amounts.size > 20 && files.length > 500);
  assert.deepEqual(
    found.filter((one) => !chance[one]),
    [],
  );
});

test('no chance is noted that is gone', () => {
  assert.deepEqual(
    Object.keys(chance).filter((one) => !found.includes(one)),
    [],
  );
});

test('each way of writing one is found', () => {
  assert.deepEqual(amountsIn('const limit = 4_000_000;'), ['4_000_000']);
  assert.deepEqual(amountsIn('if (cents >= 13900000) return;'), ['13900000']);
  for (const words of ['40\u202f000\u00a0€', '€40,000', '139\u00a0000\u00a0$', '60 000 euros'])
    assert.equal(pricesIn(`en dessous de ${words} hors taxe`).length, 1, words);
  assert.deepEqual(pricesIn('// 40 000 €\n41 000 €'), []);
});
