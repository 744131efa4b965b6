// SPDX-License-Identifier: AGPL-3.0-or-later
// Days and months as people and office programs write them: « 01/09/2021 », « 09/2021 », « sept. 2021 »,
// `2021-09`. The day stands before the month, unless it can only stand after it.
import { isDay } from './day.ts';
import { fold } from './text.ts';

/** Folded names of the months, French and English. */
const months: readonly (readonly string[])[] = [
  ['janvier', 'january'],
  ['fevrier', 'february'],
  ['mars', 'march'],
  ['avril', 'april'],
  ['mai', 'may'],
  ['juin', 'june'],
  ['juillet', 'july'],
  ['aout', 'august'],
  ['septembre', 'september'],
  ['octobre', 'october'],
  ['novembre', 'november'],
  ['decembre', 'december'],
];

/** By its first three letters or more, where they begin one month alone. */
function monthNamed(word: string): number | undefined {
  const begun = months.flatMap((names, at) => (names.some((name) => name.startsWith(word)) ? [at + 1] : []));
  return begun.length === 1 ? begun[0] : undefined;
}

interface Parts {
  readonly year: string;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year);

/** Each way of writing: what it looks like, and what its groups are. */
const shapes: readonly (readonly [RegExp, (groups: readonly string[]) => Parts])[] = [
  [/^(\d{4})$/, ([year]) => ({ year: year! })],
  [/^(\d{4})[-/.](\d{1,2})$/, ([year, month]) => ({ year: year!, month: Number(month) })],
  [/^(\d{1,2})[-/.](\d{4})$/, ([month, year]) => ({ year: year!, month: Number(month) })],
  [
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?$/,
    ([year, month, day]) => ({ year: year!, month: Number(month), day: Number(day) }),
  ],
  [/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?: .*)?$/, ([one, two, year]) => dayFirst(one!, two!, year!)],
  [
    /^([a-z]{3,9})\.?[- ](\d{4}|\d{2})$/,
    ([month, year]) => ({ year: fullYear(year!), month: monthNamed(month!) ?? 0 }),
  ],
  [
    /^(\d{1,2})(?:er|st|nd|rd|th)?[- ]([a-z]{3,9})\.?,?[- ](\d{4}|\d{2})$/,
    ([day, month, year]) => ({ year: fullYear(year!), month: monthNamed(month!) ?? 0, day: Number(day) }),
  ],
];

function dayFirst(one: string, two: string, year: string): Parts {
  const [first, second] = [Number(one), Number(two)];
  const swapped = second > 12 && first <= 12;
  return { year: fullYear(year), month: swapped ? first : second, day: swapped ? second : first };
}

function partsOf(written: string): Parts | undefined {
  const words = fold(written).replace(/\s+/g, ' ').trim();
  for (const [shape, made] of shapes) {
    const groups = shape.exec(words);
    if (groups) return made(groups.slice(1));
  }
  return undefined;
}

const two = (n: number) => String(n).padStart(2, '0');

/** `2021` or `2021-09`; a day gives its month; undefined for what is neither. */
export function readMonth(written: string): string | undefined {
  const { year, month, day } = partsOf(written) ?? {};
  if (year === undefined) return undefined;
  if (month === undefined) return year;
  const first = `${year}-${two(month)}-${two(day ?? 1)}`;
  return isDay(first) ? first.slice(0, 7) : undefined;
}

/** `2021-09-01`; undefined for what is no day of the calendar. */
export function readDay(written: string): string | undefined {
  const { year, month, day } = partsOf(written) ?? {};
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const found = `${year}-${two(month)}-${two(day)}`;
  return isDay(found) ? found : undefined;
}
