// SPDX-License-Identifier: AGPL-3.0-or-later
// What is asked to freeze a key: the same words as the simulator, read by the same.
import type { Currency } from '../../base/currency.ts';
import { longText, text } from '../../platform/form/fields.ts';
import { defineForm } from '../../platform/form/form.ts';
import { type Asked, readAsked } from '../simulator/asked.ts';
import { texts as tryTexts } from '../simulator/texts.ts';
import { type Typed, words } from '../simulator/words-asked.ts';
import { texts as formTexts } from './texts/forms.ts';
import { texts as own } from './texts/key.ts';

const texts = { ...tryTexts, ...formTexts, ...own };
type Key = keyof typeof texts;

const short = (label: Key, problems: readonly string[] = []) =>
  text({ label, most: 60, problems: [...problems, 'pools.try.*'] });

export const freezeForm = (currency: Currency) =>
  defineForm(texts, {
    name: 'freeze',
    fields: {
      total: short('pools.try.total', ['pools.share.*', 'pools.key.alone', 'pools.key.rises']),
      ...{ equal: short('pools.try.equal'), people: short('pools.try.people') },
      ...{ 'by-use': short('pools.try.by-use'), use: short('pools.try.use') },
      ...{ floor: short('pools.try.floor'), cap: short('pools.try.cap') },
      ...{ fixed: short('pools.try.fixed'), grant: short('pools.try.grant') },
      'grant-most': short('pools.try.grant-most'),
      members: longText({
        label: 'pools.key.members',
        hint: 'pools.key.members-hint',
        required: true,
        most: 20_000,
        problems: ['pools.key.no-line', 'pools.key.stranger', 'pools.try.*'],
      }),
      source: text({
        label: 'pools.key.source',
        hint: 'pools.key.source-hint',
        most: 200,
        problems: ['pools.key.no-source'],
      }),
      key: longText({
        label: 'pools.try.key',
        hint: 'pools.key.json-hint',
        most: 5_000,
        problems: ['pools.try.*'],
      }),
    },
    check: (input) =>
      askedIn(input, currency).complaints.map(({ field, key, facts }) => ({ field, key, facts })),
  });

/** What a form of a key was read as. */
export type KeyRead = Readonly<Partial<Record<(typeof words)[number], string | undefined>>>;

/** As the simulator reads it. */
export function askedIn(read: KeyRead, currency: Currency): Asked {
  const typed = Object.fromEntries(words.map((word) => [word, read[word] ?? ''])) as Typed;
  return readAsked({ ...typed, currency, without: '' });
}
