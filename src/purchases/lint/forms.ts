// SPDX-License-Identifier: AGPL-3.0-or-later
// The form by which tenders are dropped: up to three documents, and what is known beside.
import { choice, day, file, text } from '../../platform/form/fields.ts';
import { defineForm } from '../../platform/form/form.ts';
import { texts } from './texts/texts.ts';

const accept = '.docx,.odt,.pdf,.md,.txt,.html,.htm';

export const reviewForm = defineForm(texts, {
  name: 'review',
  fields: {
    first: file({
      label: 'purchases.lint.first',
      hint: 'purchases.lint.first-hint',
      accept,
      required: 'purchases.lint.no-document',
      problems: ['platform.extract.*', 'purchases.lint.too-large'],
    }),
    second: file({ label: 'purchases.lint.second', hint: 'purchases.lint.second-hint', accept }),
    third: file({ label: 'purchases.lint.third', accept }),
    country: choice({
      label: 'purchases.lint.country',
      problems: ['purchases.route.no-country'],
      options: [
        { value: 'FR', label: 'purchases.lint.country-FR' },
        { value: 'BE', label: 'purchases.lint.country-BE' },
        { value: 'CA-QC', label: 'purchases.lint.country-CA-QC' },
      ],
    }),
    date: day({ label: 'purchases.lint.date', hint: 'purchases.lint.date-hint' }),
    amount: text({
      label: 'purchases.lint.amount',
      hint: 'purchases.lint.amount-hint',
      most: 40,
      problems: ['purchases.route.*'],
    }),
  },
});
