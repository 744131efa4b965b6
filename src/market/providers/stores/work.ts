// SPDX-License-Identifier: AGPL-3.0-or-later
// Proved work in the database: which histories hold what a provider claims, by hashes alone; what was
// computed of them.
import { sql } from 'kysely';
import type { Id } from '../../../base/id.ts';
import type { Db, Tx } from '../../../platform/db.ts';
import type { Claimed, ProvedWork } from '../work.ts';
import '../tables.ts';

/** A provider met in a history, with its claims in the numbers of that history. */
export interface Met {
  readonly organisation: Id<'Organisation'>;
  readonly repository: string;
  readonly url: string;
  readonly claimed: Claimed;
}

interface Row {
  readonly organisation: Id<'Organisation'>;
  readonly repository: string;
  readonly url: string;
  readonly domains: number[] | null;
  readonly persons: number[] | null;
  readonly alone: number[] | null;
}

/**
 * Which providers are met in which histories: all of one provider, or all providers of some repositories.
 * Robots are nobody.
 */
export async function listMet(
  tx: Tx,
  of: { organisation: string } | { repositories: readonly string[] },
): Promise<Met[]> {
  await sql`select set_config('halle.duty', 'match', true)`.execute(tx);
  const of1 = (alias: string) =>
    'organisation' in of
      ? sql`${sql.ref(`${alias}.organisation_id`)} = ${of.organisation}::uuid`
      : sql`i.repository_id = any(${of.repositories}::uuid[])`;
  const { rows } = await sql<Row>`
    with met as (
      select d.organisation_id, i.repository_id, i.organisation as domain, null::integer as person, false as alone
      from provider_domain d join repository_identity i on i.domain_hash = d.domain_hash
      where d.withdrawn_on is null and not i.is_robot and i.organisation is not null and ${of1('d')}
      union all
      select p.organisation_id, i.repository_id, null, i.person, p.alone_too
      from provider_person p join repository_identity i on i.mail_hash = p.mail_hash
      where p.withdrawn_on is null and not i.is_robot and ${of1('p')})
    select organisation_id as organisation, repository_id as repository, r.url,
      array_agg(distinct domain) filter (where domain is not null) as domains,
      array_agg(distinct person) filter (where person is not null) as persons,
      array_agg(distinct person) filter (where alone) as alone
    from met join repository r on r.id = repository_id group by 1, 2, 3 order by 2, 1`.execute(tx);
  await sql`select set_config('halle.duty', '', true)`.execute(tx);
  return rows.map(({ domains, persons, alone, ...rest }) => {
    const yes = new Set(alone ?? []);
    return {
      ...rest,
      claimed: {
        domains: new Set(domains ?? []),
        persons: new Map((persons ?? []).map((one) => [one, yes.has(one)])),
      },
    };
  });
}

/** Whether anything was computed: a deletion of nothing would still make every kept page anew. */
export async function hasWork(
  tx: Tx,
  of: { organisation: string } | { repositories: readonly string[] },
): Promise<boolean> {
  const query = tx.selectFrom('provider_work').select('people').limit(1);
  const row = await ('organisation' in of
    ? query.where('organisation_id', '=', of.organisation)
    : query.where('repository_id', '=', sql<string>`any(${of.repositories}::uuid[])`)
  ).executeTakeFirst();
  return row !== undefined;
}

/**
 * Forgets what was computed of a provider, or of repositories: it is computed anew in the same transaction.
 */
export async function forgetWork(
  tx: Tx,
  of: { organisation: string } | { repositories: readonly string[] },
): Promise<void> {
  const query = tx.deleteFrom('provider_work');
  await ('organisation' in of
    ? query.where('organisation_id', '=', of.organisation)
    : query.where('repository_id', '=', sql<string>`any(${of.repositories}::uuid[])`)
  ).execute();
}

export async function saveWork(
  tx: Tx,
  { organisation, repository }: Met,
  work: ProvedWork,
  on: string,
): Promise<void> {
  const { share = null, releases = null, last, people } = work;
  await tx
    .insertInto('provider_work')
    .values({
      organisation_id: organisation,
      repository_id: repository,
      share,
      releases,
      last_on: last,
      people,
      computed_on: on,
    })
    .execute();
}

/** Proved work with the software it is in; work in what the catalogue does not list is not shown. */
export interface ShownWork extends ProvedWork {
  readonly software: { readonly slug: string; readonly name: string };
}

export async function listWork(db: Db | Tx, organisation: string): Promise<ShownWork[]> {
  const rows = await db
    .selectFrom('provider_work')
    .innerJoin('repository', 'repository.id', 'repository_id')
    .innerJoin('software', 'software.main_repository', 'repository.url')
    .select(['slug', 'name', 'share', 'releases', 'last_on', 'people'])
    .where('organisation_id', '=', organisation)
    .orderBy('last_on', 'desc')
    .orderBy('name')
    .execute();
  return rows.map(({ slug, name, share, releases, last_on, people }) => ({
    software: { slug, name },
    last: last_on,
    people,
    ...(share === null ? {} : { share }),
    ...(releases === null ? {} : { releases }),
  }));
}
