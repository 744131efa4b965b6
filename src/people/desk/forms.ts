// SPDX-License-Identifier: AGPL-3.0-or-later
// What an organisation's own agents are asked: whom they invite, which roles they give, which mandates they
// grant, ask for and end.
import type { Currency } from '../../base/currency.ts';
import { type Lang, speaker } from '../../base/language.ts';
import {
  amount,
  day,
  email,
  hidden,
  longText,
  named,
  pressed,
  several,
  text,
  yes,
} from '../../platform/form/fields.ts';
import { defineForm } from '../../platform/form/form.ts';
import { longestYears } from '../agents/mandate.ts';
import { actWords } from '../agents/mandate-words.ts';
import { mandatableActs, roles } from '../agents/permissions.ts';
import { texts } from '../agents/texts.ts';
import { organisationTexts } from './texts.ts';

const words = { ...texts, ...organisationTexts };

const duty = (hint?: 'people.desk.duty-hint') =>
  text({
    label: 'people.desk.duty',
    hint,
    required: true,
    least: 2,
    most: 80,
    problems: ['people.no-duty', 'people.contact.*'],
  });
const role = several({
  label: 'people.desk.roles',
  options: roles.map((one) => ({ value: one, label: `people.desk.role.${one}` as const })),
  required: 'people.no-role',
  problems: ['people.no-role'],
});

export const inviteForm = defineForm(words, {
  name: 'invite',
  fields: {
    address: email({ label: 'people.desk.address', required: true }),
    duty: duty('people.desk.duty-hint'),
    role,
  },
});

/** Names who signs, in one step: the roles are known. `as` tells it from an invitation with roles to tick. */
export const signatoryForm = defineForm(words, {
  name: 'signatory',
  fields: {
    as: hidden(),
    address: email({ label: 'people.signatory.address', required: true }),
    duty: duty(),
  },
});

export const rolesForm = defineForm(words, {
  name: 'roles',
  instance: 'agent',
  fields: {
    agent: hidden(),
    duty: duty(),
    role,
    do: pressed({ options: [{ value: 'roles', label: 'people.desk.save' }] }),
  },
});

export const removeForm = defineForm(words, {
  name: 'remove',
  instance: 'agent',
  fields: {
    agent: hidden(),
    do: pressed({ options: [{ value: 'remove', label: 'people.desk.remove' }] }),
  },
});

/** The same of oneself. */
export const goForm = defineForm(words, {
  name: 'go',
  instance: 'agent',
  fields: {
    agent: hidden(),
    do: pressed({ options: [{ value: 'remove', label: 'people.desk.leave' }] }),
  },
});

/** What two forms ask of a mandate: its acts, what it is about, how much it may commit, and its last day. */
const act = several({
  label: 'people.mandates.acts',
  options: mandatableActs.map((one) => ({ value: one, label: (lang: Lang) => actWords(lang, one) })),
  required: 'people.mandate-for-nothing',
  problems: ['people.mandate-for-nothing', 'people.mandate-not-for-that'],
});
const about = named({
  label: 'people.mandates.about',
  hint: 'people.mandates.about-hint',
  of: 'mandate-object',
  problems: ['people.mandate-not-about-that', 'people.mandate-object-of-another'],
});
const ceilingProblems = [
  'people.mandate-needs-ceiling',
  'people.mandate-ceiling-for-nothing',
  'people.mandate-currency',
];
const ceiling = (currency: Currency) =>
  amount({
    label: (lang: Lang) => speaker(organisationTexts, lang)('people.mandates.ceiling', { currency }),
    hint: 'people.mandates.ceiling-hint',
    currency,
    problems: ceilingProblems,
  });
const until = day({
  label: 'people.mandates.until',
  hint: (lang: Lang) =>
    speaker(organisationTexts, lang)('people.mandates.until-hint', { years: longestYears }),
  required: true,
  problems: ['people.mandate-already-over', 'people.mandate-too-long'],
});

/** @param currency in which who grants it pays */
export const grantForm = (currency: Currency) =>
  defineForm(words, {
    name: 'grant',
    fields: {
      to: named({
        label: 'people.mandates.to',
        of: 'organisation',
        required: true,
        problems: ['people.mandate-to-oneself'],
      }),
      act,
      about,
      ceiling: ceiling(currency),
      until,
    },
  });

/** @param currency in which whoever is asked pays, once that is known; they may be named in the form alone */
export const askForm = (currency?: Currency) =>
  defineForm(words, {
    name: 'ask',
    fields: {
      of: named({
        label: 'people.acting.of',
        of: 'organisation',
        required: true,
        problems: ['people.mandate-to-oneself', 'people.no-mailbox', 'people.request-waits'],
      }),
      act,
      about,
      ceiling: text({
        label: (lang: Lang) => {
          const t = speaker(organisationTexts, lang);
          return currency ? t('people.mandates.ceiling', { currency }) : t('people.acting.ceiling');
        },
        hint: 'people.mandates.ceiling-hint',
        most: 24,
        problems: [...ceilingProblems, 'form.bad-amount'],
      }),
      until,
    },
  });

/** The most that are asked at once: a syndicate of 300 communes. */
export const mostAsked = 400;

/**
 * The same mandate asked of many: of members that are ticked, and of those whose names or codes are written,
 * one a line, as a column of a spreadsheet is pasted.
 * @param members that could be asked
 */
export const askManyForm = (members: readonly { readonly id: string; readonly name: string }[]) =>
  defineForm(words, {
    name: 'ask-many',
    fields: {
      do: hidden(),
      all: yes<'people.acting.members'>({
        label: (lang: Lang) => speaker(organisationTexts, lang)('people.acting.all', { n: members.length }),
      }),
      member: several<'people.acting.members', string>({
        label: 'people.acting.members',
        options: members.map(({ id, name }) => ({ value: id, label: () => name })),
      }),
      names: longText({
        label: 'people.acting.names',
        hint: 'people.acting.names-hint',
        most: 40_000,
        problems: ['people.acting.nobody', 'people.acting.unclear', 'people.acting.too-many'],
      }),
      act,
      until,
    },
  });

/** Takes back a request that waits. */
export const takeBackForm = defineForm(words, {
  name: 'take-back',
  instance: 'request',
  fields: {
    request: hidden(),
    do: pressed({ options: [{ value: 'take-back', label: 'people.acting.take-back' }] }),
  },
});

/** Takes back an invitation that waits. */
export const cancelForm = defineForm(words, {
  name: 'cancel',
  instance: 'invitation',
  fields: { as: hidden(), invitation: hidden() },
});

export const endForm = defineForm(words, {
  name: 'end',
  instance: 'mandate',
  fields: { mandate: hidden() },
});

export const answerForm = defineForm(words, {
  name: 'answer',
  instance: 'request',
  fields: {
    request: hidden(),
    answer: pressed({
      options: [
        { value: 'yes', label: 'people.mandates.accept' },
        { value: 'no', label: 'people.mandates.refuse' },
      ],
    }),
  },
});

/** What is written at first: three years, and no act. @param on today, ISO date */
export const termsAtFirst = (on: string) => ({
  until: Temporal.PlainDate.from(on).add({ years: 3 }).toString(),
});
