// SPDX-License-Identifier: AGPL-3.0-or-later
// The official number of a provider: SIREN (France), BCE (Belgium), NEQ (Québec). A number that checks is well written, not yet proved.
import { Problem } from '../../base/problem.ts';

export type IdentityScheme = 'siren' | 'bce' | 'neq';

export interface OfficialNumber {
  readonly scheme: IdentityScheme;
  /** Digits only. */
  readonly number: string;
}

/** Luhn: each second digit from the right doubled, the sum a multiple of ten (ISO/IEC 7812-1 annex B; INSEE for SIREN). */
function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

const checks: Readonly<Record<IdentityScheme, (digits: string) => boolean>> = {
  siren: (digits) => /^\d{9}$/.test(digits) && luhn(digits) && digits !== '000000000',
  /** The last two digits are 97 less the remainder of the first eight (Banque-Carrefour des Entreprises). */
  bce: (digits) => /^[01]\d{9}$/.test(digits) && 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8)),
  /** Ten digits that begin with the kind of register; no public rule for the last one was found. */
  neq: (digits) => /^(?:11|22|33|88)\d{8}$/.test(digits),
};

/** @param written with spaces, dots or a country before it; a SIRET gives its SIREN @throws Problem invalid `market.provider.bad-number` */
export function officialNumber(scheme: IdentityScheme, written: string): OfficialNumber {
  const digits = written.replace(/^(?:BE|FR)/i, '').replace(/[\s.-]/g, '');
  const number =
    scheme === 'siren' && /^\d{14}$/.test(digits) && luhn(digits)
      ? digits.slice(0, 9)
      : scheme === 'bce' && digits.length === 9
        ? `0${digits}`
        : digits;
  if (!checks[scheme](number)) throw new Problem('invalid', 'market.provider.bad-number', { scheme, written: written.slice(0, 40) });
  return { scheme, number };
}
