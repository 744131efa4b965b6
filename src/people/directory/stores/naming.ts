// SPDX-License-Identifier: AGPL-3.0-or-later
// Organisations as people name them: by name, official code or address.
import { sql } from 'kysely';
import type { Lang } from '../../../base/language.ts';
import type { Db, Tx } from '../../../platform/db.ts';
import { mostOffered, type NameOption, type NameReading, type Naming } from '../../../platform/naming.ts';
import { readCode } from '../codes/code.ts';
import { spellingsOf, type Written, writtenName } from '../named.ts';
import { foldName, type Organisation, type OrganisationKind } from '../organisation.ts';
import { organisationHint } from '../organisations/words.ts';
import { readTerritory } from '../territory/reading.ts';
import { liesIn } from '../territory/territory.ts';
import { whoIsMeant } from './codes.ts';
import { findOrganisationBySlug, suggestOrganisations } from './directory.ts';
import { findBearersOfName, findByName, findByPostalCode } from './names.ts';
import { organisationOf } from './rows.ts';

/** Any organisation, by name, address or official code (SIREN, SIRET, INSEE, NIS, BCE, Québec's, NEQ). */
export const organisationNaming = namingOf('organisation');
/** Communes alone, likewise. */
export const communeNaming = namingOf('commune', ['commune']);

function namingOf(kind: string, kinds?: readonly OrganisationKind[]): Naming<Organisation> {
  const fits = (one: Organisation) => !kinds || kinds.includes(one.kind);
  return {
    kind,
    id: ({ id }) => id,
    option,
    resolve: (db, written, lang) => resolveOrganisation(db, written, lang, fits),
    suggest: async (db, typed, lang) =>
      (await suggested(db, writtenName(typed), fits)).map((one) => option(one, lang)),
  };
}

function option(one: Organisation, lang: Lang): NameOption {
  return { value: one.slug, label: one.name, hint: organisationHint(lang, one) };
}

/**
 * What a form that an address fills beforehand shows: the name of the one that is meant, where that name
 * alone means it; else what was written.
 */
export async function nameInForm(db: Db | Tx, written: string, lang: Lang): Promise<string> {
  const { found } = written ? await organisationNaming.resolve(db, written, lang) : {};
  if (!found) return written;
  const again = await organisationNaming.resolve(db, found.name, lang);
  return again.found?.id === found.id ? found.name : written;
}

type Fits = (one: Organisation) => boolean;

async function resolveOrganisation(
  db: Db | Tx,
  given: string,
  lang: Lang,
  fits: Fits,
): Promise<NameReading<Organisation>> {
  const written = writtenName(given);
  const found = await meantBy(db, written, fits);
  if (found.length === 1) return { found: found[0]! };
  const near = found.length > 0 ? found : await nearest(db, written, fits);
  return {
    nearest: near.slice(0, mostOffered).map((one) => option(one, lang)),
    several: found.length > 1,
  };
}

/** All that are meant: by an address, by a code that they bear or that their mail bears, else by name. */
async function meantBy(db: Db | Tx, written: Written, fits: Fits): Promise<Organisation[]> {
  const addressed = await bySlug(db, written.whole);
  if (addressed) return [addressed].filter(fits);
  const coded = (await byCode(db, written.whole, fits)) ?? [];
  const served = written.postal ? (await findByPostalCode(db, written.postal)).filter(fits) : [];
  // a postal code alone; beside a name it tells several of that name apart
  if (coded.length > 0 || (served.length > 0 && written.name === written.whole))
    return eachOnce([...coded.filter(fits), ...served]);
  return byName(db, written, fits, served);
}

/** At its address, or at a former one. */
async function bySlug(db: Db | Tx, written: string): Promise<Organisation | undefined> {
  const slug = /([a-z0-9-]{1,120})\/?$/i.exec(written)?.[1]?.toLowerCase();
  if (!slug || (slug !== written.toLowerCase() && !written.includes('/organisations/'))) return undefined;
  const now = await findOrganisationBySlug(db, slug);
  if (now) return now;
  const former = await db
    .selectFrom('organisation_slug')
    .innerJoin('organisation', (join) =>
      join.on(sql<boolean>`organisation.id = halle.heir_of(organisation_slug.organisation_id)`),
    )
    .selectAll('organisation')
    .where('organisation_slug.slug', '=', slug)
    .executeTakeFirst();
  return former && organisationOf(former);
}

/** All who bear a code; undefined where it is none that anybody bears. */
async function byCode(db: Db | Tx, written: string, fits: Fits): Promise<Organisation[] | undefined> {
  const [meant] = await whoIsMeant(db, [readCode(written)]);
  if (meant?.one) return [meant.one];
  const bearers = (meant?.several ?? []).map(({ bearer }) => bearer).filter(fits);
  return bearers.length > 0 ? bearers : undefined;
}

/**
 * Those who bear the name as it is written, else to whom it leads since it merged, else those who bear it
 * with or without its article.
 */
async function byName(
  db: Db | Tx,
  written: Written,
  fits: Fits,
  served: readonly Organisation[] = [],
): Promise<Organisation[]> {
  const { whole, name, commune, postal } = written;
  // a postal code that nobody's mail bears (« cedex ») tells the department
  const place = written.place ?? (served.length === 0 ? postal?.slice(0, 2) : undefined);
  for (const [turn, spellings] of spellingsOf(whole, name).entries()) {
    const { today, formerly } = await findBearersOfName(db, spellings);
    for (const bearing of [today, formerly]) {
      const bearers = bearing.filter((one) => fits(one) && (!commune || one.kind === 'commune'));
      // The first spelling is all that was written: what looks like a place is then part of the name.
      const there = turn > 0 && place ? bearers.filter((one) => liesThere(one, place)) : bearers;
      const among = there.filter(({ id }) => served.some((one) => one.id === id));
      if (there.length > 0) return served.length > 0 && among.length > 0 ? among : there;
    }
  }
  return [];
}

function liesThere({ territory, country }: Organisation, place: string): boolean {
  const read = readTerritory(place);
  return 'found' in read && liesIn(territory ?? country, read.found.code);
}

/** Of a whole postal code those whose mail bears it, else those that are near. */
async function suggested(db: Db | Tx, written: Written, fits: Fits): Promise<Organisation[]> {
  const served = written.postal ? (await findByPostalCode(db, written.postal)).filter(fits) : [];
  return eachOnce([...served, ...(await nearest(db, written, fits))]).slice(0, mostOffered);
}

/** Those that begin with what is written, then those that are near it. */
async function nearest(db: Db | Tx, { name, place }: Written, fits: Fits): Promise<Organisation[]> {
  const begun = (await suggestOrganisations(db, name, 30)).filter(fits);
  const all = begun.length >= mostOffered ? begun : [...begun, ...(await alike(db, name)).filter(fits)];
  const each = eachOnce(all);
  const there = place ? each.filter((one) => liesThere(one, place)) : each;
  return (there.length > 0 ? there : each).slice(0, mostOffered);
}

/** The first of each. */
const eachOnce = (all: readonly Organisation[]): Organisation[] =>
  all.filter(({ id }, at) => all.findIndex((one) => one.id === id) === at);

/**
 * Those that are sought by what is typed: who bears the name or the code, or whose name begins with it; where
 * there is none, those whose name is near it.
 */
export async function lookForOrganisations(
  db: Db | Tx,
  typed: string,
  limit: number,
): Promise<Organisation[]> {
  const written = writtenName(typed);
  const meant = await meantBy(db, written, () => true);
  const begun = await suggestOrganisations(db, written.whole, limit);
  const near = begun.length > 0 ? begun : await nearest(db, written, () => true);
  return eachOnce([...meant, ...near]).slice(0, limit);
}

/** By trigrams (0.3 alike at least): « Villurbanne » is near Villeurbanne. */
async function alike(db: Db | Tx, name: string): Promise<Organisation[]> {
  const folded = foldName(name).slice(0, 80);
  if (folded.length < 3) return [];
  return findByName(db, {
    fits: (own) => sql`${own} % ${folded}`,
    rank: (own) => sql`-similarity(${own}, ${folded})`,
    limit: mostOffered * 3,
  });
}
