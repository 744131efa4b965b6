// SPDX-License-Identifier: AGPL-3.0-or-later
// The official mailbox of an organisation: the one that a public directory lists, with the directory and the
// day.
import type { TextFacts } from '../../../base/language.ts';
import type { CodeReading } from '../codes/code.ts';

export interface Mailbox<Address = string> {
  readonly address: Address;
  /** `annuaire-administration`, `mamh`, `csv`; `admitted`: said by the operator who admitted the body. */
  readonly source: string;
  /** ISO date that the source says of it. */
  readonly statedOn: string;
}

/** A mailbox as a source gives it, before the organisation is known. */
export interface MailboxRecord extends Mailbox {
  /** The code of its organisation, with what its column, its line or its source says of it. */
  readonly code: CodeReading;
  /**
   * Whether the list, its line or who takes it in says the country, or the source is one of a single country.
   */
  readonly countrySaid: boolean;
  /** Place in the file, from 1. */
  readonly place: number;
}

/** What is wrong with a record: the key of its sentence. */
export interface MailboxComplaint {
  readonly place: number;
  readonly key: string;
  readonly facts: TextFacts;
}

export interface MailboxReading {
  readonly records: readonly MailboxRecord[];
  readonly complaints: readonly MailboxComplaint[];
}
