// SPDX-License-Identifier: AGPL-3.0-or-later
// Each rule on its own example: what fires, and what stands there instead, within the least of a tender that
// the rule needs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Day } from '../../../base/day.ts';
import { sentence } from '../../../languages/index.ts';
import { loadRules } from '../../../law/sources-rows.ts';
import { lint } from '../lint.ts';
import { loadNames } from '../sources/names.ts';
import type { Given, Tender } from '../tender.ts';
import { rules } from './index.ts';

const known = { rows: loadRules(), names: loadNames() };
const day = '2026-10-01' as Day;
const given: Given = { on: day, country: 'FR', cents: 35_000_000 };
const technical = '# CCTP\n\nObjet : logiciel de gestion des salles, hébergé pour la commune.';
const clauses = '# CCAP\n\nObjet : développement d’une application de gestion des salles.';
const ofRules = '# Règlement de la consultation\n\nObjet : hébergement d’un logiciel et formation.';

/** What stands before the example. */
const frames: Readonly<Record<string, string>> = {
  L04: '# CCTP\n\nSources : https://github.com/nextcloud/server, AGPL-3.0-or-later.',
  L10: ofRules,
  L11: ofRules,
  L12: ofRules,
  L13: ofRules,
  L14: ofRules,
  L15: ofRules,
  L16: `${ofRules}\n\n## Critères d’attribution`,
  L17: `${ofRules}\n\n## Critères d’attribution`,
  L18: clauses,
  L19: clauses,
  L20: '# Règlement de la consultation\n\nObjet : développement d’un logiciel.\n\n## Critères d’attribution',
  L21: ofRules,
  L22: clauses,
  L23: clauses,
  L24: clauses,
  L25: clauses,
  L26: clauses,
  L27: clauses,
  L28: '# CCTP\n\nObjet : maintenance du logiciel libre GLPI.',
  L29: technical,
  L30: technical,
  L31: '# CCAP\n\nObjet : accord-cadre de développement.',
  L32: '# CCAP\n\nObjet : accord-cadre de développement.\n\n## Durée',
  L33: '# CCAP\n\nObjet : accord-cadre de développement.',
  L36: ofRules,
  L38: ofRules,
  L40: '# Règlement de la consultation\n\nAppel d’offres ouvert.',
  L41: '# Cahier des charges\n\nObjet : développement d’un logiciel.',
  L42: technical,
  L43: '# CCTP\n\nObjet : portail des démarches en ligne.',
};
const years = ' 2026';

function documentOf(id: string, example: string): Tender {
  const dated = id === 'L40' ? example.replace(/(juin|juillet|août)/g, `$1${years}`) : example;
  const text = `${frames[id] ?? '# Extrait'}\n\n${dated}`;
  return {
    file: `${id}.md`,
    lines: text.split('\n').map((line) => ({ text: line, page: null })),
    flowing: true,
  };
}

function fires(id: string, example: string, beside: Given = given): boolean {
  const [report] = lint([documentOf(id, example)], id === 'L40' ? { country: 'FR' } : beside, known);
  return report!.findings.some(({ rule }) => rule === id);
}

for (const { id, name, examples } of rules.filter((one) => one.id !== 'L07'))
  test(`${id} ${name} fires on its example, and not on what it proposes`, () => {
    assert.equal(fires(id, examples.before), true, examples.before);
    assert.equal(fires(id, examples.after), false, examples.after);
  });

test('every rule has its sentences, and each answers in two languages', () => {
  assert.deepEqual(
    rules.map(({ id }) => id),
    Array.from({ length: 44 }, (_, n) => `L${String(n + 1).padStart(2, '0')}`),
  );
  for (const { id } of rules)
    for (const word of ['question', 'why', 'remedy', 'said'])
      for (const lang of ['fr', 'en']) {
        const key = `purchases.lint.${id}.${word}`;
        const facts = { name: 'X', words: 30, other: 'b.md', cap: 2, weight: 70, years: 6, days: 35 };
        assert.notEqual(sentence(lang, key, facts), key, key);
      }
});

test('without a day, no dated rule is judged; beside French law, no rule of it', () => {
  for (const { id, dated, lands, examples } of rules) {
    const [undated] = lint([documentOf(id, examples.before)], { country: 'FR' }, known);
    const [elsewhere] = lint([documentOf(id, examples.before)], { ...given, country: 'BE' }, known);
    if (dated)
      assert.ok(
        undated!.notJudged.some(({ rule }) => rule === id),
        id,
      );
    assert.equal(
      elsewhere!.notJudged.some(({ rule, why }) => rule === id && why.endsWith('other-law')),
      lands === 'FR',
      id,
    );
  }
});
