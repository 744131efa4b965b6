// SPDX-License-Identifier: AGPL-3.0-or-later
// What each kind of official code looks like, and the digit that proves the others where there is one.
import type { CodeCountry, CodeKind, OrganisationCode } from './official-code.ts';

interface Kind {
  readonly country: CodeCountry;
  /** Whether it is thought of when neither kind nor country is said. */
  readonly bare: boolean;
  /**
   * The code as it is kept, from what was written without spaces or dots; undefined when it does not look
   * like one.
   */
  valueOf(digits: string): string | undefined;
}

const shaped = (shape: RegExp) => (digits: string) => (shape.test(digits) ? digits : undefined);

export const kinds: Readonly<Record<CodeKind, Kind>> = {
  insee: { country: 'FR', bare: true, valueOf: shaped(/^\d[\dAB]\d{3}$/) },
  siren: { country: 'FR', bare: true, valueOf: sirenOf },
  siret: { country: 'FR', bare: true, valueOf: shaped(/^\d{14}$/) },
  nis: { country: 'BE', bare: true, valueOf: shaped(/^[1-9]\d{4}$/) },
  bce: {
    country: 'BE',
    bare: true,
    valueOf: (digits) => shaped(/^[01]\d{9}$/)(digits.length === 9 ? `0${digits}` : digits),
  },
  quebec: { country: 'CA', bare: true, valueOf: shaped(/^\d{5}$/) },
  'quebec-mrc': { country: 'CA', bare: false, valueOf: shaped(/^\d{2,3}$/) },
  neq: { country: 'CA', bare: true, valueOf: shaped(/^(?:11|22|33|88)\d{8}$/) },
};

/**
 * Nine digits, or the eleven of a French VAT number, whose first two prove the SIREN that follows (CGI,
 * annexe IV, art. 31).
 */
function sirenOf(digits: string): string | undefined {
  if (/^\d{9}$/.test(digits)) return digits;
  const siren = digits.slice(2);
  const proved =
    /^\d{11}$/.test(digits) && (12 + 3 * (Number(siren) % 97)) % 97 === Number(digits.slice(0, 2));
  return proved ? siren : undefined;
}

/** What was written, without what is put between digits to read them. */
export const soleDigits = (written: string): string => written.replace(/[\s.\-/()]/g, '').toUpperCase();

/**
 * Luhn: each second digit from the right doubled, the sum a multiple of ten (ISO/IEC 7812-1 annex B; INSEE
 * for SIREN and SIRET).
 */
export function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/**
 * La Poste has more establishments than Luhn leaves numbers: of its SIRET the plain sum is a multiple of five
 * (INSEE).
 */
const laPoste = '356000000';

const proves: Partial<Record<CodeKind, (value: string) => boolean>> = {
  siren: (value) => isLuhn(value) && value !== '000000000',
  siret: (value) =>
    isLuhn(value.slice(0, 9)) &&
    (isLuhn(value) ||
      (value.startsWith(laPoste) && [...value].reduce((sum, one) => sum + Number(one), 0) % 5 === 0)),
  /** The last two digits are 97 less the remainder of the first eight (Banque-Carrefour des Entreprises). */
  bce: (value) => 97 - (Number(value.slice(0, 8)) % 97) === Number(value.slice(8)),
};

/**
 * `checksum` when a digit does not prove the others. INSEE, NIS, the codes of Québec and the NEQ have no such
 * digit that is public.
 */
export const findFault = ({ kind, value }: OrganisationCode): 'checksum' | undefined =>
  proves[kind]?.(value) === false ? 'checksum' : undefined;
