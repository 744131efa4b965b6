// SPDX-License-Identifier: AGPL-3.0-or-later
// What mandataries did in the name of organisations and these were not told of yet.
import '../tables.ts';
import { sql } from 'kysely';
import type { Id } from '../../../base/id.ts';
import { type Db, inTransaction, type Tx } from '../../../platform/db.ts';

/** One kind of act of a day. */
export interface Deed {
  readonly kind: string;
  /** The latest of them. */
  readonly at: Date;
  readonly times: number;
}

export interface UntoldDeeds {
  readonly organisation: Id<'Organisation'>;
  readonly mandatary: Id<'Organisation'>;
}

/** For the job alone. @param elsewhere kinds of acts that are told in another way */
export function listUntoldDeeds(db: Db, elsewhere: readonly string[]): Promise<UntoldDeeds[]> {
  return inTransaction(db, async (tx) => {
    await sql`select set_config('halle.duty', 'remind', true)`.execute(tx);
    const { rows } = await sql<UntoldDeeds>`
      select distinct d.organisation_id as organisation, d.mandatary_id as mandatary from mandated_deed d
      join journal_entry e on e.id = d.entry_id where d.told_on is null and e.kind <> all(${elsewhere}::text[]) order by 1, 2`.execute(
      tx,
    );
    return rows;
  });
}

/** Notes that the organisation is told. @param tx acts for it, to tell @returns what it is told of */
export async function noteDeedsTold(
  tx: Tx,
  { organisation, mandatary }: UntoldDeeds,
  elsewhere: readonly string[],
  on: string,
): Promise<Deed[]> {
  const { rows } = await sql<Deed>`
    with told as (update mandated_deed d set told_on = ${on} from journal_entry e
      where e.id = d.entry_id and d.organisation_id = ${organisation}::uuid and d.mandatary_id = ${mandatary}::uuid
        and d.told_on is null and e.kind <> all(${elsewhere}::text[]) returning e.kind, e.at)
    select kind, max(at) as at, count(*)::int as times from told group by kind order by 2 desc, 1`.execute(
    tx,
  );
  return rows;
}
