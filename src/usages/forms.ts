// SPDX-License-Identifier: AGPL-3.0-or-later
// What organisations are asked about the software they use: declared, corrected, told of, sent as a table, or
// answered by the link of a mail.
import { type Lang, speaker } from '../base/language.ts';
import { forOrganisation, letterForm } from '../people/letters/forms.ts';
import type { Said } from '../platform/form/field.ts';
import {
  choice,
  day,
  email,
  file,
  hidden,
  longText,
  named,
  number,
  pressed,
  radios,
  text,
  yes,
} from '../platform/form/fields.ts';
import { defineForm, type InputOf } from '../platform/form/form.ts';
import { agains, currencies, longestAnswer } from './experience.ts';
import { peerLetters } from './letter.ts';
import { texts } from './texts/texts.ts';
import { type Declaration, hostings } from './usage.ts';

const say = (key: keyof typeof texts) => (lang: Lang) => speaker(texts, lang)(key);

/** The same words in every language. */
const asWritten =
  (words: string): Said<never> =>
  () =>
    words;

const publicFields = {
  since: text({ label: 'usages.field.since', most: 40, problems: ['usages.bad-since'] }),
  agents: number({
    label: 'usages.field.agents',
    from: 1,
    to: 10_000_000,
    problems: ['usages.bad-agents'],
  }),
};

/** What would map where to attack: never public. */
const privateFields = {
  version: text({ label: 'usages.field.version', most: 60 }),
  hosting: choice({
    label: 'usages.field.hosting',
    options: [
      { value: '', label: 'usages.hosting.none' },
      ...hostings.map((value) => ({ value, label: `usages.hosting.${value}` as const })),
    ],
  }),
  updated: day({ label: 'usages.field.updated', problems: ['usages.bad-date'] }),
  function: text({
    label: 'usages.field.function',
    most: 120,
    problems: ['people.contact.person'],
  }),
  mailbox: email({
    label: 'usages.field.mailbox',
    most: 200,
    problems: ['people.contact.person-mailbox', 'usages.bad-mailbox'],
  }),
};

const correct = pressed({ options: [{ value: 'correct', label: 'usages.correct-button' }] });

export const declareForm = defineForm(texts, {
  name: 'declare',
  fields: {
    software: named({ of: 'software', label: 'usages.look', required: true, most: 120 }),
    ...publicFields,
    ...privateFields,
    publish: yes({ label: 'usages.publish-too' }),
    act: pressed({ options: [{ value: 'declare', label: 'usages.declare-button' }] }),
  },
});

export const correctForm = defineForm(texts, {
  name: 'correct',
  fields: { id: hidden(), ...publicFields, ...privateFields, act: correct },
});

/** What is done to a declaration by one button. */
export const actForm = defineForm(texts, {
  name: 'act',
  instance: 'id',
  fields: {
    id: hidden(),
    act: pressed({
      options: [
        { value: 'confirm', label: 'usages.act.confirm' },
        { value: 'publish', label: 'usages.act.publish' },
        { value: 'unpublish', label: 'usages.act.unpublish' },
        { value: 'withdraw', label: 'usages.act.withdraw' },
      ],
    }),
  },
});

export const tellForm = defineForm(texts, {
  name: 'tell',
  fields: {
    id: hidden(),
    cost: text({ label: 'usages.ask.cost', most: 24, problems: ['usages.bad-cost'] }),
    currency: choice({
      label: 'usages.ask.currency',
      options: currencies.map((value) => ({ value, label: asWritten(value) })),
    }),
    effort: number({ label: 'usages.ask.effort', to: 99_999 }),
    migration: longText({ label: 'usages.ask.migration', most: longestAnswer }),
    wrong: longText({ label: 'usages.ask.wrong', most: longestAnswer }),
    again: radios({
      label: 'usages.ask.again',
      required: 'usages.no-again',
      options: agains.map((value) => ({ value, label: `usages.again.${value}` as const })),
    }),
    act: pressed({ options: [{ value: 'tell', label: 'usages.tell' }] }),
  },
});

export const showForm = defineForm(texts, {
  name: 'show',
  fields: {
    id: hidden(),
    act: pressed({
      options: [
        { value: 'show', label: 'usages.show' },
        { value: 'hide', label: 'usages.hide' },
      ],
    }),
  },
});

export const tableForm = defineForm(texts, {
  name: 'table',
  fields: {
    file: file({
      label: 'usages.table-file',
      accept: '.csv,.txt,text/csv',
      required: 'usages.no-file',
      problems: [
        'table.*',
        'usages.not-a-table',
        'usages.no-column',
        'usages.too-many-lines',
        'usages.too-large',
      ],
    }),
  },
});

/** A page of a link names as many as there are. */
const linked = { t: hidden(), ids: hidden({ most: 200_000 }) };

export const linkActForm = defineForm(texts, {
  name: 'link-act',
  instance: 'ids',
  fields: {
    ...linked,
    act: pressed({
      options: [
        { value: 'confirm', label: 'usages.link.exact' },
        { value: 'withdraw', label: 'usages.act.withdraw' },
      ],
    }),
  },
});

export const linkCorrectForm = defineForm(texts, {
  name: 'link-correct',
  instance: 'ids',
  fields: { ...linked, ...publicFields, act: correct },
});

/** A letter in the name of one of the writer's own organisations. */
export const peerLetterForm = (own: readonly { readonly id: string; readonly name: string }[]) =>
  letterForm(
    { kind: peerLetters, label: say('usages.letter-words') },
    forOrganisation(own.map(({ id, name }) => ({ value: id, label: name }))),
    { answers: yes<never>({ label: say('usages.letter-answers') }) },
  );

export const peerForm = defineForm(texts, {
  name: 'peer',
  fields: {
    c: named({ of: 'organisation', label: 'usages.peers-choose', required: true, least: 2, most: 120 }),
  },
});

type Declaring = Partial<Omit<InputOf<typeof correctForm>, 'id' | 'act'>>;

/** What was written in the fields of a declaration. */
export function declarationIn({ since, agents, ...inside }: Declaring): Declaration {
  const { version, hosting, updated, function: duty, mailbox } = inside;
  return {
    ...(since && { since }),
    ...(agents !== undefined && { agents }),
    details: {
      ...(version && { version }),
      ...(hosting && { hosting }),
      ...(updated && { updatedOn: updated }),
      ...(duty && { contactFunction: duty }),
      ...(mailbox && { contactMailbox: mailbox }),
    },
  };
}

/** A declaration as the fields show it. */
export const shownIn = ({ since, agents, details }: Declaration) => ({
  since,
  agents,
  version: details.version,
  hosting: details.hosting,
  updated: details.updatedOn,
  function: details.contactFunction,
  mailbox: details.contactMailbox,
});
