// SPDX-License-Identifier: AGPL-3.0-or-later
// Which tables a request changed: a trigger on each of them notes its name, in the transaction of the request,
// so that what was undone is not noted.
import pg from 'pg';
import type { Ground } from './ground.ts';

export interface Tables {
  /** Names of the tables that changed since the last look. */
  changed(): Promise<string[]>;
  close(): Promise<void>;
}

/**
 * A visit notes the day on its session: only who and until when counts. A form is remembered for a while, so
 * that sent twice it takes effect once.
 */
const watched: Readonly<Record<string, string>> = {
  'halle.session': 'insert or delete or update of account_id, ends_at',
};

export async function watchTables({ halle }: Ground): Promise<Tables> {
  const client = new pg.Client({ connectionString: halle.ownerUrl });
  client.on('error', () => {});
  await client.connect();
  await client.query(`
    create schema attack; create table attack.changed (name text not null);
    create function attack.note() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
      begin insert into attack.changed values (tg_table_schema || '.' || tg_table_name); return null; end $$;
    grant usage on schema attack to public; grant execute on function attack.note() to public`);
  const { rows } = await client.query<{ name: string }>(`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where (n.nspname = 'halle' and c.relkind = 'r' and c.relname not in ('migration', 'last_form')) or (n.nspname = 'pgboss' and c.relname = 'job')`);
  for (const { name } of rows)
    await client.query(
      `create trigger attack_noted after ${watched[name] ?? 'insert or update or delete'} on ${name} for each row execute function attack.note()`,
    );
  return {
    changed: async () => {
      const { rows: found } = await client.query<{ name: string }>(
        'with seen as (delete from attack.changed returning name) select distinct name from seen',
      );
      return found.map(({ name }) => name).sort();
    },
    close: () => client.end(),
  };
}
