// SPDX-License-Identifier: AGPL-3.0-or-later
// « Déconseillé » stands on two legs: a forecast of E or D, and a fact that anyone can check. Silence alone is not enough.
import type { Letter, Said } from './grade.ts';
import { dated, say } from './indicators/indicator.ts';
import { newcomers } from './indicators/newcomers.ts';
import { activeMonths, day, lastWork, type View } from './work.ts';

/** The reasons, forecast first; empty when one of the two legs is missing. */
export function reasonsAgainst(view: View, forecast: Letter, probability: number): Said[] {
  if (forecast !== 'E' && forecast !== 'D') return [];
  const fact = view.facts.archived ? say('against.archived') : nobodyLeft(view);
  return fact ? [say('against.forecast', { probability }), fact] : [];
}

/**
 * Nobody left: no human work for twelve months, and before that regulars who are all gone; nobody new came. Regular here: three
 * calendar months with work in the 24 that precede the last work.
 */
function nobodyLeft(view: View): Said | undefined {
  const { work, at } = view;
  const last = lastWork(work);
  if (last === undefined || at - last < 365 * day || newcomers(view).arrived > 0) return undefined;
  const gone = [...activeMonths(work, last - 730 * day, last)].filter(([, months]) => months >= 3).length;
  return say('against.nobody-left', { people: gone, since: dated(last), months: Math.floor((at - last) / (30.44 * day)) });
}
