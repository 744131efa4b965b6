// SPDX-License-Identifier: AGPL-3.0-or-later
// Pictures of software in the database: the worker looks and keeps, everybody sees.
import { createHash } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import { type Db, inTransaction, type Tx } from '../../platform/db.ts';
import type {
  LookOutcome,
  NamedPicture,
  SheetPicture,
  SheetPictures,
  ShownPicture,
  TroubledPicture,
  WhyNot,
} from './picture.ts';
import './tables.ts';
import type { SoftwarePictureTable } from './tables.ts';

/** Runs `work` as the worker that looks at pictures. */
export function picturing<Result>(db: Db, at: Date, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  const onDuty = async (tx: Tx) => {
    await sql`select set_config('halle.duty', 'pictures', true)`.execute(tx);
    return work(tx);
  };
  return inTransaction(db, onDuty, at);
}

/**
 * Follows the catalogue: pictures that entries name and nobody withdrew are due, others leave, with the
 * copies that nothing shows any more. @param tx looks at pictures
 */
export async function followNamed(tx: Tx, at: Date): Promise<void> {
  await sql`
    with named as materialized (
      select distinct on (s.id, n.role, n.address) s.id as software_id, n.role, n.address, n.position
      from software s cross join lateral (
        select 'logo' as role, s.entry->'logo'->>'value' as address, 0 as position
        union all
        select 'screenshot', o.one, o.n::integer from jsonb_array_elements_text(
          coalesce(s.entry->'screenshots'->'value', '[]')) with ordinality as o (one, n)
      ) n
      where (s.entry ? 'logo' or s.entry ? 'screenshots') and n.address is not null
        and not coalesce(s.entry->'withoutPictures' ? n.address, false)
      order by s.id, n.role, n.address, n.position
    ), gone as (
      delete from software_picture p where not exists (select from named n
        where n.software_id = p.software_id and n.role = p.role and n.address = p.address)
    ), moved as (
      update software_picture p set position = n.position from named n
      where n.software_id = p.software_id and n.role = p.role and n.address = p.address
        and n.position <> p.position
    )
    insert into software_picture (software_id, role, address, position, due_at)
    select software_id, role, address, position, ${at}::timestamptz from named n
    where not exists (select from software_picture p
      where n.software_id = p.software_id and n.role = p.role and n.address = p.address)`.execute(tx);
  await sql`
    delete from picture c where not exists (select from software_picture p where p.large_id = c.id)
      and not exists (select from software_picture p where p.small_id = c.id)`.execute(tx);
}

/** @param tx looks at pictures */
export async function listDue(tx: Tx, at: Date, most: number): Promise<NamedPicture[]> {
  const rows = await tx
    .selectFrom('software_picture')
    .selectAll()
    .where('due_at', '<=', at)
    .orderBy('due_at')
    .orderBy('position')
    .limit(most)
    .execute();
  return rows.map(namedFrom);
}

function namedFrom(row: Selectable<SoftwarePictureTable>): NamedPicture {
  const { software_id: softwareId, role, address, tries, etag, last_modified, digest, large_id } = row;
  // What its server said is of use only while we have the copy it said it of.
  const known = large_id !== null;
  return {
    ...{ softwareId, role, address, tries },
    ...(known && etag !== null && { etag }),
    ...(known && last_modified !== null && { lastModified: last_modified }),
    ...(known && digest && { digest }),
  };
}

/** What a look gave. */
export interface Looked {
  readonly outcome: LookOutcome;
  readonly dueAt: Date;
  readonly tries: number;
  readonly trouble?: WhyNot;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  /** Of what was made ours: the large picture first. */
  readonly copy?: {
    readonly from: string;
    readonly digest: Buffer;
    readonly renditions: readonly {
      readonly width: number;
      readonly height: number;
      readonly body: Buffer;
    }[];
  };
}

/** @param tx looks at pictures */
export async function endLook(
  tx: Tx,
  { softwareId, role, address }: NamedPicture,
  { outcome, dueAt, tries, trouble, etag, lastModified, copy }: Looked,
  at: Date,
): Promise<void> {
  const ids: string[] = [];
  for (const rendition of copy?.renditions ?? []) ids.push(await putPicture(tx, rendition));
  const marks = { etag: etag ?? null, last_modified: lastModified ?? null };
  await tx
    .updateTable('software_picture')
    .set({
      ...{ due_at: dueAt, looked_at: at, tries, why: trouble?.why ?? null },
      facts: JSON.stringify(trouble?.facts ?? {}),
      ...(outcome === 'same' && (etag || lastModified) && marks),
      ...(copy && {
        ...{ ...marks, fetched_at: at, fetched_from: copy.from.slice(0, 4000), digest: copy.digest },
        ...{ large_id: ids[0]!, small_id: ids[1] ?? null },
      }),
      ...(outcome === 'refused' && {
        ...{ etag: null, last_modified: null, fetched_at: null, fetched_from: null, digest: null },
        ...{ large_id: null, small_id: null },
      }),
    })
    .where('software_id', '=', softwareId)
    .where('role', '=', role)
    .where('address', '=', address)
    .execute();
}

async function putPicture(tx: Tx, { width, height, body }: Omit<ShownPicture, 'id'> & { body: Buffer }) {
  const id = createHash('sha256').update(body).digest('hex').slice(0, 32);
  await tx
    .insertInto('picture')
    .values({ id, width, height, body })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return id;
}

/** WebP; undefined where no sheet shows it any more. */
export async function findPicture(db: Db, id: string): Promise<Buffer | undefined> {
  const row = await db.selectFrom('picture').select('body').where('id', '=', id).executeTakeFirst();
  return row?.body;
}

/** What a sheet shows. */
export async function picturesOf(db: Db | Tx, softwareId: string): Promise<SheetPictures> {
  const rows = await db
    .selectFrom('software_picture as p')
    .innerJoin('picture as large', 'large.id', 'p.large_id')
    .leftJoin('picture as small', 'small.id', 'p.small_id')
    .select(['p.role', 'p.address', 'p.fetched_at', 'large.id', 'large.width', 'large.height'])
    .select(['small.id as small_id', 'small.width as small_width', 'small.height as small_height'])
    .where('p.software_id', '=', softwareId)
    .orderBy('p.position')
    .orderBy('p.address')
    .execute();
  const all = rows.map(({ role, address, fetched_at, id, width, height, small_id, ...small }) => {
    const picture: SheetPicture = {
      ...{ address, fetchedAt: fetched_at!, large: { id, width, height } },
      ...(small_id && { small: { id: small_id, width: small.small_width!, height: small.small_height! } }),
    };
    return { role, picture };
  });
  const logo = all.find(({ role }) => role === 'logo')?.picture;
  const screenshots = all.filter(({ role }) => role === 'screenshot').map(({ picture }) => picture);
  return { ...(logo && { logo }), screenshots };
}

/** The latest first. */
export async function listTroubled(db: Db | Tx, most: number): Promise<TroubledPicture[]> {
  const rows = await db
    .selectFrom('software_picture as p')
    .innerJoin('software as s', 's.id', 'p.software_id')
    .select(['s.slug', 's.name', 'p.role', 'p.address', 'p.looked_at', 'p.why', 'p.facts', 'p.large_id'])
    .where('p.why', 'is not', null)
    .orderBy('p.looked_at', 'desc')
    .orderBy('s.slug')
    .limit(most)
    .execute();
  return rows.map(({ slug, name, role, address, looked_at, why, facts, large_id }) => ({
    ...{ slug, name, role, address, lookedAt: looked_at!, why: why!, facts, isShown: large_id !== null },
  }));
}
