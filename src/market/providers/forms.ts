// SPDX-License-Identifier: AGPL-3.0-or-later
// What providers are asked: how one comes in.
import { choice, email, text } from '../../platform/form/fields.ts';
import { defineForm } from '../../platform/form/form.ts';
import { texts } from './texts.ts';

export const joinForm = defineForm(texts, {
  name: 'join',
  fields: {
    name: text({ label: 'market.join.name', required: 'market.provider.no-name', least: 2, most: 160 }),
    scheme: choice({
      label: 'market.join.scheme',
      required: true,
      options: [
        { value: 'siren', label: 'market.scheme.siren' },
        { value: 'bce', label: 'market.scheme.bce' },
        { value: 'neq', label: 'market.scheme.neq' },
      ],
    }),
    number: text({
      label: 'market.join.number',
      hint: 'market.join.number-hint',
      required: true,
      most: 24,
      problems: ['market.provider.bad-number', 'market.provider.taken', 'market.provider.listed'],
    }),
    mailbox: email({
      label: 'market.join.mailbox',
      hint: 'market.join.mailbox-hint',
      required: true,
      problems: ['market.domain.*'],
    }),
  },
});
