// SPDX-License-Identifier: AGPL-3.0-or-later
// What missions ask: a task, an offer, what is told before retaining one, where the work can be seen. Each
// form is that of a step; those that ask nothing are a button.

import type { Currency } from '../../base/currency.ts';
import { type Lang, speaker } from '../../base/language.ts';
import type { Money } from '../../base/money.ts';
import { type Choosable, leftToTheMatrix, sayable } from '../../people/agents/forms-choosing.ts';
import { amount, choice, day, hidden, longText, named, refusing, text } from '../../platform/form/fields.ts';
import { defineForm } from '../../platform/form/form.ts';
import { missionLetters } from './letter.ts';
import { badCeiling, badDue, missionKinds, type Task } from './mission.ts';
import { questionLength, replyLength, tellsWho } from './questions.ts';
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
      organisation: leftToTheMatrix(asked),
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

export const askForm = defineForm(texts, {
  name: 'ask',
  fields: {
    words: refusing(
      longText({
        label: 'market.mission.ask-words',
        hint: 'market.mission.ask-hint',
        required: true,
        ...questionLength,
        problems: ['market.said.*', 'market.mission.words-length'],
      }),
      tellsWho,
    ),
  },
});

export const replyForm = defineForm(texts, {
  name: 'reply',
  instance: 'question',
  fields: {
    question: hidden(),
    words: longText({
      label: 'market.mission.reply-words',
      hint: 'market.mission.reply-hint',
      required: true,
      ...replyLength,
      problems: ['market.mission.words-length'],
    }),
  },
});

export const writeForm = defineForm(texts, {
  name: 'write',
  fields: {
    words: longText({
      label: 'market.mission.write-words',
      required: true,
      least: missionLetters.least,
      most: missionLetters.most,
      problems: ['people.letter.*'],
    }),
  },
});

/** Steps that are a button. */
export const buttonForm = (name: string) => defineForm(texts, { name, fields: {} });
