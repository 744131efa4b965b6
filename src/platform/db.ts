// SPDX-License-Identifier: AGPL-3.0-or-later
// The database as the features see it: one typed connection pool, and transactions that say for whom they
// act.
import './tables.ts';
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import type pg from 'pg';
import { Problem } from '../base/problem.ts';
import { halleZone } from '../base/zone.ts';
import { Acting } from './acting.ts';

/** The tables of the halle; each feature's `tables.ts` adds its own. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging in each feature
export interface Tables {}
export type Db = Kysely<Tables>;
export type Tx = Transaction<Tables>;

/** @param pool ended by `db.destroy()` */
export function openDb(pool: pg.Pool): Db {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/**
 * Runs `work` in one transaction: all of it is written or nothing. Called within a transaction, it joins it.
 * @param at the moment that the database's own rules go by, the same that the cores are given; the server's
 * clock when left out
 */
export function inTransaction<Result>(
  db: Db | Tx,
  work: (tx: Tx) => Promise<Result>,
  at?: Date,
): Promise<Result> {
  const timed = at ? (tx: Tx) => atMoment(tx, at).then(() => work(tx)) : work;
  return db.isTransaction ? timed(db as Tx) : db.transaction().execute(timed).catch(inOwnWords);
}

/**
 * What a constraint of ours refuses (SQLSTATE HL409) is a Problem like any other: its message is the key of
 * the sentence.
 */
function inOwnWords(error: unknown): never {
  const { code, message } = error as { code?: string; message: string };
  throw code === 'HL409' ? new Problem('conflict', message, {}, { cause: error }) : error;
}

/**
 * Says, until the transaction ends, at which moment it happens and by which clock the halle goes:
 * `halle.moment()`, `halle.today()` and `halle.today_of(organisation)` answer it to every rule.
 */
export async function atMoment(tx: Tx, at: Date): Promise<void> {
  await sql`select set_config('halle.at', ${at.toISOString()}, true),
    set_config('halle.zone', ${halleZone()}, true)`.execute(tx);
}

/**
 * Runs `work` in one transaction that may see and delete the expired rows of everyone, and no other private
 * rows.
 */
export function sweeping(db: Db | Tx, at: Date, work: (tx: Tx) => Promise<void>): Promise<void> {
  const onDuty = async (tx: Tx) => {
    await sql`select set_config('halle.duty', 'sweep', true)`.execute(tx);
    await work(tx);
  };
  return inTransaction(db, onDuty, at);
}

/** An account alone: it speaks for no organisation. */
export interface Alone {
  readonly account?: string | undefined;
  readonly organisation?: never;
}

/**
 * Says, until the transaction ends, for whom it acts: row-level policies read it, and look up themselves
 * whether the account is an agent of the organisation or of its mandatary.
 */
export async function actAs(tx: Tx, who: Acting | Alone): Promise<void> {
  const { act = '', on = '', about, system = '' } = who instanceof Acting ? who : {};
  const object = about ? `${about.kind}:${about.id}` : '';
  await sql`select set_config('halle.account', ${who.account ?? ''}, true), set_config('halle.organisation', ${who.organisation ?? ''}, true),
    set_config('halle.act', ${act}, true), set_config('halle.day', ${on}, true),
    set_config('halle.object', ${object}, true), set_config('halle.system', ${system}, true)`.execute(tx);
}
