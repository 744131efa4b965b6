// SPDX-License-Identifier: AGPL-3.0-or-later
// What is held of somebody, by the one list that the database has; the database itself asks whether this
// transaction may be given it.
import { sql } from 'kysely';
import { openAddress } from '../people/accounts/store.ts';
import { openWithdrawn } from '../people/words/store.ts';
import type { Db, Tx } from '../platform/db.ts';
import type { KeyFor } from '../platform/secret.ts';
import { openRemark } from '../remarks/store.ts';
import type { Fate, Fates, HeldKind, HeldRow, Whom } from './held.ts';

/**
 * @param tx acts for the account, or for the organisation by who administers it; or the owner's
 * @returns every row, opened where it was sealed, and at the end what the numbers in them mean
 */
export async function readHeld(tx: Tx, keyFor: KeyFor, whom: Whom, id: string): Promise<HeldRow[]> {
  const { rows } = await sql<{ file: HeldKind; held: Record<string, unknown> }>`
    select file, held from halle.held(${whom}, ${id}::uuid)`.execute(tx);
  const opened = rows.map(({ file, held }) => ({ file, held: readable(keyFor, file, held) }));
  return [...opened, ...(await namesIn(tx, opened))];
}

/** How many rows there are of each kind. @param tx as `readHeld` */
export async function countHeld(tx: Tx, whom: Whom, id: string): Promise<ReadonlyMap<HeldKind, number>> {
  const { rows } = await sql<{ file: HeldKind; n: number }>`
    select file, count(distinct held)::integer as n from halle.held(${whom}, ${id}::uuid) with ordinality
    group by file order by min(ordinality)`.execute(tx);
  return new Map(rows.map(({ file, n }) => [file, n]));
}

const sealedIn: Partial<Record<HeldKind, (keyFor: KeyFor, id: string, sealed: Sealed) => object>> = {
  account: (keyFor, id, { address }) => ({ address: address && openAddress(keyFor, id, address) }),
  remark: openRemark,
  'withdrawn-text': openWithdrawn,
};
type Sealed = Readonly<Record<string, Buffer>>;

const asBytes = /^\\x(?:[0-9a-f]{2})*$/;

/** What is theirs to read and lies sealed is opened; of a session the day stays. */
function readable(keyFor: KeyFor, file: HeldKind, held: Record<string, unknown>): Record<string, unknown> {
  const open = sealedIn[file];
  if (open) {
    const sealed = Object.fromEntries(
      Object.entries(held).flatMap(([column, value]) =>
        typeof value === 'string' && asBytes.test(value)
          ? [[column, Buffer.from(value.slice(2), 'hex')]]
          : [],
      ),
    );
    return { ...held, ...open(keyFor, String(held['id']), sealed) };
  }
  if (file !== 'session') return held;
  const day = (value: unknown) => String(value).slice(0, 10);
  return { ...held, created_at: day(held['created_at']), ends_at: day(held['ends_at']) };
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Names of the organisations and software whose numbers stand in rows: public names, and no others. */
async function namesIn(db: Db | Tx, rows: readonly HeldRow[]): Promise<HeldRow[]> {
  const ids = [...new Set(rows.flatMap(({ held }) => JSON.stringify(held).match(uuid) ?? []))];
  if (ids.length === 0) return [];
  const { rows: names } = await sql<{ id: string; kind: string; name: string }>`
    select id, 'organisation' as kind, name from organisation where id = any(${ids}::uuid[])
    union all select r.id, 'software', s.name from source_record r join software s on s.id = r.software_id
      where r.id = any(${ids}::uuid[])
    order by kind, name, id`.execute(db);
  return names.map((held) => ({ file: 'names', held }));
}

/** What becomes of each kind, and why. */
export async function listFates(db: Db | Tx, whom: Whom): Promise<Fates> {
  const { rows } = await sql<{ file: HeldKind } & Fate>`
    select file, fate, why from halle.holding where whose = ${whom} order by place`.execute(db);
  return new Map(rows.map(({ file, ...fate }) => [file, fate]));
}

/** Erases what is theirs. @param tx as `readHeld` @returns how many rows of each kind */
export async function erase(tx: Tx, whom: Whom, id: string): Promise<ReadonlyMap<HeldKind, number>> {
  const { rows } = await sql<{ file: HeldKind; n: number }>`
    select file, sum(n)::integer as n from halle.erase(${whom}, ${id}::uuid) group by file`.execute(tx);
  return new Map(rows.map(({ file, n }) => [file, n]));
}

/** Records of the software that an organisation says it, or those it hosts for, use. */
export async function listUsed(tx: Tx, organisation: string): Promise<string[]> {
  const { rows } = await sql<{ record: string }>`
    select distinct record_id as record from usage
    where organisation_id = any(halle.line_of(${organisation}::uuid)) or declared_by = any(halle.line_of(${organisation}::uuid))`.execute(
    tx,
  );
  return rows.map(({ record }) => record);
}
