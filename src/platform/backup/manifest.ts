// SPDX-License-Identifier: AGPL-3.0-or-later
// What a backup says of itself: its format, the schema it was made from, its tables and sequences.
import type pg from 'pg';
import { z } from 'zod';
import { version } from '../root.ts';

export const format = 1;

const identifier = z.string().regex(/^[a-z_][a-z0-9_]{0,62}$/);

export const manifestShape = z.object({
  format: z.number().int(),
  /** Version of the program that made it. */
  halle: z.string(),
  postgres: z.string(),
  madeAt: z.string(),
  migrations: z.array(z.object({ number: z.number().int(), name: z.string(), checksum: z.string() })),
  /** In the order they are stored; generated columns are computed again. */
  tables: z.array(z.object({ name: identifier, columns: z.array(identifier) })),
  /** The last seal of the journal in it; older backups do not say. */
  journal: z.object({ number: z.number().int(), hash: z.string() }).optional(),
  sequences: z.array(z.object({ name: identifier, value: z.string().regex(/^-?\d+$/), called: z.boolean() })),
});
export type Manifest = z.infer<typeof manifestShape>;
export type StoredTable = Manifest['tables'][number];

export const manifestName = 'halle.json';
export const checksumsName = 'checksums.json';
export const checksumsShape = z.record(z.string(), z.string());

/** `tables/organisation/00001` */
export const chunkName = (table: string, index: number) =>
  `tables/${table}/${String(index).padStart(5, '0')}`;

/** The table of a chunk, undefined when the name is no chunk's. */
export const tableOfChunk = (name: string) => /^tables\/([a-z_][a-z0-9_]*)\/\d{5,}$/.exec(name)?.[1];

/** Reads what the database holds. @param client within the snapshot */
export async function describe(client: pg.Client, madeAt: Date): Promise<Manifest> {
  const { rows: migrations } = await client.query(
    'select number, name, checksum from halle.migration order by number',
  );
  const { rows: server } = await client.query<{ version: string }>(
    `select current_setting('server_version') as version`,
  );
  const { rows: head } = await client.query<{ number: number; hash: string }>(
    `select number, encode(hash, 'hex') as hash from halle.journal_seal order by number desc limit 1`,
  );
  const tables = await storedTables(client);
  return {
    format,
    halle: version,
    postgres: server[0]!.version,
    madeAt: madeAt.toISOString(),
    migrations,
    tables,
    ...(head[0] && { journal: head[0] }),
    sequences: await sequences(client),
  };
}

/**
 * The tables of the schema and their columns, but for the list of migrations, which restoring writes itself.
 */
export async function storedTables(client: pg.Client): Promise<StoredTable[]> {
  const { rows } = await client.query<StoredTable>(`
    select c.relname as name, coalesce(array_agg(a.attname::text order by a.attnum) filter (where a.attname is not null), '{}') as columns
    from pg_class c left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relnamespace = 'halle'::regnamespace and c.relkind = 'r' and c.relname <> 'migration'
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
    group by c.relname order by c.relname`);
  return rows;
}

async function sequences(client: pg.Client): Promise<Manifest['sequences']> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'halle'::regnamespace and relkind = 'S' order by relname`,
  );
  const found: Manifest['sequences'] = [];
  for (const { name } of rows) {
    const { rows: state } = await client.query<{ value: string; called: boolean }>(
      `select last_value::text as value, is_called as called from halle.${client.escapeIdentifier(name)}`,
    );
    found.push({ name, ...state[0]! });
  }
  return found;
}
