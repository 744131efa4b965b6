// SPDX-License-Identifier: AGPL-3.0-or-later
// A need changes hands: who leads it proposes it to one of those behind it, who takes it or not.
import { randomUUID } from 'node:crypto';
import type { Id } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { actFor } from '../../people/agents/actions/acting.ts';
import type { Actor } from '../../people/agents/actor.ts';
import type { Tx } from '../../platform/db.ts';
import { enqueue } from '../../platform/jobs.ts';
import { record } from '../../platform/journal.ts';
import { type NeedNews, needNews } from '../news.ts';
import { type LoadedNeed, loadNeed } from '../stores/needs.ts';
import type { Answer } from './handover.ts';
import { answerHandover, findHandover, putHandover } from './store.ts';

interface Doing {
  readonly actor: Actor;
  readonly organisation: Id<'Organisation'>;
  readonly need: LoadedNeed;
}

/**
 * @throws Problem as the matrix; conflict `needs.closed`, `needs.hand.waits`, `needs.hand.stranger`; invalid
 * `needs.hand.itself`
 */
export async function proposeHandover(
  tx: Tx,
  actor: Actor,
  slug: string,
  to: Id<'Organisation'>,
  at: Date,
): Promise<void> {
  const need = await loadNeed(tx, { slug });
  const organisation = need.owner.id;
  await actFor(tx, actor, 'needs.lead', organisation, at);
  if (need.closedWhy) throw new Problem('conflict', 'needs.closed');
  if (to === organisation) throw new Problem('invalid', 'needs.hand.itself');
  const proposing = { id: randomUUID(), need: need.id, from: organisation, to, account: actor.account! };
  if (!(await putHandover(tx, proposing, at))) throw new Problem('conflict', 'needs.hand.waits');
  await told(tx, { actor, organisation, need }, 'hand-proposed', { news: 'hand', other: to }, at);
}

/** @throws Problem as the matrix; not-found `needs.hand.none`; conflict `needs.hand.stranger` */
export async function answerHandoverOf(
  tx: Tx,
  actor: Actor,
  slug: string,
  answer: Answer,
  at: Date,
): Promise<void> {
  const need = await loadNeed(tx, { slug });
  const organisation = await answering(tx, actor, need, answer, at);
  const waiting = await findHandover(tx, need.id);
  const done = { answer, account: actor.account! };
  if (!waiting || !(await answerHandover(tx, waiting.id, done, at)))
    throw new Problem('not-found', 'needs.hand.none');
  const news = answer === 'taken' ? ({ news: 'handed' } as const) : undefined;
  await told(tx, { actor, organisation, need }, `hand-${answer}`, news, at);
}

/** Acts for who withdraws it, or for who would lead it. */
async function answering(
  tx: Tx,
  actor: Actor,
  need: LoadedNeed,
  answer: Answer,
  at: Date,
): Promise<Id<'Organisation'>> {
  if (answer === 'withdrawn') {
    await actFor(tx, actor, 'needs.lead', need.owner.id, at);
    return need.owner.id;
  }
  for (const { organisation } of actor.memberships) {
    await actFor(tx, actor, 'needs.lead', organisation, at);
    const waiting = await findHandover(tx, need.id);
    if (waiting?.to.id === organisation) return organisation;
  }
  throw new Problem('not-found', 'needs.hand.none');
}

async function told(
  tx: Tx,
  { actor, organisation, need }: Doing,
  kind: `hand-${Answer | 'proposed'}`,
  news: { readonly news: NeedNews; readonly other?: string } | undefined,
  at: Date,
): Promise<void> {
  const subject = { kind: 'need', id: need.id };
  await record(tx, { kind: `needs.${kind}`, account: actor.account!, organisation, subject }, at);
  if (news) await enqueue(tx, needNews, { id: randomUUID(), need: need.id, organisation, ...news });
}
