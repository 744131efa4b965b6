// SPDX-License-Identifier: AGPL-3.0-or-later
// The official mailbox of an organisation: the one that a public directory lists, with the directory and the day.

export interface Mailbox<Address = string> {
  readonly address: Address;
  /** `annuaire-administration`, `csv`. */
  readonly source: string;
  /** ISO date that the source says of it. */
  readonly statedOn: string;
}

/** A mailbox as a source gives it, before the organisation is known. */
export interface MailboxRecord extends Mailbox {
  /** INSEE code, SIREN or SIRET. */
  readonly code: string;
  /** Place in the file, from 1. */
  readonly place: number;
}

/** What is wrong with a record: the key of its sentence. */
export interface MailboxComplaint {
  readonly place: number;
  readonly key: string;
  readonly written: string;
}

export interface MailboxReading {
  readonly records: readonly MailboxRecord[];
  readonly complaints: readonly MailboxComplaint[];
}
