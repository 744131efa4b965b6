// SPDX-License-Identifier: AGPL-3.0-or-later
// What a session of a pool asks: how it is to be played, and each act, as a button or a choice says it.
import { hidden, radios, text } from '../../platform/form/fields.ts';
import { defineForm } from '../../platform/form/form.ts';
import { ways } from './kept.ts';
import { texts } from './texts/kept.ts';

export const openingForm = defineForm(texts, {
  name: 'session',
  fields: {
    way: radios({
      label: 'pools.session.way',
      required: true,
      options: ways.map((way) => ({ value: way, label: `pools.session.way.${way}` as const })),
      problems: ['pools.session.is-open'],
    }),
  },
});

/** The draft of a charter from what was written. */
export const draftForm = defineForm(texts, { name: 'draft', fields: {} });

/** `seen`: the last act that the page showed, so that nobody agrees to what has changed since. */
export const actForm = defineForm(texts, {
  name: 'act',
  fields: {
    act: text({ label: 'pools.session.act', required: true, most: 160, problems: ['pools.session.*'] }),
    seen: hidden({ most: 9 }),
  },
});
