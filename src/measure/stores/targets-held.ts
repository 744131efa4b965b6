// SPDX-License-Identifier: AGPL-3.0-or-later
// A target that a process holds: signs of life, and how it is let go: finished, failed, put off, given
// back, or taken over from a process that is gone.
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import { mostCrashes, type Target, type ToldProblem } from '../batch/target.ts';

/** A process that measures. */
export interface Measurer {
  readonly id: string;
  /** Works at this run alone, as the command that asked for it. */
  readonly run?: string;
  /** Seconds without a sign of life after which others take over. */
  readonly leaseSeconds: number;
}

/**
 * Renews the leases of the targets that this process is working on. A target that it took without knowing
 * (the connection broke before the answer came) is not among them, so its lease expires.
 * @returns the places of the targets that are still its own, `run position`
 */
export async function stayAlive(
  db: Db,
  { id, leaseSeconds }: Measurer,
  at: Iterable<Mine>,
): Promise<Set<string>> {
  const held = [...at];
  const { rows } = await sql<{ run: string; position: number }>`
    update measure_target t set lease_until = now() + make_interval(secs => ${leaseSeconds})
    from unnest(${held.map(({ run }) => run)}::uuid[], ${held.map(({ position }) => position)}::int[]) as held(run, position)
    where t.run_id = held.run and t.position = held.position and t.state = 'taken' and t.taken_by = ${id}
    returning t.run_id as run, t.position`.execute(db);
  return new Set(rows.map(({ run, position }) => `${run} ${position}`));
}

const nobodys = sql`taken_by = null, slot = null, lease_until = null`;

/**
 * Frees the targets that dead processes held. A target that killed its process several times is marked as
 * failed.
 * @param of a process known to be dead
 * @returns how many
 */
export async function takeOver(db: Db | Tx, of?: string): Promise<number> {
  const tired: ToldProblem = {
    kind: 'unavailable',
    key: 'measure.list.crashes',
    facts: { times: mostCrashes },
  };
  const { numAffectedRows } = await sql`
    update measure_target set ${nobodys}, crashes = crashes + 1, not_before = now(),
      state = case when crashes + 1 >= ${mostCrashes} then 'failed' else 'waiting' end,
      problem = case when crashes + 1 >= ${mostCrashes} then ${JSON.stringify(tired)}::jsonb end,
      finished_at = case when crashes + 1 >= ${mostCrashes} then now() end
    where state = 'taken' and (lease_until < now() or taken_by = ${of ?? null})`.execute(db);
  return Number(numAffectedRows ?? 0);
}

/** Gives back what a process that stops has begun: no try is counted. */
export async function giveBack(db: Db, { id }: Measurer): Promise<void> {
  await sql`update measure_target set ${nobodys}, state = 'waiting', tries = tries - 1 where state = 'taken' and taken_by = ${id}`.execute(
    db,
  );
}

/** Gives one target back that could not be answered for, since the database was away: no try is counted. */
export async function giveBackOne(db: Db, by: Measurer, target: Mine): Promise<void> {
  await sql`update measure_target set ${nobodys}, state = 'waiting', tries = tries - 1 where ${mine(by, target)}`.execute(
    db,
  );
}

/** Which target, and at which try this process holds it. */
export type Mine = Pick<Target, 'run' | 'position' | 'tries'>;

const mine = (by: Measurer, { run, position, tries }: Mine) =>
  sql`run_id = ${run} and position = ${position} and state = 'taken' and taken_by = ${by.id} and tries = ${tries}`;

/**
 * Keeps the answer.
 * @returns whether the target was still this process's: if not, nothing of the reading may be kept
 */
export async function finishTarget(
  tx: Tx,
  by: Measurer,
  target: Mine,
  answer: string | null,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update measure_target set ${nobodys}, state = 'done', answer = ${answer}, problem = null, finished_at = now() where ${mine(by, target)}`.execute(
    tx,
  );
  return numAffectedRows === 1n;
}

/** Notes why a target could not be measured. */
export async function failTarget(db: Db, by: Measurer, target: Mine, problem: ToldProblem): Promise<void> {
  await sql`update measure_target set ${nobodys}, state = 'failed', problem = ${JSON.stringify(problem)}::jsonb, finished_at = now()
    where ${mine(by, target)}`.execute(db);
}

/**
 * Puts a target back for later, with the reason.
 * @param until seconds since 1970
 * @param asked the forge asked for it: no try is counted against the project
 */
export async function putOff(
  db: Db,
  by: Measurer,
  target: Mine,
  problem: ToldProblem,
  until: number,
  asked: boolean,
): Promise<void> {
  await sql`update measure_target set ${nobodys}, state = 'waiting', problem = ${JSON.stringify(problem)}::jsonb, not_before = to_timestamp(${until}),
    put_off = put_off + ${asked ? 1 : 0} where ${mine(by, target)}`.execute(db);
}
