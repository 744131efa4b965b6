// SPDX-License-Identifier: AGPL-3.0-or-later
// Forms around passkeys: a device is asked, answers, and its passkey is removed.
import { hidden } from '../../../platform/form/fields.ts';
import { defineForm } from '../../../platform/form/form.ts';
import { texts } from './texts.ts';

export const askForm = defineForm(texts, { name: 'passkey', fields: {} });

/** What the device answered, JSON. */
export const shownForm = defineForm(texts, { name: 'shown', fields: { answer: hidden({ most: 100_000 }) } });

export const removeForm = defineForm(texts, {
  name: 'remove',
  instance: 'key',
  fields: { key: hidden() },
});
