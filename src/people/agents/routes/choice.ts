// SPDX-License-Identifier: AGPL-3.0-or-later
// Which organisation, and until which day, a form about mandates means.
import { Problem } from '../../../base/problem.ts';
import type { Tx } from '../../../platform/db.ts';
import type { Organisation } from '../../directory/organisation.ts';
import { findOrganisationBySlug, suggestOrganisations } from '../../directory/stores/directory.ts';

/** Organisations offered to a search. */
const offered = 20;

/** Organisations offered to what was typed, and the one chosen among them. */
export async function choice(tx: Tx, { id }: Organisation, typed: string, slug: string) {
  const chosen = slug ? await findOrganisationBySlug(tx, slug) : undefined;
  const found = typed ? (await suggestOrganisations(tx, typed, offered)).filter((one) => one.id !== id) : [];
  return { typed, found, ...(chosen && chosen.id !== id && { chosen }) };
}

/** @throws Problem not-found `people.no-organisation` */
export async function named(tx: Tx, slug: string): Promise<Organisation> {
  const organisation = await findOrganisationBySlug(tx, slug);
  if (!organisation) throw new Problem('not-found', 'people.no-organisation', { written: slug.slice(0, 80) });
  return organisation;
}

/** @returns ISO date @throws Problem invalid `people.no-day` */
export function day(written = ''): string {
  try {
    return Temporal.PlainDate.from(written).toString();
  } catch {
    throw new Problem('invalid', 'people.no-day', { written: written.slice(0, 40) });
  }
}
