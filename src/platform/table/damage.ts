// SPDX-License-Identifier: AGPL-3.0-or-later
// What office programs do to cells by themselves: numbers rounded to powers of ten, codes and versions made
// dates, errors of formulas. It is told by its name, since whoever sends the table never wrote it.

/** `error`: `#REF!`; `narrow`: `####`, for a column too narrow; `power`: 2,13E+08; `date`: « 01-févr ». */
export type Damage = 'error' | 'narrow' | 'power' | 'date';

const months =
  '(?:janv|févr|fevr|mars|avr|mai|juin|juil|août|aout|sept|oct|nov|déc|dec|jan|feb|mar|apr|may|jun|jul|aug|sep)';
const shapes: readonly (readonly [Damage, RegExp])[] = [
  ['error', /^#(?:ref|n\/?a|name|nom|value|valeur|div\/0|null|nul|num|nombre)[!?]?$/i],
  ['narrow', /^#{3,}$/],
  ['power', /^-?\d(?:[.,]\d+)?E\+?\d+$/i],
  ['date', new RegExp(`^(?:\\d{1,2}-${months}\\.?|${months}\\.?-\\d{2})$`, 'i')],
];

/** What was done to a cell; undefined when nothing shows. @param words on one line */
export const damageTo = (words: string): Damage | undefined =>
  shapes.find(([, shape]) => shape.test(words))?.[0];

/** « “Nextcloud” » as some programs quote it → Nextcloud. */
export const withoutQuotes = (words: string): string =>
  /^(?:“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|‘[^‘’]*’)$/.test(words) ? words.slice(1, -1).trim() : words;
