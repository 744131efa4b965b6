// SPDX-License-Identifier: AGPL-3.0-or-later
// Claims as the measured histories hash them: the same key, the same folding; the words are forgotten at
// once.
import { Problem } from '../../../base/problem.ts';
import { identityKeys } from '../../../measure/facts/identities.ts';
import { hasher } from '../../../measure/sources/signatures.ts';
import type { Address } from '../../../platform/mail.ts';
import type { KeyFor } from '../../../platform/secret.ts';

/** @param domain registrable, see `measure/facts/domains.ts` */
export const domainHash = (keyFor: KeyFor, domain: string): Buffer =>
  hasher(keyFor('identities'))('domain', domain);

/** @throws Problem invalid `market.person.no-address` for an address that identifies nobody */
export function mailHash(keyFor: KeyFor, address: Address): Buffer {
  const { mail } = identityKeys({ name: '', mail: address });
  if (mail === undefined) throw new Problem('invalid', 'market.person.no-address');
  return hasher(keyFor('identities'))('mail', mail);
}
