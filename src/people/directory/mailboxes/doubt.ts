// SPDX-License-Identifier: AGPL-3.0-or-later
// Whether a mailbox that was taken in may be another organisation's: before codes were read with their
// country, 62063 gave Liège's mailbox to Avesnes-le-Comte.
import { countryOfAddress, fitsCountry, holdsName } from './fit.ts';

export interface Taken {
  readonly address: string;
  readonly source: string;
  /** Whether its list said the country or the kind of the code; null: taken in before that was asked. */
  readonly codeSaid: boolean | null;
  readonly name: string;
  readonly country: string;
  /** Who else bears the same digits as a code of another country. */
  readonly others: readonly string[];
}

/**
 * `misfit`: its domain is of another country; `shared`: its code is another organisation's too, and nothing
 * in the address says that it is this one's; undefined: nothing speaks against it.
 */
export function doubtOf({
  address,
  source,
  codeSaid,
  name,
  country,
  others,
}: Taken): 'misfit' | 'shared' | undefined {
  // The directory of the French administration says INSEE of what is INSEE.
  if (source !== 'csv' || codeSaid === true) return undefined;
  if (!fitsCountry(address, country)) return 'misfit';
  if (others.length === 0 || countryOfAddress(address) === country) return undefined;
  return holdsName(address, name) && !others.some((other) => holdsName(address, other))
    ? undefined
    : 'shared';
}
