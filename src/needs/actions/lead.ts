// SPDX-License-Identifier: AGPL-3.0-or-later
// What whoever leads a need does with it: put its date off, close it.
import { randomUUID } from 'node:crypto';
import { Problem } from '../../base/problem.ts';
import { actFor } from '../../people/agents/actions/acting.ts';
import type { Actor } from '../../people/agents/actor.ts';
import type { Tx } from '../../platform/db.ts';
import { enqueue } from '../../platform/jobs.ts';
import { record } from '../../platform/journal.ts';
import { badDate, type Closing } from '../need.ts';
import { needNews } from '../news.ts';
import { type LoadedNeed, loadNeed } from '../stores/needs.ts';
import { closeNeed, putOff } from '../stores/writing.ts';

/**
 * @throws Problem as the matrix; not-found `needs.none`; conflict `needs.closed`; invalid `needs.bad-date`
 */
export async function putNeedOff(
  tx: Tx,
  actor: Actor,
  slug: string,
  neededBy: string,
  at: Date,
): Promise<void> {
  await leading(tx, actor, slug, at, async (need, on) => {
    const fault = badDate(neededBy, on);
    if (fault) throw new Problem('invalid', fault.key, fault.facts);
    await putOff(tx, need.id, neededBy);
    return 'needs.put-off';
  });
}

/** Likewise; whoever is behind it sees why. */
export const closeOwnNeed = (tx: Tx, actor: Actor, slug: string, why: Closing, at: Date): Promise<void> =>
  leading(tx, actor, slug, at, async (need) => {
    await closeNeed(tx, need.id, why, at);
    const closed = { id: randomUUID(), need: need.id, organisation: need.owner.id, news: 'closed' } as const;
    await enqueue(tx, needNews, closed);
    return 'needs.closed';
  });

/** Acts for who leads the need, on one that was not closed; a need whose date is over may be put off. */
async function leading(
  tx: Tx,
  actor: Actor,
  slug: string,
  at: Date,
  act: (need: LoadedNeed, on: string) => Promise<string>,
): Promise<void> {
  const need = await loadNeed(tx, { slug });
  const organisation = need.owner.id;
  const on = await actFor(tx, actor, 'needs.lead', organisation, at);
  if (need.closedWhy) throw new Problem('conflict', 'needs.closed', { day: need.neededBy });
  const kind = await act(need, on);
  const subject = { kind: 'need', id: need.id };
  await record(tx, { kind, account: actor.account!, organisation, subject }, at);
}
