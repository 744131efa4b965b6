// SPDX-License-Identifier: AGPL-3.0-or-later
// The functions of the thesaurus, as a proposal names the one that it is for.
import { type Lang, wordsOf } from '../base/language.ts';
import { fold } from '../base/text.ts';
import { loadThesaurus } from '../catalogue/sources/thesaurus.ts';

interface NamedFunction {
  readonly value: string;
  readonly label: string;
}

/** By name, in the order of the language. */
export const functionsIn = (lang: Lang): NamedFunction[] =>
  loadThesaurus()
    .functions.map(({ id, label }) => ({ value: id as string, label: wordsOf(label, lang) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, lang));

/** What was typed, a name in the place of its identifier. */
export const functionNamed = (functions: readonly NamedFunction[], typed: string): string =>
  functions.find(({ label }) => fold(label) === fold(typed))?.value ?? typed;
