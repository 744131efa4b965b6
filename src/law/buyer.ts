// SPDX-License-Identifier: AGPL-3.0-or-later
// Which laws bind a public buyer, and in which classes they put it: by where it is, and by what it is.
import type { OrganisationKind } from '../people/directory/organisation.ts';
import { ownLaw } from './own-law.ts';
import type { Buyer, BuyerClass, Jurisdiction } from './rule.ts';

/**
 * Local authorities, their groupings and their bodies: `local` where the law speaks of them (CCP, art.
 * R2131-12). Other public bodies that are not the State's are sub-central alone.
 */
const local: ReadonlySet<OrganisationKind> = new Set([
  'commune',
  'grouping',
  'department',
  'region',
  'province',
  'social',
  'fire',
  'school',
  'operator',
]);
/** Of Québec: the State's bodies, and school service centres and boards (LCOP, s. 4). */
const publicBodies: ReadonlySet<OrganisationKind> = new Set(['state', 'school']);

/** @param place ISO 3166-2, or a country @param kind what the buyer is */
export function buyerIn(place: string, kind: OrganisationKind = 'commune'): Buyer {
  if (ownLaw.has(place)) return { jurisdictions: [], classes: [] };
  const country = place.slice(0, 2);
  if (country === 'FR' || country === 'BE')
    return { jurisdictions: [country, 'EU'], classes: europeanClasses(kind) };
  if (/^CA-QC\b/.test(place))
    return {
      jurisdictions: ['CA-QC'],
      classes: publicBodies.has(kind) ? ['public-bodies'] : ['municipal'],
    };
  const classes: readonly BuyerClass[] = kind === 'state' ? ['federal-departments'] : [];
  const jurisdictions: readonly Jurisdiction[] = country === 'CA' ? ['CA'] : [];
  return { jurisdictions, classes };
}

/** Directive 2014/24/EU, art. 4: central government authorities, and all other contracting authorities. */
function europeanClasses(kind: OrganisationKind): readonly BuyerClass[] {
  if (kind === 'state') return ['central'];
  return local.has(kind) ? ['subcentral', 'local'] : ['subcentral'];
}

/** The kinds of rule that end the freedom to order directly, each country's own. */
export const endsOfDirectOrder = ['direct-order', 'low-value-contract', 'public-tender'] as const;
