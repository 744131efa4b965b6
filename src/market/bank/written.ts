// SPDX-License-Identifier: AGPL-3.0-or-later
// What is written in the forms of the bank, read: a profile, a name with its consent, the terms of a loan.
import { Problem } from '../../base/problem.ts';
import { fold, severalLines } from '../../base/text.ts';
import { isDay } from '../../base/time.ts';
import type { LoanTerms, Profile } from './availability.ts';

type Fields = Readonly<Record<string, string>>;

/** Languages that the form offers, BCP 47. */
export const spoken = ['fr', 'en', 'nl', 'de', 'es', 'it', 'pt'] as const;

/** Trimmed, its line ends one way, without characters that no one types. */
export const clean = (written = ''): string => severalLines(written);

/** @throws Problem invalid `market.mission.bad-day` */
function readDay(written: string): string {
  const day = written.trim();
  if (!isDay(day)) throw new Problem('invalid', 'market.mission.bad-day', { written: day.slice(0, 20) });
  return day;
}

/** Words between commas. */
export const listed = (written = '') =>
  clean(written)
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter(Boolean)
    .slice(0, 130);

/** @throws Problem invalid `market.bank.bad-number` */
function readNumber(written = ''): number {
  const plain = written.trim().replace(',', '.');
  if (!/^\d{1,4}(?:\.\d{1,2})?$/.test(plain))
    throw new Problem('invalid', 'market.bank.bad-number', { written: written.slice(0, 20) });
  return Number(plain);
}

export interface Known {
  /** Functions of the thesaurus. */
  readonly functions: readonly string[];
  /** Folded name of a territory → its code. */
  readonly territories: ReadonlyMap<string, string>;
  /** Ids of records, already found. */
  readonly software: readonly string[];
}

export function readProfile(fields: Fields, known: Known): Profile {
  return {
    functions: known.functions.filter((id) => fields[`function-${id}`] !== undefined),
    software: known.software,
    languages: spoken.filter((lang) => fields[`language-${lang}`] !== undefined),
    territories: [
      ...new Set(listed(fields['territories']).map((word) => readTerritory(word, known.territories))),
    ],
    remote: fields['remote'] !== undefined,
    daysAMonth: readNumber(fields['days']),
    from: readDay(fields['from'] ?? ''),
    until: readDay(fields['until'] ?? ''),
    terms: clean(fields['terms']),
  };
}

/**
 * A name the directory knows, a French department by number, or a code.
 * @throws Problem invalid `market.bank.no-territory`
 */
export function readTerritory(written: string, names: ReadonlyMap<string, string>): string {
  const known = names.get(fold(written));
  if (known) return known;
  const code = written.toUpperCase();
  if (/^(?:\d{2,3}|2[AB])$/.test(code)) return `FR-${code}`;
  if ([...names.values()].includes(code) || /^FR-(?:\d{2,3}|2[AB])$/.test(code)) return code;
  throw new Problem('invalid', 'market.bank.no-territory', { written: written.slice(0, 40) });
}

/**
 * The name to show and the yes that goes with it; undefined when no name is written.
 * @throws Problem invalid `market.bank.no-consent`, `.bad-name`
 */
export function readName(fields: Fields): string | undefined {
  const name = clean(fields['name']).replace(/\n/g, ' ');
  if (!name) return undefined;
  if (name.length < 2 || name.length > 80 || /[@<>]|:\/\//.test(name))
    throw new Problem('invalid', 'market.bank.bad-name');
  if (fields['consent'] === undefined) throw new Problem('invalid', 'market.bank.no-consent');
  return name;
}

export function readLoan(fields: Fields): LoanTerms {
  return {
    quotaDays: readNumber(fields['quota']),
    from: readDay(fields['from'] ?? ''),
    until: readDay(fields['until'] ?? ''),
    legalBasis: clean(fields['basis']),
  };
}
