// SPDX-License-Identifier: AGPL-3.0-or-later
// The official number of a provider: SIREN (France), BCE (Belgium), NEQ (Québec). A number that checks is
// well written, not yet proved.
import { Problem } from '../../base/problem.ts';
import { readCode } from '../../people/directory/codes/code.ts';

export type IdentityScheme = 'siren' | 'bce' | 'neq';

export interface OfficialNumber {
  readonly scheme: IdentityScheme;
  /** Digits only. */
  readonly number: string;
}

/**
 * @param written as people write it; a SIRET or a VAT number gives its SIREN
 * @throws Problem invalid `market.provider.bad-number`
 */
export function officialNumber(scheme: IdentityScheme, written: string): OfficialNumber {
  const [code] = readCode(written, { kind: scheme }).candidates;
  if (!code)
    throw new Problem('invalid', 'market.provider.bad-number', { scheme, written: written.slice(0, 40) });
  return { scheme, number: scheme === 'siren' ? code.value.slice(0, 9) : code.value };
}
