// SPDX-License-Identifier: AGPL-3.0-or-later
// Taking the next repository of a list to measure. A target is taken by one process, for as long as it says
// that it lives; the moments are those of the database, the only clock that all processes share.
import { sql } from 'kysely';
import type { Db } from '../../platform/db.ts';
import type { Target } from '../batch/target.ts';
import type { Measurer } from './targets-held.ts';

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
