// SPDX-License-Identifier: AGPL-3.0-or-later
// A database that goes back to what it was: each try of many finds the same world.
import type pg from 'pg';
import { openPool } from '../platform/connections.ts';
import { type TestDatabase, testServer } from './database.ts';

export interface Snapshot {
  /** Brings every table back. @returns the tables that had changed */
  rewind(): Promise<string[]>;
  close(): Promise<void>;
}

interface Table {
  readonly name: string;
  readonly columns: string;
}

/**
 * Every table of the schema `halle` as it is now. Opened as the superuser, whom no trigger and no policy
 * stops.
 */
export async function snapshotOf({ ownerUrl }: Pick<TestDatabase, 'ownerUrl'>): Promise<Snapshot> {
  const server = await testServer();
  const here = Object.assign(new URL(server.superUrl), {
    pathname: new URL(ownerUrl).pathname,
  }).href;
  // One connection: what is set of a session holds for all that follows.
  const pool = openPool(here, { max: 1 });
  const client = await pool.connect();
  const { rows: tables } = await client.query<Table>(`
    select quote_ident(c.relname) as name, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relnamespace = 'halle'::regnamespace and c.relkind = 'r' and c.relname not like '%revision%' group by c.relname`);
  await client.query('create schema before');
  for (const { name } of tables) await client.query(`create table before.${name} as table halle.${name}`);
  await client.query(`set session_replication_role = replica`);
  const changed = await changes(client, tables);
  return {
    rewind: async () => {
      const told = await changed();
      for (const { name, columns } of tables.filter((table) => told.includes(table.name)))
        await client.query(
          `delete from halle.${name}; insert into halle.${name} (${columns}) overriding system value select ${columns} from before.${name}`,
        );
      return told;
    },
    close: async () => {
      client.release();
      await pool.end();
      await server.leave();
    },
  };
}

/** Which tables were written since the last look, by a trigger on each of them. */
async function changes(client: pg.PoolClient, tables: readonly Table[]): Promise<() => Promise<string[]>> {
  await client.query(`
    create table before.changed (name text not null);
    create function before.note() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
      begin insert into before.changed values (quote_ident(tg_table_name)); return null; end $$;
    grant usage on schema before to public`);
  for (const { name } of tables)
    await client.query(
      `create trigger noted_before after insert or update or delete on halle.${name} for each statement execute function before.note()`,
    );
  return async () => {
    const { rows } = await client.query<{ name: string }>(
      'with seen as (delete from before.changed returning name) select distinct name from seen',
    );
    return rows.map(({ name }) => name).sort();
  };
}
