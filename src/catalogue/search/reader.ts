// SPDX-License-Identifier: AGPL-3.0-or-later
// How well a software suits who asks: made for local authorities of their country before made for everybody,
// and that before what one town of another country made for itself.
import { addAll, type Bits, bits, has } from '../../base/list/bits.ts';
import { bearersOf, derive } from '../../base/list/shelf.ts';
import { points } from './fit.ts';
import type { Shelf } from './list.ts';

/** Who asks, as far as it is known. */
export interface Reader {
  readonly lang: string;
  /** ISO 3166-1 alpha-2: of their commune, else what their words tell of. */
  readonly country?: string | undefined;
}

/** Countries whose local authorities write in a language, those with most communes in the halle first. */
const landsOf: Readonly<Record<string, readonly string[]>> = {
  fr: ['FR', 'BE', 'CA'],
  en: ['GB', 'IE', 'CA', 'US', 'AU', 'NZ'],
  de: ['DE', 'AT', 'BE', 'CH', 'LU'],
  nl: ['NL', 'BE'],
};

/** How well an entry suits who asks, to be added to what it does: two suits are never apart by a function. */
export function fitting(shelf: Shelf, { lang, country }: Reader): (number: number) => number {
  const tongue = lang.split('-')[0]!;
  const speaking = bearersOf(shelf, `language:${tongue}`);
  const [first, ...others] = country ? [country] : (landsOf[tongue] ?? []);
  const home = first ? bearersOf(shelf, `land:${first}`) : undefined;
  const elsewhere = derive(shelf, `lands ${others.join()}`, () => bearingOne(shelf, others));
  const towns = bearersOf(shelf, 'for:town');
  const atHome = country ? points.land : points.tongue + 7;
  const { fit } = shelf.columns;
  return (number) => {
    let own = fit[number]!;
    if (speaking && has(speaking, number)) own += points.speaks;
    const isHome = home !== undefined && has(home, number);
    const isNear = !isHome && has(elsewhere, number);
    if (isHome) own += atHome;
    else if (isNear) own += points.tongue;
    if (towns && has(towns, number)) own += isHome || isNear ? points.ownTown : points.foreignTown;
    return own;
  };
}

function bearingOne(shelf: Shelf, lands: readonly string[]): Bits {
  const found = bits(shelf.capacity);
  for (const land of lands) {
    const bearers = bearersOf(shelf, `land:${land}`);
    if (bearers) addAll(found, bearers);
  }
  return found;
}
