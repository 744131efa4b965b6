// SPDX-License-Identifier: AGPL-3.0-or-later
// Territories as people write them and as codes: « France », « Haute-Savoie », `FR-74`.
import { fold } from '../../base/text.ts';

/** Countries that offers are for, by code. */
export const countries = ['FR', 'BE', 'CA', 'CA-QC', 'CH', 'LU'] as const;
const known: Readonly<Record<string, string>> = {
  france: 'FR',
  belgique: 'BE',
  belgium: 'BE',
  canada: 'CA',
  quebec: 'CA-QC',
  suisse: 'CH',
  switzerland: 'CH',
  luxembourg: 'LU',
};

const key = (words: string) =>
  fold(words)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/**
 * Codes of what is written, separated by commas or lines; what is unknown is left as it is written, for the
 * check to refuse.
 * @param names code → name
 */
export function territoryCodes(written: string, names: ReadonlyMap<string, string>): string[] {
  const byName = new Map([...names].map(([code, name]) => [key(name), code]));
  const parts = written.split(/[,;\n]+/).map((part) => part.trim());
  const codes = parts
    .filter(Boolean)
    .map((part) => known[key(part)] ?? byName.get(key(part)) ?? codeIn(part));
  return [...new Set(codes)].slice(0, 200);
}

const codeIn = (part: string) =>
  /^[a-z]{2}(?:-[a-z0-9]{1,3}(?:-\d{2})?)?$/i.test(part) ? part.toUpperCase() : part;
