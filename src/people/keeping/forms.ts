// SPDX-License-Identifier: AGPL-3.0-or-later
// What the desk asks: whom or what it is about, and always the reason.
import { hidden, longText } from '../../platform/form/fields.ts';
import { defineForm } from '../../platform/form/form.ts';
import { reasonLength } from './keeper.ts';
import { texts } from './texts.ts';

/** The field that every deed of the desk has; a form with it takes the texts of this feature too. */
export const reasonField = () =>
  longText({
    label: 'people.keeping.reason',
    hint: 'people.keeping.reason-hint',
    required: 'people.keeping.reason-missing',
    ...reasonLength,
    problems: ['people.keeping.no-reason', 'people.keeping.own'],
  });

/** On the page of one account. `q`: how it was looked for. */
const aboutAccount = {
  account: hidden({
    problems: [
      'people.keeping.no-account',
      'people.keeping.is-keeper',
      'people.keeping.already-suspended',
      'people.keeping.not-suspended',
    ],
  }),
  q: hidden(),
};

export const suspendForm = defineForm(texts, {
  name: 'suspend',
  instance: 'account',
  fields: { ...aboutAccount, reason: reasonField() },
});

export const resumeForm = defineForm(texts, {
  name: 'resume',
  instance: 'account',
  fields: { ...aboutAccount, reason: reasonField() },
});
