// SPDX-License-Identifier: AGPL-3.0-or-later
// Loading the published list of communes and groupings: at the first start, then once per edition of the list.
import { sql } from 'kysely';
import { type Db, inTransaction, type Tx } from '../platform/db.ts';
import { type Decoupage, decoupageVersion, readDecoupage } from './sources/decoupage.ts';

/** Loads the edition that is installed unless it is loaded already. Gives the number of organisations written (0 when it was). */
export async function loadDecoupage(db: Db, at: Date): Promise<number> {
  const version = await decoupageVersion();
  const loaded = await db.selectFrom('organisation_edition').select('version').where('version', '=', version).executeTakeFirst();
  if (loaded) return 0;
  const decoupage = await readDecoupage();
  await inTransaction(db, (tx) => saveDecoupage(tx, decoupage, at));
  return decoupage.organisations.length;
}

async function saveDecoupage(tx: Tx, { source, version, organisations, members }: Decoupage, at: Date): Promise<void> {
  const columns = [
    'id',
    'kind',
    'form',
    'name',
    'slug',
    'folded',
    'country',
    'siren',
    'insee',
    'department',
    'population',
    'source',
    'source_version',
  ] as const;
  const values = columns.map(
    (column) =>
      sql`${organisations.map((row) => row[column])}::${sql.raw(column === 'id' ? 'uuid' : column === 'population' ? 'integer' : 'text')}[]`,
  );
  const names = sql.raw(columns.join(', '));
  const updates = sql.raw(
    columns
      .slice(1)
      .map((column) => `${column} = excluded.${column}`)
      .join(', '),
  );
  await sql`insert into organisation (${names}) select * from unnest(${sql.join(values)}) on conflict (id) do update set ${updates}`.execute(
    tx,
  );
  await sql`delete from organisation_member m using organisation o where o.id = m.grouping_id and o.source = ${source}`.execute(tx);
  const [groupings, communes] = [members.map(({ grouping }) => grouping), members.map(({ member }) => member)];
  await sql`insert into organisation_member (grouping_id, member_id) select * from unnest(${groupings}::uuid[], ${communes}::uuid[])`.execute(
    tx,
  );
  await tx
    .insertInto('organisation_edition')
    .values({ source, version, loaded_at: at })
    .onConflict((on) => on.column('source').doUpdateSet({ version, loaded_at: at }))
    .execute();
}
