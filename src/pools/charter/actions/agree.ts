// SPDX-License-Identifier: AGPL-3.0-or-later
// An accord of a member on one version: given, and seconded where its law asks for two. Of two versions that
// are signed at once, the one that was replaced is refused.
import { randomBytes, randomUUID } from 'node:crypto';
import { idFrom } from '../../../base/id.ts';
import { Problem } from '../../../base/problem.ts';
import { actFor } from '../../../people/agents/actions/acting.ts';
import type { Actor } from '../../../people/agents/actor.ts';
import type { Tx } from '../../../platform/db.ts';
import { enqueue } from '../../../platform/jobs.ts';
import { record } from '../../../platform/journal.ts';
import { lockFor } from '../../../platform/locks.ts';
import type { OwnSeat } from '../../groups/shown.ts';
import { loadPool } from '../../groups/stores/pools.ts';
import { type Accord, accordRules, mustBeGiven } from '../accord.ts';
import { type CharterNews, charterNewsJob } from '../news.ts';
import { listVersions } from '../store.ts';
import { saveAccord, saveSecond } from '../store-writing.ts';
import { awaitingIn } from '../version.ts';

export interface Agreeing {
  readonly slug: string;
  readonly seat: OwnSeat;
  /** The number of the version that was read. */
  readonly version: number;
}

async function enter(tx: Tx, actor: Actor, { slug, seat, version }: Agreeing, at: Date) {
  const { pool } = await loadPool(tx, { slug });
  const on = await actFor(tx, actor, 'pools.agree', seat.organisation, at);
  await lockFor(tx, ['pool', pool.id]);
  const versions = await listVersions(tx, pool.id);
  const waiting = awaitingIn(versions);
  if (!waiting) throw new Problem('conflict', 'pools.charter.not-proposed');
  if (waiting.number !== version)
    throw new Problem('conflict', 'pools.charter.replaced', { version: waiting.number });
  const by = { account: actor.account!, organisation: seat.organisation, at };
  return { pool, waiting, by, on };
}

/**
 * @throws Problem conflict `pools.charter.not-proposed`, `.replaced`, `.agreed-already`; invalid as
 * `mustBeGiven`
 */
export async function agreeToCharter(
  tx: Tx,
  actor: Actor,
  agreeing: Agreeing,
  given: Pick<Accord, 'office' | 'power' | 'powerOn' | 'powerReference'>,
  at: Date,
): Promise<void> {
  const { pool, waiting, by, on } = await enter(tx, actor, agreeing, at);
  const { seat } = agreeing;
  mustBeGiven(given, seat.member, on);
  const id = idFrom<'PoolAccord'>(at.getTime(), randomBytes(16));
  const { two } = accordRules(seat.member);
  const accord = { ...given, id, seat: seat.id, two };
  if (!(await saveAccord(tx, { id: waiting.id, pool: pool.id }, accord, by)))
    throw new Problem('conflict', 'pools.charter.agreed-already');
  await tell(tx, { pool, waiting: waiting.number, by, isWhole: !two, what: 'charter-agreed' });
}

/**
 * The second of the two who must.
 * @throws Problem conflict as above, `pools.charter.second-other`
 */
export async function secondAccord(
  tx: Tx,
  actor: Actor,
  agreeing: Agreeing,
  office: string,
  at: Date,
): Promise<void> {
  const { pool, waiting, by } = await enter(tx, actor, agreeing, at);
  if (!(await saveSecond(tx, waiting, { seat: agreeing.seat.id, office }, by)))
    throw new Problem('conflict', 'pools.charter.second-other');
  await tell(tx, { pool, waiting: waiting.number, by, isWhole: true, what: 'charter-seconded' });
}

interface Told {
  readonly pool: Awaited<ReturnType<typeof loadPool>>['pool'];
  readonly waiting: number;
  readonly by: Awaited<ReturnType<typeof enter>>['by'];
  readonly isWhole: boolean;
  readonly what: 'charter-agreed' | 'charter-seconded';
}

/** By the accord of the last the database has put it in force. */
async function tell(tx: Tx, { pool, waiting, by, isWhole, what }: Told): Promise<void> {
  const { account, organisation, at } = by;
  const subject = { kind: 'pool', id: pool.id };
  await record(
    tx,
    { kind: `pools.${what}`, account, organisation, subject, facts: { version: waiting } },
    at,
  );
  if (!isWhole) return;
  const now = (await listVersions(tx, pool.id)).find(({ number }) => number === waiting);
  const news: CharterNews = now?.inForceAt === at.toISOString() ? 'in-force' : 'agreed';
  await enqueue(tx, charterNewsJob, {
    ...{ id: randomUUID(), pool: pool.id, as: pool.organisation, by: organisation },
    ...{ version: waiting, news },
  });
}
