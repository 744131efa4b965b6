// SPDX-License-Identifier: AGPL-3.0-or-later
// How long until something happens, when for some it has not happened yet: those still waiting count for as
// long as they have waited.

export interface Wait {
  /** Any unit, not negative. */
  readonly time: number;
  /** Whether it ended with the event; otherwise it was only observed until then. */
  readonly ended: boolean;
}

export interface Step {
  readonly time: number;
  /** How many were still waiting just before. */
  readonly waiting: number;
  readonly events: number;
  /** Share (0 to 1) still waiting just after. */
  readonly left: number;
}

/**
 * The product-limit estimate: one step for each time at which something happened, ascending. A wait observed
 * until the very time of an event was still waiting then. Kaplan & Meier, Journal of the American Statistical
 * Association 53 (1958), 457–481.
 */
export function kaplanMeier(waits: readonly Wait[]): Step[] {
  const sorted = [...waits].sort((a, b) => a.time - b.time);
  const steps: Step[] = [];
  let left = 1;
  for (let index = 0; index < sorted.length; ) {
    const { time } = sorted[index]!;
    let [next, events] = [index, 0];
    for (; next < sorted.length && sorted[next]!.time === time; next++) events += Number(sorted[next]!.ended);
    const waiting = sorted.length - index;
    left *= 1 - events / waiting;
    if (events) steps.push({ time, waiting, events, left });
    index = next;
  }
  return steps;
}

/**
 * The first time at which at most half are still waiting; undefined when more than half still were at the end
 * of what was seen.
 */
export function medianWait(waits: readonly Wait[]): number | undefined {
  return kaplanMeier(waits).find(({ left }) => left <= 0.5 + 1e-12)?.time;
}
