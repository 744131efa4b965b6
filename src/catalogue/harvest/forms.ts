// SPDX-License-Identifier: AGPL-3.0-or-later
// What whoever keeps the halle says of a source: which, where, how often; or what becomes of it. Always why.
import type { Lang } from '../../base/language.ts';
import { reasonField } from '../../people/keeping/forms.ts';
import { texts as keepingTexts } from '../../people/keeping/texts.ts';
import { choice, hidden, number, pressed, webAddress, yes } from '../../platform/form/fields.ts';
import { defineForm } from '../../platform/form/form.ts';
import { harvested, mostHours } from './harvest.ts';
import { texts } from './texts.ts';
import { sourceWords } from './words.ts';

const all = { ...keepingTexts, ...texts };

export const registerForm = defineForm(all, {
  name: 'register-source',
  fields: {
    source: choice({
      label: 'catalogue.harvest.source',
      required: true,
      problems: ['catalogue.harvest.no-source'],
      options: harvested.map((source) => ({
        value: source,
        label: (lang: Lang) => sourceWords(lang, source),
      })),
    }),
    address: webAddress({
      label: 'catalogue.harvest.address',
      hint: 'catalogue.harvest.address-hint',
      required: true,
      problems: ['catalogue.harvest.twice'],
    }),
    hours: number({
      label: 'catalogue.harvest.every',
      required: true,
      from: 1,
      to: mostHours,
      problems: ['catalogue.harvest.bad-hours'],
    }),
    complete: yes({ label: 'catalogue.harvest.complete' }),
    reason: reasonField(),
  },
});

export const sourceForm = defineForm(all, {
  name: 'decide-source',
  instance: 'id',
  fields: {
    id: hidden({ problems: ['catalogue.harvest.none', 'catalogue.harvest.stopped'] }),
    reason: reasonField(),
    do: pressed({
      options: [
        { value: 'fetch', label: 'catalogue.harvest.fetch' },
        { value: 'stop', label: 'catalogue.harvest.stop' },
      ],
    }),
  },
});
