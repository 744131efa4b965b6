// SPDX-License-Identifier: AGPL-3.0-or-later
// What missions ask: a task, an offer, what is told before retaining one, where the work can be seen. Each
// form is that of a step; those that ask nothing are a button.

import { type Lang, speaker } from '../../base/language.ts';
import type { Currency, Money } from '../../base/money.ts';
import type { Complaint } from '../../platform/form/field.ts';
import {
  amount,
  choice,
  day,
  hidden,
  longText,
  named,
  radios,
  refusing,
  several,
  text,
  yes,
} from '../../platform/form/fields.ts';
import { defineForm } from '../../platform/form/form.ts';
import { byMandateToo, type Choosable, sayable } from '../forms-choosing.ts';
import { badCeiling, badDue, missionKinds, type Task } from './mission.ts';
import { texts } from './texts.ts';

const ceilingLabel =
  (currency: Currency) =>
  (lang: Lang): string =>
    speaker(texts, lang)('market.mission.form.ceiling', { currency });

/** Where a task is written: in which currency, and today, ISO date. */
export interface Writing {
  readonly currency: Currency;
  readonly on: string;
}

const kinds = missionKinds.map((kind) => ({ value: kind, label: `market.mission.kind.${kind}` }) as const);

const taskFields = ({ currency, on }: Writing) => {
  const ceiling = amount<keyof typeof texts, true>({
    label: ceilingLabel(currency),
    hint: 'market.mission.form.ceiling-hint',
    required: true,
    currency,
    problems: ['market.mission.bad-ceiling'],
  });
  const due = day({
    label: 'market.mission.form.due',
    required: true,
    problems: ['market.mission.bad-date'],
  });
  return {
    kind: choice({ label: 'market.mission.form.kind', required: true, options: kinds }),
    software: named({
      of: 'software',
      label: 'market.mission.form.software',
      hint: 'market.mission.form.software-hint',
    }),
    title: text({
      label: 'market.mission.form.title',
      hint: 'market.mission.form.title-hint',
      required: true,
      most: 120,
    }),
    description: longText({ label: 'market.mission.form.description', required: true }),
    ceiling: refusing(ceiling, badCeiling),
    due: refusing(due, (day) => badDue(day, on)),
    acceptance: longText({
      label: 'market.mission.form.acceptance',
      hint: 'market.mission.form.acceptance-hint',
      required: true,
      most: 1_000,
    }),
  };
};

/** @param organisations that one may ask for, with the currency of each in its label */
export const newForm = (organisations: readonly Choosable[], writing: Writing) => {
  const asked = choice({
    label: 'market.mission.form.for',
    required: 'market.mission.no-organisation',
    options: sayable(organisations),
  });
  return defineForm(texts, {
    name: 'mission',
    fields: {
      organisation: byMandateToo(asked),
      ...taskFields(writing),
    },
  });
};

export const draftForm = (writing: Writing) =>
  defineForm(texts, { name: 'draft', fields: taskFields(writing) });

/** What a form of a task was read as. */
export interface TaskRead {
  readonly kind: Task['kind'];
  readonly software: string | undefined;
  readonly title: string;
  readonly description: string;
  readonly ceiling: Money;
  readonly due: string;
  readonly acceptance: string;
}

/** @param currency of the organisation that asks */
export function taskOf(read: TaskRead, currency: Currency): Task {
  const { kind, software, title, description, ceiling, due, acceptance } = read;
  return {
    ...{ kind, title, description, due, acceptance },
    ...(software ? { software } : {}),
    ceilingExclVat: { ...ceiling, currency },
  };
}

/** Steps that are a button. */
export const buttonForm = (name: string) => defineForm(texts, { name, fields: {} });

const yours = { organisation: hidden() };

/** @param organisations on whose behalf one may answer; one may always do so for oneself */
export const answerForm = (organisations: readonly Choosable[], currency: Currency) => {
  const whose = choice({
    label: 'market.mission.answer-for',
    problems: ['market.mission.own'],
    options: [...sayable(organisations), { value: '', label: 'market.mission.answer-self' as const }],
  });
  return defineForm(texts, {
    name: 'answer',
    fields: {
      organisation: byMandateToo(whose),
      price: amount({
        label: 'market.mission.price',
        required: true,
        currency,
        problems: ['market.mission.over-ceiling'],
      }),
      by: day({ label: 'market.mission.by-day', required: true }),
      words: longText({
        label: 'market.mission.words',
        hint: 'market.mission.words-hint',
        required: true,
        least: 3,
      }),
      linked: yes({ label: 'market.mission.answer-linked' }),
    },
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

/** @param offers that stand: whose, at which price */
export const retainForm = (offers: readonly Choosable[], currency: Currency) =>
  defineForm(texts, {
    name: 'accept',
    fields: {
      offer: radios({
        label: 'market.mission.retain-which',
        required: 'market.mission.none-chosen',
        options: sayable(offers),
        problems: ['market.mission.no-such-offer'],
      }),
      compared: refusing(
        several({ label: 'market.mission.retain-compared', options: sayable(offers) }),
        (compared): Complaint | undefined =>
          compared.length < offers.length
            ? { key: 'market.mission.no-comparison', facts: { offers: offers.length } }
            : undefined,
      ),
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
        hint: 'market.mission.retain-signatory-hint',
        required: 'market.mission.no-signatory',
        least: 3,
        most: 120,
        problems: ['people.contact.*', 'market.mission.no-signatory'],
      }),
      over: yes({ label: 'market.mission.retain-over', problems: ['market.mission.over-threshold'] }),
    },
  });
