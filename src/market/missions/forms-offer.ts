// SPDX-License-Identifier: AGPL-3.0-or-later
// What an offer asks, from the answer to a mission until the work can be seen; and what is told before one
// is retained.
import type { Currency } from '../../base/currency.ts';
import type { Day } from '../../base/day.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { type InPlace, termsIn } from '../../base/terms.ts';
import { type Choosable, leftToTheMatrix, sayable } from '../../people/agents/forms-choosing.ts';
import type { Complaint } from '../../platform/form/field.ts';
import {
  amount,
  choice,
  day,
  hidden,
  longText,
  radios,
  refusing,
  several,
  text,
  yes,
} from '../../platform/form/fields.ts';
import { defineForm } from '../../platform/form/form.ts';
import { badPromise } from './answering.ts';
import { reasonsLength } from './delivery.ts';
import { badNumber, readKnownBy } from './known-by.ts';

import { texts } from './texts.ts';

const yours = { organisation: hidden() };

/** What an offer is held against: the currency of the mission, its day, and today where it is asked. */
export interface Asked {
  readonly currency: Currency;
  readonly due: Day;
  readonly on: Day;
}

/** @param organisations on whose behalf one may answer; one may always do so for oneself */
export const answerForm = (organisations: readonly Choosable[], { currency, due, on }: Asked) => {
  const whose = choice({
    label: 'market.mission.answer-for',
    problems: ['market.mission.own'],
    options: [...sayable(organisations), { value: '', label: 'market.mission.answer-self' as const }],
  });
  const number = text<keyof typeof texts, false>({
    label: 'market.mission.number',
    hint: 'market.mission.number-hint',
    most: 40,
    problems: ['market.mission.no-number', 'market.mission.bad-number'],
  });
  const by = day<keyof typeof texts, true>({
    label: 'market.mission.by-day',
    required: true,
    problems: ['market.mission.by-past', 'market.mission.by-late'],
  });
  return defineForm(texts, {
    name: 'answer',
    fields: {
      organisation: leftToTheMatrix(whose),
      price: amount({
        label: 'market.mission.price',
        required: true,
        currency,
        problems: ['market.mission.over-ceiling'],
      }),
      number: refusing(number, (written) => (readKnownBy(written) ? undefined : badNumber(written))),
      by: refusing(by, (promised) => badPromise(promised, due, on)),
      words: longText({
        label: 'market.mission.words',
        hint: 'market.mission.words-hint',
        required: true,
        least: 3,
      }),
      linked: yes({ label: 'market.mission.answer-linked' }),
    },
    check: ({ organisation, number: written }) =>
      organisation || written ? [] : [{ field: 'number', key: 'market.mission.no-number' }],
  });
};

export const takeBackForm = defineForm(texts, { name: 'take-back', fields: yours, instance: 'organisation' });

export const deliverForm = defineForm(texts, {
  name: 'deliver',
  instance: 'organisation',
  fields: {
    ...yours,
    proof: text({
      label: 'market.mission.deliver-proof',
      hint: 'market.mission.deliver-hint',
      required: 'market.mission.no-proof',
      least: 3,
      most: 500,
      problems: ['market.mission.no-proof'],
    }),
  },
});

export const notDoneForm = defineForm(texts, {
  name: 'not-done',
  fields: {
    reasons: longText({
      label: 'market.mission.not-done-reasons',
      hint: 'market.mission.not-done-hint',
      required: 'market.mission.no-reasons-said',
      ...reasonsLength,
      problems: ['market.mission.no-reasons'],
    }),
  },
});

const allCompared = (offers: readonly Choosable[]) =>
  refusing(
    several<keyof typeof texts, string>({
      label: 'market.mission.retain-compared',
      options: sayable(offers),
    }),
    (compared): Complaint | undefined =>
      compared.length < offers.length
        ? { key: 'market.mission.no-comparison', facts: { offers: offers.length } }
        : undefined,
  );

/**
 * @param offers that stand: whose, at which price
 * @param place where who asks for the mission is
 */
export const retainForm = (offers: readonly Choosable[], currency: Currency, place: InPlace) =>
  defineForm(texts, {
    name: 'accept',
    fields: {
      offer: radios({
        label: 'market.mission.retain-which',
        required: 'market.mission.none-chosen',
        options: sayable(offers),
        problems: ['market.mission.no-such-offer'],
      }),
      compared: allCompared(offers),
      spent: amount({
        label: 'market.mission.retain-spent',
        hint: 'market.mission.retain-spent-hint',
        required: 'market.mission.no-spend',
        currency,
      }),
      reason: longText({
        label: 'market.mission.retain-reason',
        required: 'market.mission.no-reason',
        least: 10,
        most: 2_000,
      }),
      signatory: text({
        label: 'market.mission.retain-signatory',
        hint: (lang: Lang) =>
          speaker(texts, lang)('market.mission.retain-signatory-hint', termsIn(lang, place)),
        required: 'market.mission.no-signatory',
        least: 3,
        most: 120,
        problems: ['people.contact.*', 'market.mission.no-signatory'],
      }),
      over: yes({ label: 'market.mission.retain-over', problems: ['market.mission.over-threshold'] }),
    },
  });
