// SPDX-License-Identifier: AGPL-3.0-or-later
// Single values of contracts as they are published, with their damage: days, numbers, SIRETs, words.
import { isDay, monthsAfter } from '../../base/day.ts';
import { isMapping, type Mapping, type Term } from './contract.ts';

/** Words of a value, null where it has none. */
export function wordsIn(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return null;
  const words = value.trim();
  return words === '' || /^(?:null|nan|none|undefined|n\/?a)$/i.test(words) ? null : words;
}

/** The first of the keys that has a value; a key may lead inside: `acheteur.id`. */
export function valueAt(record: Mapping, ...keys: readonly string[]): unknown {
  for (const key of keys) {
    const own = record[key];
    const value = own === undefined && key.includes('.') ? inside(record, key.split('.')) : own;
    if (value !== undefined && value !== null && value !== '') return value;
  }
  return undefined;
}

function inside(record: Mapping, path: readonly string[]): unknown {
  let value: unknown = record;
  for (const key of path) {
    if (Array.isArray(value)) value = value[0];
    value = isMapping(value) ? value[key] : undefined;
  }
  return value;
}

/** All that stands in a list, in an object around a list (`{ modification: […] }`), or alone. */
export function listOf(value: unknown, wrapper?: string): readonly unknown[] {
  const all = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  if (!wrapper) return all;
  return all.flatMap((one) => (isMapping(one) && one[wrapper] !== undefined ? listOf(one[wrapper]) : [one]));
}

/** A day `2024-02-28`, from a day, a moment or `28/02/2024`; null where it is none of the calendar. */
export function dayIn(value: unknown): string | null {
  const words = wordsIn(value);
  if (!words) return null;
  const [, a, b, c] =
    /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(words) ?? /^(\d{4})\/?(\d{2})\/?(\d{2})(?!\d)/.exec(words) ?? [];
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/.exec(words) ?? [];
  return a ? realDay(a, b!, c!) : year ? realDay(year, month!, day!) : null;
}

function realDay(year: string, month: string, day: string): string | null {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number(year) >= 1990 && Number(year) <= 2100 && isDay(written) ? written : null;
}

/** Twenty years: beyond, days were written where months are asked. */
const mostMonths = 240;

/** @param length as published: `36`, `"36"`, `"36 mois"` */
export function termOf(start: unknown, length: unknown): Term {
  const from = dayIn(start);
  const said = wordsIn(length);
  if (!said) return { ends: null, doubt: 'no-length' };
  if (!from) return { ends: null, doubt: wordsIn(start) ? 'not-a-day' : 'no-start' };
  const months = Number(said.replace(',', '.').replace(/\s*(?:mois|months?)$/i, ''));
  if (!Number.isInteger(months) || months <= 0) return { ends: null, doubt: 'no-month' };
  if (months > mostMonths) return { ends: null, doubt: 'too-long' };
  return { ends: monthsAfter(from, months), from: { start: from, months } };
}

/** Fourteen digits, whatever stands between them; null where there are not fourteen. */
export function siretIn(value: unknown): string | null {
  const words = wordsIn(value)
    ?.replace(/^FR-(?:SIRET|SIRENE|INSEE)-/i, '')
    .replace(/[\s.\u00a0-]/g, '');
  if (!words || !/^\d{14}$/.test(words) || /^(\d)\1{13}$/.test(words)) return null;
  return words;
}

/** Eight digits, without the check digit. */
export const cpvIn = (value: unknown): string | undefined => /^\d{8}/.exec(wordsIn(value) ?? '')?.[0];
