// SPDX-License-Identifier: AGPL-3.0-or-later
// What opens once, in the database: kept by the hash of its secret, counted for the limits, swept when it is
// over.
import { randomBytes } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import { type Id, idFrom } from '../../base/id.ts';
import { type Db, sweeping, type Tables, type Tx } from '../db.ts';
import { type Locked, lockFor } from '../locks.ts';
import type { Link, NewLink } from './link.ts';
import { hashOf, newToken, presentHashes } from './secrets.ts';
import './tables.ts';

/**
 * Keeps a new link; a transaction may act for the account that asks.
 * @returns its id, and the secret that only the mail or the cookie holds
 */
export async function putLink(
  tx: Tx,
  link: NewLink,
  at: Date,
): Promise<{ readonly id: string; readonly token: string }> {
  const { purpose, account, organisation, matter = {}, reader, client, lang, opensFor, keptFor, seal } = link;
  const id = idFrom<'Link'>(at.getTime(), randomBytes(16));
  const token = newToken();
  await presentHashes(tx, { link: hashOf(token) });
  await tx
    .insertInto('link')
    .values({
      id,
      token: hashOf(token),
      purpose,
      account_id: account ?? null,
      organisation_id: organisation ?? null,
      matter: JSON.stringify(matter),
      sealed: seal?.(id) ?? null,
      reader: reader ?? null,
      client: client ?? null,
      subject: null,
      lang: lang ?? null,
      mail_id: null,
      asked_at: at,
      expires_at: later(at, opensFor),
      leaves_at: keptFor === undefined ? null : later(at, keptFor),
      used_at: null,
    })
    .execute();
  return { id, token };
}

/** Those that count together: all of them by name, or by how they begin. */
export type Purposes = readonly string[] | `${string}.`;

const later = (at: Date, milliseconds: number) => new Date(at.getTime() + milliseconds);

/** The link that a secret opens, kept from others until the transaction ends. */
export async function findLink(tx: Tx, token: string, within: Purposes): Promise<Link | undefined> {
  const hash = hashOf(token);
  await presentHashes(tx, { link: hash });
  const row = await tx
    .selectFrom('link')
    .leftJoin('mail', (join) => join.onRef('mail.id', '=', 'mail_id').on('mail.state', '=', 'sent'))
    .selectAll('link')
    .select('mail.ended_at as sent_at')
    .where('link.token', '=', hash)
    .where(isWithin(within))
    .forUpdate('link')
    .executeTakeFirst();
  return row && linkOf(row);
}

/**
 * Marks a link that the transaction has found as used.
 * @param left what is kept in it: `nothing` erases the sealed words
 */
export async function useLink(tx: Tx, id: string, at: Date, left?: 'nothing'): Promise<void> {
  await tx
    .updateTable('link')
    .set({ used_at: at, ...(left === 'nothing' && { sealed: null }) })
    .where('id', '=', id)
    .execute();
}

/** Its time begins when this mail leaves. @param tx has put the link */
export async function noteMail(tx: Tx, link: string, mail: string): Promise<void> {
  await tx.updateTable('link').set({ mail_id: mail }).where('id', '=', link).execute();
}

/** Notes who came back by a link. @param subject HMAC of the identity or passkey */
export async function noteSubject(tx: Tx, token: string, subject: Buffer): Promise<void> {
  const hash = hashOf(token);
  await presentHashes(tx, { link: hash });
  await tx.updateTable('link').set({ subject }).where('token', '=', hash).execute();
}

/** By what links are counted: HMACs of addresses and identities, an account the transaction acts for. */
export interface Asker {
  readonly reader?: Buffer | undefined;
  readonly client?: Buffer | undefined;
  readonly identity?: Buffer | undefined;
  readonly account?: string | undefined;
}

/**
 * How many links were asked for since a moment, for each of these. Other transactions that count for one of
 * them wait until this one ends.
 */
export async function countLinks(
  tx: Tx,
  within: Purposes,
  asker: Asker,
  since: Date,
): Promise<Record<keyof Asker, number>> {
  const { reader, client, identity, account } = asker;
  await presentHashes(tx, {
    ...(reader && { reader }),
    ...(client && { client }),
    ...(identity && { identity }),
  });
  const hashes = { reader, client, identity };
  const locked = Object.entries(hashes).flatMap(([kind, hash]): Locked[] =>
    hash ? [[kind as keyof typeof hashes, hash.toString('hex')]] : [],
  );
  await lockFor(tx, ...locked, ...(account ? [['account', account] as const] : []));
  const by = {
    reader: sql<boolean>`reader = ${reader ?? null}::bytea`,
    client: sql<boolean>`client = ${client ?? null}::bytea`,
    identity: sql<boolean>`subject = ${identity ?? null}::bytea`,
    account: sql<boolean>`account_id = ${account ?? null}::uuid`,
  };
  const { rows } = await sql<Record<keyof Asker, number>>`
    select count(*) filter (where ${by.reader}) as reader, count(*) filter (where ${by.client}) as client,
      count(*) filter (where ${by.identity}) as identity, count(*) filter (where ${by.account}) as account
    from link where asked_at > ${since} and ${isWithin(within)}
      and (${by.reader} or ${by.client} or ${by.identity} or ${by.account})`.execute(tx);
  return rows[0]!;
}

/** Takes back links about an organisation that were not used. @param tx mends, as the owner */
export async function withdrawLinks(tx: Tx, within: Purposes, organisation: string): Promise<void> {
  await tx
    .deleteFrom('link')
    .where('organisation_id', '=', organisation)
    .where('used_at', 'is', null)
    .where(isWithin(within))
    .execute();
}

/** Links that are over leave the database. */
export function sweepLinks(db: Db | Tx, at: Date): Promise<void> {
  return sweeping(db, at, async (tx) => {
    await tx.deleteFrom('link').where('leaves_at', '<', at).execute();
  });
}

const isWithin = (within: Purposes) =>
  typeof within === 'string'
    ? sql<boolean>`starts_with(purpose, ${within})`
    : sql<boolean>`purpose = any(${within})`;

function linkOf(row: Selectable<Tables['link']> & { sent_at: Date | null }): Link {
  return {
    id: row.id as Id<'Link'>,
    purpose: row.purpose,
    ...(row.account_id && { account: row.account_id as Id<'Account'> }),
    ...(row.organisation_id && { organisation: row.organisation_id as Id<'Organisation'> }),
    matter: row.matter,
    ...(row.sealed && { sealed: row.sealed }),
    ...(row.reader && { reader: row.reader }),
    ...(row.lang && { lang: row.lang }),
    askedAt: row.asked_at,
    ...(row.sent_at && { sentAt: row.sent_at }),
    expiresAt: row.expires_at,
    ...(row.used_at && { usedAt: row.used_at }),
  };
}
