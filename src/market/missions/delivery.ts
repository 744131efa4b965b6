// SPDX-License-Identifier: AGPL-3.0-or-later
// The work, once an offer is retained: said to be done, judged done or not, said again; and whether it is
// late.
// late.
import { type Day, dayAt } from '../../base/day.ts';
import { Problem } from '../../base/problem.ts';
import type { Doer } from '../../base/step-table.ts';
import { standing } from '../../base/steps.ts';
import { type Delivery, done, isOf, type Mission, must, retainedIn, type Step, take } from './mission.ts';
import { missionSteps } from './steps.ts';

/** The fewest characters of the reasons for which work is judged not done, and the most. */
export const reasonsLength = { least: 10, most: 2_000 } as const;

/** The one retained says that it is done, and where it can be seen; once more after « ce n’est pas fait ». */
export function deliver(
  mission: Mission,
  { id, proof }: Pick<Delivery, 'id' | 'proof'>,
  doer: Doer,
): Mission {
  must(mission, 'delivered');
  const retained = mission.offers.find(({ id }) => id === retainedIn(mission));
  if (!retained || !isOf(retained.made, doer.organisation, doer.by))
    throw new Problem('forbidden', 'market.mission.not-retained');
  if (proof.trim().length < 3) throw new Problem('invalid', 'market.mission.no-proof');
  const deliveries = [...mission.deliveries, { id, proof }];
  return take({ ...mission, deliveries }, 'delivered', doer, id);
}

/** The step of the delivery that waits to be judged, or that was confirmed. */
export const lastDelivery = ({ steps }: Pick<Mission, 'steps'>): Step | undefined =>
  standing(missionSteps, steps).findLast(({ step }) => step === 'delivered');

/** What is asked of one delivery: whether it was judged not done, when and by whom. */
export const judgedNotDone = ({ steps }: Pick<Mission, 'steps'>, delivery: string): Step | undefined =>
  steps.find(({ step, about }) => step === 'not-done' && about === delivery);

/** « Ce n’est pas fait »: what is missing is said, and the work may be delivered again. */
export function judgeNotDone(mission: Mission, reasons: string, doer: Doer): Mission {
  must(mission, 'not-done');
  const { least, most } = reasonsLength;
  const told = reasons.trim();
  if (told.length < least || told.length > most)
    throw new Problem('invalid', 'market.mission.no-reasons', { least, most });
  const about = lastDelivery(mission)!.about!;
  const deliveries = mission.deliveries.map((one) => (one.id === about ? { ...one, reasons: told } : one));
  return take({ ...mission, deliveries }, 'not-done', doer, about);
}

export function confirm(mission: Mission, doer: Doer): Mission {
  must(mission, 'confirmed');
  return take(mission, 'confirmed', doer);
}

/**
 * The day by which the work was to be done: that of the offer retained, where it may be seen, or that of the
 * mission.
 */
export function promisedDay(mission: Pick<Mission, 'steps' | 'offers' | 'due'>): Day {
  const retained = retainedIn(mission);
  return mission.offers.find(({ id }) => id === retained)?.by ?? mission.due;
}

/**
 * The day that went by without the work being delivered, or before it was: undefined when it is not late.
 * @param on today where it is asked
 * @param place where that is
 */
export function lateSince(
  mission: Pick<Mission, 'steps' | 'offers' | 'due'>,
  on: Day,
  place: Parameters<typeof dayAt>[0],
): Day | undefined {
  if (!done(mission, 'accepted') || done(mission, 'withdrawn')) return undefined;
  const day = promisedDay(mission);
  const delivered = lastDelivery(mission)?.at;
  return day < (delivered ? dayAt(place, new Date(delivered)) : on) ? day : undefined;
}
