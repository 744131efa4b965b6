// SPDX-License-Identifier: AGPL-3.0-or-later
// What an organisation's agents say of its networks: those it joins and leaves, and what it is as one. Each
// form says by its button, in the field `do`, which it is.
import type { Option } from '../../platform/form/field.ts';
import { choice, hidden, longText, named, pressed, radios, yes } from '../../platform/form/fields.ts';
import { defineForm } from '../../platform/form/form.ts';
import { texts } from './texts.ts';

/** What is named: software, or a product that is bought. */
export const itemKind = 'software-or-product';

type Key = keyof typeof texts & string;
const button = <Value extends string>(value: Value, label: Key) => pressed({ options: [{ value, label }] });

/** @param networks those that may be joined */
export const joinForm = (networks: readonly { readonly slug: string; readonly name: string }[]) =>
  defineForm(texts, {
    name: 'join',
    fields: {
      network: choice({
        label: 'people.ournet.which',
        required: true,
        options: networks.map(({ slug, name }): Option<Key> => ({ value: slug, label: () => name })),
        problems: ['people.no-network', 'people.network-joined-already', 'people.network-of-oneself'],
      }),
      do: button('join', 'people.ournet.join-button'),
    },
  });

export const leaveForm = defineForm(texts, {
  name: 'leave',
  instance: 'network',
  fields: { network: hidden(), do: button('leave', 'people.ournet.leave') },
});

export const describeForm = defineForm(texts, {
  name: 'describe',
  fields: {
    words: longText({
      label: 'people.ournet.words',
      required: true,
      most: 2_000,
      problems: ['people.network-words'],
    }),
    publish: yes({ label: 'people.ournet.publish' }),
    do: button('describe', 'people.ournet.save'),
  },
});

export const stateForm = defineForm(texts, {
  name: 'state',
  fields: {
    how: radios({
      label: 'people.ournet.how',
      options: [
        { value: 'operates', label: 'people.ournet.how-operates' },
        { value: 'recommends', label: 'people.ournet.how-recommends' },
      ],
    }),
    item: named({
      label: 'people.ournet.item',
      of: itemKind,
      required: true,
      most: 120,
      problems: ['people.no-item', 'people.item-stated-already'],
    }),
    do: button('state', 'people.ournet.add'),
  },
});

export const withdrawForm = defineForm(texts, {
  name: 'withdraw',
  instance: 'item',
  fields: { item: hidden(), do: button('withdraw', 'people.ournet.remove') },
});

export const governForm = defineForm(texts, {
  name: 'govern',
  fields: {
    item: named({
      label: 'people.ournet.govern-name',
      of: itemKind,
      required: true,
      most: 120,
      problems: ['people.governs-already', 'people.governs-libre-only'],
    }),
    do: button('govern', 'people.ournet.govern-button'),
  },
});

export const giveUpForm = defineForm(texts, {
  name: 'give-up',
  instance: 'item',
  fields: { item: hidden(), do: button('give-up', 'people.ournet.give-up') },
});
