// SPDX-License-Identifier: AGPL-3.0-or-later
// Who follows what, in the database. Only the reader's own transaction and the job that tells see it.
import './tables.ts';
import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { type Id, idFrom } from '../base/id.ts';
import type { Lang } from '../base/language.ts';
import { type Db, sweeping, type Tx } from '../platform/db.ts';
import { presentHashes } from '../platform/links/secrets.ts';
import type { Address } from '../platform/mail.ts';
import { openWords, sealWords } from '../platform/sealing.ts';
import type { KeyFor } from '../platform/secret.ts';
import { type Follow, toldDays } from './follow.ts';
import type { Followed, FollowedKind } from './followed.ts';

const sealing = 'follows.address';

/** Who follows: an account for which the transaction acts, or an address. */
export type By = { readonly account: string } | { readonly address: Address };

/** Following again changes nothing. @param tx afterwards sees the rows of this reader */
export async function putFollow(
  tx: Tx,
  keyFor: KeyFor,
  { reader, by, lang, followed }: { reader: Buffer; by: By; lang: Lang; followed: Followed },
  at: Date,
): Promise<void> {
  await presentHashes(tx, { reader });
  const id = idFrom<'Follow'>(at.getTime(), randomBytes(16));
  await tx
    .insertInto('follow')
    .values({
      ...{ id, reader, lang, kind: followed.kind, followed_at: at },
      account_id: 'account' in by ? by.account : null,
      address: 'address' in by ? sealWords(keyFor(sealing), by.address, id) : null,
      record_id: followed.software ?? null,
      subject: followed.kind === 'software' ? null : followed.value,
    })
    .onConflict((on) => on.doNothing())
    .execute();
}

interface Row {
  id: string;
  kind: FollowedKind;
  value: string;
  software: string | null;
  followed_at: Date;
}

const columns = sql`f.id, f.kind, f.followed_at, s.id as software, coalesce(s.slug, f.subject) as value`;
/** A software that is no more is followed no more. */
const rows = sql`follow f left join source_record r on r.id = f.record_id left join software s on s.id = r.software_id`;
const stands = sql`(f.kind <> 'software' or s.id is not null)`;

const followOf = ({ id, kind, value, software, followed_at }: Row): Follow => ({
  id: id as Id<'Follow'>,
  ...{ kind, value, followedAt: followed_at },
  ...(software && { software }),
});

/** What a reader follows, the latest first. @param tx afterwards sees the rows of this reader */
export async function listFollows(tx: Tx, reader: Buffer): Promise<Follow[]> {
  await presentHashes(tx, { reader });
  const found = await sql<Row>`select ${columns} from ${rows}
    where f.reader = ${reader} and ${stands} order by f.followed_at desc, f.id`.execute(tx);
  return found.rows.map(followOf);
}

/** @param tx afterwards sees the rows of this reader @returns whether there was one */
export async function dropFollow(tx: Tx, reader: Buffer, id: string): Promise<boolean> {
  await presentHashes(tx, { reader });
  const { numDeletedRows } = await tx
    .deleteFrom('follow')
    .where('id', '=', id)
    .where('reader', '=', reader)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Somebody who is told, with all that they follow. */
export interface Reader {
  readonly reader: Buffer;
  readonly account?: string;
  /** Of a visitor. */
  readonly address?: Address;
  readonly lang: Lang;
  readonly follows: readonly Follow[];
}

const onDuty = (tx: Tx) => sql`select set_config('halle.duty', 'tell-followers', true)`.execute(tx);

/** Everybody who follows something, read once. @param tx tells */
export async function listReaders(tx: Tx, keyFor: KeyFor): Promise<Reader[]> {
  await onDuty(tx);
  const found = await sql<
    Row & { reader: Buffer; account_id: string | null; address: Buffer | null; lang: string }
  >`select ${columns}, f.reader, f.account_id, f.address, f.lang from ${rows}
    where ${stands} order by f.reader, f.followed_at, f.id`.execute(tx);
  const byReader = Map.groupBy(found.rows, ({ reader }) => reader.toString('hex'));
  return [...byReader.values()].map((theirs) => {
    const { reader, lang } = theirs[0]!;
    const account = theirs.find(({ account_id }) => account_id)?.account_id;
    const sealed = theirs.find(({ address }) => address);
    return {
      ...{ reader, lang, follows: theirs.map(followOf) },
      ...(account && { account }),
      ...(sealed?.address && { address: openWords(keyFor(sealing), sealed.address, sealed.id) as Address }),
    };
  });
}

/** Marks things as told to a reader. @param tx tells @returns those that were not told yet */
export async function noteTold(
  tx: Tx,
  reader: Buffer,
  things: readonly string[],
  at: Date,
): Promise<Set<string>> {
  await onDuty(tx);
  const told = await tx
    .insertInto('follow_told')
    .values(things.map((thing) => ({ reader, thing, told_at: at })))
    .onConflict((on) => on.doNothing())
    .returning('thing')
    .execute();
  return new Set(told.map(({ thing }) => thing));
}

/** What was told is forgotten after a while. */
export function sweepTold(db: Db | Tx, at: Date): Promise<void> {
  return sweeping(db, at, async (tx) => {
    await sql`delete from follow_told where told_at < ${at}::timestamptz - make_interval(days => ${toldDays})`.execute(
      tx,
    );
  });
}
