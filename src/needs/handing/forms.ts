// SPDX-License-Identifier: AGPL-3.0-or-later
// To whom a need is handed over, and the buttons that answer.
import type { Choosable } from '../../people/agents/forms-choosing.ts';
import { sayable } from '../../people/agents/forms-choosing.ts';
import { choice } from '../../platform/form/fields.ts';
import { defineForm } from '../../platform/form/form.ts';
import { texts } from '../texts/texts.ts';

/** @param behind those who stand behind it, but who leads it */
export const handForm = (behind: readonly Choosable[]) =>
  defineForm(texts, {
    name: 'hand',
    fields: {
      to: choice({
        label: 'needs.hand.to',
        hint: 'needs.hand.to-hint',
        required: 'needs.hand.nobody',
        options: sayable(behind),
        problems: ['needs.hand.waits', 'needs.hand.stranger', 'needs.hand.itself'],
      }),
    },
  });

/** By the word of its address: `take` and `decline` of who would lead it, `keep` of who leads it. */
export const handWords = { take: 'taken', decline: 'refused', keep: 'withdrawn' } as const;
export type HandWord = keyof typeof handWords;
export const answerHandForm = (name: HandWord) =>
  defineForm(texts, { name, fields: {}, problems: ['needs.hand.none', 'needs.hand.stranger'] });
