// SPDX-License-Identifier: AGPL-3.0-or-later
// An import of more records than should be in memory at once: read some at a time, twice where the source is
// complete, since what would be withdrawn is known only at its end, and is asked before anything is done.
import { sql } from 'kysely';
import type { Db } from '../../platform/db.ts';
import type { ImportPlan } from '../plan.ts';
import type { Fate, PlanLine } from '../plan-line.ts';
import { mayWithdraw, type ReadRecord, refused } from '../read-record.ts';
import type { SourceName } from '../software.ts';
import { importRecords, withdrawThese } from './import.ts';
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
  const seen = new Map<string, string>();
  for await (const reads of parts())
    await importRecords(db, {
      ...{ source, at, complete: false, mayWithdraw: Number.POSITIVE_INFINITY },
      reads: withoutTwins(reads, seen),
      planned: (part) => {
        sum.add(part.plan);
        done?.(part);
      },
    });
  for (let from = 0; from < missing.length; from += batch)
    sum.withdraw(await withdrawThese(db, source, missing.slice(from, from + batch), at));
  return sum.plan();
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
    withdraw: (n: number) => {
      counts.withdrawn += n;
    },
    plan: (): ImportPlan => ({ source, lines, counts }),
  };
}
