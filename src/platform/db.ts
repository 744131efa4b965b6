// SPDX-License-Identifier: AGPL-3.0-or-later
// The database as the features see it: one typed connection pool, and transactions that say for whom they act.
import './tables.ts';
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import { Problem } from '../base/problem.ts';

/** The tables of the halle; each feature's `tables.ts` adds its own. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging in each feature
export interface Tables {}
export type Db = Kysely<Tables>;
export type Tx = Transaction<Tables>;

const int8 = 20;
const date = 1082;

/** A `date` stays the words `2026-11-21` (a local midnight is not a date); a `bigint` is a number, exact up to 2^53. */
export const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (format !== 'binary' && oid === int8) return Number;
    if (format !== 'binary' && oid === date) return (written: string) => written;
    return pg.types.getTypeParser(oid, format as 'text');
  }) as typeof pg.types.getTypeParser,
};

/** What every connection starts with: our schema first, and no transaction forgotten open. */
export const sessionOptions = '-c search_path=halle,public -c idle_in_transaction_session_timeout=60s -c timezone=UTC';

/**
 * @param url postgres address with its role
 * @param options `max` connections; `onError` hears of idle connections that the server cut
 */
export function openPool(url: string, options: { max: number; onError?: (error: Error) => void }): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max,
    types,
    options: sessionOptions,
    application_name: 'halle',
    connectionTimeoutMillis: 15_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
  });
  pool.on('error', options.onError ?? (() => {}));
  return pool;
}

/** @param pool ended by `db.destroy()` */
export function openDb(pool: pg.Pool): Db {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/**
 * Runs `work` in one transaction: all of it is written or nothing. Called within a transaction, it joins it.
 * @param at the moment that the database's own rules go by, the same that the cores are given; the server's clock when left out
 */
export function inTransaction<Result>(db: Db | Tx, work: (tx: Tx) => Promise<Result>, at?: Date): Promise<Result> {
  const timed = at ? (tx: Tx) => atMoment(tx, at).then(() => work(tx)) : work;
  return db.isTransaction ? timed(db as Tx) : db.transaction().execute(timed).catch(inOwnWords);
}

/** What a constraint of ours refuses (SQLSTATE HL409) is a Problem like any other: its message is the key of the sentence. */
function inOwnWords(error: unknown): never {
  const { code, message } = error as { code?: string; message: string };
  throw code === 'HL409' ? new Problem('conflict', message, {}, { cause: error }) : error;
}

/** Says, until the transaction ends, at which moment it happens: `halle.moment()` and `halle.today()` answer it to every rule. */
export async function atMoment(tx: Tx, at: Date): Promise<void> {
  await sql`select set_config('halle.at', ${at.toISOString()}, true)`.execute(tx);
}

/** Runs `work` where everyone's rows that are over may be seen and deleted, in one transaction; nothing else may see them. */
export function sweeping(db: Db, at: Date, work: (tx: Tx) => Promise<void>): Promise<void> {
  const onDuty = async (tx: Tx) => {
    await sql`select set_config('halle.duty', 'sweep', true)`.execute(tx);
    await work(tx);
  };
  return inTransaction(db, onDuty, at);
}

/** Says, until the transaction ends, for whom it acts: row-level policies read `halle.account` and `halle.organisation`. */
export async function actAs(tx: Tx, who: { account?: string | undefined; organisation?: string | undefined }): Promise<void> {
  await sql`select set_config('halle.account', ${who.account ?? ''}, true), set_config('halle.organisation', ${who.organisation ?? ''}, true)`.execute(
    tx,
  );
}

/** Whether an error says that the database is away (down, starting, stopping, full), not that a question to it was wrong. */
export function isDatabaseAway(error: unknown): boolean {
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string };
  // SQLSTATE classes: 08 connection exception, 57P operator intervention, 53300 too many connections.
  if (/^(?:08\w{3}|57P0[1-5]|53300|E(?:CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|HOSTUNREACH|NOTFOUND|AI_AGAIN))$/.test(code)) return true;
  return /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/.test(message);
}
