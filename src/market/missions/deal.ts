// SPDX-License-Identifier: AGPL-3.0-or-later
// A mission and one of the offers to it, as a deal between two sides.
import { Problem } from '../../base/problem.ts';
import type { Deal } from '../../people/agents/sides.ts';
import { done, type Mission, retainedIn, type Step } from './mission.ts';
import type { MissionStep } from './steps.ts';

const aboutOffers: readonly MissionStep[] = ['answered', 'offer-taken-back', 'accepted'];
const byBuyer: readonly MissionStep[] = ['accepted', 'not-done', 'confirmed'];

/**
 * The deal as the last step leaves it: with the offer that it is about, or the one retained.
 * @throws Problem not-found `market.mission.no-such-offer`
 */
export function dealOf(mission: Mission): Deal {
  const last: Step = mission.steps.at(-1)!;
  const about = aboutOffers.includes(last.step) ? last.about : retainedIn(mission);
  const offer = mission.offers.find(({ id }) => id === about);
  if (!offer) throw new Problem('not-found', 'market.mission.no-such-offer');
  const actingBuyer = byBuyer.includes(last.step) ? last.by : undefined;
  const all = (step: MissionStep) => mission.steps.filter((one) => one.step === step).map(({ by }) => by);
  return {
    buyer: mission.organisation,
    provider: offer.made.organisation,
    buyers: (['drafted', 'opened', ...byBuyer] as const).flatMap(all),
    providers: [offer.made.by, ...all('delivered')],
    actingBuyer,
    since: done(mission, 'drafted')!.at,
  };
}
