// SPDX-License-Identifier: AGPL-3.0-or-later
// The number that France gives to every organisation: nine digits, the last of which proves the others (Luhn, ISO/IEC 7812-1).

/** What is wrong with a SIREN: `shape`, `checksum`; undefined when nothing is. */
export function findSirenFault(siren: string): 'shape' | 'checksum' | undefined {
  if (!/^\d{9}$/.test(siren)) return 'shape';
  const doubled = [...siren].map((digit, at) => Number(digit) * (at % 2 === 1 ? 2 : 1));
  const sum = doubled.reduce((all, one) => all + (one > 9 ? one - 9 : one), 0);
  return sum % 10 === 0 ? undefined : 'checksum';
}
