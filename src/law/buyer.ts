// SPDX-License-Identifier: AGPL-3.0-or-later
// Which laws bind a public buyer, and in which classes they put it.
import type { Buyer, BuyerClass, Jurisdiction } from './rule.ts';

/** @param place ISO 3166-2, or a country @param central whether it is the State or one of its bodies */
export function buyerIn(place: string, central = false): Buyer {
  const country = place.slice(0, 2);
  if (country === 'FR' || country === 'BE')
    return { jurisdictions: [country, 'EU'], classes: central ? ['central'] : ['subcentral', 'local'] };
  if (/^CA-QC\b/.test(place))
    return { jurisdictions: ['CA-QC'], classes: central ? ['public-bodies'] : ['municipal'] };
  const classes: readonly BuyerClass[] = central ? ['federal-departments'] : [];
  const jurisdictions: readonly Jurisdiction[] = country === 'CA' ? ['CA'] : [];
  return { jurisdictions, classes };
}

/** The kinds of rule that end the freedom to order directly, each country's own. */
export const endsOfDirectOrder = ['direct-order', 'low-value-contract', 'public-tender'] as const;
