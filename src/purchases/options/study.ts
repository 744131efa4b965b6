// SPDX-License-Identifier: AGPL-3.0-or-later
// The options studied before a purchase, in their order: each up to the one chosen has its reason.
import { isDay } from '../../base/day.ts';
import type { Mark } from '../../law/rule.ts';

/** Reuse, adapt, order from what exists, buy, have written. */
export const options = ['reuse', 'adapt', 'existing', 'buy', 'build'] as const;
export type Option = (typeof options)[number];

export const words = [...options, 'subject', 'body', 'date', 'chosen', 'asked'] as const;
export type Word = (typeof words)[number];
export type Typed = Readonly<Record<Word, string>>;

/** What says that they are studied in this order; read in what others say of it. */
export const basis: readonly {
  readonly key: 'order-fr' | 'order-it';
  readonly mark: Mark;
  readonly checkedOn: string;
  readonly sources: readonly string[];
}[] = [
  { key: 'order-fr', mark: 'secondary', checkedOn: '2026-11-30', sources: ['D01'] },
  { key: 'order-it', mark: 'secondary', checkedOn: '2026-11-30', sources: ['D02', 'D03'] },
];

export interface Lack {
  readonly field: Word;
  readonly key: 'no-subject' | 'no-chosen' | 'no-reason' | 'bad-day';
  /** Of `no-reason`. */
  readonly option?: Option;
  readonly isChosen?: boolean;
}

export const chosenOf = ({ chosen }: Typed): Option | undefined => options.find((one) => one === chosen);

/** What must be said before a document is made. */
export function lacksIn(typed: Typed): Lack[] {
  const chosen = chosenOf(typed);
  const upTo = chosen ? options.slice(0, options.indexOf(chosen) + 1) : [];
  return [
    ...(typed.subject.trim() ? [] : [{ field: 'subject', key: 'no-subject' } as const]),
    ...(typed.date && !isDay(typed.date) ? [{ field: 'date', key: 'bad-day' } as const] : []),
    ...(chosen ? [] : [{ field: 'chosen', key: 'no-chosen' } as const]),
    ...upTo
      .filter((option) => !typed[option].trim())
      .map((option) => ({ field: option, key: 'no-reason', option, isChosen: option === chosen }) as const),
  ];
}
