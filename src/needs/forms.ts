// SPDX-License-Identifier: AGPL-3.0-or-later
// What is asked of who says a need, stands behind one, or leads one.
import type { Currency } from '../base/currency.ts';
import type { Day } from '../base/day.ts';
import { type Lang, speaker } from '../base/language.ts';
import { type Choosable, leftToTheMatrix, sayable } from '../people/agents/forms-choosing.ts';
import {
  amount,
  choice,
  day,
  hidden,
  longText,
  named,
  number,
  radios,
  refusing,
  text,
  yes,
} from '../platform/form/fields.ts';
import { defineForm } from '../platform/form/form.ts';
import { badUsefulBy, badVoteBy, mostAgents, weights } from './backing.ts';
import { badDate, longest, needKinds } from './need.ts';
import { refusedWords } from './said.ts';
import { texts } from './texts/texts.ts';

/** In which currency one counts, and today, ISO date. */
export interface Writing {
  readonly currency: Currency;
  readonly on: Day;
}

const ofWords = ['needs.contact', 'needs.person', 'needs.price', 'needs.budget'];

const voteByField = day({ label: 'needs.form.vote-by', problems: ['needs.bad-vote'] });

const partFields = ({ currency, on }: Writing) => ({
  ceiling: amount<keyof typeof texts>({
    label: (lang: Lang) => speaker(texts, lang)('needs.form.ceiling', { currency }),
    hint: 'needs.form.ceiling-hint',
    currency,
    problems: ['needs.bad-ceiling'],
  }),
  voteBy: refusing(voteByField, (voteBy) => badVoteBy(voteBy, on)),
  weight: radios({
    label: 'needs.form.weight',
    required: true,
    problems: ['needs.unknown-population'],
    options: weights.map((weight) => ({ value: weight, label: `needs.form.weight-${weight}` }) as const),
  }),
  agents: number({
    label: 'needs.form.agents',
    hint: 'needs.form.agents-hint',
    from: 1,
    to: mostAgents,
    problems: ['needs.no-agents'],
  }),
});

const asked = (organisations: readonly Choosable[]) => {
  const whose = choice({
    label: 'needs.form.for',
    required: 'needs.form.no-organisation',
    options: sayable(organisations),
    problems: ['needs.not-public', 'needs.backed-already'],
  });
  return leftToTheMatrix(whose);
};

const title = text({
  label: 'needs.form.title',
  hint: 'needs.form.title-hint',
  required: true,
  least: 4,
  most: longest.title,
  problems: [...ofWords, 'needs.said-already'],
});
const purpose = longText({
  label: 'needs.form.purpose',
  hint: 'needs.form.purpose-hint',
  required: true,
  least: 10,
  most: longest.purpose,
});
const audience = text({
  label: 'needs.form.audience',
  hint: 'needs.form.audience-hint',
  required: true,
  least: 2,
  most: longest.audience,
});
const quantity = text({
  label: 'needs.form.quantity',
  hint: 'needs.form.quantity-hint',
  most: longest.quantity,
});
const inUse = text({ label: 'needs.form.in-use', hint: 'needs.form.in-use-hint', most: longest.inUse });
const neededByDay = day({ label: 'needs.form.needed-by', required: true, problems: ['needs.bad-date'] });
const neededByField = (on: Day) => refusing(neededByDay, (neededBy) => badDate(neededBy, on));

/** What the words of a need may not hold is refused beside the field that holds it. */
const wordsFields = {
  title: refusing(title, refusedWords),
  purpose: refusing(purpose, refusedWords),
  audience: refusing(audience, refusedWords),
  quantity: refusing(quantity, refusedWords),
};

/** @param organisations that one may speak for */
export const sayForm = (organisations: readonly Choosable[], writing: Writing) =>
  defineForm(texts, {
    name: 'need',
    fields: {
      organisation: asked(organisations),
      ...wordsFields,
      neededBy: neededByField(writing.on),
      kind: choice({
        label: 'needs.form.kind',
        required: true,
        options: needKinds.map((kind) => ({ value: kind, label: `needs.kind.${kind}` }) as const),
      }),
      inUse: refusing(inUse, refusedWords),
      software: named({
        of: 'software',
        label: 'needs.form.software',
        hint: 'needs.form.software-hint',
      }),
      ...partFields(writing),
      looked: yes({ label: 'needs.form.looked', problems: ['needs.look-first'] }),
    },
  });

const usefulBy = day({ label: 'needs.back.useful-by', required: true, problems: ['needs.bad-useful'] });

/** @param organisations that one may back it for */
export const backForm = (organisations: readonly Choosable[], writing: Writing) =>
  defineForm(texts, {
    name: 'back',
    fields: {
      organisation: asked(organisations),
      usefulBy: refusing(usefulBy, (given) => badUsefulBy(given, writing.on)),
      ...partFields(writing),
      named: yes({ label: 'needs.back.named', hint: 'needs.back.named-hint' }),
    },
  });

/** The button alone, for one organisation. */
export const leaveForm = defineForm(texts, {
  name: 'leave',
  instance: 'organisation',
  fields: { organisation: hidden({ most: 40, problems: ['needs.not-backed'] }) },
});

/** The same fields as when it was said, but what is one's own. */
export const rewordForm = defineForm(texts, {
  name: 'reword',
  fields: {
    ...wordsFields,
    inUse: refusing(inUse, refusedWords),
    software: named({ of: 'software', label: 'needs.form.software', hint: 'needs.form.software-hint' }),
  },
});

export const putOffForm = (on: Day) =>
  defineForm(texts, { name: 'put-off', fields: { neededBy: neededByField(on) } });
/** The buttons that end it. */
export const closeForm = (name: 'met' | 'give-up') => defineForm(texts, { name, fields: {} });
