// SPDX-License-Identifier: AGPL-3.0-or-later
// Links sent by mail, in the database: kept by the hash of their token, counted for the limits, used once.
import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { type Id, idFrom } from '../../../../base/id.ts';
import type { Lang } from '../../../../base/language.ts';
import type { Tx } from '../../../../platform/db.ts';
import type { Address } from '../../../../platform/mail.ts';
import { openWords, sealWords } from '../../../../platform/sealing.ts';
import type { KeyFor } from '../../../../platform/secret.ts';
import type { SignInLink } from '../sign-in-link.ts';
import { hashOf, newToken, seek } from './secrets.ts';

const sealing = 'people.link-address';
const hour = 3_600_000;

export interface Asked {
  readonly address: Address;
  readonly reader: Buffer;
  readonly client: Buffer;
  readonly lang: Lang;
  readonly organisation?: string;
}

/**
 * How many links were asked for in the last hour, for the address and from the network address; until the
 * transaction ends, no other counts for either.
 */
export async function countAsked(
  tx: Tx,
  { reader, client }: Asked,
  at: Date,
): Promise<{ address: number; client: number }> {
  await seek(tx, { reader, client });
  const locks = [reader, client].map((hash) => hash.readInt32BE(0)).sort((a, b) => a - b);
  for (const lock of locks) await sql`select pg_advisory_xact_lock(4201010, ${lock}::integer)`.execute(tx);
  const since = new Date(at.getTime() - hour);
  const { rows } = await sql<{ address: number; client: number }>`
    select count(*) filter (where reader = ${reader}) as address, count(*) filter (where client = ${client}) as client
    from sign_in_link where asked_at > ${since} and (reader = ${reader} or client = ${client})`.execute(tx);
  return rows[0]!;
}

/** Keeps a new link. @param tx seeks the reader @returns its id and the token that only the mail holds */
export async function putLink(
  tx: Tx,
  keyFor: KeyFor,
  asked: Asked,
  at: Date,
): Promise<{ id: string; token: string }> {
  const { address, reader, client, lang, organisation } = asked;
  const id = idFrom<'SignInLink'>(at.getTime(), randomBytes(16));
  const token = newToken();
  await tx
    .insertInto('sign_in_link')
    .values({
      id,
      token: hashOf(token),
      purpose: organisation ? 'first-agent' : 'sign-in',
      reader,
      address: sealWords(keyFor(sealing), address, id),
      organisation_id: organisation ?? null,
      lang,
      client,
      asked_at: at,
      mail_id: null,
      used_at: null,
    })
    .execute();
  return { id, token };
}

/** @param tx seeks the reader */
export async function noteMail(tx: Tx, link: string, mail: string): Promise<void> {
  await tx.updateTable('sign_in_link').set({ mail_id: mail }).where('id', '=', link).execute();
}

/**
 * The link that a token opens, with the address it was sent to; kept from others until the transaction ends.
 */
export async function findLink(
  tx: Tx,
  keyFor: KeyFor,
  token: string,
): Promise<{ link: SignInLink; address: Address } | undefined> {
  const hash = hashOf(token);
  await seek(tx, { link: hash });
  const row = await tx
    .selectFrom('sign_in_link')
    .leftJoin('mail', (join) => join.onRef('mail.id', '=', 'mail_id').on('mail.state', '=', 'sent'))
    .selectAll('sign_in_link')
    .select('mail.ended_at as sent_at')
    .where('token', '=', hash)
    .forUpdate('sign_in_link')
    .executeTakeFirst();
  if (!row) return undefined;
  const link: SignInLink = {
    id: row.id as Id<'SignInLink'>,
    purpose: row.purpose,
    lang: row.lang,
    askedAt: row.asked_at,
    ...(row.organisation_id && { organisation: row.organisation_id as Id<'Organisation'> }),
    ...(row.sent_at && { sentAt: row.sent_at }),
    ...(row.used_at && { usedAt: row.used_at }),
  };
  return { link, address: openWords(keyFor(sealing), row.address, row.id) as Address };
}

/** @param tx has found the link */
export async function useLink(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.updateTable('sign_in_link').set({ used_at: at }).where('id', '=', id).execute();
}
