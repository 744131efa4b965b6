// SPDX-License-Identifier: AGPL-3.0-or-later
// The facts that a sentence shows, read from its ICU form.
import { IntlMessageFormat } from 'intl-messageformat';

export const parse = (words: string, lang = 'fr') =>
  new IntlMessageFormat(words, lang, undefined, { ignoreTag: true }).getAst();
type Element = ReturnType<typeof parse>[number];

/** Kinds of elements in the parser's own numbering. */
const literal = 0;
const pound = 7;

/** Those that only choose the form of a sentence are left out: they may differ between languages. */
function blanks(elements: readonly Element[], counted = ''): string[] {
  return elements.flatMap((element) => {
    if (element.type === literal) return [];
    if (element.type === pound) return [counted];
    if ('options' in element)
      return Object.values(element.options).flatMap(({ value }) => blanks(value, element.value));
    return 'value' in element && typeof element.value === 'string' ? [element.value] : [];
  });
}

/** Sorted, each once: `from,name`. */
export const blanksOf = (words: string, lang?: string): string =>
  [...new Set(blanks(parse(words, lang)))].sort().join();
