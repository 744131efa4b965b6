// SPDX-License-Identifier: AGPL-3.0-or-later
// A form of a profile, as the bank keeps it.
import type { Profile } from './availability.ts';

/** What the form was read as. */
export interface ProfileRead {
  readonly function: readonly string[];
  /** Ids of records. */
  readonly software: readonly string[];
  readonly language: readonly string[];
  /** ISO 3166-2 or country codes. */
  readonly territories: readonly string[];
  readonly remote: boolean;
  readonly days: number;
  readonly from: string;
  readonly until: string;
  readonly terms: string | undefined;
}

export const profileOf = (read: ProfileRead): Profile => ({
  functions: read.function,
  software: read.software,
  languages: read.language,
  territories: read.territories,
  remote: read.remote,
  daysAMonth: read.days,
  from: read.from,
  until: read.until,
  terms: read.terms ?? '',
});
