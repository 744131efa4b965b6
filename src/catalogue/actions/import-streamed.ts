// SPDX-License-Identifier: AGPL-3.0-or-later
// An import of more records than should be in memory at once: read some at a time, twice where the source is
// complete, since what would be withdrawn is known only at its end, and is asked before anything is done.
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../../platform/db.ts';
import { keysOf, keyText } from '../merging/identity.ts';
import type { ImportPlan } from '../plan.ts';
import type { Fate, PlanLine } from '../plan-line.ts';
import { mayWithdraw, type ReadRecord, refused, tellWithheld } from '../read-record.ts';
import type { SourceName } from '../software.ts';
import { importRecords, planOf, withdrawnPlan, withdrawThese } from './import.ts';
import { askBeforeWithdrawing } from './known-records.ts';
import type { Import, Prepared } from './prepare.ts';

export interface Streamed extends Omit<Import, 'reads' | 'planned'> {
  /** The records from the first, a few at a time: as many as one transaction handles. */
  readonly parts: () => AsyncIterable<readonly ReadRecord[]>;
  /** Is shown each part once it is done. */
  readonly done?: (part: Prepared) => void;
}

/** Lines of each fate that are told; all are counted. */
const mostLines = 2_000;

/** Records withdrawn in one transaction. */
const batch = 200;

/**
 * Imports part by part, no lock held for longer than one. The plan that is returned counts all, and tells the
 * first lines of each fate, none of what stays as it was.
 * @throws Problem conflict `catalogue.import.many-withdrawn`, before anything is done
 */
export async function importStreamed(db: Db, { parts, done, ...given }: Streamed): Promise<ImportPlan> {
  const { source, complete, at } = given;
  const missing = complete ? await missingIn(db, source, parts) : [];
  const sum = sumOf(source);
  if (missing.length > 0)
    await askBeforeWithdrawing(
      db,
      { ...sum.plan(), counts: { ...sum.plan().counts, withdrawn: missing.length } },
      given.mayWithdraw,
    );
  for await (const reads of once(parts(), complete))
    await importRecords(db, {
      ...{ source, at, reads, complete: false, mayWithdraw: Number.POSITIVE_INFINITY },
      planned: (part) => {
        sum.add(part.plan);
        done?.(part);
      },
    });
  for (let from = 0; from < missing.length; from += batch) {
    const some = missing.slice(from, from + batch);
    const part = await withdrawnPlan(db, source, some);
    await withdrawThese(db, source, some, at);
    sum.add(part.plan);
    done?.(part);
  }
  return sum.plan();
}

/** Records that are known by the same, in different parts, planned together at the end: at once. */
const together = 2_000;

/**
 * What `importStreamed` would do; nothing is written. Each part is planned against what the catalogue holds;
 * records of different parts that share a key are planned together, after the others.
 */
export async function planStreamed(db: Db, { parts, done, ...given }: Streamed): Promise<ImportPlan> {
  const { source, complete, at } = given;
  const sum = sumOf(source);
  const look = (part: Prepared) => {
    sum.add(part.plan);
    done?.(part);
  };
  const plan = (reads: readonly ReadRecord[]) =>
    planOf(db, { source, at, reads, complete: false, planned: look });
  const apart = await sharingKeys(once(parts(), complete));
  let n = 0;
  const held: ReadRecord[] = [];
  for await (const reads of once(parts(), complete)) {
    const alone = reads.filter((read) => {
      const isHeld = apart.has(n++) && held.length < mostHeld;
      if (isHeld) held.push(read);
      return !isHeld;
    });
    if (alone.length > 0) await plan(alone);
  }
  for (let from = 0; from < held.length; from += together) await plan(held.slice(from, from + together));
  const missing = complete ? await missingIn(db, source, parts) : [];
  for (let from = 0; from < missing.length; from += batch)
    look(await withdrawnPlan(db, source, missing.slice(from, from + batch)));
  return sum.plan();
}

/** Records that wait to be planned together: beyond, each is planned with its part. */
const mostHeld = 20_000;

/**
 * The numbers of the records, from 0, that share a key with a record of another part. Keys are compared by 48
 * bits of a hash: two that happen to be equal are planned together for nothing.
 */
async function sharingKeys(parts: AsyncIterable<readonly ReadRecord[]>): Promise<ReadonlySet<number>> {
  const first = new Map<number, number>();
  const sharing = new Set<number>();
  let n = 0;
  for await (const reads of parts) {
    const begin = n;
    for (const { claim } of reads) {
      for (const key of claim ? keysOf(claim) : []) {
        const hash = createHash('md5').update(keyText(key)).digest().readUIntBE(0, 6);
        const earlier = first.get(hash);
        if (earlier === undefined) first.set(hash, n);
        else if (earlier < begin) sharing.add(earlier).add(n);
      }
      n += 1;
    }
  }
  return sharing;
}

/** Each record once, and in a complete source those that cannot be told withhold what would be withdrawn. */
async function* once(
  parts: AsyncIterable<readonly ReadRecord[]>,
  complete: boolean,
): AsyncGenerator<readonly ReadRecord[]> {
  const seen = new Map<string, string>();
  for await (const reads of parts) {
    const apart = withoutTwins(reads, seen);
    yield complete ? tellWithheld(apart) : apart;
  }
}

/** Identifiers that stand and do not come; none where one that comes cannot be told. */
async function missingIn(db: Db, source: SourceName, parts: Streamed['parts']): Promise<string[]> {
  const come = new Set<string>();
  for await (const reads of parts()) {
    if (!mayWithdraw(reads)) return [];
    for (const { externalId, formerId } of reads)
      for (const id of [externalId, formerId]) if (id) come.add(id);
  }
  const { rows } = await sql<{ id: string }>`
    select external_id as id from source_record where source = ${source} and withdrawn_at is null`.execute(
    db,
  );
  return rows.map(({ id }) => id).filter((id) => !come.has(id));
}

/** Of several records under one identifier the first counts, in whichever part it came. */
function withoutTwins(reads: readonly ReadRecord[], seen: Map<string, string>): ReadRecord[] {
  return reads.map((read) => {
    const earlier = seen.get(read.externalId);
    if (earlier === undefined) seen.set(read.externalId, read.place);
    return earlier !== undefined && read.claim
      ? refused(read, 'catalogue.import.twice', { other: earlier })
      : read;
  });
}

function sumOf(source: SourceName) {
  const lines: PlanLine[] = [];
  const counts: Record<keyof ImportPlan['counts'], number> = {
    ...{ new: 0, changed: 0, returned: 0, unchanged: 0 },
    ...{ withdrawn: 0, refused: 0, merged: 0, conflicts: 0 },
  };
  const kept = new Map<Fate, number>();
  const keep = (line: PlanLine): void => {
    const n = (kept.get(line.fate) ?? 0) + 1;
    kept.set(line.fate, n);
    if (line.fate !== 'unchanged' && n <= mostLines) lines.push(line);
  };
  return {
    add: (plan: ImportPlan) => {
      for (const [fate, n] of Object.entries(plan.counts)) counts[fate as keyof typeof counts] += n;
      for (const line of plan.lines) keep(line);
    },
    plan: (): ImportPlan => ({ source, lines, counts }),
  };
}
