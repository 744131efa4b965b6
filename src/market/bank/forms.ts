// SPDX-License-Identifier: AGPL-3.0-or-later
// What the bank asks: a profile, the terms of a loan, a letter, an address that signs.
import { type Lang, speaker } from '../../base/language.ts';
import { nameOf } from '../../base/locale.ts';
import { type Choosable, leftToTheMatrix } from '../../people/agents/forms-choosing.ts';
import { answerForm, forOneselfToo, letterForm } from '../../people/letters/forms.ts';
import {
  choice,
  day,
  email,
  hidden,
  longText,
  namedSeveral,
  number,
  several,
  text,
  yes,
} from '../../platform/form/fields.ts';
import { defineForm } from '../../platform/form/form.ts';
import { developerLetters } from './letter.ts';
import { texts } from './texts.ts';

/** Languages that the form offers, BCP 47. */
export const spoken = ['fr', 'en', 'nl', 'de', 'es', 'it', 'pt'] as const;

export interface Offered {
  readonly employers: readonly (Choosable & { readonly said: (lang: Lang) => string })[];
  /** Functions of the thesaurus. */
  readonly functions: readonly { readonly id: string; readonly said: (lang: Lang) => string }[];
}

const languageName = (code: string) => (lang: Lang) => nameOf(lang, 'language', code);

/** How an independent may be called, with their consent. */
const called = {
  name: text({
    label: 'market.bank.form.name',
    hint: 'market.bank.form.name-hint',
    least: 2,
    most: 80,
    problems: ['market.bank.bad-name'],
  }),
  consent: yes({ label: 'market.bank.form.consent', problems: ['market.bank.no-consent'] }),
};

/** Where, when and on what terms. */
const told = {
  software: namedSeveral({
    of: 'software',
    label: 'market.bank.form.software',
    hint: 'market.bank.form.software-hint',
  }),
  language: several({
    label: 'market.bank.form.languages',
    required: 'market.bank.no-language',
    options: spoken.map((code) => ({ value: code, label: languageName(code) })),
  }),
  territories: namedSeveral({
    of: 'territory',
    label: 'market.bank.form.territories',
    hint: 'market.bank.form.territories-hint',
    problems: ['market.bank.nowhere'],
  }),
  remote: yes({ label: 'market.bank.form.remote' }),
  days: number({
    label: 'market.bank.form.days',
    required: true,
    decimals: 2,
    most: 5,
    problems: ['market.bank.bad-days'],
  }),
  from: day({ label: 'market.bank.form.from', required: true }),
  until: day({
    label: 'market.bank.form.until',
    hint: 'market.bank.form.until-hint',
    required: true,
    problems: ['market.bank.already-over'],
  }),
  terms: longText({
    label: 'market.bank.form.terms',
    hint: 'market.bank.form.terms-hint',
    most: 600,
    problems: ['market.bank.too-long'],
  }),
};

export const profileForm = ({ employers, functions }: Offered) => {
  const employer = choice({
    label: 'market.bank.form.as',
    options: [
      { value: '', label: 'market.bank.form.as-independent' as const },
      ...employers.map(({ value, said }): { value: string; label: (lang: Lang) => string } => ({
        value,
        label: said,
      })),
    ],
  });
  return defineForm(texts, {
    name: 'profile',
    fields: {
      employer: leftToTheMatrix(employer),
      ...called,
      function: several({
        label: 'market.bank.form.functions',
        options: functions.map(({ id, said }): { value: string; label: (lang: Lang) => string } => ({
          value: id,
          label: said,
        })),
        problems: ['market.bank.knows-nothing', 'market.bank.too-many'],
      }),
      ...told,
    },
    check: ({ name, consent }) => [
      ...(name && /[@<>]|:\/\//.test(name) ? [{ field: 'name', key: 'market.bank.bad-name' }] : []),
      ...(name && !consent ? [{ field: 'consent', key: 'market.bank.no-consent' }] : []),
    ],
  });
};

/** The terms of a loan; several are on one page, told apart by the id of the profile. */
export const loanForm = defineForm(texts, {
  name: 'confirm',
  instance: 'id',
  fields: {
    id: hidden(),
    quota: number({
      label: 'market.bank.ours-quota',
      required: true,
      most: 4,
      problems: ['market.bank.bad-quota'],
    }),
    from: day({ label: 'market.bank.form.from', required: true }),
    until: day({
      label: 'market.bank.form.until',
      required: true,
      problems: ['market.bank.already-over'],
    }),
    basis: text({
      label: 'market.bank.ours-basis',
      hint: 'market.bank.ours-basis-hint',
      required: 'market.bank.no-legal-basis',
      least: 5,
      most: 300,
      problems: ['market.bank.no-legal-basis'],
    }),
  },
});

export const endForm = defineForm(texts, { name: 'withdraw', instance: 'id', fields: { id: hidden() } });
export const forgetForm = defineForm(texts, { name: 'forget', instance: 'id', fields: { id: hidden() } });
export const proofForm = defineForm(texts, { name: 'proof', fields: { t: hidden() } });

export const addressForm = defineForm(texts, {
  name: 'address',
  fields: {
    address: email({
      label: 'market.bank.proof-address',
      required: true,
      problems: ['market.bank.no-signature', 'market.bank.address-proved'],
    }),
  },
});

const message = {
  kind: developerLetters,
  label: (lang: Lang) => speaker(texts, lang)('market.bank.write-words'),
};

export const replyForm = answerForm(message);

/** @param organisations on whose behalf one may write; one may always do so for oneself */
export const writeForm = (organisations: readonly Choosable[]) =>
  letterForm(message, forOneselfToo(organisations));
