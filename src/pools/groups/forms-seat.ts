// SPDX-License-Identifier: AGPL-3.0-or-later
// What pools ask of their members: for whom one joins, what its council would be asked for, what it decided.
import type { Currency } from '../../base/currency.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { type Choosable, leftToTheMatrix, sayable } from '../../people/agents/forms-choosing.ts';
import {
  amount,
  choice,
  day,
  hidden,
  longText,
  namedSeveral,
  radios,
  refusing,
  text,
} from '../../platform/form/fields.ts';
import { defineForm } from '../../platform/form/form.ts';
import { standings } from './seat.ts';
import { texts } from './texts/forms.ts';

/** Somebody for whom one may join. */
export interface Joiner extends Choosable {
  /** Whether others may have transferred a competence to it: no commune is asked for them. */
  readonly mayHold: boolean;
}

/**
 * @param organisations that one may join for
 * @param mayHold whether it asks who transferred a competence; what is sent is always read
 */
export const joinForm = (organisations: readonly Choosable[], mayHold = true) =>
  defineForm(texts, {
    name: 'join',
    fields: {
      organisation: leftToTheMatrix(
        choice({
          label: 'pools.form.join-for',
          required: 'pools.no-organisation',
          options: sayable(organisations),
          problems: ['pools.seat.*'],
        }),
      ),
      standing: radios({
        label: 'pools.form.standing',
        required: true,
        options: standings
          .filter((one) => mayHold || one !== 'transferred')
          .map((one) => ({ value: one, label: `pools.standing.${one}` as const })),
      }),
      ...(mayHold && {
        covers: namedSeveral({
          of: 'organisation',
          label: 'pools.form.covers',
          hint: 'pools.form.covers-hint',
          problems: [
            ...['pools.seat.covers-nobody', 'pools.seat.covers-without', 'pools.seat.covers-itself'],
            ...['pools.seat.covers-stranger', 'pools.seat.covers-member'],
          ],
        }),
      }),
      quantity: text({ label: 'pools.form.quantity', hint: 'pools.form.quantity-hint', most: 120 }),
    },
  });

const amountLabel = (key: 'pools.form.build' | 'pools.form.year', currency: Currency) => (lang: Lang) =>
  speaker(texts, lang)(key, { currency });

const notPast = (on: string) => (written: string) =>
  written < on ? { key: 'pools.seat.day-past' } : undefined;

/** @param on today where the member is */
export const intendForm = ({ currency, on }: { readonly currency: Currency; readonly on: string }) => {
  const budget = day({ label: 'pools.form.budget-on', problems: ['pools.seat.day-past'] });
  const council = day({ label: 'pools.form.council-on', problems: ['pools.seat.day-past'] });
  return defineForm(texts, {
    name: 'intend',
    instance: 'seat',
    fields: {
      seat: hidden(),
      build: amount<keyof typeof texts>({
        label: amountLabel('pools.form.build', currency),
        hint: 'pools.form.build-hint',
        currency,
        problems: ['pools.seat.intent-empty'],
      }),
      year: amount<keyof typeof texts>({ label: amountLabel('pools.form.year', currency), currency }),
      budget: refusing(budget, notPast(on)),
      council: refusing(council, notPast(on)),
      words: longText({ label: 'pools.form.words', hint: 'pools.form.words-hint', most: 600 }),
    },
  });
};

/** @param on today where the member is */
export const deliberateForm = (on: string) => {
  const decided = day<keyof typeof texts, true>({
    label: 'pools.form.decided-on',
    required: true,
    problems: ['pools.seat.day-future'],
  });
  return defineForm(texts, {
    name: 'deliberate',
    instance: 'seat',
    fields: {
      seat: hidden(),
      on: refusing(decided, (written) => (written > on ? { key: 'pools.seat.day-future' } : undefined)),
      reference: text({ label: 'pools.form.reference', hint: 'pools.form.reference-hint', most: 120 }),
    },
  });
};

/** Steps of a seat that are a button. */
export const seatButton = (name: 'sign' | 'leave') =>
  defineForm(texts, { name, instance: 'seat', fields: { seat: hidden() } });
