// SPDX-License-Identifier: AGPL-3.0-or-later
// The functions of the thesaurus, as a proposal names the one that it is for.
import { type Lang, wordsOf } from '../base/language.ts';
import { fold } from '../base/text.ts';
import { loadThesaurus } from '../catalogue/sources/thesaurus.ts';
import { readNeed } from '../catalogue/thesaurus/need.ts';
import { distance } from '../catalogue/thesaurus/typos.ts';

export interface NamedFunction {
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

const mostNear = 3;

/** Those nearest to what was typed: first as the search understands it, else by letters. */
export function functionsNear(
  functions: readonly NamedFunction[],
  typed: string,
  lang: Lang,
): NamedFunction[] {
  const meant = readNeed(typed, lang, loadThesaurus()).functions.map(({ id }) => id as string);
  const understood = functions.filter(({ value }) => meant.includes(value));
  if (understood.length > 0) return understood.slice(0, mostNear);
  const asked = fold(typed).slice(0, 80);
  const far = ({ value, label }: NamedFunction) =>
    Math.min(...[value, label].map((name) => distance(fold(name), asked, 80)));
  return functions.toSorted((a, b) => far(a) - far(b)).slice(0, mostNear);
}
