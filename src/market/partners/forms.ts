// SPDX-License-Identifier: AGPL-3.0-or-later
// What who looks for a co-contractor is asked: kinds of service alone, so that no word gives them away.
import { type Choosable, leftToTheMatrix, sayable } from '../../people/agents/forms-choosing.ts';
import { choice, hidden, several } from '../../platform/form/fields.ts';
import { defineForm } from '../../platform/form/form.ts';
import { serviceKinds } from '../providers/offer.ts';
import { texts as providerTexts } from '../providers/texts/texts.ts';
import { texts as own } from './texts.ts';

const texts = { ...providerTexts, ...own };
const kinds = serviceKinds.map((kind) => ({ value: kind, label: `market.kind.${kind}` as const }));

/** @param organisations providers for which one may look */
export const lookForm = (organisations: readonly Choosable[]) =>
  defineForm(texts, {
    name: 'look',
    fields: {
      organisation: leftToTheMatrix(
        choice({ label: 'market.partner.for', required: true, options: sayable(organisations) }),
      ),
      brings: several({
        label: 'market.partner.brings',
        required: 'market.partner.nothing-brought',
        options: kinds,
      }),
      seeks: several({
        label: 'market.partner.seeks',
        required: 'market.partner.nothing-sought',
        options: kinds,
        problems: ['market.partner.same'],
      }),
    },
  });

/** A button: yes to one, or looking no more. */
export const partnerButton = defineForm(texts, {
  name: 'partner',
  instance: 'other',
  fields: { organisation: hidden(), other: hidden() },
});
