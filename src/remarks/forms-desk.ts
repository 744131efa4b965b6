// SPDX-License-Identifier: AGPL-3.0-or-later
// What whoever keeps the halle answers: words to who wrote, and what enters the catalogue.
import { correctable } from '../catalogue/accepted.ts';
import { sayable } from '../people/agents/forms-choosing.ts';
import { reasonLength } from '../people/keeping/keeper.ts';
import { texts as keepingTexts } from '../people/keeping/texts.ts';
import { choice, hidden, longText, radios, text, webAddress } from '../platform/form/fields.ts';
import { defineForm } from '../platform/form/form.ts';
import { deskTexts } from './texts-desk.ts';

const texts = { ...keepingTexts, ...deskTexts };

const about = { remark: hidden({ problems: ['remarks.none', 'remarks.answered-already'] }) };

/** The words of the answer are the reason that is kept of the deed. */
const answer = () =>
  longText({
    label: 'remarks.desk.answer',
    hint: 'remarks.desk.answer-hint',
    required: 'people.keeping.reason-missing',
    ...reasonLength,
    problems: ['people.keeping.no-reason', 'people.keeping.own'],
  });

export const answerForm = defineForm(texts, {
  name: 'answer-remark',
  instance: 'remark',
  fields: {
    ...about,
    outcome: radios({
      label: 'remarks.desk.outcome',
      required: true,
      options: [
        { value: 'accepted', label: 'remarks.desk.accepted' },
        { value: 'declined', label: 'remarks.desk.declined' },
        { value: 'noted', label: 'remarks.desk.noted' },
      ],
    }),
    reason: answer(),
  },
});

/** @param functions of the thesaurus */
export const proposalForm = (functions: readonly { readonly value: string; readonly label: string }[]) =>
  defineForm(texts, {
    name: 'accept-proposal',
    instance: 'remark',
    fields: {
      ...about,
      name: text({ label: 'remarks.name', required: true, most: 160 }),
      url: webAddress({ label: 'remarks.url', hint: 'remarks.url-hint', required: true }),
      summary: text({
        label: 'remarks.desk.summary',
        hint: 'remarks.desk.summary-hint',
        required: true,
        least: 10,
        most: 300,
      }),
      licence: text({
        label: 'remarks.desk.licence',
        hint: 'remarks.desk.licence-hint',
        most: 120,
        problems: ['catalogue.import.not-libre'],
      }),
      function: choice({
        label: 'remarks.desk.function',
        options: [...sayable(functions), { value: '', label: 'remarks.desk.no-function' as const }],
      }),
      reason: answer(),
    },
  });

export const correctionForm = defineForm(texts, {
  name: 'accept-correction',
  instance: 'remark',
  fields: {
    ...about,
    field: choice({
      label: 'remarks.desk.field',
      required: true,
      options: correctable.map((value) => ({ value, label: `remarks.desk.field.${value}` as const })),
    }),
    value: text({
      label: 'remarks.desk.value',
      required: true,
      most: 500,
      problems: [
        ...['catalogue.import.not-libre', 'catalogue.no-software', 'form.bad-url', 'form.empty'],
        ...['catalogue.mending.no-function', 'catalogue.mending.no-code', 'catalogue.mending.yes-or-no'],
      ],
    }),
    reason: answer(),
  },
});
