// SPDX-License-Identifier: AGPL-3.0-or-later
// « Ce numéro est le nôtre », and what whoever keeps the halle answers.
import { reasonField } from '../../people/keeping/forms.ts';
import { texts as keepingTexts } from '../../people/keeping/texts.ts';
import { email, hidden, longText } from '../../platform/form/fields.ts';
import { defineForm } from '../../platform/form/form.ts';
import { contestTexts } from './texts/contest.ts';
import { texts } from './texts/texts.ts';

export const contestForm = defineForm(
  { ...texts, ...contestTexts },
  {
    name: 'contest',
    fields: {
      address: email({
        label: 'market.contest.address',
        hint: 'market.contest.address-hint',
        required: true,
        problems: ['market.contest.waits'],
      }),
      words: longText({
        label: 'market.contest.words',
        hint: 'market.contest.words-hint',
        required: 'market.contest.no-words',
        least: 20,
        most: 2_000,
      }),
    },
  },
);

const deskTexts = { ...keepingTexts, ...contestTexts };
const about = {
  organisation: hidden({
    problems: [
      'market.provider.none',
      'market.contest.none',
      'market.contest.no-number',
      'market.contest.proved',
    ],
  }),
};

export const confirmForm = defineForm(deskTexts, {
  name: 'confirm-number',
  instance: 'organisation',
  fields: { ...about, reason: reasonField() },
});

export const freeForm = defineForm(deskTexts, {
  name: 'free-number',
  instance: 'organisation',
  fields: { ...about, reason: reasonField() },
});

export const dismissForm = defineForm(deskTexts, {
  name: 'dismiss-contest',
  instance: 'organisation',
  fields: { ...about, reason: reasonField() },
});
