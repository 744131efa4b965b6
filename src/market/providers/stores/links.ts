// SPDX-License-Identifier: AGPL-3.0-or-later
// Links that prove something, in the database: kept by the hash of their token, counted for the limits.
import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { type Id, idFrom } from '../../../base/id.ts';
import { Problem } from '../../../base/problem.ts';
import { daysBefore } from '../../../base/time.ts';
import { hashOf, newToken, seek } from '../../../people/sign-in/accounts/stores/secrets.ts';
import { type Db, sweeping, type Tx } from '../../../platform/db.ts';
import { lockFor } from '../../../platform/locks.ts';
import { linkDays, mostLinks, type ProofLink } from '../link.ts';
import '../tables.ts';

export type NewLink = Omit<ProofLink, 'id' | 'expiresAt' | 'usedAt'>;

/**
 * Keeps a new link; the transaction acts for the account that asks.
 * @returns the token that only the mail holds
 * @throws Problem unavailable `market.link.too-many`
 */
export async function putLink(
  tx: Tx,
  { purpose, account, organisation, reader, matter, lang }: NewLink,
  at: Date,
): Promise<string> {
  await seek(tx, { reader });
  if (purpose !== 'renewal') await mustBeFew(tx, reader, account, at);
  const token = newToken();
  await tx
    .insertInto('provider_link')
    .values({
      id: idFrom<'ProofLink'>(at.getTime(), randomBytes(16)),
      token: hashOf(token),
      purpose,
      account_id: account ?? null,
      organisation_id: organisation ?? null,
      reader,
      matter: JSON.stringify(matter),
      lang,
      asked_at: at,
      expires_at: new Date(at.getTime() + linkDays[purpose] * 86_400_000),
      used_at: null,
    })
    .execute();
  return token;
}

/** Until the transaction ends, no other counts for this address or this account. */
async function mustBeFew(tx: Tx, reader: Buffer, account: string | undefined, at: Date): Promise<void> {
  await lockFor(tx, ['reader', reader.toString('hex')], ...(account ? [['account', account] as const] : []));
  const since = new Date(at.getTime() - 3_600_000);
  const { rows } = await sql<{ account: number; reader: number }>`
    select count(*) filter (where account_id = ${account ?? null}::uuid) as account, count(*) filter (where reader = ${reader}) as reader
    from provider_link where asked_at > ${since} and (reader = ${reader} or account_id = ${account ?? null}::uuid)`.execute(
    tx,
  );
  const { account: byAccount, reader: toReader } = rows[0]!;
  if (byAccount >= mostLinks.account || toReader >= mostLinks.reader)
    throw new Problem('unavailable', 'market.link.too-many');
}

/**
 * The link that a token opens; kept from others until the transaction ends.
 * @throws Problem invalid `market.link.forged`
 */
export async function loadLink(tx: Tx, token: string): Promise<ProofLink> {
  const hash = hashOf(token);
  await seek(tx, { link: hash });
  const row = await tx
    .selectFrom('provider_link')
    .selectAll()
    .where('token', '=', hash)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Problem('invalid', 'market.link.forged');
  return {
    id: row.id as Id<'ProofLink'>,
    purpose: row.purpose,
    ...(row.account_id && { account: row.account_id as Id<'Account'> }),
    ...(row.organisation_id && { organisation: row.organisation_id as Id<'Organisation'> }),
    reader: row.reader,
    matter: row.matter,
    lang: row.lang,
    expiresAt: row.expires_at,
    ...(row.used_at && { usedAt: row.used_at }),
  };
}

/** @param tx has loaded the link */
export async function useLink(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.updateTable('provider_link').set({ used_at: at }).where('id', '=', id).execute();
}

/** Links that are over leave the database. */
export function sweepLinks(db: Db | Tx, at: Date): Promise<void> {
  return sweeping(db, at, async (tx) => {
    await tx
      .deleteFrom('provider_link')
      .where('purpose', '<>', 'person')
      .where('expires_at', '<', daysBefore(at, 2))
      .execute();
  });
}
