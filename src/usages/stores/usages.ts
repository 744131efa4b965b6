// SPDX-License-Identifier: AGPL-3.0-or-later
// Usages in the database: written in batches for one organisation at a time, read whole by their own, by all
// only as published.
import { type Selectable, sql } from 'kysely';
import type { Id } from '../../base/id.ts';
import type { Tx } from '../../platform/db.ts';
import type { UsagePrivateTable, UsageTable } from '../tables.ts';
import type { Declaration, PrivateDetails, Usage } from '../usage.ts';

export type UsageRow = Selectable<UsageTable> & Omit<Selectable<UsagePrivateTable>, 'usage_id'>;

const usageTypes = {
  id: 'uuid',
  record_id: 'uuid',
  organisation_id: 'uuid',
  declared_by: 'uuid',
  how: 'text',
  since: 'text',
  agents: 'integer',
  declared_on: 'date',
  confirmed_on: 'date',
  expires_on: 'date',
  published_on: 'date',
} as const;
const privateTypes = {
  organisation_id: 'uuid',
  declared_by: 'uuid',
  version: 'text',
  hosting: 'text',
  updated_on: 'date',
  contact_function: 'text',
  contact_mailbox: 'text',
} as const;

/** One declaration to write, by software record and organisation. */
export type Writing = Omit<
  UsageRow,
  'withdrawn_on' | 'withdrawn_by' | 'told_on' | 'agreed_on' | 'reminded_on'
>;

/**
 * Writes declarations; the transaction acts for the organisation they belong to, or for the operator when
 * `hosted`. What an organisation said itself is renewed by itself and by its mandatary, never by an operator.
 * @returns the pairs `record organisation` written
 */
export async function saveUsages(tx: Tx, rows: readonly Writing[], hosted: boolean): Promise<Set<string>> {
  if (rows.length === 0) return new Set();
  const names = Object.keys(usageTypes) as (keyof typeof usageTypes)[];
  const values = names.map((name) => sql`${rows.map((row) => row[name])}::${sql.raw(usageTypes[name])}[]`);
  const given = sql`unnest(${sql.join(values)}) as given(${sql.raw(names.join(', '))})`;
  const whose = hosted ? sql`and u.how = 'hosted' and u.declared_by = given.declared_by` : sql``;
  const renewed = await sql<Written>`update usage u set
      declared_by = given.declared_by, how = given.how, since = coalesce(given.since, u.since), agents = coalesce(given.agents, u.agents),
      confirmed_on = given.confirmed_on, expires_on = given.expires_on, published_on = coalesce(given.published_on, u.published_on),
      told_on = case given.how when 'mandate' then null else u.told_on end
    from ${given} where u.record_id = given.record_id and u.organisation_id = given.organisation_id and u.withdrawn_on is null ${whose}
    returning u.id, u.record_id, u.organisation_id`.execute(tx);
  // If a row exists that the acting organisation may not see, the insert does nothing and raises no error.
  // We then report it as declared by the organisation itself.
  const added = await sql<Written>`insert into usage (${sql.raw(names.join(', '))}) select * from ${given}
    on conflict (record_id, organisation_id) where withdrawn_on is null do nothing returning id, record_id, organisation_id`.execute(
    tx,
  );
  const ids = new Map([...renewed.rows, ...added.rows].map((row) => [pairOf(row), row.id]));
  const kept = rows.filter((row) => ids.has(pairOf(row)));
  await saveDetails(tx, kept, ids);
  return new Set(ids.keys());
}

interface Written {
  readonly id: string;
  readonly record_id: string;
  readonly organisation_id: string;
}

export const pairOf = (row: { record_id: string; organisation_id: string }) =>
  `${row.record_id} ${row.organisation_id}`;

async function saveDetails(
  tx: Tx,
  rows: readonly Writing[],
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const names = Object.keys(privateTypes) as (keyof typeof privateTypes)[];
  const values = Object.entries(privateTypes).map(
    ([name, type]) => sql`${rows.map((row) => row[name as keyof Writing])}::${sql.raw(type)}[]`,
  );
  const keep = names.slice(2).map((name) => `${name} = coalesce(excluded.${name}, usage_private.${name})`);
  await sql`insert into usage_private (usage_id, ${sql.raw(names.join(', '))})
    select * from unnest(${rows.map((row) => ids.get(pairOf(row)))}::uuid[], ${sql.join(values)})
    on conflict (usage_id) do update set organisation_id = excluded.organisation_id, declared_by = excluded.declared_by, ${sql.raw(keep.join(', '))}`.execute(
    tx,
  );
}

/**
 * Standing usages that the acting organisation may see whole: its own, those that it inherited, and those it
 * declared for others.
 */
export async function listUsages(
  tx: Tx,
  of: { organisation?: string; declaredBy?: string; id?: string },
): Promise<Usage[]> {
  let query = tx
    .selectFrom('usage')
    .innerJoin('usage_private', 'usage_id', 'usage.id')
    .innerJoin('source_record', 'source_record.id', 'record_id')
    .innerJoin('software', 'software.id', 'source_record.software_id')
    .selectAll('usage')
    .select(['version', 'hosting', 'updated_on', 'contact_function', 'contact_mailbox', 'slug', 'name'])
    .where('withdrawn_on', 'is', null);
  if (of.organisation)
    query = query.where(
      'usage.organisation_id',
      '=',
      sql<string>`any(halle.line_of(${of.organisation}::uuid))`,
    );
  if (of.declaredBy) query = query.where('usage.declared_by', '=', of.declaredBy);
  if (of.id) query = query.where('usage.id', '=', of.id);
  const rows = await query.orderBy('name').orderBy('usage.id').execute();
  return rows.map(usage);
}

type Joined = Selectable<UsageTable> &
  Omit<Selectable<UsagePrivateTable>, 'usage_id' | 'organisation_id' | 'declared_by'> & {
    slug: string;
    name: string;
  };

function usage(row: Joined): Usage {
  return {
    id: row.id as Id<'Usage'>,
    software: { record: row.record_id, slug: row.slug, name: row.name },
    organisation: row.organisation_id as Id<'Organisation'>,
    declaredBy: row.declared_by as Id<'Organisation'>,
    how: row.how,
    declaredOn: row.declared_on,
    confirmedOn: row.confirmed_on,
    expiresOn: row.expires_on,
    ...(row.since ? { since: row.since } : {}),
    ...(row.agents ? { agents: row.agents } : {}),
    ...(row.published_on ? { publishedOn: row.published_on } : {}),
    ...(row.agreed_on ? { agreedOn: row.agreed_on } : {}),
    details: detailsOf(row),
  };
}

function detailsOf(row: Joined): PrivateDetails {
  return {
    ...(row.version ? { version: row.version } : {}),
    ...(row.hosting ? { hosting: row.hosting } : {}),
    ...(row.updated_on ? { updatedOn: row.updated_on } : {}),
    ...(row.contact_function ? { contactFunction: row.contact_function } : {}),
    ...(row.contact_mailbox ? { contactMailbox: row.contact_mailbox } : {}),
  };
}

export type Change = Partial<
  Omit<Selectable<UsageTable>, 'id' | 'record_id' | 'organisation_id' | 'declared_on'>
>;

/** Changes a standing usage that the acting organisation may write. @returns whether there was one */
export async function changeUsage(tx: Tx, id: string, change: Change): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('usage')
    .set(change)
    .where('id', '=', id)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Replaces what is said of a standing usage, private details included. */
export async function rewriteUsage(
  tx: Tx,
  id: string,
  { since, agents, details }: Declaration,
): Promise<void> {
  await changeUsage(tx, id, { since: since ?? null, agents: agents ?? null });
  const {
    version = null,
    hosting = null,
    updatedOn = null,
    contactFunction = null,
    contactMailbox = null,
  } = details;
  await tx
    .updateTable('usage_private')
    .set({
      version,
      hosting,
      updated_on: updatedOn,
      contact_function: contactFunction,
      contact_mailbox: contactMailbox,
    })
    .where('usage_id', '=', id)
    .execute();
}

/**
 * Pairs `record organisation` that an organisation, or one whose heir it is, took away from an operator.
 * @param tx acts for the operator
 */
export async function listTakenAway(
  tx: Tx,
  operator: string,
  organisations: readonly string[],
): Promise<Set<string>> {
  const { rows } = await sql<{ record_id: string; organisation_id: string }>`
    select u.record_id, coalesce(o.heir_id, o.id) as organisation_id from usage u join organisation o on o.id = u.organisation_id
    where u.declared_by = ${operator}::uuid and u.withdrawn_by in (o.id, o.heir_id)
      and coalesce(o.heir_id, o.id) = any(${[...new Set(organisations)]}::uuid[])`.execute(tx);
  return new Set(rows.map(pairOf));
}

/** What an operator declared for its members, by software. @param tx acts for the operator */
export async function listHostedBy(
  tx: Tx,
  operator: string,
): Promise<{ software: string; members: number }[]> {
  const { rows } = await sql<{ software: string; members: number }>`
    select s.name as software, count(distinct coalesce(o.heir_id, o.id))::int as members
    from usage u join source_record r on r.id = u.record_id join software s on s.id = r.software_id join organisation o on o.id = u.organisation_id
    where u.declared_by = ${operator}::uuid and u.how = 'hosted' and u.withdrawn_on is null group by s.id order by 2 desc, 1`.execute(
    tx,
  );
  return rows;
}

/** Of these, those that merged into another: their names. One that was entered twice is that other one. */
export async function listFormerNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where('id', '=', sql<string>`any(${[...new Set(ids)]}::uuid[])`)
    .where('is_double', '=', false)
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Organisation → its name. */
export async function listNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where('id', '=', sql<string>`any(${[...new Set(ids)]}::uuid[])`)
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
