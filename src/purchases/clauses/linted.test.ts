// SPDX-License-Identifier: AGPL-3.0-or-later
// What the halle assembles passes what the halle lints: no clause, and no tender made of them, is refused by
// a rule that others are told of.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadRules } from '../../law/sources-rows.ts';
import { writeDocx } from '../../platform/document/docx/write.ts';
import { readDocument } from '../../platform/extract/read.ts';
import { lint } from '../lint/lint.ts';
import { loadNames } from '../lint/sources/names.ts';
import { type ClauseCountry, countries } from './clause.ts';
import { rulesDocument } from './pages/rules.ts';
import { specificationDocument } from './pages/specification.ts';
import { loadLibrary } from './sources/library.ts';
import { tenderFrom, wrongIn } from './tender.ts';
import type { Typed } from './words-asked.ts';

const library = loadLibrary();
const rules = loadRules();
const day = '2026-11-30';

const typed = (country: ClauseCountry, more: Readonly<Record<string, string>> = {}): Typed =>
  ({
    ...{ country, date: day, subject: 'Gestion du cimetière', buyer: 'Commune d’Exemple', chosen: '1' },
    need: 'Tenir le plan et les concessions, pour le service de l’état civil.',
    functions: 'Plan des emplacements\nSuivi des échéances\nCourriers aux familles',
    volumes: '3 cimetières\n2 000 concessions',
    interfaces: 'Échange avec l’état civil',
    criteria:
      'Réponse aux fonctions demandées ; 35\nPrix sur toute la durée ; 35\nMaintenance et documentation ; 15\nCaractéristiques environnementales ; 15',
    ...{ software: 'openCimetière', licence: 'AGPL-3.0-or-later', version: '5.0' },
    ...{ repository: 'https://forge.example/opencimetiere', buyers: 'Commune d’Exemple, Commune de Modèle' },
    maximum: '120 000 €',
    ...more,
  }) as unknown as Typed;

async function errorsIn(asked: Typed, chosen: readonly string[] | undefined): Promise<string[]> {
  const tender = tenderFrom(asked, chosen, library, { rules, today: day });
  assert.deepEqual(wrongIn(tender), []);
  const written = {
    ...{ tender, day, halle: { site: 'https://halle.example', demonstration: false } },
    address: 'https://halle.example/acheter/cahier',
  };
  const files = [
    ['cahier-des-charges.docx', specificationDocument(written)],
    ['reglement.docx', rulesDocument(written)],
  ] as const;
  const read = await Promise.all(
    files.map(async ([file, document]) => {
      const { lines, flowing } = await readDocument(file, Buffer.from(await writeDocx(document)));
      assert.ok(lines.length > 20, file);
      return { file, lines, flowing };
    }),
  );
  const given = { on: day, country: tender.country, cents: 10_000_000 };
  const reports = lint(read, given, { rows: rules, names: loadNames() });
  return reports.flatMap(({ file, findings }) =>
    findings
      .filter(({ severity }) => severity === 'E')
      .map(({ rule, place }) => `${tender.country} ${file} ${rule} ${place?.excerpt ?? 'absent'}`),
  );
}

for (const country of countries) {
  test(`a tender of ${country} with the usual clauses, and one with all of them, has nothing probably unlawful`, async () => {
    const all = library.clauses.filter((clause) => clause.country === country).map(({ id }) => id);
    assert.deepEqual(await errorsIn(typed(country), undefined), []);
    assert.deepEqual(await errorsIn(typed(country), all), []);
  });
}

test('what is wrong in what was typed is still found: the test can fail', async () => {
  const need = 'Le candidat justifie d’un chiffre d’affaires annuel minimal de 300 000 € HT.';
  const found = await errorsIn(typed('FR', { need }), undefined);
  assert.ok(
    found.some((one) => one.includes(' L10 ')),
    found.join('\n'),
  );
});
