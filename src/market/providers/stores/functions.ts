// SPDX-License-Identifier: AGPL-3.0-or-later
// Functions of the trade as a form lists them.
import { type Lang, wordsOf } from '../../../base/language.ts';
import { collator } from '../../../base/locale.ts';
import { loadThesaurus } from '../../../catalogue/sources/thesaurus.ts';

const functionsBy = new Map<Lang, { value: string; label: string }[]>();

/** Every function with its label, by label. */
export function functionOptions(lang: Lang): readonly { value: string; label: string }[] {
  const kept = functionsBy.get(lang) ?? readFunctions(lang);
  functionsBy.set(lang, kept);
  return kept;
}

function readFunctions(lang: Lang): { value: string; label: string }[] {
  const { compare } = collator(lang);
  return loadThesaurus()
    .functions.map(({ id, label }) => ({ value: id, label: wordsOf(label, lang) }))
    .sort((a, b) => compare(a.label, b.label));
}
