// SPDX-License-Identifier: AGPL-3.0-or-later
// The last form that an account sent and where it led, so that a second click finds what the first did.
import { sql } from 'kysely';
import { daysBefore } from '../../base/day.ts';
import { type Db, sweeping, type Tx } from '../../platform/db.ts';

/**
 * Waits until no other form of this account is under way, in this process or another.
 * @param form stands for the session, the address and the fields
 * @param patience an answer given within so many seconds before now counts as that of the first click of this
 * form; an older one belongs to an earlier form that happened to be the same
 * @param tx acts for the account
 * @returns where the first click of this form led; undefined when this is the first
 */
export async function ledBefore(
  tx: Tx,
  account: string,
  form: Buffer,
  patience: number,
): Promise<string | undefined> {
  await sql`insert into last_form (account_id) values (${account}::uuid) on conflict (account_id) do nothing`.execute(
    tx,
  );
  // `now()` is when this transaction began, so a form answered while we waited here was answered after it.
  const { rows } = await sql<{ led_to: string | null }>`
    select case when form = ${form} and answered_at > now() - make_interval(secs => ${patience}) then led_to end as led_to
    from last_form where account_id = ${account}::uuid for update`.execute(tx);
  return rows[0]?.led_to ?? undefined;
}

/**
 * Keeps the address that a form led to. For a form answered with a page nothing is kept: the page is made
 * again.
 * @param tx acts for the account
 */
export async function noteLed(tx: Tx, account: string, form: Buffer, to: string | undefined): Promise<void> {
  await sql`update last_form set form = ${form}, led_to = ${to ?? null}, answered_at = clock_timestamp()
    where account_id = ${account}::uuid`.execute(tx);
}

/** Where forms led is forgotten after a day. */
export function sweepForms(db: Db | Tx, at: Date): Promise<void> {
  return sweeping(db, at, async (tx) => {
    await sql`delete from last_form where answered_at < ${daysBefore(at, 1)}`.execute(tx);
  });
}
