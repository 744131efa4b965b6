// SPDX-License-Identifier: AGPL-3.0-or-later
// What providers are asked: how one joins, and what the link of a mail shows.
import { choice, email, hidden, pressed, text } from '../../platform/form/fields.ts';
import { defineForm } from '../../platform/form/form.ts';
import type { Purpose } from './link.ts';
import { texts } from './texts/texts.ts';

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

export type LinkAnswer = 'yes' | 'alone' | 'no' | 'confirmed' | 'refused';

/** The buttons that a link shows, by what it proves. */
export const answersTo: Readonly<Record<Purpose, readonly LinkAnswer[]>> = {
  provider: ['yes'],
  domain: ['yes'],
  person: ['yes', 'alone', 'no'],
  reference: ['confirmed', 'refused'],
  renewal: ['yes'],
};

const label = (purpose: Purpose, answer: LinkAnswer) => {
  if (purpose === 'reference')
    return answer === 'confirmed' ? 'market.open.reference-yes' : 'market.open.reference-no';
  if (purpose === 'person') return `market.open.person-${answer as 'yes' | 'alone' | 'no'}` as const;
  return `market.open.${purpose}-yes` as const;
};

/** The button of a link sent by mail: what the link is for says which there are. */
export const linkFormOf = (purpose: Purpose) =>
  defineForm(texts, {
    name: 'link',
    fields: {
      t: hidden(),
      answer: pressed({
        options: answersTo[purpose].map((value) => ({ value, label: label(purpose, value) })),
      }),
    },
  });

const anyAnswer = [...new Set(Object.values(answersTo).flat())];

/** The same as it is read, before it is known what the link is for; `linkFormOf` is what is shown. */
export const linkForm = defineForm(texts, {
  name: 'link',
  fields: {
    t: hidden(),
    answer: pressed({
      options: anyAnswer.map((value) => ({ value, label: 'market.open.provider-yes' as const })),
    }),
  },
});
