// SPDX-License-Identifier: AGPL-3.0-or-later
// Mail addresses are matched by a keyed hash, and never logged.
import { createHmac } from 'node:crypto';
import type { Address } from '../../base/mail-address.ts';
import type { KeyFor } from '../secret.ts';

/** By what an address is recognised without being read: HMAC-SHA-256, capitals told alike. */
export function readerOf(keyFor: KeyFor, address: Address): Buffer {
  return createHmac('sha256', keyFor('mail.reader')).update(address.toLowerCase()).digest();
}
