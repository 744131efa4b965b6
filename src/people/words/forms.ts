// SPDX-License-Identifier: AGPL-3.0-or-later
// What whoever keeps the halle decides of a public text, with the reason.
import { hidden } from '../../platform/form/fields.ts';
import { defineForm } from '../../platform/form/form.ts';
import { reasonField } from '../keeping/forms.ts';
import { texts as keepingTexts } from '../keeping/texts.ts';
import { texts } from './texts.ts';

const all = { ...keepingTexts, ...texts };

/** `q`: how it was looked for. */
export const withdrawForm = defineForm(all, {
  name: 'withdraw-text',
  instance: 'thing',
  fields: {
    kind: hidden(),
    thing: hidden({ problems: ['people.words.none', 'people.words.withdrawn-already'] }),
    q: hidden(),
    reason: reasonField(),
  },
});

export const putBackForm = defineForm(all, {
  name: 'put-back-text',
  instance: 'withdrawal',
  fields: { withdrawal: hidden({ problems: ['people.words.none'] }), reason: reasonField() },
});
