// SPDX-License-Identifier: AGPL-3.0-or-later
// An opened halle: its database, and what every entry needs beside it. Made by `open.ts`.
import type { Config } from './config.ts';
import type { Db } from './db.ts';
import type { Log } from './log.ts';
import type { KeyFor } from './secret.ts';

export interface Opened {
  readonly db: Db;
  readonly config: Config;
  readonly log: Log;
  /** A key for one purpose, drawn from the halle's secret. */
  readonly keyFor: KeyFor;
  /**
   * The database as the worker's role, who sends mails and runs jobs; the same as `db` where only two roles
   * were made.
   */
  readonly workerDb: Db;
  /** The database as the site's role. */
  readonly appUrl: string;
  /**
   * The same without a pooler between, as the worker: for what needs a session of its own, such as hearing
   * (LISTEN).
   */
  readonly directUrl: string;
  /** The database as the worker's role: for the job engine, which opens connections of its own. */
  readonly workerUrl: string;
  /** The database as its owner; absent when only `DATABASE_URL` was given. */
  readonly ownerUrl: string | undefined;
  /** From now on visitors wait: a silent database is given up within seconds, not minutes. */
  shortenTimeouts(): void;
  /** Closes connections, and the embedded server when nobody else uses it. */
  close(): Promise<void>;
}

/** What opening tells while it works. */
export interface Opening {
  /** Called before the embedded database is made, which takes a second or two. */
  readonly firstTime?: () => void;
  /** Called with the names of the migrations run. */
  readonly migrated?: (names: readonly string[]) => void;
}

/** The same halle for those who do what the site may only ask for. */
export const asWorker = (opened: Opened): Opened => ({ ...opened, db: opened.workerDb });
