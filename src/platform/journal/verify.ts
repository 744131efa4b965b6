// SPDX-License-Identifier: AGPL-3.0-or-later
// Verifying the journal: numbers without a gap, each hash drawn from the entry and the hash before it.
import { sql } from 'kysely';
import type { Db } from '../db.ts';
import { origin, seal } from '../journal.ts';
import { entryColumns, type SealedEntry } from './entries.ts';
import type { Head } from './heads.ts';

export interface Verdict {
  readonly sealed: number;
  /** Entries committed and not sealed yet. */
  readonly waiting: number;
  /** Entries that are neither sealed nor waiting: someone took them out of the sealer's sight. */
  readonly hidden: number;
  /** The first seal that does not follow from what precedes it. */
  readonly broken: { readonly number: number; readonly why: 'gap' | 'hash' | 'expected' } | undefined;
  /** Heads kept elsewhere that the journal does not pass through, the lowest first. */
  readonly lost: readonly Head[];
  /** Number and hash of the last seal: kept elsewhere, they prove later that nothing was cut off. */
  readonly head: Head;
}

const batch = 2_000;

/**
 * @param expected `number:hash` of an earlier head, kept elsewhere: the journal must still pass through it
 * @param seen further heads kept elsewhere
 */
export async function verifyJournal(db: Db, expected?: string, seen: readonly Head[] = []): Promise<Verdict> {
  const unmet = new Map(seen.map((head) => [`${head.number}:${head.hash}`, head]));
  const [wanted, wantedHash] = expected?.split(':') ?? [];
  let number = 0;
  let met = expected === undefined;
  let hash = origin;
  let broken: Verdict['broken'];
  for (;;) {
    const entries = await after(db, number);
    if (entries.length === 0) break;
    for (const entry of entries) {
      if (!broken && entry.number !== number + 1) broken = { number: entry.number, why: 'gap' };
      if (!broken && !seal(hash, entry.number, entry).equals(entry.hash))
        broken = { number: entry.number, why: 'hash' };
      ({ number, hash } = entry);
      met ||= String(number) === wanted && hash.toString('hex') === wantedHash;
      if (unmet.size > 0) unmet.delete(`${number}:${hash.toString('hex')}`);
    }
  }
  if (!met) broken ??= { number: Number(wanted), why: 'expected' };
  const { rows } = await sql<{ sealed: number; waiting: number; hidden: number }>`
    select (select count(*) from journal_seal) as sealed, (select count(*) from journal_pending) as waiting,
      (select count(*) from journal_entry e where not exists (select from journal_seal s where s.entry = e.id)
        and not exists (select from journal_pending p where p.entry = e.id)) as hidden`.execute(db);
  const lost = [...unmet.values()].sort((a, b) => a.number - b.number);
  return { ...rows[0]!, broken, lost, head: { number, hash: hash.toString('hex') } };
}

async function after(db: Db, number: number): Promise<SealedEntry[]> {
  const { rows } = await sql<SealedEntry>`
    select s.number, s.hash, ${entryColumns} from journal_seal s join journal_entry e on e.id = s.entry
    where s.number > ${number} order by s.number limit ${batch}`.execute(db);
  return rows;
}
