// SPDX-License-Identifier: AGPL-3.0-or-later
// What changed of software, in the database. Grades and releases are written there by their own tables
// (`migrations/0070_software_changes.sql`); the best of a function, which no row holds, by this.
import { sql } from 'kysely';
import type { Tx } from '../../platform/db.ts';

/**
 * The news of letters that changed with the method alone, in this transaction, name the method by which the
 * letter before was given: `C note@1.1`.
 */
export async function nameFormerMethods(
  tx: Tx,
  regraded: readonly { readonly id: string; readonly former: string }[],
): Promise<void> {
  if (regraded.length === 0) return;
  await sql`
    update software_change c set was = c.was || ' ' || r.former
    from unnest(${regraded.map(({ id }) => id)}::uuid[], ${regraded.map(({ former }) => former)}::text[]) as r (id, former)
    where c.software_id = r.id and c.kind = 'grade' and c.at = halle.moment() and c.was ~ '^[A-E]$'`.execute(
    tx,
  );
}

/** The least merit of a best one: a letter from A to C, or finished and stable. */
const leastMerit = 50;

/**
 * Writes down the best software of each function where it is no longer the one noted last: one that stands as
 * high as before stays. What is advised against is never the best. @returns how many were written
 */
export async function noteBests(tx: Tx, at: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    with answers as materialized (
      select substr(mark, 10) as function, e.software_id, e.merit, e.usages, e.name
      from search_entry e, unnest(e.marks) mark
      where starts_with(mark, 'function:') and not e.advised_against and e.merit >= ${leastMerit}),
    top as (select distinct on (function) * from answers order by function, merit desc, usages desc, name, software_id),
    former as (select distinct on (function) function, software_id from software_change
      where kind = 'best' order by function, at desc, id)
    insert into software_change (software_id, kind, was, function, at)
    select top.software_id, 'best', former.software_id::text, top.function, ${at}
    from top left join former using (function)
    left join answers still on still.function = top.function and still.software_id = former.software_id
    where former.software_id is distinct from top.software_id
      and (still.software_id is null or (still.merit, still.usages) < (top.merit, top.usages))`.execute(tx);
  return Number(numAffectedRows ?? 0n);
}
