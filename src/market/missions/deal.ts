// SPDX-License-Identifier: AGPL-3.0-or-later
// A mission and one of the offers to it, as a deal between two sides.
import { Problem } from '../../base/problem.ts';
import type { Deal } from '../../people/agents/sides.ts';
import { done, type Mission, retainedIn, type Step } from './mission.ts';

/**
 * The deal as the last step leaves it: with the offer that it is about, or the one retained.
 * @throws Problem not-found `market.mission.no-such-offer`
 */
export function dealOf(mission: Mission): Deal {
  const last: Step = mission.steps.at(-1)!;
  const offer = mission.offers.find(({ id }) => id === (last.about ?? retainedIn(mission)));
  if (!offer) throw new Problem('not-found', 'market.mission.no-such-offer');
  const actingBuyer = last.step === 'accepted' || last.step === 'confirmed' ? last.by : undefined;
  const by = (step: Step['step']) => done(mission, step)?.by;
  return {
    buyer: mission.organisation,
    provider: offer.made.organisation,
    buyers: [by('drafted'), by('opened'), by('accepted'), by('confirmed')],
    providers: [offer.made.by, by('delivered')],
    actingBuyer,
    since: done(mission, 'drafted')!.at,
  };
}
