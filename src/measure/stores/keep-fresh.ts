// SPDX-License-Identifier: AGPL-3.0-or-later
// The standing list: repositories whose copy has grown old are asked for again, one line each, for as long as
// the halle lasts.
import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { idFrom } from '../../base/id.ts';
import type { Tx } from '../../platform/db.ts';
import type { BatchOptions } from '../batch/target.ts';

const content = 'standing';

/**
 * Asks for those of these repositories that were not read for so many days, and not tried either. @param urls
 * canonical
 * @returns how many were asked for
 */
export async function askAgain(
  tx: Tx,
  urls: readonly string[],
  days: number,
  options: BatchOptions,
  at: Date,
): Promise<number> {
  const run = await standingRun(tx, options, at);
  const hosts = urls.map((url) => URL.parse(url)?.host ?? '');
  const { numAffectedRows } = await sql`
    with stale as (
      select url, host, (select t.position from measure_target t where t.run_id = ${run} and t.repository = given.url) as position
      from (select distinct url, host from unnest(${urls}::text[], ${hosts}::text[]) as u(url, host)) given
      where host <> '' and not exists (select from repository r join repository_facts f on f.repository_id = r.id
          where r.url = given.url and f.read_at > ${at}::timestamptz - make_interval(days => ${days}))
        and not exists (select from measure_target t where t.run_id = ${run} and t.repository = given.url
          and (t.finished_at is null or t.finished_at > ${at}::timestamptz - make_interval(days => ${days})))
    )
    insert into measure_target (run_id, position, asked, repository, host)
    select ${run}, coalesce(position, (select coalesce(max(position), 0) from measure_target where run_id = ${run}) + row_number() over (order by position nulls first, url)),
      url, url, host from stale
    on conflict (run_id, position) do update set state = 'waiting', not_before = '-infinity', tries = 0, crashes = 0, put_off = 0,
      problem = null, answer = null, finished_at = null`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

async function standingRun(tx: Tx, options: BatchOptions, at: Date): Promise<string> {
  const known = await tx
    .selectFrom('measure_run')
    .select('id')
    .where('content', '=', content)
    .forUpdate()
    .executeTakeFirst();
  if (known) {
    await tx
      .updateTable('measure_run')
      .set({ options: JSON.stringify(options) })
      .where('id', '=', known.id)
      .execute();
    return known.id;
  }
  const id = idFrom<'MeasureRun'>(at.getTime(), randomBytes(16));
  await tx
    .insertInto('measure_run')
    .values({ id, content, asked_at: at, options: JSON.stringify(options) })
    .onConflict((on) => on.doNothing())
    .execute();
  return (
    await tx.selectFrom('measure_run').select('id').where('content', '=', content).executeTakeFirstOrThrow()
  ).id;
}
