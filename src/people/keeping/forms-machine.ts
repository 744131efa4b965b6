// SPDX-License-Identifier: AGPL-3.0-or-later
// What the desk asks about an organisation's administrator, a doubtful mail, a job that failed.
import { type Lang, speaker } from '../../base/language.ts';
import { choice, hidden, pressed } from '../../platform/form/fields.ts';
import { defineForm } from '../../platform/form/form.ts';
import { reasonField } from './forms.ts';
import { texts } from './texts.ts';

/** @param agents of the organisation, by what their colleagues know them by */
export const administratorForm = (agents: readonly { readonly id: string; readonly label: string }[]) =>
  defineForm(texts, {
    name: 'administrator',
    fields: {
      organisation: hidden({ problems: ['people.keeping.no-way-back', 'people.no-organisation'] }),
      to: choice({
        label: (lang: Lang) => speaker(texts, lang)('people.keeping.administrator-to'),
        options: [
          { value: '', label: 'people.keeping.administrator-mailbox' },
          ...agents.map(({ id, label }) => ({ value: id, label: () => label })),
        ],
        problems: ['people.no-agent'],
      }),
      reason: reasonField(),
    },
  });

export const mailForm = defineForm(texts, {
  name: 'doubtful',
  instance: 'mail',
  fields: {
    mail: hidden({ problems: ['mail.not-doubtful'] }),
    reason: reasonField(),
    do: pressed({
      options: [
        { value: 'again', label: 'people.keeping.mail-again' },
        { value: 'drop', label: 'people.keeping.mail-drop' },
      ],
    }),
  },
});

export const jobForm = defineForm(texts, {
  name: 'job',
  instance: 'job',
  fields: { job: hidden({ problems: ['people.keeping.no-failed-job'] }), reason: reasonField() },
});
