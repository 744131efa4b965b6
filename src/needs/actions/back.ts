// SPDX-License-Identifier: AGPL-3.0-or-later
// Standing behind a need, saying it anew, and leaving it.
import { randomBytes, randomUUID } from 'node:crypto';
import { type Id, idFrom } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { actFor } from '../../people/agents/actions/acting.ts';
import type { Actor } from '../../people/agents/actor.ts';
import { dayWhere } from '../../people/directory/stores/days.ts';
import { loadOrganisation } from '../../people/directory/stores/directory.ts';
import type { Tx } from '../../platform/db.ts';
import { enqueue } from '../../platform/jobs.ts';
import { record } from '../../platform/journal.ts';
import { type BackingSaid, checkBacking } from '../backing.ts';
import { mustStand } from '../need.ts';
import { needNews } from '../news.ts';
import { changeBacking, endBacking, findBacking, putBacking } from '../stores/backings.ts';
import { type LoadedNeed, loadNeed } from '../stores/needs.ts';
import { dropWords } from '../talk/store.ts';

/**
 * Backs a need, or says one's part in it anew.
 * @throws Problem as the matrix and `checkBacking`; not-found `needs.none`; conflict `needs.closed`, `.over`,
 * `.backed-already`
 */
export async function backNeed(
  tx: Tx,
  actor: Actor,
  slug: string,
  organisation: Id<'Organisation'>,
  said: BackingSaid,
  at: Date,
): Promise<void> {
  const on = await actFor(tx, actor, 'needs.back', organisation, at);
  const account = actor.account!;
  const need = await standingNeed(tx, slug, at);
  const who = await loadOrganisation(tx, organisation);
  const checked = checkBacking(said, who, on);
  const before = await findBacking(tx, need.id, organisation);
  const subject = { kind: 'need', id: need.id };
  if (before) {
    await changeBacking(tx, { ...before, ...checked, ceiling: checked.ceiling }, account);
    await record(tx, { kind: 'needs.backing-changed', account, organisation, subject }, at);
    return;
  }
  const id = idFrom<'Backing'>(at.getTime(), randomBytes(16));
  const backing = { ...checked, id, need: need.id, organisation, since: at };
  if (!(await putBacking(tx, backing, account))) throw new Problem('conflict', 'needs.backed-already');
  await record(tx, { kind: 'needs.backed', account, organisation, subject }, at);
  const joined = { id: randomUUID(), need: need.id, organisation, news: 'joined' } as const;
  await enqueue(tx, needNews, joined);
}

async function standingNeed(tx: Tx, slug: string, at: Date): Promise<LoadedNeed> {
  const need = await loadNeed(tx, { slug });
  mustStand(need, await dayWhere(tx, need.owner.id, at));
  return need;
}

/** @throws Problem as the matrix; not-found `needs.none`; conflict `needs.not-backed` */
export async function leaveNeed(
  tx: Tx,
  actor: Actor,
  slug: string,
  organisation: Id<'Organisation'>,
  at: Date,
): Promise<void> {
  await actFor(tx, actor, 'needs.leave', organisation, at);
  const need = await loadNeed(tx, { slug });
  const backing = await findBacking(tx, need.id, organisation);
  if (!backing) throw new Problem('conflict', 'needs.not-backed');
  await dropWords(tx, need.id, organisation);
  await endBacking(tx, backing.id, at);
  const subject = { kind: 'need', id: need.id };
  await record(tx, { kind: 'needs.left', account: actor.account!, organisation, subject }, at);
}
