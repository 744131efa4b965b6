// SPDX-License-Identifier: AGPL-3.0-or-later
// Foreign keys, triggers and forced row-level security are dropped while the rows of all tables are loaded
// in any order, and put back afterwards. The foreign keys are then checked all at once, so a backup that
// breaks one is refused as a whole.
import type pg from 'pg';

/**
 * Sets links, triggers and forced privacy aside, in the transaction.
 * @returns the function that puts them back
 */
export async function setAside(client: pg.Client): Promise<() => Promise<void>> {
  const links = await statements(
    client,
    `
    select format('alter table %s drop constraint %I', conrelid::regclass, conname) as aside,
      format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as back
    from pg_constraint where contype = 'f' and conparentid = 0 and connamespace = 'halle'::regnamespace order by conrelid::regclass::text, conname`,
  );
  const triggers = await statements(
    client,
    `
    select distinct format('alter table %s disable trigger user', tgrelid::regclass) as aside, format('alter table %s enable trigger user', tgrelid::regclass) as back
    from pg_trigger join pg_class c on c.oid = tgrelid where c.relnamespace = 'halle'::regnamespace and not tgisinternal order by 1`,
  );
  const privacy = await statements(
    client,
    `
    select format('alter table %s no force row level security', oid::regclass) as aside, format('alter table %s force row level security', oid::regclass) as back
    from pg_class where relnamespace = 'halle'::regnamespace and relforcerowsecurity order by 1`,
  );
  const all = [...links, ...triggers, ...privacy];
  for (const { aside } of all) await client.query(aside);
  return async () => {
    for (const { back } of all) await client.query(back);
  };
}

async function statements(client: pg.Client, query: string): Promise<{ aside: string; back: string }[]> {
  return (await client.query<{ aside: string; back: string }>(query)).rows;
}
