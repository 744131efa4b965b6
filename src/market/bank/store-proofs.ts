// SPDX-License-Identifier: AGPL-3.0-or-later
// Addresses that sign commits, by their hashes, and the work found behind them.
import { sql } from 'kysely';
import { daysBefore } from '../../base/day.ts';
import { type Db, sweeping, type Tx } from '../../platform/db.ts';
import './tables.ts';

export interface ProvedAddress {
  readonly id: string;
  readonly askedAt: Date;
  /** Absent: its link was not opened yet. */
  readonly provedOn?: string;
}

/** How many links an account asked for after a moment. */
export async function countAskedProofs(tx: Tx, account: string, since: Date): Promise<number> {
  const { rows } = await sql<{
    n: number;
  }>`select count(*) as n from proved_address where account_id = ${account} and asked_at > ${since}`.execute(
    tx,
  );
  return rows[0]?.n ?? 0;
}

export async function putProof(
  tx: Tx,
  proof: { id: string; account: string; mailHash: Buffer },
  at: Date,
): Promise<void> {
  const { id, account, mailHash } = proof;
  await tx
    .insertInto('proved_address')
    .values({ id, account_id: account, mail_hash: mailHash, asked_at: at, proved_on: null })
    .execute();
}

/** @returns false when the address is proved already, by this account or another */
export async function prove(tx: Tx, id: string, on: string): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update proved_address set proved_on = ${on} where id = ${id} and proved_on is null and not halle.is_proved(mail_hash) returning id`.execute(
    tx,
  );
  return rows.length > 0;
}

export async function listProofs(tx: Tx, account: string): Promise<ProvedAddress[]> {
  const rows = await tx
    .selectFrom('proved_address')
    .selectAll()
    .where('account_id', '=', account)
    .where('proved_on', 'is not', null)
    .orderBy('asked_at')
    .execute();
  return rows.map((row) => ({ id: row.id, askedAt: row.asked_at, provedOn: row.proved_on! }));
}

/** @returns whether there was one of theirs */
export async function forgetProof(tx: Tx, account: string, id: string): Promise<boolean> {
  const gone = await tx
    .deleteFrom('proved_address')
    .where('id', '=', id)
    .where('account_id', '=', account)
    .executeTakeFirst();
  return gone.numDeletedRows > 0n;
}

/** Until the transaction ends, it may read everyone's hashes in order to match them with the histories. */
export async function asMatcher(tx: Tx): Promise<void> {
  await sql`select set_config('halle.duty', 'match', true)`.execute(tx);
}

/** The persons of measured histories behind proved addresses. @param tx on which `asMatcher` was called */
export async function matchPersons(
  tx: Tx,
): Promise<{ account: string; repository: string; url: string; persons: number[] }[]> {
  const { rows } = await sql<{ account: string; repository: string; url: string; persons: number[] }>`
    select proved.account_id as account, repository.id as repository, repository.url, array_agg(distinct known.person) as persons
    from proved_address proved join repository_identity known on known.mail_hash = proved.mail_hash and not known.is_robot
    join repository on repository.id = known.repository_id
    where proved.proved_on is not null group by 1, 2, 3 order by 3`.execute(tx);
  return rows;
}

export interface FoundWork {
  readonly account: string;
  readonly repository: string;
  /** ISO date, the first of the month. */
  readonly last: string;
}

/** Replaces all that was found before. @param tx on which `asMatcher` was called */
export async function replaceWork(tx: Tx, found: readonly FoundWork[], on: string): Promise<void> {
  await tx.deleteFrom('proved_work').execute();
  if (found.length === 0) return;
  const values = found.map(({ account, repository, last }) => ({
    account_id: account,
    repository_id: repository,
    last_on: last,
    computed_on: on,
  }));
  await tx.insertInto('proved_work').values(values).execute();
}

/** Links that were never opened leave after two days. */
export function sweepProofs(db: Db | Tx, at: Date): Promise<void> {
  return sweeping(db, at, async (tx) => {
    await sql`delete from proved_address where proved_on is null and asked_at < ${daysBefore(at, 2)}`.execute(
      tx,
    );
  });
}
