// SPDX-License-Identifier: AGPL-3.0-or-later
// Who is at which repository of a list. A target is taken by one process, for as long as it says that it
// lives; the moments are those of the database, the only clock that all processes share.
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

/** What must not be taken now. */
export interface Avoided {
  /** Hosts whose token was refused to this process. */
  readonly hosts: readonly string[];
  /** Marks of the tokens this process has, by host: a token that has run out is waited for. */
  readonly tokens: ReadonlyMap<string, string>;
}

/** Repositories of one host that are copied at the same time, over all processes. */
export const placesOfHost = 2;

/**
 * Takes the next target that may be read now: of the open lists in turn, in their order. Undefined when there
 * is none for the moment.
 */
export async function takeTarget(db: Db, measurer: Measurer, avoided: Avoided): Promise<Target | undefined> {
  for (const run of await listOpenRuns(db, measurer.run)) {
    const taken = await takeFrom(db, run, measurer, avoided).catch(unlessCrowded);
    if (taken) return taken;
  }
  return undefined;
}

/** Two processes that reached for the same place of a host at once: the database lets one have it. */
function unlessCrowded(error: unknown): undefined {
  if ((error as { code?: string }).code === '23505') return undefined;
  throw error;
}

async function listOpenRuns(db: Db, only: string | undefined): Promise<string[]> {
  if (only) return [only];
  const rows = await db
    .selectFrom('measure_run')
    .select('id')
    .where('finished_at', 'is', null)
    .where('alone', '=', false)
    .orderBy('served_at')
    .execute();
  return rows.map(({ id }) => id);
}

/**
 * One statement, so that a process that stops in the middle holds nothing. Hosts are found by leaps through
 * the index: a million lines cost no more than their hosts.
 */
async function takeFrom(
  db: Db,
  run: string,
  { id, run: own, leaseSeconds }: Measurer,
  { hosts, tokens }: Avoided,
): Promise<Target | undefined> {
  const { rows } = await sql<Target>`
    with recursive host(name) as (
      (select host from measure_target where run_id = ${run} and state = 'waiting' order by host limit 1)
      union all
      select (select t.host from measure_target t where t.run_id = ${run} and t.state = 'waiting' and t.host > host.name order by t.host limit 1)
      from host where host.name is not null
    ), place as (
      select name, (select min(s) from generate_series(1, ${placesOfHost}::int) s where not exists
        (select from measure_target b where b.state = 'taken' and b.host <> '' and b.host = name and b.slot = s)) as slot
      from host where name is not null
        and (name <> '' or ${own !== undefined})
        and not name = any(${hosts}::text[])
        and not exists (select from forge_limit l left join unnest(${[...tokens.keys()]}::text[], ${[...tokens.values()]}::text[]) k(host, mark) on k.host = l.host
          where l.host = name and l.until > now() and (l.token_id = '' or l.token_id = k.mark))
    ), first as (
      select place.name, place.slot, f.position from place cross join lateral (
        select position from measure_target t where t.run_id = ${run} and t.state = 'waiting' and t.host = place.name and t.not_before <= now()
        order by t.not_before, t.position limit 1) f
      where place.name = '' or place.slot is not null
    ), next as (
      select t.position, case when t.host <> '' then first.slot end as slot from measure_target t join first on first.position = t.position
      where t.run_id = ${run} and t.state = 'waiting' order by t.position limit 1 for update of t skip locked
    ), served as (update measure_run set served_at = now() from next where id = ${run})
    update measure_target t set state = 'taken', taken_by = ${id}, slot = next.slot, tries = t.tries + 1,
      lease_until = now() + make_interval(secs => ${leaseSeconds}), problem = null
    from next, measure_run r where t.run_id = ${run} and t.position = next.position and r.id = t.run_id
    returning t.run_id as run, t.position, t.asked, t.host, t.tries, t.put_off as "putOff", r.options`.execute(
    db,
  );
  return rows[0];
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
