// SPDX-License-Identifier: AGPL-3.0-or-later
// A mission and one of the offers to it, as a deal between two sides.
import type { Id } from '../../base/id.ts';
import type { Deal } from '../../people/agents/sides.ts';
import type { Mission, MissionOffer } from './mission.ts';

/** @param acting who acts now, for which side */
export function dealOf(
  { organisation, drafted, opened, accepted, delivered, confirmed }: Mission,
  { made }: Pick<MissionOffer, 'made'>,
  acting: { readonly buyer: Id<'Account'> } | { readonly provider: Id<'Account'> },
): Deal {
  const [buyer, provider] = 'buyer' in acting ? [acting.buyer, undefined] : [undefined, acting.provider];
  return {
    buyer: organisation,
    provider: made.organisation,
    buyers: [drafted.by, opened?.by, accepted?.by, confirmed?.by, buyer],
    providers: [made.by, delivered?.by, provider],
    actingBuyer: buyer,
    since: drafted.at,
  };
}
