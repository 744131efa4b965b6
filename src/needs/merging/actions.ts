// SPDX-License-Identifier: AGPL-3.0-or-later
// Making two needs one: proposed, agreed, taken back. Two who propose crosswise agree.
import { randomUUID } from 'node:crypto';
import type { Id } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { actFor } from '../../people/agents/actions/acting.ts';
import type { Actor } from '../../people/agents/actor.ts';
import type { Tx } from '../../platform/db.ts';
import { enqueue } from '../../platform/jobs.ts';
import { record } from '../../platform/journal.ts';
import { lockFor } from '../../platform/locks.ts';
import { needNews } from '../news.ts';
import { type LoadedNeed, loadNeed } from '../stores/needs.ts';
import { awaited, type Merge, ordered, otherOf } from './merge.ts';
import { agreeMerge, endMerge, listMerges, putMerge } from './store.ts';

interface Acting {
  readonly organisation: Id<'Organisation'>;
  readonly account: string;
}

/** For who leads the need. @param tx afterwards acts for it; other merges wait until it ends */
async function leading(tx: Tx, actor: Actor, slug: string, at: Date): Promise<[LoadedNeed, Acting]> {
  const need = await loadNeed(tx, { slug });
  const organisation = need.owner.id;
  await actFor(tx, actor, 'needs.merge', organisation, at);
  await lockFor(tx, ['need', 'merges']);
  return [need, { organisation, account: actor.account! }];
}

/**
 * @param other slug of the need that says the same
 * @throws Problem as the matrix; not-found `needs.none`; invalid `needs.merge-itself`; conflict
 * `needs.closed`, `needs.merged-already`, `needs.merge-waits`, `needs.merge-circle`
 */
export async function proposeMerge(
  tx: Tx,
  actor: Actor,
  slug: string,
  other: string,
  at: Date,
): Promise<void> {
  const [own, acting] = await leading(tx, actor, slug, at);
  const theirs = await loadNeed(tx, { slug: other });
  for (const one of [own, theirs])
    if (one.closedWhy) throw new Problem('conflict', 'needs.closed', { day: one.neededBy });
  if (own.head || theirs.head) throw new Problem('conflict', 'needs.merged-already');
  const { need, into } = ordered(own, theirs);
  const waiting = (await listMerges(tx, own.id)).find((one) => otherOf(one, own.id).id === theirs.id);
  if (waiting) return agree(tx, waiting, acting, at);
  const id = randomUUID();
  const isAgreed = own.owner.id === theirs.owner.id;
  if (!(await putMerge(tx, { id, need: need.id, into: into.id, ...acting, isAgreed }, at)))
    throw new Problem('conflict', 'needs.merge-waits');
  await noted(tx, acting, own.id, isAgreed ? 'agreed' : 'proposed', at);
  if (isAgreed) return;
  const told = { id: randomUUID(), need: own.id, other: theirs.id, organisation: own.owner.id } as const;
  await enqueue(tx, needNews, { ...told, news: 'merge' });
}

/** Who proposed it has agreed already. */
async function agree(tx: Tx, merge: Merge, acting: Acting, at: Date): Promise<void> {
  if (merge.agreedAt) throw new Problem('conflict', 'needs.merged-already');
  if (awaited(merge) !== acting.organisation) throw new Problem('conflict', 'needs.merge-waits');
  if (!(await agreeMerge(tx, merge.id, acting, at))) throw new Problem('conflict', 'needs.merged-already');
  await noted(tx, acting, merge.need.id, 'agreed', at);
}

/** @throws Problem as the matrix; not-found `needs.no-merge`; conflict as `proposeMerge` */
export async function agreeToMerge(tx: Tx, actor: Actor, slug: string, id: string, at: Date): Promise<void> {
  const [need, acting] = await leading(tx, actor, slug, at);
  await agree(tx, await standing(tx, need, id), acting, at);
}

/** Takes a proposal back, says no to it, or parts the two again: everything is its own again. */
export async function endMerging(tx: Tx, actor: Actor, slug: string, id: string, at: Date): Promise<void> {
  const [need, acting] = await leading(tx, actor, slug, at);
  const merge = await standing(tx, need, id);
  if (!(await endMerge(tx, merge.id, acting, at))) throw new Problem('not-found', 'needs.no-merge');
  await noted(tx, acting, need.id, 'ended', at);
}

async function standing(tx: Tx, need: LoadedNeed, id: string): Promise<Merge> {
  const merge = (await listMerges(tx, need.id)).find((one) => one.id === id);
  if (!merge || (merge.need.id !== need.id && merge.into.id !== need.id))
    throw new Problem('not-found', 'needs.no-merge');
  return merge;
}

async function noted(
  tx: Tx,
  acting: Acting,
  need: string,
  what: 'proposed' | 'agreed' | 'ended',
  at: Date,
): Promise<void> {
  await record(tx, { kind: `needs.merge-${what}`, ...acting, subject: { kind: 'need', id: need } }, at);
}
