// SPDX-License-Identifier: AGPL-3.0-or-later
// Who coordinates freezes the key: with whom it is for, their weights and where these come from. Members are
// told, and by a later key nobody who signed pays more.
import { randomBytes, randomUUID } from 'node:crypto';
import { idFrom } from '../../../base/id.ts';
import { Problem } from '../../../base/problem.ts';
import { actFor } from '../../../people/agents/actions/acting.ts';
import type { Actor } from '../../../people/agents/actor.ts';
import type { Tx } from '../../../platform/db.ts';
import { enqueue } from '../../../platform/jobs.ts';
import { record } from '../../../platform/journal.ts';
import { lockFor } from '../../../platform/locks.ts';
import { type Freezing, type FrozenKey, mustAskNobodyAgain, sharesOf, weigh } from '../frozen.ts';
import { poolNews } from '../news.ts';
import { poolState } from '../pool.ts';
import { ruleOf } from '../rule.ts';
import { lastKeys, saveKey, saveRule } from '../stores/keys.ts';
import { loadPool } from '../stores/pools.ts';
import { listSeats } from '../stores/seats.ts';

/** @throws Problem as `weigh`, `sharesOf` and `mustAskNobodyAgain`; conflict `pools.not-now` */
export async function freezeKey(
  tx: Tx,
  actor: Actor,
  slug: string,
  freezing: Freezing,
  at: Date,
): Promise<FrozenKey> {
  const { organisation, id: pool } = (await loadPool(tx, { slug })).pool;
  await actFor(tx, actor, 'pools.coordinate', organisation, at);
  await lockFor(tx, ['pool', pool]);
  if (poolState((await loadPool(tx, { slug })).pool) === 'ended')
    throw new Problem('conflict', 'pools.not-now', { step: 'freeze', state: 'ended' });
  const seats = await listSeats(tx, pool);
  const [before] = await lastKeys(tx, pool);
  const { lines, ...kept } = freezing;
  const frozen: FrozenKey = {
    ...kept,
    ...{ id: idFrom<'PoolKey'>(at.getTime(), randomBytes(16)), pool },
    ...{ version: (before?.version ?? 0) + 1, seats: weigh({ lines, source: kept.source }, seats) },
    at: at.toISOString(),
  };
  sharesOf(frozen);
  if (before) mustAskNobodyAgain(before, frozen, seats);
  const account = actor.account!;
  await saveKey(tx, frozen, { account, organisation });
  await saveRule(tx, pool, { ...ruleOf(frozen.key), useWord: frozen.useWord });
  const subject = { kind: 'pool', id: pool };
  await record(
    tx,
    { kind: 'pools.key-frozen', account, organisation, subject, facts: { version: frozen.version } },
    at,
  );
  await enqueue(tx, poolNews, { id: randomUUID(), pool, as: organisation, by: organisation, news: 'key' });
  return frozen;
}
