// SPDX-License-Identifier: AGPL-3.0-or-later
// Who keeps a halle, as far as its settings say.

export interface Keeper {
  /** Name, then address, telephone, number: a line each. */
  readonly lines: readonly string[];
  readonly director: string | undefined;
  readonly host: readonly string[];
  readonly contact: string | undefined;
  readonly privacyContact: string | undefined;
  /** ISO 3166-1 or 3166-2 codes of where the data is kept. */
  readonly dataIn: readonly string[];
  /** Days after which a backup is destroyed, and what was erased with it. */
  readonly backupDays: number | undefined;
}
