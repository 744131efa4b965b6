// SPDX-License-Identifier: AGPL-3.0-or-later
// What people decide of two records: they are one software, or two. A decision is kept with its reason and
// can be undone.
import { randomBytes } from 'node:crypto';
import { idFrom } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { oneLine } from '../../base/text.ts';
import { type Db, inTransaction, type Tx } from '../../platform/db.ts';
import { record } from '../../platform/journal.ts';
import { merge } from '../merging/merge.ts';
import type { RecordId, SourceName } from '../software.ts';
import { sources } from '../software.ts';
import { saveEntries } from '../stores/entries.ts';
import { neighbourhood } from '../stores/neighbourhood.ts';
import { listRecordsById } from '../stores/records.ts';
import { refreshGrades } from './grades.ts';
import { lockCatalogue } from './import.ts';

/**
 * A record as people name it: the word of a software's address (its oldest record), or `source:identifier`.
 * @throws Problem not-found `catalogue.no-record`
 */
export async function findRecordId(db: Db | Tx, written: string): Promise<RecordId> {
  const [source, ...rest] = written.split(':');
  const known = sources.find((one) => one === source) as SourceName | undefined;
  const row =
    known && rest.length > 0
      ? await db
          .selectFrom('source_record')
          .select('id')
          .where('source', '=', known)
          .where('external_id', '=', rest.join(':'))
          .executeTakeFirst()
      : await db
          .selectFrom('software_slug')
          .select('record_id as id')
          .where('slug', '=', written)
          .executeTakeFirst();
  if (!row) throw new Problem('not-found', 'catalogue.no-record', { written: oneLine(written, 120) });
  return row.id as RecordId;
}

export interface Deciding {
  readonly kind: 'same' | 'different';
  readonly a: RecordId;
  readonly b: RecordId;
  readonly reason: string;
  readonly at: Date;
}

/**
 * Records a decision, in place of any standing one on the pair, and computes anew what is connected.
 * @throws Problem invalid `catalogue.merge.same-record`
 */
export function decide(db: Db | Tx, { kind, a, b, reason, at }: Deciding): Promise<void> {
  if (a === b) throw new Problem('invalid', 'catalogue.merge.same-record');
  return inTransaction(db, async (tx) => {
    await lockCatalogue(tx);
    const [first, second] = a < b ? [a, b] : [b, a];
    await undoStanding(tx, first, second, at);
    const id = idFrom<'Decision'>(at.getTime(), randomBytes(16));
    await tx
      .insertInto('identity_decision')
      .values({
        id,
        kind,
        a: first,
        b: second,
        reason: oneLine(reason, 500),
        decided_at: at,
        undone_at: null,
      })
      .execute();
    await recompute(tx, [first, second], at);
    await record(
      tx,
      {
        kind: kind === 'same' ? 'catalogue.merged' : 'catalogue.parted',
        subject: { kind: 'record', id: first },
        facts: { other: second },
      },
      at,
    );
  });
}

/**
 * Undoes the standing decision on a pair; false when there is none. What was before comes back, with its ids
 * and addresses.
 */
export function undoDecision(db: Db | Tx, a: RecordId, b: RecordId, at: Date): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    await lockCatalogue(tx);
    const [first, second] = a < b ? [a, b] : [b, a];
    const undone = await undoStanding(tx, first, second, at);
    if (undone) {
      await recompute(tx, [first, second], at);
      await record(
        tx,
        {
          kind: 'catalogue.decision-undone',
          subject: { kind: 'record', id: first },
          facts: { other: second },
        },
        at,
      );
    }
    return undone;
  });
}

async function undoStanding(tx: Tx, a: string, b: string, at: Date): Promise<boolean> {
  const done = await tx
    .updateTable('identity_decision')
    .set({ undone_at: at })
    .where('a', '=', a)
    .where('b', '=', b)
    .where('undone_at', 'is', null)
    .executeTakeFirst();
  return Number(done.numUpdatedRows) > 0;
}

async function recompute(tx: Tx, ids: readonly string[], at: Date): Promise<void> {
  const { records, decisions } = await neighbourhood(tx, await listRecordsById(tx, ids));
  const { written } = await saveEntries(tx, merge(records, decisions), at);
  await refreshGrades(tx, written, at);
}
