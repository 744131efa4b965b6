// SPDX-License-Identifier: AGPL-3.0-or-later
// An official code of an organisation: country, kind and value.

/**
 * `insee`: commune of France; `siren`, `siret`: organisation and establishment of France; `nis` (or INS):
 * commune of Belgium;
 * `bce` (KBO): enterprise of Belgium; `quebec`, `quebec-mrc`: the ministry's codes; `neq`: enterprise of
 * Québec.
 */
export type CodeKind = 'insee' | 'siren' | 'siret' | 'nis' | 'bce' | 'quebec' | 'quebec-mrc' | 'neq';

/** ISO 3166-1 alpha-2. */
export type CodeCountry = 'FR' | 'BE' | 'CA';

export interface OrganisationCode {
  readonly country: CodeCountry;
  readonly kind: CodeKind;
  /** Digits, and the letter of Corsica: without spaces or dots. */
  readonly value: string;
}
