// SPDX-License-Identifier: AGPL-3.0-or-later
// Is the halle well? What `/healthz` answers and what an operator watches.
import { sql } from 'kysely';
import type { Db } from './db.ts';
import { version } from './root.ts';

export interface Health {
  readonly ok: true;
  readonly version: string;
  readonly database: {
    readonly schema: number;
    readonly answeredInMs: number;
    /** `thin`: no worker's role was made, so the site itself may touch jobs and mails. */
    readonly wall: 'whole' | 'thin';
  };
  /** Entries that wait for their seal, and for how long the oldest has. */
  readonly journal: { readonly waiting: number; readonly oldestSeconds: number };
}

/** @throws whatever the database throws: a halle without its database is not well */
export async function health(db: Db, at: Date): Promise<Health> {
  const started = performance.now();
  const { rows } = await sql<{ schema: number; waiting: number; oldest: number; thin: boolean }>`
    select (select max(number) from migration) as schema, has_table_privilege('halle.mail', 'update') as thin, count(e.id) as waiting,
      coalesce(extract(epoch from ${at}::timestamptz - min(e.at)), 0)::float8 as oldest
    from journal_pending p join journal_entry e on e.id = p.entry`.execute(db);
  const { schema, waiting, oldest, thin } = rows[0]!;
  return {
    ok: true,
    version,
    database: {
      schema,
      answeredInMs: Math.round(performance.now() - started),
      wall: thin ? 'thin' : 'whole',
    },
    journal: { waiting, oldestSeconds: Math.max(0, Math.round(oldest)) },
  };
}
