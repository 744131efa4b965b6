// SPDX-License-Identifier: AGPL-3.0-or-later
// A passkey: a secret that a device of the owner keeps and never shows. It is a second way in; the link by
// mail stays.
import type { Id } from '../../../base/id.ts';

export interface Passkey {
  readonly id: Id<'Passkey'>;
  readonly account: Id<'Account'>;
  /** Chosen by the device. */
  readonly credential: Buffer;
  /** COSE key (RFC 9052). */
  readonly publicKey: Buffer;
  /** Uses, as the device counts them; 0 for ever where it does not count. */
  readonly counter: number;
  readonly transports: readonly string[];
  /** `firefox-windows`: where it was made. */
  readonly browser: string;
  readonly createdAt: Date;
  /** ISO date. */
  readonly usedOn?: string;
}

export const mostPasskeys = 20;
