// SPDX-License-Identifier: AGPL-3.0-or-later
// What is asked to make two needs one, and the buttons that agree or part.
import { hidden } from '../../platform/form/fields.ts';
import { defineForm } from '../../platform/form/form.ts';
import { texts } from '../texts/texts.ts';

const refusals = [
  ...[
    'needs.merge-waits',
    'needs.merged-already',
    'needs.merge-circle',
    'needs.merge-itself',
    'needs.no-merge',
  ],
];

/** With one of the needs that may be the same. */
export const mergeForm = defineForm(texts, {
  name: 'merge',
  instance: 'with',
  fields: { with: hidden({ most: 100 }) },
  problems: refusals,
});
export const agreeForm = defineForm(texts, {
  name: 'agree',
  instance: 'merge',
  fields: { merge: hidden({ most: 40 }) },
  problems: refusals,
});
export const partForm = defineForm(texts, {
  name: 'part',
  instance: 'merge',
  fields: { merge: hidden({ most: 40 }) },
  problems: refusals,
});
