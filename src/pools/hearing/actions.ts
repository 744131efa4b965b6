// SPDX-License-Identifier: AGPL-3.0-or-later
// Who coordinates asks; who sells answers, for its own organisation; each sees what is theirs to see.
import { randomUUID } from 'node:crypto';
import type { Id } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { actFor, asMember } from '../../people/agents/actions/acting.ts';
import { type Actor, dayFor, mayAct, mustBeSignedIn } from '../../people/agents/actor.ts';
import { actAs, type Tx } from '../../platform/db.ts';
import { record } from '../../platform/journal.ts';
import { lockFor } from '../../platform/locks.ts';
import type { ShownPool } from '../groups/shown.ts';
import { loadPool } from '../groups/stores/pools.ts';
import { listSeats } from '../groups/stores/seats.ts';
import { type Heard, mostQuestions, type Question } from './hearing.ts';
import { listHeard, listQuestions, saveHeard, saveQuestion, sells } from './store.ts';

export interface SeenHearing {
  readonly shown: ShownPool;
  readonly questions: readonly Question[];
  readonly heard: readonly Heard[];
  /** One's own organisation that sells; absent for a member. */
  readonly seller?: Id<'Organisation'> | undefined;
  readonly maySay: boolean;
  readonly mayAsk: boolean;
}

/** @throws Problem not-found `pools.hearing.none`: for members, and for whoever sells */
export async function seeHearing(tx: Tx, actor: Actor, slug: string, at: Date): Promise<SeenHearing> {
  const shown = await loadPool(tx, { slug });
  const { pool } = shown;
  const may = (act: 'pools.facilitate' | 'pools.be-heard', one: Id<'Organisation'>) =>
    mayAct(actor, act, one, dayFor(actor, one, at));
  for (const { organisation } of actor.memberships) {
    await actAs(tx, asMember(actor, organisation));
    const seller = (await sells(tx, organisation)) ? organisation : undefined;
    if (!seller && (await listSeats(tx, pool.id)).length === 0) continue;
    return {
      ...{ shown, seller },
      questions: await listQuestions(tx, pool.id),
      heard: await listHeard(tx, pool.id),
      mayAsk: !seller && may('pools.facilitate', pool.organisation),
      maySay: seller !== undefined && may('pools.be-heard', seller),
    };
  }
  throw new Problem('not-found', 'pools.hearing.none');
}

/** @throws Problem conflict `pools.hearing.begun`, `.over`, `.many` */
export async function askProviders(
  tx: Tx,
  actor: Actor,
  slug: string,
  words: string,
  at: Date,
): Promise<void> {
  const { pool } = await loadPool(tx, { slug });
  await actFor(tx, actor, 'pools.facilitate', pool.organisation, at);
  await lockFor(tx, ['pool', pool.id]);
  const before = await listQuestions(tx, pool.id);
  if (before.length >= mostQuestions) throw new Problem('conflict', 'pools.hearing.many');
  const place = 1 + (before.at(-1)?.place ?? 0);
  const by = { account: mustBeSignedIn(actor), organisation: pool.organisation };
  await saveQuestion(tx, pool.id, { id: randomUUID(), place, words }, { ...by, at });
  await record(tx, { kind: 'pools.providers-asked', ...by, subject: { kind: 'pool', id: pool.id } }, at);
}

/** @throws Problem conflict `pools.hearing.already`, `.over`; not-found `.no-question`; forbidden */
export async function answerPool(
  tx: Tx,
  actor: Actor,
  slug: string,
  { question, words }: Pick<Heard, 'question' | 'words'>,
  at: Date,
): Promise<void> {
  const { shown, seller, questions } = await seeHearing(tx, actor, slug, at);
  if (!seller) throw new Problem('forbidden', 'pools.hearing.not-seller');
  if (!questions.some(({ id }) => id === question))
    throw new Problem('not-found', 'pools.hearing.no-question');
  await actFor(tx, actor, 'pools.be-heard', seller, at);
  const by = { account: mustBeSignedIn(actor), organisation: seller };
  if (!(await saveHeard(tx, shown.pool.id, { question, words }, { ...by, at })))
    throw new Problem('conflict', 'pools.hearing.already');
  await record(tx, { kind: 'pools.provider-heard', ...by, subject: { kind: 'pool', id: shown.pool.id } }, at);
}
