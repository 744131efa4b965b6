// SPDX-License-Identifier: AGPL-3.0-or-later
// For whom a software is made: local authorities, which countries, one town alone. `reader.ts` says how well
// that suits who asks.
import { isTown } from '../publisher.ts';
import type { Software } from '../software.ts';

/** « Urban pour la Ville de Liège ». */
const forOneTown =
  /\b(?:ville|commune|city|town|comune|stadt|gemeente|gemeinde)\s(?:de|d’|du|des|of|di|von|van)\b/iu;

/**
 * The marks of an entry that say for whom it is made: `for:local` or `for:anyone`, `for:town`, and a `land:`
 * for each country. Every entry has one of the first two.
 */
export function fitMarks({
  name: called,
  madeForLocalAuthorities,
  countries,
  publisher,
}: Omit<Software, 'slug'>): string[] {
  const isLocal = madeForLocalAuthorities?.value === true;
  const { name = '', country, kind } = publisher?.value ?? {};
  const isTowns = (kind !== 'company' && isTown(name)) || forOneTown.test(called.value);
  // What is made for local authorities is made for those of its own country, unless it says so.
  const lands = countries?.value ?? (country && (isLocal || isTowns) ? [country] : []);
  return [
    isLocal ? 'for:local' : 'for:anyone',
    ...(isTowns ? ['for:town'] : []),
    ...new Set(lands.map((land) => `land:${land}`)),
  ];
}

/** What is added for whom an entry is made; functions weigh hundreds, so that these never turn them round. */
export const points = {
  local: 40,
  land: 60,
  /** Made for a country where the reader’s language is spoken, when theirs is not known. */
  tongue: 38,
  /** Made for no country in particular. */
  everywhere: 25,
  speaks: 25,
  maySpeak: 10,
  foreignTown: -80,
  ownTown: -60,
  advised: -200,
};

/** What does not depend on who asks: a whole number, greater is better. */
export function fitOf({
  marks,
  merit,
  advised,
}: {
  readonly marks: readonly string[];
  readonly merit: number;
  readonly advised: boolean;
}): number {
  const any = (start: string) => marks.some((mark) => mark.startsWith(start));
  return (
    (any('for:local') ? points.local : 0) +
    (any('land:') ? 0 : points.everywhere) +
    (any('language:') ? 0 : points.maySpeak) +
    (advised ? points.advised : 0) +
    Math.round((merit - 40) * 0.4)
  );
}
