// SPDX-License-Identifier: AGPL-3.0-or-later
// Which records may make one entry with given ones: connected by a shared key, or by a decision of a
// person.
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import { keysOf, keyText } from '../merging/identity.ts';
import type { Decision, SourceRecord } from '../record.ts';
import { listRecordsById } from './records.ts';

/**
 * All records connected to the given ones, step by step, by a shared key or a standing decision; the given
 * ones as given.
 */
export async function neighbourhood(
  db: Db | Tx,
  touched: readonly SourceRecord[],
): Promise<{ records: SourceRecord[]; decisions: Decision[] }> {
  const found = new Map<string, SourceRecord>(touched.map((one) => [one.id, one]));
  const asked = new Set<string>();
  const decisions = new Map<string, Decision>();
  let fresh: readonly SourceRecord[] = touched;
  let formerKeys = await keysKept(db, idsOf(touched));
  while (fresh.length > 0) {
    const keys = [
      ...new Set([...fresh.flatMap(({ claim }) => keysOf(claim).map(keyText)), ...formerKeys]),
    ].filter((key) => !asked.has(key));
    for (const key of keys) asked.add(key);
    const said = await standingDecisions(db, idsOf(fresh));
    for (const one of said) decisions.set(`${one.a} ${one.b}`, one);
    const linked = new Set([...(await holdersOf(db, keys)), ...said.flatMap(({ a, b }) => [a, b])]);
    const ids = [...linked].filter((id) => !found.has(id));
    fresh = ids.length > 0 ? await listRecordsById(db, ids) : [];
    formerKeys = [];
    for (const one of fresh) found.set(one.id, one);
  }
  return { records: [...found.values()], decisions: [...decisions.values()] };
}

const idsOf = (records: readonly SourceRecord[]) => records.map(({ id }) => id);

async function holdersOf(db: Db | Tx, keys: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('record_key')
    .select('record_id')
    .distinct()
    .where('key', '=', sql<string>`any(${keys}::text[])`)
    .execute();
  return rows.map(({ record_id }) => record_id);
}

/**
 * Keys that the records had before: records that were merged by such a key may be separate software again.
 */
async function keysKept(db: Db | Tx, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('record_key')
    .select('key')
    .distinct()
    .where('record_id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
  return rows.map(({ key }) => key);
}

async function standingDecisions(db: Db | Tx, ids: readonly string[]): Promise<Decision[]> {
  const rows = await db
    .selectFrom('identity_decision')
    .select(['kind', 'a', 'b'])
    .where('undone_at', 'is', null)
    .where((where) =>
      where.or([
        where('a', '=', sql<string>`any(${ids}::uuid[])`),
        where('b', '=', sql<string>`any(${ids}::uuid[])`),
      ]),
    )
    .execute();
  return rows as Decision[];
}
