// SPDX-License-Identifier: AGPL-3.0-or-later
// Mail addresses, read with distrust.
import isEmail from 'validator/lib/isEmail.js';
import { Problem } from './problem.ts';

/** An address as it is written to: no name, no comment, no quote, no control character. */
export type Address = string & { readonly noun: 'Address' };

/** Reads what a stranger typed. @throws Problem invalid `mail.bad-address`, which does not repeat it */
export function parseAddress(written: string): Address {
  const found = findAddress(written);
  if (!found) throw new Problem('invalid', 'mail.bad-address');
  return found;
}

/**
 * Like `parseAddress`, undefined where it refuses. At most 254 characters (RFC 5321 4.5.3.1); the domain is
 * lower case.
 */
export function findAddress(written: string): Address | undefined {
  if (/[\r\n\0]/.test(written)) return undefined;
  const trimmed = written.trim();
  const fits = trimmed.length <= 254 && isEmail(trimmed);
  if (!fits || /[^\x21-\x7e]|"/.test(trimmed)) return undefined;
  const at = trimmed.lastIndexOf('@');
  return `${trimmed.slice(0, at)}@${trimmed.slice(at + 1).toLowerCase()}` as Address;
}
