// SPDX-License-Identifier: AGPL-3.0-or-later
// The word that names a software in its address. An address given once leads to the software for ever: a slug
// belongs to the record it was given for, through renames (it redirects), merges (it redirects) and undone
// merges (it leads home again).
import { slugify } from '../../base/text.ts';
import type { SourceRecord } from '../record.ts';

/**
 * The slug that the records would like: the file's name for a starter record, else the name.
 * @param records best source first
 */
export function wishedSlug(records: readonly SourceRecord[], name: string): string {
  const starter = records.find(({ claim }) => claim.source === 'starter');
  return slugify(starter ? starter.claim.externalId : name);
}

/**
 * The slug of an entry.
 * @param owned slugs already given for this entry's id, oldest first
 * @param isTaken whether another record owns a slug
 */
export function chooseSlug(
  wished: string,
  owned: readonly string[],
  isTaken: (slug: string) => boolean,
): string {
  const numbered = new RegExp(`^${wished}(-\\d+)?$`);
  const mine = owned.find((slug) => numbered.test(slug));
  if (mine) return mine;
  if (!isTaken(wished)) return wished;
  if (owned.length > 0) return owned[owned.length - 1]!;
  for (let number = 2; ; number += 1) if (!isTaken(`${wished}-${number}`)) return `${wished}-${number}`;
}
