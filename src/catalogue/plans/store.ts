// SPDX-License-Identifier: AGPL-3.0-or-later
// Plans of imports in the database: keepers read and decide, the worker carries out.
import './tables.ts';
import { type Selectable, sql } from 'kysely';
import type { Id } from '../../base/id.ts';
import { type Db, inTransaction, sweeping, type Tx } from '../../platform/db.ts';
import type { KeptLine, KeptPlan, PlanInput, PlanState, ShownFate } from './kept-plan.ts';
import type { ImportPlanTable } from './tables.ts';

/** A plan as it is added. */
export interface NewPlan extends PlanInput {
  readonly id: Id<'ImportPlan'>;
  readonly madeAt: Date;
  readonly state: PlanState;
  readonly replaces?: string;
}

/** What is known of it once it is planned. */
export interface Planned {
  readonly inputDigest: Buffer;
  readonly digest: Buffer;
  readonly counts: KeptPlan['counts'];
  readonly leftOut: number;
  readonly lines: readonly KeptLine[];
}

/** Runs `work` as the worker that carries plans out. */
export function carryingOut<Result>(db: Db, at: Date, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  const onDuty = async (tx: Tx) => {
    await sql`select set_config('halle.duty', 'carry-out-plan', true)`.execute(tx);
    return work(tx);
  };
  return inTransaction(db, onDuty, at);
}

/** @param tx keeps the halle, or carries out */
export async function putPlan(tx: Tx, plan: NewPlan, planned?: Planned): Promise<void> {
  const { id, source, input, complete, allowPrivate, madeAt, state, replaces } = plan;
  const { inputDigest = null, digest = null, counts = {}, leftOut = 0, lines = [] } = planned ?? {};
  await tx
    .insertInto('import_plan')
    .values({
      ...{ id, source, input, complete, state, digest },
      allow_private: allowPrivate,
      made_at: madeAt,
      replaces: replaces ?? null,
      since: madeAt,
      input_digest: inputDigest,
      counts: JSON.stringify(counts),
      left_out: leftOut,
      why: null,
    })
    .execute();
  await putLines(tx, id, lines);
}

/** What came of an import that nobody planned. @param tx as the owner, mending */
export async function endImport(
  tx: Tx,
  id: string,
  { state, why }: { readonly state: 'done' | 'failed'; readonly why?: string },
  planned: Planned | undefined,
  at: Date,
): Promise<void> {
  await tx
    .updateTable('import_plan')
    .set({
      state,
      since: at,
      why: why ?? null,
      ...(planned && {
        input_digest: planned.inputDigest,
        digest: planned.digest,
        counts: JSON.stringify(planned.counts),
        left_out: planned.leftOut,
      }),
    })
    .where('id', '=', id)
    .execute();
  await putLines(tx, id, planned?.lines ?? []);
}

async function putLines(tx: Tx, id: string, lines: readonly KeptLine[]): Promise<void> {
  const some = 500;
  for (let from = 0; from < lines.length; from += some) {
    const rows = lines
      .slice(from, from + some)
      .map((line, index) => ({ place: from + index, fate: line.fate, line }));
    await sql`insert into import_plan_line (plan_id, place, fate, line)
      select ${id}, place, fate, line from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as given (place integer, fate text, line jsonb)`.execute(tx);
  }
}

/**
 * A plan goes on from a state to another.
 * @returns false where it is in none of those states
 */
export async function movePlan(
  tx: Tx,
  id: string,
  from: readonly PlanState[],
  to: PlanState,
  at: Date,
  why?: string,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('import_plan')
    .set({ state: to, since: at, why: why ?? null })
    .where('id', '=', id)
    .where('state', 'in', from)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** A newer plan of the same input takes the place of those that wait. @param tx as the owner, mending */
export async function outdateTwins(tx: Tx, { source, input }: PlanInput, at: Date): Promise<string[]> {
  const rows = await tx
    .updateTable('import_plan')
    .set({ state: 'outdated', since: at, why: 'catalogue.plan.planned-again' })
    .where('source', '=', source)
    .where('input', '=', input)
    .where('state', '=', 'waiting')
    .returning('id')
    .execute();
  return rows.map((row) => row.id);
}

/** How many are shown, the latest. */
const shownPlans = 100;

/** Those that wait first, then the latest. @param tx keeps the halle */
export async function listPlans(tx: Tx): Promise<KeptPlan[]> {
  const rows = await withMore(tx)
    .orderBy(sql`state in ('waiting', 'asked', 'running')`, 'desc')
    .orderBy('since', 'desc')
    .limit(shownPlans)
    .execute();
  return rows.map(planFrom);
}

/** @param tx keeps the halle, or carries out */
export async function findPlan(tx: Tx, id: string): Promise<KeptPlan | undefined> {
  const row = await withMore(tx).where('plan.id', '=', id).executeTakeFirst();
  return row && planFrom(row);
}

/** @param tx keeps the halle */
export async function countWaitingPlans(tx: Tx): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::integer as n from import_plan where state = 'waiting'`.execute(tx);
  return rows[0]!.n;
}

/** Lines of one fate, in the order of the input. @param tx keeps the halle */
export async function listPlanLines(
  tx: Tx,
  id: string,
  fate: ShownFate,
  { from, most }: { readonly from: number; readonly most: number },
): Promise<KeptLine[]> {
  const rows = await tx
    .selectFrom('import_plan_line')
    .select('line')
    .where('plan_id', '=', id)
    .where('fate', '=', fate)
    .orderBy('place')
    .offset(from)
    .limit(most)
    .execute();
  return rows.map((row) => row.line as KeptLine);
}

/** What waited a month leaves, what was decided after a year. */
export function sweepPlans(db: Db | Tx, at: Date): Promise<void> {
  return sweeping(db, at, async (tx) => {
    await sql`delete from import_plan
      where since < ${at}::timestamptz - case when state in ('waiting', 'outdated') then interval '30 days' else interval '1 year' end`.execute(
      tx,
    );
  });
}

const withMore = (tx: Tx) =>
  tx
    .selectFrom('import_plan as plan')
    .selectAll('plan')
    .select([
      sql<string | null>`(select p.id from import_plan p where p.replaces = plan.id limit 1)`.as(
        'replaced_by',
      ),
      sql<string | null>`(select d.reason from keeping_deed d
        where d.subject_kind = 'import-plan' and d.subject = plan.id::text order by d.at desc limit 1)`.as(
        'reason',
      ),
    ]);

type Row = Selectable<ImportPlanTable> & {
  readonly replaced_by: string | null;
  readonly reason: string | null;
};

function planFrom(row: Row): KeptPlan {
  const { source, input, complete, state, since, counts, why, replaces, replaced_by, reason } = row;
  return {
    ...{ source, input, complete, state, since, counts },
    id: row.id as Id<'ImportPlan'>,
    allowPrivate: row.allow_private,
    madeAt: row.made_at,
    leftOut: row.left_out,
    ...(row.input_digest && { inputDigest: row.input_digest.toString('hex') }),
    ...(row.digest && { digest: row.digest.toString('hex') }),
    ...(why && { why }),
    ...(replaces && { replaces }),
    ...(replaced_by && { replacedBy: replaced_by }),
    ...(reason && { reason }),
  };
}
