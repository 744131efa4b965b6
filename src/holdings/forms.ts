// SPDX-License-Identifier: AGPL-3.0-or-later
// One confirmation, typed: the name of the organisation, or the address by which somebody signs in.
import { text } from '../platform/form/fields.ts';
import { defineForm } from '../platform/form/form.ts';
import { eraseTexts } from './texts/erase.ts';

export const eraseOrganisationForm = defineForm(eraseTexts, {
  name: 'erase',
  fields: {
    name: text({
      label: 'holdings.erase-name',
      required: true,
      most: 300,
      problems: ['holdings.wrong-name'],
    }),
  },
});

/** @param withAddress whether the account has an address to type */
export const eraseAccountForm = (withAddress: boolean) =>
  defineForm(eraseTexts, {
    name: 'erase',
    fields: {
      name: text({
        label: withAddress ? 'holdings.erase-address' : 'holdings.erase-word-label',
        required: true,
        most: 300,
        problems: ['holdings.wrong-name'],
      }),
    },
  });
