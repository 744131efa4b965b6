// SPDX-License-Identifier: AGPL-3.0-or-later
// What whoever keeps the halle says of two organisations: which they are; that they are one, and why; that
// they are two after all.
import { hidden, named, yes } from '../../platform/form/fields.ts';
import { defineForm } from '../../platform/form/form.ts';
import { reasonField } from '../keeping/forms.ts';
import { texts as keepingTexts } from '../keeping/texts.ts';
import { refusals } from './merge.ts';
import { texts } from './texts.ts';

/** Leads to the preview. */
export const compareForm = defineForm(texts, {
  name: 'compare',
  fields: {
    double: named({
      of: 'organisation',
      label: 'people.merges.double',
      hint: 'people.merges.double-hint',
      required: true,
      least: 2,
      most: 120,
    }),
    other: named({
      of: 'organisation',
      label: 'people.merges.other',
      hint: 'people.merges.other-hint',
      required: true,
      least: 2,
      most: 120,
    }),
  },
});

const all = { ...keepingTexts, ...texts };

/** @param look whether something differs, so that whoever decides says that they have looked */
export const mergeForm = (look: boolean) =>
  defineForm(all, {
    name: 'merge',
    fields: {
      double: hidden({
        problems: [
          ...['people.merges.refused', 'people.no-organisation'],
          ...refusals.map((why) => `people.merges.why.${why}`),
        ],
      }),
      other: hidden(),
      ...(look && { looked: yes({ label: 'people.merges.looked', problems: ['people.merges.look'] }) }),
      reason: reasonField(),
    },
  });

export const partForm = defineForm(all, {
  name: 'part',
  instance: 'merge',
  fields: { merge: hidden({ problems: ['people.merges.none'] }), reason: reasonField() },
});
