// SPDX-License-Identifier: AGPL-3.0-or-later
// What is asked about keys: a button to ask for them, one to take it back, one to have them once they are
// due, and why somebody inside objects.
import { hidden, longText } from '../../platform/form/fields.ts';
import { defineForm } from '../../platform/form/form.ts';
import { texts } from './texts.ts';

/** `do`: `ask`, `cancel` or `take`. */
export const keysForm = defineForm(texts, { name: 'keys', instance: 'do', fields: { do: hidden() } });

export const objectForm = defineForm(texts, {
  name: 'object',
  fields: {
    do: hidden(),
    words: longText({
      label: 'people.keys.object-words',
      hint: 'people.keys.object-hint',
      required: true,
      least: 10,
      most: 600,
    }),
  },
});
