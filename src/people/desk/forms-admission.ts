// SPDX-License-Identifier: AGPL-3.0-or-later
// The answer to somebody who asks to act for an organisation: admitted with a duty, or refused.
import { hidden, pressed, text } from '../../platform/form/fields.ts';
import { defineForm } from '../../platform/form/form.ts';
import { organisationTexts } from './texts.ts';

export const admitForm = defineForm(organisationTexts, {
  name: 'admit',
  instance: 'request',
  fields: {
    organisation: hidden(),
    request: hidden(),
    duty: text({
      label: 'people.admissions.duty',
      required: true,
      least: 2,
      most: 80,
      problems: ['people.no-duty', 'people.contact.*'],
    }),
    answer: pressed({ options: [{ value: 'yes', label: 'people.admissions.admit' }] }),
  },
});

export const declineForm = defineForm(organisationTexts, {
  name: 'decline',
  instance: 'request',
  fields: {
    organisation: hidden(),
    request: hidden(),
    answer: pressed({ options: [{ value: 'no', label: 'people.admissions.refuse' }] }),
  },
});
