// SPDX-License-Identifier: AGPL-3.0-or-later
// Whoever keeps the halle comes to its desk, and does a deed: asked of the matrix and of the database, done,
// and told to the journal with its reason, in one transaction.
import { createHash, randomBytes } from 'node:crypto';
import { idFrom } from '../../../base/id.ts';
import { Problem } from '../../../base/problem.ts';
import type { Tx } from '../../../platform/db.ts';
import { record } from '../../../platform/journal.ts';
import type { Session } from '../../accounts/session.ts';
import { type KeeperAct, keeperActs } from '../../agents/permissions.ts';
import { checkedReason, type Deed, type Keeper, opensDesk } from '../keeper.ts';
import { putDeed } from '../stores/deeds.ts';
import { isKeeper } from '../stores/keepers.ts';
import { askWall, nameSession } from '../stores/wall.ts';

/**
 * Comes to the desk by a session.
 * @param tx acts for the account; afterwards it keeps the halle too
 * @throws Problem forbidden `people.keeping.not-keeper`, `people.keeping.stronger`
 */
export async function openDesk(tx: Tx, { id, account, way }: Session, act: KeeperAct): Promise<Keeper> {
  if (!(act in keeperActs && (await isKeeper(tx, account))))
    throw new Problem('forbidden', 'people.keeping.not-keeper');
  if (!opensDesk(way)) throw new Problem('forbidden', 'people.keeping.stronger');
  await nameSession(tx, id);
  return { account };
}

/**
 * Does a deed of the desk.
 * @param tx keeps the halle: at the desk, or as the owner while a command mends
 * @param work gives what the journal holds besides; it may throw, and nothing is done then
 * @throws Problem invalid `people.keeping.no-reason`, forbidden `people.keeping.not-keeper`, conflict
 * `people.keeping.own`
 */
export async function doDeed(
  tx: Tx,
  keeper: Keeper,
  deed: Deed,
  at: Date,
  work: () => Promise<Deed['facts'] | undefined>,
): Promise<void> {
  const reason = checkedReason(deed.reason);
  await mustKeepApart(tx, keeper, deed);
  const facts = await work();
  const { act, subject, concerns = [] } = deed;
  const entry = await record(
    tx,
    {
      kind: keeperActs[act].done,
      ...(keeper.account && { account: keeper.account }),
      ...(concerns[0] && { organisation: concerns[0] }),
      subject,
      facts: { ...deed.facts, ...facts, reason: createHash('sha256').update(reason).digest('hex') },
    },
    at,
  );
  const id = idFrom<'Deed'>(at.getTime(), randomBytes(16));
  await putDeed(tx, { ...deed, id, entry, reason, account: keeper.account }, at);
}

async function mustKeepApart(
  tx: Tx,
  { account }: Keeper,
  { act, subject, concerns = [], person }: Deed,
): Promise<void> {
  const about = subject.kind === 'account' ? subject.id : person;
  const { keeps, apart } = await askWall(tx, account, concerns, about);
  if (!keeps) throw new Problem('forbidden', 'people.keeping.not-keeper');
  if (account && keeperActs[act].apart && !apart) throw new Problem('conflict', 'people.keeping.own');
}
