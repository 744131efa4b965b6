// SPDX-License-Identifier: AGPL-3.0-or-later
// Rules on what purchasing officers may write: in `fixtures/lint`, each rule with the least of a tender that
// it needs, then sentences that fire (`+`) and that do not (`-`); `⏎` ends a line.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { Day } from '../../../base/day.ts';
import { loadRules } from '../../../law/sources-rows.ts';
import { packageRoot } from '../../../platform/root.ts';
import { lint } from '../lint.ts';
import { loadNames } from '../sources/names.ts';
import type { Given } from '../tender.ts';
import { rules } from './index.ts';

const known = { rows: loadRules(), names: loadNames() };
const folder = path.join(packageRoot, 'fixtures/lint');
const day = '2026-10-01' as Day;

/** What is told beside the document, where a rule goes by it. */
function givenOf(id: string): Given {
  if (id === 'L40') return { country: 'FR' };
  if (['L10', 'L34', 'L36'].includes(id)) return { on: day, country: 'FR' };
  return { on: day, country: 'FR', cents: 35_000_000 };
}

function fires(id: string, frame: string, words: string): boolean {
  const text = `${frame.trim()}\n\n${words.replaceAll('⏎', '\n')}`;
  const lines = text.split('\n').map((line) => ({ text: line, page: null }));
  const [report] = lint([{ file: 'a.md', lines, flowing: true }], givenOf(id), known);
  return report!.findings.some(({ rule }) => rule === id);
}

/** The same words broken before 75 columns, as mails and PDF break them. */
const wrapped = (words: string): string =>
  /⏎|\|/.test(words) ? words : words.replace(/(.{58,74}) (?=.)/g, '$1⏎');

const judged = new Set<string>();
for (const file of readdirSync(folder))
  for (const section of readFileSync(path.join(folder, file), 'utf8').split(/^== /m).slice(1)) {
    const id = section.slice(0, 3);
    judged.add(id);
    const [frame = '', ...wordings] = section.slice(3).split(/^(?=[+-] )/m);
    test(`${id} on wordings of purchasing officers`, () => {
      const wrong = wordings
        .map((one) => one.trim())
        .filter((one) =>
          [one, wrapped(one)].some((form) => fires(id, frame, form.slice(2)) !== one.startsWith('+')),
        );
      assert.deepEqual(wrong, []);
    });
  }

test('every rule but that of copies has its wordings', () => {
  const without = rules.map(({ id }) => id).filter((id) => !judged.has(id));
  assert.deepEqual(without, ['L07']);
});
