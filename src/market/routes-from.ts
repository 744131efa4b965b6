// SPDX-License-Identifier: AGPL-3.0-or-later
// From where a list of the market is looked at: the organisation that its address names, and how far each of
// the list is from it.
import type { Lang } from '../base/language.ts';
import { distanceBetween } from '../base/place.ts';
import { organisationNaming } from '../people/directory/stores/naming.ts';
import { findPlaces } from '../people/directory/stores/places.ts';
import type { Db } from '../platform/db.ts';
import type { Away } from './parts-from.tsx';

/**
 * @param written of the address, hostile; undefined where it says nothing
 * @param listed ids of the organisations on the page
 */
export async function awayFrom(
  db: Db,
  written: string | undefined,
  listed: readonly (string | undefined)[],
  lang: Lang,
): Promise<Away | undefined> {
  if (!written) return undefined;
  const read = await organisationNaming.resolve(db, written, lang);
  if ('nearest' in read) return { written, nearest: read.nearest };
  const { found } = read;
  const places = await findPlaces(db, [found.id, ...listed.filter((id) => id !== undefined)]);
  const here = places.get(found.id);
  const kilometresTo = (id: string | undefined) => distanceBetween(here, id ? places.get(id) : undefined);
  return { written: found.name, name: found.name, kilometresTo };
}
