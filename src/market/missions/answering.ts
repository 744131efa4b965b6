// SPDX-License-Identifier: AGPL-3.0-or-later
// Answering a mission: an offer below the ceiling, promised in time, by somebody who is known; taken back
// until one is retained.
import { type Day, dayFact } from '../../base/day.ts';
import { Problem } from '../../base/problem.ts';
import type { Doer } from '../../base/step-table.ts';
import {
  type Fault,
  isOf,
  longest,
  type Mission,
  type MissionOffer,
  must,
  mustStillBe,
  standingOffers,
  take,
} from './mission.ts';

/**
 * The work is promised between today and the day by which it is asked for.
 * @param on today where it is asked, ISO date
 */
export function badPromise(by: string, due: string, on: string): Fault | undefined {
  if (by < on) return { key: 'market.mission.by-past', facts: { by: dayFact(by) } };
  return by > due
    ? { key: 'market.mission.by-late', facts: { by: dayFact(by), due: dayFact(due) } }
    : undefined;
}

/**
 * @param on today where it is asked
 * @throws Problem conflict `market.mission.own`, `.answered`, `.not-now`, `.over`; invalid `.over-ceiling`,
 *   `.by-past`, `.by-late`, `.no-number`
 */
export function answer(mission: Mission, offer: MissionOffer, on: Day): Mission {
  must(mission, 'answered');
  mustStillBe(mission, on);
  const { organisation, by } = offer.made;
  if (organisation === mission.organisation) throw new Problem('conflict', 'market.mission.own');
  const theirs = ({ made }: MissionOffer) =>
    organisation ? made.organisation === organisation : made.by === by;
  if (standingOffers(mission).some(theirs)) throw new Problem('conflict', 'market.mission.answered');
  if (offer.words.trim().length < 3 || offer.words.length > longest.description)
    throw new Problem('invalid', 'market.mission.missing', { field: 'words' });
  const { cents, currency } = offer.priceExclVat;
  if (cents < 0 || cents > mission.ceilingExclVat.cents || currency !== mission.ceilingExclVat.currency)
    throw new Problem('invalid', 'market.mission.over-ceiling', {
      ceiling: mission.ceilingExclVat.cents / 100,
    });
  const late = badPromise(offer.by, mission.due, on);
  if (late) throw new Problem('invalid', late.key, late.facts);
  if (!organisation && !offer.number) throw new Problem('invalid', 'market.mission.no-number');
  return take({ ...mission, offers: [...mission.offers, offer] }, 'answered', offer.made, offer.id);
}

/** The offer still in force that this person made for this organisation (or, for none, for themselves). */
export const offerOf = (mission: Mission, { organisation, by }: Doer): MissionOffer | undefined =>
  standingOffers(mission).find(({ made }) => isOf(made, organisation, by));

/** @throws Problem conflict `market.mission.not-now`, not-found `.no-such-offer` */
export function takeBack(mission: Mission, doer: Doer): Mission {
  const mine = offerOf(mission, doer);
  if (!mine) throw new Problem('not-found', 'market.mission.no-such-offer');
  must(mission, 'offer-taken-back');
  return take(mission, 'offer-taken-back', doer, mine.id);
}
