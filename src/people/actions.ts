// SPDX-License-Identifier: AGPL-3.0-or-later
// Loading the published list of communes and groupings: at the first start, then once per edition of the list.
import { sql } from 'kysely';
import type { Db, Tx } from '../platform/db.ts';
import { loadOnce } from '../platform/first-load.ts';
import { type Decoupage, decoupageVersion, readDecoupage } from './sources/decoupage.ts';

/** Loads the edition that is installed unless it is loaded already. Gives the number of organisations written (0 when it was). */
export async function loadDecoupage(db: Db): Promise<number> {
  let written = 0;
  await loadOnce(db, 'people.decoupage', await decoupageVersion(), async (tx) => {
    const decoupage = await readDecoupage();
    await saveDecoupage(tx, decoupage);
    written = decoupage.organisations.length;
  });
  return written;
}

async function saveDecoupage(tx: Tx, { source, organisations, members }: Decoupage): Promise<void> {
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
}
