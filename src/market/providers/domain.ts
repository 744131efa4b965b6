// SPDX-License-Identifier: AGPL-3.0-or-later
// A mail domain that a provider may prove by opening a mailbox at it: its own, whole, and no public one.
import { Problem } from '../../base/problem.ts';
import { organisationDomain } from '../../measure/facts/domains.ts';

/**
 * The domain that a mailbox proves: the registrable one, and only from a mailbox at that very domain, since
 * who has
 * `someone@lab.city.example.fr` does not hold `example.fr`.
 * @throws Problem invalid `market.domain.free`, `market.domain.not-whole`
 */
export function provableDomain(address: string): string {
  const host = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  const domain = organisationDomain(address);
  if (domain === 'free' || domain === 'none')
    throw new Problem('invalid', 'market.domain.free', { domain: host.slice(0, 100) });
  if (domain !== host) throw new Problem('invalid', 'market.domain.not-whole', { domain });
  return domain;
}
