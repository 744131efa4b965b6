// SPDX-License-Identifier: AGPL-3.0-or-later
// Whether an organisation of a list is here already under another id: it was admitted by its number before
// the list had it. It then keeps its id, and gains what the list says. Who made itself known by that number,
// and was looked at by nobody, does not become what the list says.
import type { Edition } from './edition.ts';

/** Who stands in the directory already. */
export interface Standing {
  readonly id: string;
  readonly siren: string | null;
  readonly slug: string;
  /** Whether a list or a human's yes stands behind it; else it made itself known. */
  readonly known: boolean;
}

/**
 * The edition with the ids of those who bear its SIREN already, and no address that is another's.
 * @param here all who bear a SIREN or an address of the edition
 */
export function adopting(edition: Edition, here: readonly Standing[]): Edition {
  const { organisations } = edition;
  const slugs = new Map(here.map(({ slug, id }) => [slug, id]));
  const numbers = new Map(here.flatMap(({ siren, id, known }) => (siren && known ? [[siren, id]] : [])));
  const ids = new Map<string, string>();
  const kept = organisations.map((listed) => {
    const id = (listed.siren && numbers.get(listed.siren)) || listed.id;
    if (id !== listed.id) ids.set(listed.id, id);
    const slug = freeSlug(listed.slug, id, slugs);
    slugs.set(slug, id);
    return { ...listed, id, slug };
  });
  const idOf = (id: string) => ids.get(id) ?? id;
  return {
    ...edition,
    organisations: kept,
    members: edition.members.map(({ grouping, member }) => ({
      grouping: idOf(grouping),
      member: idOf(member),
    })),
    otherNames: (edition.otherNames ?? []).map((one) => ({ ...one, organisation: idOf(one.organisation) })),
  };
}

/** The address as it is listed, else with the first number that makes it its own. */
function freeSlug(slug: string, id: string, taken: ReadonlyMap<string, string>): string {
  const isFree = (one: string) => (taken.get(one) ?? id) === id;
  if (isFree(slug)) return slug;
  for (let number = 2; ; number++) if (isFree(`${slug}-${number}`)) return `${slug}-${number}`;
}
