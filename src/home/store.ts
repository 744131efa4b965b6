// SPDX-License-Identifier: AGPL-3.0-or-later
// Reads what the home page shows: counts, and the latest grade of each kind.
import { sql } from 'kysely';
import { dayHere } from '../base/day.ts';
import type { Words } from '../catalogue/software.ts';
import { loadThesaurus } from '../catalogue/sources/thesaurus.ts';
import { countCatalogue } from '../catalogue/stores/catalogue.ts';
import type { GradeState, Letter } from '../measure/grade/grade.ts';
import { countOrganisations } from '../people/directory/stores/directory.ts';
import type { Db } from '../platform/db.ts';
import type { HomeModel, LatestGrade } from './home.ts';

interface GradeRow {
  readonly slug: string;
  readonly name: string;
  readonly summary: Words | null;
  readonly state: GradeState;
  readonly letter: Letter | null;
  readonly advised_against: boolean;
  readonly activity_from: string;
  readonly quarters: number[];
  readonly read_at: Date;
}

/** @param at now: a grade made from a copy older than twelve months is no longer shown as one */
export async function loadHome(db: Db, at: Date): Promise<HomeModel> {
  const since = new Date(Date.UTC(at.getUTCFullYear() - 1, at.getUTCMonth(), at.getUTCDate()));
  const [counts, organisations, spread, latest, users] = await Promise.all([
    countCatalogue(db),
    countOrganisations(db),
    letterCounts(db, since),
    latestOfEach(db, since),
    countUsers(db, dayHere(at)),
  ]);
  const byLetter = {
    A: 0,
    B: 0,
    C: 0,
    D: 0,
    E: 0,
    ...Object.fromEntries(spread.map(({ letter, n }) => [letter, n])),
  };
  const lettered = spread.reduce((total, { n }) => total + n, 0);
  return {
    software: counts.software,
    madeForLocalAuthorities: counts.madeForLocalAuthorities,
    byLetter,
    advisedAgainst: spread.reduce((total, { advised }) => total + advised, 0),
    others: counts.software - lettered,
    usages: counts.usages,
    users,
    organisations: organisations.commune + organisations.grouping,
    functions: loadThesaurus().functions.length,
    latest,
  };
}

/** The search shows the same: a letter that waits for its notice is not there. */
const published = sql`'grade:' || coalesce(g.letter, g.state) = any(e.marks)`;

async function letterCounts(db: Db, since: Date): Promise<{ letter: Letter; n: number; advised: number }[]> {
  const { rows } = await sql<{ letter: Letter; n: number; advised: number }>`
    select g.letter, count(*)::int as n, (count(*) filter (where e.advised_against))::int as advised
    from software_grade g join search_entry e using (software_id)
    where ${published} and g.letter is not null and g.read_at > ${since} group by g.letter`.execute(db);
  return rows;
}

/**
 * One software for each letter, and one that is finished and stable: the most recently read, made for local
 * authorities if there is one.
 */
async function latestOfEach(db: Db, since: Date): Promise<LatestGrade[]> {
  const { rows } = await sql<GradeRow>`
    select distinct on (coalesce(g.letter, g.state)) s.slug, s.name, s.entry->'summary'->'value' as summary,
      g.state, g.letter, e.advised_against, g.activity_from, g.quarters, g.read_at
    from software_grade g join software s on s.id = g.software_id join search_entry e using (software_id)
    where ${published} and g.read_at > ${since} and (g.letter is not null or g.state = 'inert')
    order by coalesce(g.letter, g.state), s.made_for_local_authorities desc nulls last, g.read_at desc, s.name`.execute(
    db,
  );
  return rows.map(latest);
}

function latest(row: GradeRow): LatestGrade {
  const { slug, name, summary, state, letter, advised_against, activity_from, quarters, read_at } = row;
  return {
    slug,
    name,
    summary: summary ?? {},
    state,
    letter: letter ?? undefined,
    advisedAgainst: advised_against,
    activity: { from: activity_from, quarters },
    at: read_at,
  };
}

async function countUsers(db: Db, on: string): Promise<number> {
  const { rows } = await sql<{
    n: number;
  }>`select count(distinct coalesce(organisation_id::text, lower(organisation)))::int as n from (
    select coalesce(o.heir_id, k.organisation_id) as organisation_id, k.organisation
      from software_usage k left join organisation o on o.id = k.organisation_id
    union all select organisation_id, null from declared_use where expires_on >= ${on}) as users`.execute(db);
  return rows[0]!.n;
}
