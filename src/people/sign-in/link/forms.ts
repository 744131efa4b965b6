// SPDX-License-Identifier: AGPL-3.0-or-later
// What is asked of people who sign in by a link.
import { email, hidden, named } from '../../../platform/form/fields.ts';
import { defineForm } from '../../../platform/form/form.ts';
import { texts } from './texts.ts';

/** For which organisation one signs in: its answer is an address. */
export const whichForm = defineForm(texts, {
  name: 'which',
  fields: {
    q: named({
      of: 'organisation',
      label: 'people.sign-in.organisation-label',
      required: true,
      least: 2,
      most: 120,
    }),
  },
});

export const addressForm = defineForm(texts, {
  name: 'address',
  fields: {
    address: email({ label: 'people.sign-in.address-label', required: true, autocomplete: 'email' }),
  },
});

/** The button that sends a link to the mailbox of an organisation: `o`, its slug. */
export const mailboxForm = defineForm(texts, { name: 'mailbox', fields: { o: hidden() } });

/** The button of a link that was sent. */
export const linkForm = defineForm(texts, { name: 'link', fields: { t: hidden() } });
