// SPDX-License-Identifier: AGPL-3.0-or-later
// What a provider's own page asks: an offer, a reference, a mail domain, a person, and its single buttons;
// and what the agents of a client are asked.
import type { Lang } from '../../base/language.ts';
import { nameOf } from '../../base/locale.ts';
import {
  choice,
  day,
  email,
  hidden,
  longText,
  named,
  namedSeveral,
  pressed,
  refusing,
  several,
  text,
  yes,
} from '../../platform/form/fields.ts';
import { defineForm } from '../../platform/form/form.ts';
import { serviceKinds, unfit } from './offer.ts';
import type { Answer } from './reference.ts';
import { texts } from './texts/texts.ts';

const kinds = serviceKinds.map((kind) => ({ value: kind, label: `market.kind.${kind}` as const }));

/** Languages that services are offered in; others are few. */
const offeredLanguages = ['fr', 'nl', 'de', 'en'] as const;
const spoken = offeredLanguages.map((code) => ({
  value: code,
  label: (lang: Lang) => nameOf(lang, 'language', code),
}));

const software = named({
  label: 'market.form.software',
  hint: 'market.form.software-hint',
  required: true,
  most: 160,
  of: 'software',
  problems: ['market.no-software'],
});

const offered = longText({
  label: 'market.form.words',
  hint: 'market.form.words-hint',
  most: 600,
  problems: ['market.offer.too-long', 'market.said.*'],
});

const someSoftware = named({
  label: 'market.form.software',
  hint: 'market.form.software-any-hint',
  most: 160,
  of: 'software',
  problems: ['market.no-software', 'market.offer.which-software'],
});

export const offerForm = defineForm(texts, {
  name: 'offer',
  instance: 'of',
  fields: {
    /** The offers that are changed, by their ids; empty: a new one. */
    of: hidden(),
    software: someSoftware,
    kind: several({ label: 'market.facet.kind', required: 'market.offer.no-kind', options: kinds }),
    territories: namedSeveral({
      label: 'market.form.territories',
      hint: 'market.form.territories-hint',
      required: true,
      of: 'territory',
      problems: ['market.offer.no-territory', 'market.offer.bad-territory'],
    }),
    language: several({
      label: 'market.facet.language',
      required: 'market.offer.no-language',
      options: spoken,
    }),
    words: refusing(offered, unfit),
    publish: pressed({
      options: [
        { value: '1', label: 'market.form.publish' },
        { value: '0', label: 'market.form.draft' },
      ],
    }),
  },
});

type FunctionKey = 'market.form.function' | 'market.form.no-function';

/** @param functions those of the thesaurus, in the language of the page */
export const referenceForm = (functions: readonly { readonly value: string; readonly label: string }[]) =>
  defineForm(texts, {
    name: 'reference',
    fields: {
      client: named({
        label: 'market.form.client',
        hint: 'market.form.client-hint',
        required: true,
        of: 'organisation',
        problems: ['market.reference.no-client', 'market.reference.not-public', 'market.reference.twice'],
      }),
      software,
      kind: choice({ label: 'market.form.service', options: kinds, problems: ['market.offer.bad-kind'] }),
      training: yes({ label: 'market.form.training' }),
      linked: yes({ label: 'market.form.linked' }),
      on: day({ label: 'market.form.date', required: true, problems: ['market.reference.bad-date'] }),
      function: choice<FunctionKey, string>({
        label: 'market.form.function',
        options: [
          { value: '', label: 'market.form.no-function' },
          ...functions.map(({ value, label }) => ({ value, label: () => label })),
        ],
        problems: ['market.reference.bad-function'],
      }),
    },
  });

export const domainForm = defineForm(texts, {
  name: 'domain',
  fields: {
    mailbox: email({
      label: 'market.form.mailbox',
      hint: 'market.form.mailbox-hint',
      required: true,
      problems: ['market.domain.*'],
    }),
  },
});

export const personForm = defineForm(texts, {
  name: 'person',
  fields: {
    address: email({
      label: 'market.form.address',
      hint: 'market.form.address-hint',
      required: true,
      problems: ['market.person.*'],
    }),
  },
});

/** A button beside one thing: withdraw an offer, a domain, a reference. */
export const oneForm = defineForm(texts, { name: 'one', instance: 'id', fields: { id: hidden() } });

/** Where the provider's own site is; empty: nowhere. */
export const siteForm = defineForm(texts, {
  name: 'site',
  fields: {
    site: text({
      label: 'market.form.site',
      hint: 'market.form.site-hint',
      most: 200,
      problems: ['market.site.bad'],
    }),
  },
});

/** A button about all: renew. */
export const renewForm = defineForm(texts, { name: 'renew', fields: {} });

const answers = [
  { value: 'confirmed', label: 'market.open.reference-yes' },
  { value: 'refused', label: 'market.open.reference-no' },
] as const;

/** What a client says of a reference that names it. @param said its answer so far, not offered again */
export const answerForm = (said?: Answer) =>
  defineForm(texts, {
    name: 'answer',
    instance: 'id',
    fields: {
      id: hidden(),
      client: hidden(),
      answer: pressed({ options: answers.filter(({ value }) => value !== said) }),
    },
  });
