// SPDX-License-Identifier: AGPL-3.0-or-later
// The one place where a connection to PostgreSQL is made, so that every one of them hears when it is lost,
// gives up a server that is silent, and says nothing at its start that a pooler would refuse. No other file
// makes a client or a pool (the law of the house sees to it).
import type { Socket } from 'node:net';
import pg from 'pg';

const int8 = 20;
const date = 1082;

/**
 * A `date` stays the words `2026-11-21` (a local midnight is not a date); a `bigint` is a number, exact up to
 * 2^53.
 */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (format !== 'binary' && oid === int8) return Number;
    if (format !== 'binary' && oid === date) return (written: string) => written;
    return pg.types.getTypeParser(oid, format as 'text');
  }) as typeof pg.types.getTypeParser,
};

/** How long a server may be silent, in ms, while someone waits for it. */
export const patience = { visitors: 8_000, work: 300_000 } as const;

const common = {
  types,
  application_name: 'halle',
  connectionTimeoutMillis: 10_000,
  keepAlive: true,
} as const;

/**
 * An idle connection that is lost must not crash the program by an unheard error event; whoever uses it
 * learns of it by the query that fails.
 */
class HeardClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => {});
  }
}

/** What is needed of the private side of a client: its socket, to see whether anything comes. */
const socketOf = (client: pg.Client) =>
  (client as unknown as { connection: { stream: Socket } }).connection.stream;

export interface PoolOptions {
  readonly max: number;
  /** Hears of connections that the server cut. */
  readonly onError?: (error: Error) => void;
  /**
   * How long the server may be silent to whoever has taken a connection; asked at each taking.
   * `patience.work` unless said.
   */
  readonly patience?: () => number;
  readonly name?: string;
}

/** @param url postgres address with its role */
export function openPool(
  url: string,
  { max, onError = () => {}, patience: ms = () => patience.work, name }: PoolOptions,
): pg.Pool {
  const pool = new pg.Pool({
    ...common,
    connectionString: url,
    Client: HeardClient,
    max,
    idleTimeoutMillis: 30_000,
    ...(name && { application_name: name }),
  });
  pool.on('error', onError);
  pool.on('connect', (client) => endWhenSilent(client));
  pool.on('acquire', (client) => socketOf(client).setTimeout(ms()));
  pool.on('release', (_, client) => socketOf(client).setTimeout(0));
  return pool;
}

/** A client that is not connected yet. Its errors are heard; what it is asked meanwhile fails with them. */
export const newClient = (url: string, name: string = common.application_name): pg.Client =>
  new HeardClient({ ...common, application_name: name, connectionString: url });

/**
 * A server that was suspended, or whose machine is gone, keeps its connections open and never answers:
 * whoever waits would wait for ever. A process that was itself too busy to read is not taken for a silent
 * server: what has come meanwhile is looked at first.
 */
function endWhenSilent(client: pg.Client): void {
  const socket = socketOf(client);
  socket.on('timeout', () => {
    const read = socket.bytesRead;
    setTimeout(() => {
      if (socket.timeout && socket.bytesRead === read) socket.destroy(new SilentServer());
    }, 250).unref();
  });
}

/** Ends a client of one's own when nothing has come or gone for so long, in ms. */
export function watchSilence(client: pg.Client, ms: number): void {
  endWhenSilent(client);
  socketOf(client).setTimeout(ms);
}

class SilentServer extends Error {
  readonly code = 'ETIMEDOUT';
  constructor() {
    super('the database server is silent');
  }
}
