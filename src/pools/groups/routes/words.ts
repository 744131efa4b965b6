// SPDX-License-Identifier: AGPL-3.0-or-later
// Functions and territories in words, and what the forms of pools offer.
import { type Lang, wordsOf } from '../../../base/language.ts';
import { collator } from '../../../base/locale.ts';
import { loadThesaurus } from '../../../catalogue/sources/thesaurus.ts';
import { loadVehicles } from '../../../law/sources-rows.ts';
import { wordOf } from '../../vehicles/fitting.ts';
import { vehicleWords } from '../../vehicles/words.ts';
import type { Offered } from '../forms.ts';

/** In the order of the reader's alphabet. @param on today, ISO */
export function offeredOn(lang: Lang, on: string): Offered {
  const { compare } = collator(lang);
  const functions = loadThesaurus().functions.map(({ id, label }) => ({
    id,
    said: (other: Lang) => wordsOf(label, other),
  }));
  return {
    on,
    functions: functions.sort((a, b) => compare(a.said(lang), b.said(lang))),
    vehicles: loadVehicles().map((one) => ({ id: wordOf(one), said: vehicleWords(one) })),
  };
}

export function functionWordsIn(lang: Lang): (id: string) => string {
  const labels = new Map(
    loadThesaurus().functions.map(({ id, label }) => [id as string, wordsOf(label, lang)]),
  );
  return (id) => labels.get(id) ?? id;
}
