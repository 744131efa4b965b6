// SPDX-License-Identifier: AGPL-3.0-or-later
// Many rows in one statement: they travel as one JSON text, a thousand at a time.
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../platform/db.ts';

const batch = 1_000;

/**
 * Inserts rows. @param into sql`insert into …`: the table is said where the rows are made
 * @param types column → PostgreSQL type
 * @param conflict what follows `on conflict`, for instance `(id) do nothing`; column names are ours, never a
 * stranger's
 */
export async function insertRows<Row extends object>(
  tx: Tx,
  into: RawBuilder<unknown>,
  types: Readonly<Record<keyof Row & string, string>>,
  rows: readonly Row[],
  conflict = '',
): Promise<void> {
  const columns = Object.keys(types).map((column) => `"${column}"`);
  const typed = Object.entries<string>(types).map(([column, type]) => `"${column}" ${type}`);
  for (let start = 0; start < rows.length; start += batch) {
    const json = JSON.stringify(rows.slice(start, start + batch));
    const names = sql.raw(columns.join(', '));
    await sql`${into} (${names}) select ${names} from jsonb_to_recordset(${json}::jsonb) as given(${sql.raw(typed.join(', '))}) ${sql.raw(conflict && `on conflict ${conflict}`)}`.execute(
      tx,
    );
  }
}

/** `(id) do update set a = excluded.a, …` for all columns but the key. */
export function orUpdate(key: string, types: Readonly<Record<string, string>>): string {
  return `(${key}) do update set ${Object.keys(types)
    .filter((column) => column !== key)
    .map((column) => `"${column}" = excluded."${column}"`)
    .join(', ')}`;
}
