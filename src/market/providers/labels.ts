// SPDX-License-Identifier: AGPL-3.0-or-later
// How codes are said, as pages are given it.

/** How codes are said: functions, territories, languages, software. */
export interface Labels {
  readonly software: (slug: string) => string;
  readonly territory: (code: string) => string;
  readonly language: (code: string) => string;
  readonly function: (id: string) => string;
}
