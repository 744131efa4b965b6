// SPDX-License-Identifier: AGPL-3.0-or-later
// The short form of each kind of remark.
import { type Choosable, leftToTheMatrix, sayable } from '../people/agents/forms-choosing.ts';
import { choice, email, hidden, longText, text, webAddress } from '../platform/form/fields.ts';
import { defineForm } from '../platform/form/form.ts';
import { type RemarkKind, wordsLength } from './remark.ts';
import { texts } from './texts.ts';

const hint = (kind: RemarkKind) =>
  kind === 'missing' || kind === 'own' || kind === 'correction'
    ? (`remarks.words-hint.${kind}` as const)
    : 'remarks.words-hint.other';

const common = (kind: RemarkKind) => ({
  kind: hidden({ most: 20 }),
  about: hidden({ most: 400 }),
  words: longText({
    label: 'remarks.words',
    hint: hint(kind),
    required: true,
    ...wordsLength,
    problems: ['remarks.too-many'],
  }),
  address: email({ label: 'remarks.address', hint: 'remarks.address-hint' }),
});

const software = {
  name: text({ label: 'remarks.name', required: true, most: 160 }),
  url: webAddress({ label: 'remarks.url', hint: 'remarks.url-hint', required: true }),
};

export const remarkForm = (kind: RemarkKind) => defineForm(texts, { name: 'remark', fields: common(kind) });

export const missingForm = defineForm(texts, {
  name: 'remark',
  fields: { ...software, ...common('missing') },
});

/** @param organisations in whose name one may propose */
export const ownForm = (organisations: readonly Choosable[]) =>
  defineForm(texts, {
    name: 'remark',
    fields: {
      organisation: leftToTheMatrix(
        choice({ label: 'remarks.organisation', required: true, options: sayable(organisations) }),
      ),
      ...software,
      ...common('own'),
    },
  });
