// SPDX-License-Identifier: AGPL-3.0-or-later
// Being alone at something that lasts longer than a transaction may: a lease in the database, by the
// database's clock, renewed while it lasts.
import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { sql } from 'kysely';
import type { Db } from './db.ts';
import { isAlive, ownMark } from './process.ts';
import './tables.ts';

const usual = 30;

/**
 * Aborted when the lease was lost: the database was away for longer than it lasts, and another has taken it.
 */
export type Lost = AbortSignal;

/**
 * Does `work` while holding this lease. If a holder is killed, a process on the same machine can take the
 * lease at once, one on another machine when it has expired.
 * @returns undefined when another holds it
 */
export async function holdingLease<Result>(
  db: Db,
  name: string,
  work: (lost: Lost) => Promise<Result>,
  seconds = usual,
): Promise<Result | undefined> {
  const holder = randomUUID();
  if (!(await take(db, name, holder, seconds))) return undefined;
  const lost = new AbortController();
  // A database that is away may come back before the lease is over.
  const beat = setInterval(
    () =>
      void renew(db, name, holder, seconds).then(
        (held) => held || lost.abort(),
        () => {},
      ),
    (seconds * 1000) / 3,
  );
  try {
    return await work(lost.signal);
  } finally {
    clearInterval(beat);
    await db
      .deleteFrom('lease')
      .where('name', '=', name)
      .where('holder', '=', holder)
      .execute()
      .catch(() => {});
  }
}

/** One statement decides between several who come at once. */
async function take(db: Db, name: string, holder: string, seconds: number): Promise<boolean> {
  const held = await db
    .selectFrom('lease')
    .select(['holder', 'place'])
    .where('name', '=', name)
    .executeTakeFirst();
  const dead = held && isDead(held.place) ? held.holder : null;
  const { rows } = await sql<{ holder: string }>`
    insert into lease (name, holder, place, until) values (${name}, ${holder}, ${placeOf()}, now() + make_interval(secs => ${seconds}))
    on conflict (name) do update set holder = excluded.holder, place = excluded.place, until = excluded.until
      where lease.until < now() or lease.holder = ${dead}::uuid
    returning holder`.execute(db);
  return rows.length === 1;
}

async function renew(db: Db, name: string, holder: string, seconds: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('lease')
    .set({ until: sql<Date>`now() + make_interval(secs => ${seconds})` })
    .where('name', '=', name)
    .where('holder', '=', holder)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/**
 * Identifies where this process runs. Process numbers can be compared only within the same machine, boot and
 * process namespace.
 */
const machine = [
  hostname(),
  read(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
  read(() => readlinkSync('/proc/self/ns/pid')),
].join('/');
const placeOf = () => `${machine} ${ownMark()}`;

/** Whether a holder ran here and does no more; of other machines nobody knows. */
function isDead(place: string): boolean {
  const [where, mark = ''] = place.split(' ');
  return where === machine && !isAlive(mark);
}

function read(what: () => string): string {
  try {
    return what();
  } catch {
    return '';
  }
}
