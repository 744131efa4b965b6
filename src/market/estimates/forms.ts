// SPDX-License-Identifier: AGPL-3.0-or-later
// What is asked for a band of price: for whom, of what, in one line; and the buttons that answer.
import type { Currency } from '../../base/currency.ts';
import { type Choosable, leftToTheMatrix, sayable } from '../../people/agents/forms-choosing.ts';
import { choice, hidden, named, pressed, refusing, text } from '../../platform/form/fields.ts';
import { defineForm } from '../../platform/form/form.ts';
import { serviceKinds } from '../providers/offer.ts';
import { texts as providerTexts } from '../providers/texts/texts.ts';
import { type Band, bandsOf, lineLength, tellsWho } from './estimate.ts';
import { texts as own } from './texts.ts';
import { bandWords } from './words.ts';

const texts = { ...providerTexts, ...own };

/** @param organisations for which one may ask */
export const askForm = (organisations: readonly Choosable[]) =>
  defineForm(texts, {
    name: 'estimate',
    fields: {
      organisation: leftToTheMatrix(
        choice({
          label: 'market.estimate.for',
          required: true,
          options: sayable(organisations),
          problems: ['market.estimate.not-public'],
        }),
      ),
      kind: choice({
        label: 'market.facet.kind',
        required: true,
        options: serviceKinds.map((kind) => ({ value: kind, label: `market.kind.${kind}` as const })),
      }),
      software: named({
        label: 'market.form.software',
        hint: 'market.estimate.software-hint',
        most: 160,
        of: 'software',
        problems: ['market.no-software'],
      }),
      line: refusing(
        text({
          label: 'market.estimate.line',
          hint: 'market.estimate.line-hint',
          required: true,
          ...lineLength,
          problems: ['market.estimate.length', 'market.said.*'],
        }),
        tellsWho,
      ),
    },
  });

const button = (band: Band, place: number) => ({
  value: String(place),
  label: (lang: string) => bandWords(lang, band),
});

/** @param currency of who asks */
export const bandForm = (currency: Currency) =>
  defineForm(texts, {
    name: 'band',
    instance: 'id',
    fields: {
      id: hidden(),
      provider: hidden(),
      answer: pressed({
        options: [
          ...bandsOf(currency).map(button),
          { value: 'no', label: 'market.estimate.decline' as const },
        ],
      }),
    },
  });
