// SPDX-License-Identifier: AGPL-3.0-or-later
// Whom to tell: the mailbox of a function that the project's own publiccode.yml names, else the one it
// declares in `.halle.yml`.
import { parsePublicCode } from '../../publiccode/index.ts';

/** Where a contact was found. */
export type Via = 'publiccode' | 'claim';

export interface Contact {
  readonly mailbox: string;
  readonly via: Via;
}

/**
 * The contact of a project; undefined where none is known.
 * @param records raw publiccode.yml files, latest first. Addresses of persons were taken out when they came
 * in (`sources/persons.ts`).
 */
export function contactIn(records: readonly string[], declared: string | undefined): Contact | undefined {
  for (const raw of records) {
    const contacts = parsePublicCode(raw).publiccode?.maintenance?.contacts ?? [];
    const mailbox = contacts
      .map(({ email }) => email?.trim())
      .find((email) => email && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email));
    if (mailbox) return { mailbox, via: 'publiccode' };
  }
  return declared === undefined ? undefined : { mailbox: declared, via: 'claim' };
}
