// SPDX-License-Identifier: AGPL-3.0-or-later
// Following: a visitor gives an address, an account presses a button; and stopping.
import { email, hidden } from '../platform/form/fields.ts';
import { defineForm } from '../platform/form/form.ts';
import { texts } from './texts.ts';

const what = { kind: hidden({ most: 20 }), value: hidden({ most: 100 }) };

export const addressForm = defineForm(texts, {
  name: 'follow',
  fields: {
    ...what,
    address: email({
      label: 'follows.mail-address',
      hint: 'follows.mail-address-hint',
      required: true,
      autocomplete: 'email',
    }),
  },
});

export const followForm = defineForm(texts, { name: 'follow-own', fields: what });

/** Stops one. */
export const stopForm = defineForm(texts, {
  name: 'stop',
  instance: 'follow',
  fields: { follow: hidden({ most: 40 }) },
});

/** The button of a link of a mail. */
export const linkForm = defineForm(texts, { name: 'follow-link', fields: { t: hidden() } });
