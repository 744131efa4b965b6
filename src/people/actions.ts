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

/** The columns of an organisation and their types. */
const types = {
  id: 'uuid',
  kind: 'text',
  form: 'text',
  name: 'text',
  slug: 'text',
  folded: 'text',
  country: 'text',
  siren: 'text',
  insee: 'text',
  department: 'text',
  population: 'integer',
  source: 'text',
  source_version: 'text',
} as const;

async function saveDecoupage(tx: Tx, { source, organisations, members }: Decoupage): Promise<void> {
  const columns = Object.entries(types) as [keyof typeof types, string][];
  const values = columns.map(([column, type]) => sql`${organisations.map((row) => row[column])}::${sql.raw(type)}[]`);
  const names = sql.raw(Object.keys(types).join(', '));
  const others = Object.keys(types).filter((column) => column !== 'id');
  const updates = sql.raw(others.map((column) => `${column} = excluded.${column}`).join(', '));
  await sql`insert into organisation (${names}) select * from unnest(${sql.join(values)}) on conflict (id) do update set ${updates}`.execute(
    tx,
  );
  await sql`delete from organisation_member m using organisation o where o.id = m.grouping_id and o.source = ${source}`.execute(tx);
  const [groupings, communes] = [members.map(({ grouping }) => grouping), members.map(({ member }) => member)];
  await sql`insert into organisation_member (grouping_id, member_id) select * from unnest(${groupings}::uuid[], ${communes}::uuid[])`.execute(
    tx,
  );
}
