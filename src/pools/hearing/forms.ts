// SPDX-License-Identifier: AGPL-3.0-or-later
// What a hearing asks of who coordinates, and of each provider.
import { saidTexts } from '../../market/texts-said.ts';
import { hidden, longText, refusing } from '../../platform/form/fields.ts';
import { defineForm } from '../../platform/form/form.ts';
import { unfitInPublic } from '../groups/pool.ts';
import { texts as poolTexts } from '../groups/texts/forms.ts';
import { texts as own } from './texts.ts';

const texts = { ...saidTexts, ...poolTexts, ...own };
const problems = ['pools.amount-in-public', 'market.said.*'];

export const askForm = defineForm(texts, {
  name: 'ask',
  fields: {
    words: refusing(
      longText({
        ...{ label: 'pools.hearing.ask-words', hint: 'pools.hearing.ask-hint' },
        ...{ required: true, least: 10, most: 400, problems: [...problems, 'pools.hearing.*'] },
      }),
      unfitInPublic,
    ),
  },
});

export const answerForm = defineForm(texts, {
  name: 'answer',
  instance: 'question',
  fields: {
    question: hidden({ most: 60 }),
    words: refusing(
      longText({
        ...{ label: 'pools.hearing.answer', hint: 'pools.hearing.answer-hint' },
        ...{ required: true, least: 2, most: 2_000, problems: [...problems, 'pools.hearing.*'] },
      }),
      unfitInPublic,
    ),
  },
});
