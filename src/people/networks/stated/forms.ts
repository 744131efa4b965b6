// SPDX-License-Identifier: AGPL-3.0-or-later
// How a network states its members, and how a member answers.
import { file, hidden, longText, pressed } from '../../../platform/form/fields.ts';
import { defineForm } from '../../../platform/form/form.ts';
import { texts } from './texts.ts';

const ofList = ['table.*', 'people.stated.too-many', 'people.stated.unreadable', 'people.stated.too-large'];

/** A file, or the names and codes themselves; the file counts where both are given. */
export const stateMembersForm = defineForm(texts, {
  name: 'state-members',
  fields: {
    file: file({ label: 'people.stated.file', accept: '.csv,.txt,text/csv', problems: ofList }),
    names: longText({
      label: 'people.stated.names',
      hint: 'people.stated.names-hint',
      most: 40_000,
      problems: ['people.stated.empty'],
    }),
    do: pressed({ options: [{ value: 'state', label: 'people.stated.button' }] }),
  },
});

export const takeBackForm = defineForm(texts, {
  name: 'take-member-back',
  instance: 'member',
  fields: {
    member: hidden(),
    do: pressed({ options: [{ value: 'take-back', label: 'people.stated.take-back' }] }),
  },
});

/** By the agents of the member. */
export const answerForm = defineForm(texts, {
  name: 'answer-statement',
  instance: 'network',
  fields: {
    network: hidden(),
    do: pressed({
      options: [
        { value: 'deny', label: 'people.stated.deny' },
        { value: 'agree', label: 'people.stated.agree' },
      ],
    }),
  },
});

/** By whoever reads its official mailbox. */
export const linkForm = defineForm(texts, {
  name: 'statement-link',
  fields: {
    t: hidden(),
    answer: pressed({
      options: [
        { value: 'no', label: 'people.stated.deny' },
        { value: 'yes', label: 'people.stated.agree' },
      ],
    }),
  },
});
