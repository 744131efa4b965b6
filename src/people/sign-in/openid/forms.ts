// SPDX-License-Identifier: AGPL-3.0-or-later
// What who administers an organisation answers to somebody who asks to act for it.
import { hidden, pressed, text } from '../../../platform/form/fields.ts';
import { defineForm } from '../../../platform/form/form.ts';
import { texts } from './texts.ts';

export const admissionForm = defineForm(texts, {
  name: 'admission',
  instance: 'request',
  fields: {
    organisation: hidden(),
    request: hidden(),
    duty: text({
      label: 'people.admissions.duty',
      most: 80,
      problems: ['people.no-duty', 'people.contact.person'],
    }),
    answer: pressed({
      options: [
        { value: 'yes', label: 'people.admissions.admit' },
        { value: 'no', label: 'people.admissions.refuse' },
      ],
    }),
  },
  check: ({ answer, duty = '' }) =>
    answer === 'yes' && duty.length < 2 ? [{ field: 'duty', key: 'people.no-duty' }] : [],
});
