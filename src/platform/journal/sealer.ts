// SPDX-License-Identifier: AGPL-3.0-or-later
// The sealer: one at a time, whatever the number of processes, it numbers and chains the entries that were
// committed.
import { sql } from 'kysely';
import { type Db, inTransaction, type Tx } from '../db.ts';
import { type Entry, origin, seal } from '../journal.ts';
import type { Opened } from '../opened.ts';
import { repeatEvery } from '../repeat.ts';
import { entryColumns } from './entries.ts';
import { openWitness } from './witness.ts';

const advisoryLock = 4_201_003;
const batch = 500;

/** Seals what waits. @returns how many entries were sealed; 0 also when another process is at it */
export async function sealPending(db: Db): Promise<number> {
  let sealed = 0;
  for (;;) {
    const count = await inTransaction(db, sealBatch);
    sealed += count;
    if (count < batch) return sealed;
  }
}

async function sealBatch(tx: Tx): Promise<number> {
  const { rows } = await sql<{
    mine: boolean;
  }>`select pg_try_advisory_xact_lock(${advisoryLock}::bigint) as mine`.execute(tx);
  if (!rows[0]?.mine) return 0;
  const { rows: entries } =
    await sql<Entry>`select ${entryColumns} from journal_pending p join journal_entry e on e.id = p.entry order by e.at, e.id limit ${batch}`.execute(
      tx,
    );
  if (entries.length === 0) return 0;
  const last = await tx
    .selectFrom('journal_seal')
    .select(['number', 'hash'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  await tx
    .insertInto('journal_seal')
    .values(chain(entries, last?.number ?? 0, last?.hash ?? origin))
    .execute();
  await tx
    .deleteFrom('journal_pending')
    .where(
      'entry',
      'in',
      entries.map(({ id }) => id),
    )
    .execute();
  return entries.length;
}

function chain(
  entries: readonly Entry[],
  lastNumber: number,
  lastHash: Buffer,
): { number: number; entry: string; hash: Buffer }[] {
  let hash = lastHash;
  return entries.map((entry, index) => {
    const number = lastNumber + index + 1;
    hash = seal(hash, number, entry);
    return { number, entry: entry.id, hash };
  });
}

/**
 * Seals every few seconds until stopped, and keeps the last seal outside the database.
 * @returns the function that stops it and waits for the batch under way
 */
export function keepSealing(
  { db, log, config }: Pick<Opened, 'db' | 'log' | 'config'>,
  everyMs = 3_000,
): () => Promise<void> {
  const witness = openWitness(config, log);
  const warn = ({ message }: Error) =>
    log.warn({ message }, 'the journal could not be sealed; tried again soon');
  const turn = async () => {
    await sealPending(db);
    await witness.look(db, new Date());
  };
  return repeatEvery(() => turn().catch(warn), everyMs);
}
