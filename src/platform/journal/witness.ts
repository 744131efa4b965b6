// SPDX-License-Identifier: AGPL-3.0-or-later
// The witness of the journal: each machine keeps, in a file of its home that only grows, the last seals it
// has seen, and tells them to an address where one is set. Whoever owns the database can cut the end of the
// journal off, not what was seen of it elsewhere.
import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../config.ts';
import type { Db } from '../db.ts';
import type { Log } from '../log.ts';
import { type Head, headLine, parseHeads, type SeenHead, standing } from './heads.ts';
import { tellAddress } from './witness-address.ts';

/**
 * The file of this machine for the database it is set to: its name follows the address, which the owner of
 * the database does not write.
 */
export function witnessFile({ home, databaseUrl }: Pick<Config, 'home' | 'databaseUrl'>): string {
  const place = databaseUrl === undefined ? undefined : new URL(databaseUrl);
  const name =
    place && createHash('sha256').update(`${place.host}${place.pathname}`).digest('hex').slice(0, 12);
  return path.join(home, name ? `journal-heads-${name}` : 'journal-heads');
}

/** Heads kept in a file, in the order they were met; none where there is no file. */
export function readWitness(file: string): SeenHead[] {
  try {
    return parseHeads(readFileSync(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Adds a head in one write, on the disk when it returns. */
export function noteHead(file: string, head: SeenHead): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const handle = openSync(file, 'a', 0o600);
  try {
    writeSync(handle, `\n${headLine(head)}`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** The last seal, undefined of a journal without any. */
export async function findHead(db: Db): Promise<Head | undefined> {
  const row = await db
    .selectFrom('journal_seal')
    .select(['number', 'hash'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { number: row.number, hash: row.hash.toString('hex') };
}

async function stands(db: Db, { number, hash }: Head): Promise<boolean> {
  const row = await db
    .selectFrom('journal_seal')
    .select('hash')
    .where('number', '=', number)
    .executeTakeFirst();
  return row?.hash.toString('hex') === hash;
}

export interface Witness {
  /** Looks at the journal and keeps its head. Never stops those who seal: what goes wrong is logged. */
  look(db: Db, at: Date): Promise<void>;
}

/** How often an address is told at most. */
const tellEveryMs = 60_000;

export function openWitness(config: Config, log: Log): Witness {
  const keeper = openKeeper(witnessFile(config), log);
  const tell = openTeller(config, log);
  return {
    look: async (db, at) => {
      await keeper.refuseCut(db);
      const head = await findHead(db);
      if (!head) return;
      const seen: SeenHead = { ...head, at: at.toISOString(), how: 'seen' };
      keeper.keep(seen);
      await tell(seen, at);
    },
  };
}

/** The file of this machine: what it saw last, and what it sees now. */
function openKeeper(file: string, log: Log) {
  const lastKept = () => standing(readWitness(file)).binding.at(-1);
  let last: Head | undefined = ignoring(lastKept);
  let dumb = false;
  const keep = (head: SeenHead) => {
    if (head.number === last?.number && head.hash === last.hash) return;
    try {
      noteHead(file, head);
      dumb = false;
    } catch (error) {
      if (!dumb)
        log.warn(
          { file, code: (error as NodeJS.ErrnoException).code },
          'the head of the journal could not be kept in its file',
        );
      dumb = true;
    }
    // Kept or not: the next cut is told while this program runs.
    last = head;
  };
  const refuseCut = async (db: Db) => {
    if (!last || (await stands(db, last))) return;
    const since = ignoring(lastKept);
    const restored = since?.how === 'restored' && (await stands(db, since));
    if (!restored)
      log.error(
        { number: last.number },
        'the end of the journal was cut off or written anew: see halle journal verify',
      );
    last = restored ? since : undefined;
  };
  return { keep, refuseCut };
}

/** A file that cannot be read now is said by `halle journal verify`; sealing goes on. */
function ignoring<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function openTeller(config: Config, log: Log): (head: SeenHead, at: Date) => Promise<void> {
  let told = { at: 0, number: 0 };
  return async (head, at) => {
    if (!config.journalWitness || head.number === told.number || at.getTime() - told.at < tellEveryMs) return;
    told = { at: at.getTime(), number: head.number };
    await tellAddress(config, head).catch((error: Error) =>
      log.warn(
        { message: error.message },
        'the head of the journal could not be told to HALLE_JOURNAL_WITNESS',
      ),
    );
  };
}
