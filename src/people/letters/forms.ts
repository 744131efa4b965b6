// SPDX-License-Identifier: AGPL-3.0-or-later
// What every letter asks: on whose behalf, and the words. A feature adds what its kind asks besides.
import type { Lang } from '../../base/language.ts';
import type { Field } from '../../platform/form/field.ts';
import { choice, longText } from '../../platform/form/fields.ts';
import { defineForm, type Fields } from '../../platform/form/form.ts';
import { type Choosable, leftToTheMatrix, sayable } from '../agents/forms-choosing.ts';
import type { LetterKind } from './letter.ts';
import { texts } from './texts.ts';

interface Asking {
  readonly kind: LetterKind;
  /** What the words are called. */
  readonly label: (lang: Lang) => string;
}

const wordsOf = ({ kind: { least, most }, label }: Asking) =>
  longText<never, true>({ label, required: true, least, most, problems: ['people.letter.length'] });

const label = 'people.letter.from';

/** Always on behalf of one of these. */
export const forOrganisation = (organisations: readonly Choosable[]) => {
  const whose = choice({ label, required: true, options: sayable(organisations) });
  return leftToTheMatrix(whose);
};

/** On behalf of one of these, or for oneself. */
export const forOneselfToo = (organisations: readonly Choosable[]) => {
  const oneself = { value: '', label: 'people.letter.from-oneself' as const };
  const whose = choice({ label, options: [...sayable(organisations), oneself] });
  return leftToTheMatrix(whose);
};

/** @param more fields of the feature's own, after the words */
export const letterForm = <
  Whose extends Field<unknown, keyof typeof texts>,
  More extends Fields<never> = Record<never, never>,
>(
  asking: Asking,
  organisation: Whose,
  more: More = {} as More,
) => defineForm(texts, { name: 'letter', fields: { organisation, words: wordsOf(asking), ...more } });

export const answerForm = (asking: Asking) =>
  defineForm(texts, { name: 'answer', fields: { words: wordsOf(asking) } });
