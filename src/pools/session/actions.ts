// SPDX-License-Identifier: AGPL-3.0-or-later
// What is done in a session of a pool: who coordinates opens and leads it, members sit down, vote and agree.
import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { type Id, idFrom } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { actFor, asMember } from '../../people/agents/actions/acting.ts';
import { type Actor, mustBeSignedIn } from '../../people/agents/actor.ts';
import { actAs, type Tx } from '../../platform/db.ts';
import { enqueue } from '../../platform/jobs.ts';
import { record } from '../../platform/journal.ts';
import { lockFor } from '../../platform/locks.ts';
import { proposeDraft } from '../charter/actions/write.ts';
import type { FrozenKey } from '../groups/frozen.ts';
import { poolNews } from '../groups/news.ts';
import type { ShownPool, ShownSeat } from '../groups/shown.ts';
import type { News } from '../groups/steps.ts';
import { lastKeys } from '../groups/stores/keys.ts';
import { loadPool } from '../groups/stores/pools.ts';
import { listSeats } from '../groups/stores/seats.ts';
import { type Act, ofFacilitator } from './act.ts';
import { mostSeed } from './drawing.ts';
import {
  daysOpen,
  isOpenAt,
  type KeptAct,
  type KeptSession,
  settingFor,
  tableFrom,
  type Way,
} from './kept.ts';
import { after } from './play.ts';
import { findSeat, lastSeq, lastSession, listActs, saveAct, saveSession } from './store.ts';
import { draftFromSession } from './table.ts';

/** A pool as one of its members sees it in session. */
export interface SeenTable {
  readonly shown: ShownPool;
  readonly seats: readonly ShownSeat[];
  /** The seat of who looks: that of who coordinates, if one acts for it. */
  readonly own: ShownSeat;
  readonly session?: KeptSession | undefined;
  readonly acts: readonly KeptAct[];
  /** The key in force. */
  readonly key?: FrozenKey | undefined;
}

/** @throws Problem not-found `pools.session.members-only` */
export async function seeTable(tx: Tx, actor: Actor, slug: string): Promise<SeenTable> {
  const shown = await loadPool(tx, { slug });
  const { seats, own } = await seatOf(tx, actor, shown);
  const session = await lastSession(tx, shown.pool.id);
  const acts = session ? await listActs(tx, session.id) : [];
  const [key] = await lastKeys(tx, shown.pool.id);
  return { shown, seats, own, session, acts, key };
}

export interface Listening {
  readonly session: KeptSession;
  /** Acts after the last that was heard. */
  readonly news: readonly KeptAct[];
}

/**
 * What a member has not heard yet, read as that member: as little as can tell whether there is something.
 * @throws Problem not-found `pools.session.members-only`, `.none-open`
 */
export async function hearSession(tx: Tx, actor: Actor, slug: string, after: number): Promise<Listening> {
  for (const { organisation } of actor.memberships) {
    await actAs(tx, asMember(actor, organisation));
    const found = await findSeat(tx, slug, organisation);
    if (!found) continue;
    const session = await lastSession(tx, found.pool);
    if (!session) throw new Problem('not-found', 'pools.session.none-open');
    return { session, news: await listActs(tx, session.id, after) };
  }
  throw new Problem('not-found', 'pools.session.members-only');
}

/** The seat by which one sits there; the transaction then acts for its member. */
async function seatOf(tx: Tx, actor: Actor, { pool }: Pick<ShownPool, 'pool'>) {
  const first = (organisation: string) => Number(organisation === pool.organisation);
  const mine = actor.memberships
    .map(({ organisation }) => organisation)
    .toSorted((a, b) => first(b) - first(a));
  for (const organisation of mine) {
    await actAs(tx, asMember(actor, organisation));
    const seats = await listSeats(tx, pool.id);
    const own = seats.find((seat) => seat.organisation === organisation);
    if (own) return { seats, own };
  }
  throw new Problem('not-found', 'pools.session.members-only');
}

const dayMs = 24 * 60 * 60 * 1_000;

/** Opens one; of two at once the first stays. @throws Problem conflict `pools.session.is-open` */
export async function openSession(tx: Tx, actor: Actor, slug: string, way: Way, at: Date): Promise<void> {
  const { pool } = await loadPool(tx, { slug });
  await actFor(tx, actor, 'pools.facilitate', pool.organisation, at);
  const session: KeptSession = {
    id: idFrom<'PoolSession'>(at.getTime(), randomBytes(16)),
    ...{ pool: pool.id, seed: randomInt(1, mostSeed), way, openedAt: at },
    closesAt: new Date(at.getTime() + daysOpen[way] * dayMs),
  };
  const by = { account: mustBeSignedIn(actor), organisation: pool.organisation };
  await saveSession(tx, session, by);
  await note(tx, 'opened', session, by, at);
  await tell(tx, pool, 'session');
}

interface Playing {
  readonly act: Act;
  /** What one saw when one did it: refused where something else was done since by somebody. */
  readonly seen?: number | undefined;
}

/**
 * Does an act by one's seat.
 * @throws Problem forbidden by the matrix; conflict as the table refuses, `pools.session.moved-on`
 */
export async function playInSession(
  tx: Tx,
  actor: Actor,
  slug: string,
  { act, seen }: Playing,
  at: Date,
): Promise<void> {
  const shown = await loadPool(tx, { slug });
  const { pool } = shown;
  const { own } = await seatOf(tx, actor, shown);
  const leads = ofFacilitator.has(act.kind);
  const organisation = leads ? pool.organisation : own.organisation;
  await actFor(tx, actor, leads ? 'pools.facilitate' : 'pools.play', organisation, at);
  const open = await lastSession(tx, pool.id);
  if (!open) throw new Problem('conflict', 'pools.session.none-open');
  await lockFor(tx, ['pool-session', open.id]);
  const session = (await lastSession(tx, pool.id))!;
  if (!isOpenAt(session, at)) throw new Problem('conflict', 'pools.session.is-over');
  const acts = await listActs(tx, session.id);
  const seq = await lastSeq(tx, session.id);
  if ((leads || act.kind === 'agree') && hasMovedOn(acts, seen))
    throw new Problem('conflict', 'pools.session.moved-on');
  after(settingFor(session), tableFrom(session, acts), { act, by: own.id, at: at.getTime() });
  const by = { account: mustBeSignedIn(actor), organisation };
  await saveAct(tx, { session: session.id, pool: pool.id, seq: seq + 1, seat: own.id, act, at }, by);
  if (act.kind === 'draw' || act.kind === 'end')
    await note(tx, act.kind === 'draw' ? 'drawn' : 'ended', session, by, at);
  if (act.kind === 'draw' && session.way === 'in-turn') await tell(tx, pool, 'card');
}

/** The model or the card is no longer what one saw: nobody agrees to what they have not read. */
const hasMovedOn = (acts: readonly KeptAct[], seen: number | undefined) =>
  seen !== undefined && acts.some(({ seq, act }) => seq > seen && ofFacilitator.has(act.kind));

/** What the session wrote becomes a draft of the charter, or is added to the draft that is there. */
export async function draftFromTable(tx: Tx, actor: Actor, slug: string, at: Date): Promise<void> {
  const { own, session, acts } = await seeTable(tx, actor, slug);
  const draft = draftFromSession(tableFrom(session ?? { seed: 0 }, acts));
  if (draft.length === 0) throw new Problem('conflict', 'pools.session.nothing-written');
  await proposeDraft(tx, actor, { slug, organisation: own.organisation }, draft, at);
}

const note = (
  tx: Tx,
  what: 'opened' | 'drawn' | 'ended',
  { id }: KeptSession,
  { account, organisation }: { readonly account: Id<'Account'>; readonly organisation: Id<'Organisation'> },
  at: Date,
) =>
  record(
    tx,
    { kind: `pools.session-${what}`, account, organisation, subject: { kind: 'pool-session', id } },
    at,
  );

const tell = (tx: Tx, { id, organisation }: ShownPool['pool'], news: News) =>
  enqueue(tx, poolNews, { id: randomUUID(), pool: id, as: organisation, by: organisation, news });
