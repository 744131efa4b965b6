// SPDX-License-Identifier: AGPL-3.0-or-later
// What whoever keeps the halle says of a sheet, and why.
import { reasonField } from '../../people/keeping/forms.ts';
import { reasonLength } from '../../people/keeping/keeper.ts';
import { texts as keepingTexts } from '../../people/keeping/texts.ts';
import { choice, hidden, longText, named, radios, text } from '../../platform/form/fields.ts';
import { defineForm } from '../../platform/form/form.ts';
import { correctable } from '../accepted.ts';
import { projectTexts } from '../texts/project.ts';
import { sectionTexts } from '../texts/sections.ts';
import { texts } from './texts.ts';

const all = { ...keepingTexts, ...sectionTexts, ...projectTexts, ...texts };

const software = (...problems: readonly ('catalogue.no-software' | 'catalogue.mending.no-contest')[]) =>
  named({
    of: 'software',
    label: 'catalogue.mending.software',
    hint: 'catalogue.mending.software-hint',
    required: true,
    most: 300,
    problems: [...problems],
  });

export const correctForm = defineForm(all, {
  name: 'correct-sheet',
  fields: {
    software: software(),
    field: choice({
      label: 'catalogue.mending.field',
      required: true,
      options: correctable.map((value) => ({ value, label: `catalogue.field.${value}` as const })),
    }),
    value: text({
      label: 'catalogue.mending.value',
      hint: 'catalogue.mending.value-hint',
      required: true,
      most: 500,
      problems: [
        ...(['form.bad-url', 'form.empty', 'catalogue.import.not-libre'] as const),
        ...(['catalogue.mending.no-function', 'catalogue.mending.no-code'] as const),
        'catalogue.mending.yes-or-no',
      ],
    }),
    reason: reasonField(),
  },
});

export const hideForm = defineForm(all, {
  name: 'hide-sheet',
  fields: { software: software(), reason: reasonField() },
});

export const withdrawForm = defineForm(all, {
  name: 'withdraw-picture',
  fields: {
    software: software(),
    picture: text({
      ...{ label: 'catalogue.mending.picture', hint: 'catalogue.mending.picture-hint', required: true },
      ...{ most: 1000, problems: ['catalogue.mending.no-picture'] },
    }),
    reason: reasonField(),
  },
});

/** The answer is shown on the sheet, and is the reason of the deed. */
export const settleForm = defineForm(all, {
  name: 'settle-contest',
  fields: {
    software: software('catalogue.mending.no-contest'),
    outcome: radios({
      label: 'catalogue.mending.outcome',
      required: true,
      options: [
        { value: 'granted', label: 'catalogue.mending.granted' },
        { value: 'kept', label: 'catalogue.mending.kept' },
      ],
    }),
    reason: longText({
      label: 'catalogue.mending.answer',
      hint: 'catalogue.mending.answer-hint',
      required: 'people.keeping.reason-missing',
      ...reasonLength,
      problems: ['people.keeping.no-reason', 'people.keeping.own'],
    }),
  },
});

export const undoForm = defineForm(all, {
  name: 'undo-correction',
  instance: 'id',
  fields: { id: hidden({ problems: ['catalogue.mending.none'] }), reason: reasonField() },
});
