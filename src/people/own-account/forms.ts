// SPDX-License-Identifier: AGPL-3.0-or-later
// What the page of one’s own account asks: leaving, ending a session, choices, the answer to an invitation.
import { languages } from '../../base/language.ts';
import { choice, hidden, pressed, yes } from '../../platform/form/fields.ts';
import { defineForm } from '../../platform/form/form.ts';
import { texts } from './texts.ts';

export const exitForm = defineForm(texts, { name: 'exit', fields: {} });

/** Ends one session, or `others`. */
export const sessionForm = defineForm(texts, {
  name: 'session',
  instance: 'session',
  fields: { session: hidden() },
});

export const choicesForm = () =>
  defineForm(texts, {
    name: 'choices',
    fields: {
      lang: choice<'people.account.lang', string>({
        label: 'people.account.lang',
        options: languages().map(({ lang, name }) => ({ value: lang, label: () => name, lang })),
      }),
      letters: yes({ label: 'people.account.letters' }),
    },
  });

/** Somebody’s answer to an invitation to act for an organisation. */
export const invitedForm = defineForm(texts, {
  name: 'invited',
  instance: 'invitation',
  fields: {
    invitation: hidden(),
    answer: pressed({
      options: [
        { value: 'yes', label: 'people.invited.yes' },
        { value: 'no', label: 'people.invited.no' },
      ],
    }),
  },
});
