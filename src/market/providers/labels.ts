// SPDX-License-Identifier: AGPL-3.0-or-later
// Countries that offers are for, by code.

export const countries = ['FR', 'BE', 'CA', 'CA-QC', 'CH', 'LU'] as const;

/** How codes are said: functions, territories, languages, software. */
export interface Labels {
  readonly software: (slug: string) => string;
  readonly territory: (code: string) => string;
  readonly language: (code: string) => string;
  readonly function: (id: string) => string;
}
