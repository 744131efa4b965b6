// SPDX-License-Identifier: AGPL-3.0-or-later
// What people do with missions: draft, open, answer, retain, deliver, confirm, withdraw. The matrix is asked,
// then the mission itself.
import { randomBytes } from 'node:crypto';
import { type Id, idFrom } from '../../base/id.ts';
import type { Money } from '../../base/money.ts';
import { Problem } from '../../base/problem.ts';
import { slugify } from '../../base/text.ts';
import { actFor } from '../../people/agents/actions/acting.ts';
import type { Actor } from '../../people/agents/actor.ts';
import type { SpeakingAct } from '../../people/agents/permissions.ts';
import { mustBeTwo } from '../../people/agents/sides.ts';
import { findTies } from '../../people/agents/stores/ties.ts';
import { actAs, type Tx } from '../../platform/db.ts';
import { record } from '../../platform/journal.ts';
import { lockFor } from '../../platform/locks.ts';
import { dealOf } from './deal.ts';
import {
  accept,
  answer,
  checkTask,
  confirm,
  type Deed,
  deliver,
  type Mission,
  open,
  type Retaining,
  type Task,
  takeBack,
  withdraw,
} from './mission.ts';
import { loadMission } from './stores/missions.ts';
import { countOfDay, saveDeed, saveDraft, saveOffer, saveOfferTakenBack } from './stores/writing.ts';
import type { Threshold } from './threshold.ts';

const deedOf = (actor: Actor, organisation: Id<'Organisation'> | undefined, at: Date): Deed => ({
  by: actor.account!,
  at: at.toISOString(),
  ...(organisation ? { organisation } : {}),
});

async function journal(
  tx: Tx,
  kind: string,
  actor: Actor,
  organisation: string | undefined,
  id: string,
  at: Date,
): Promise<void> {
  const who = { account: actor.account!, ...(organisation ? { organisation } : {}) };
  await record(tx, { kind: `market.mission-${kind}`, ...who, subject: { kind: 'mission', id } }, at);
}

/** Drafts or offers of one account in a day. */
const mostOfDay = 30;

async function bound(
  tx: Tx,
  table: 'mission' | 'mission_offer',
  { account }: Actor,
  at: Date,
): Promise<void> {
  await lockFor(tx, ['account', account!]);
  if ((await countOfDay(tx, table, account!, at)) >= mostOfDay)
    throw new Problem('conflict', 'market.mission.too-many', { most: mostOfDay });
}

/** @returns the slug of the draft @throws Problem as `checkTask` */
export async function draftMission(
  tx: Tx,
  actor: Actor,
  organisation: Id<'Organisation'>,
  task: Task,
  at: Date,
): Promise<string> {
  const on = await actFor(tx, actor, 'missions.draft', organisation, at);
  checkTask(task, on);
  await bound(tx, 'mission', actor, at);
  const id = idFrom<'Mission'>(at.getTime(), randomBytes(16));
  const slug = `${slugify(task.title).slice(0, 60)}-${id.slice(-6)}`;
  await saveDraft(
    tx,
    { ...task, id, organisation, drafted: deedOf(actor, organisation, at), offers: [] },
    slug,
  );
  await journal(tx, 'drafted', actor, organisation, id, at);
  return slug;
}

/** Changes a draft; once open, a mission is what was answered. */
export async function redraftMission(
  tx: Tx,
  actor: Actor,
  organisation: Id<'Organisation'>,
  slug: string,
  task: Task,
  at: Date,
): Promise<void> {
  const on = await actFor(tx, actor, 'missions.draft', organisation, at);
  const mission = await own(tx, organisation, slug);
  if (mission.opened)
    throw new Problem('conflict', 'market.mission.not-now', { deed: 'draft', state: 'open' });
  checkTask(task, on);
  await saveDraft(tx, { ...mission, ...task }, slug);
}

/** The mission as it is, until the transaction ends: nobody else's deed comes between. */
async function loadLocked(tx: Tx, slug: string): Promise<Mission> {
  await lockFor(tx, ['mission', slug]);
  return (await loadMission(tx, { slug })).mission;
}

async function own(tx: Tx, organisation: Id<'Organisation'>, slug: string): Promise<Mission> {
  const mission = await loadLocked(tx, slug);
  if (mission.organisation !== organisation)
    throw new Problem('forbidden', 'people.not-allowed', { act: 'missions' });
  return mission;
}

type OwnDeed = 'opened' | 'accepted' | 'confirmed' | 'withdrawn';

/**
 * A deed of the organisation that asks.
 * @throws Problem conflict `market.mission.at-once` when another did it just before
 */
async function ownDeed(
  tx: Tx,
  actor: Actor,
  [organisation, slug]: Owned,
  act: SpeakingAct,
  deed: OwnDeed,
  become: (mission: Mission, deed: Deed) => Mission | Promise<Mission>,
  at: Date,
): Promise<Mission> {
  await actFor(tx, actor, act, organisation, at);
  const after = await become(await own(tx, organisation, slug), deedOf(actor, organisation, at));
  if (!(await saveDeed(tx, after, deed))) throw new Problem('conflict', 'market.mission.at-once');
  await journal(tx, deed, actor, organisation, after.id, at);
  return after;
}

/** The organisation, and the slug of its mission. */
export type Owned = readonly [organisation: Id<'Organisation'>, slug: string];

export const openMission = (tx: Tx, actor: Actor, owned: Owned, at: Date) =>
  ownDeed(tx, actor, owned, 'missions.open', 'opened', open, at);
/**
 * By an agent of the organisation that asks who does not act for the other side.
 * @throws Problem forbidden `people.both-sides`
 */
export const confirmMission = (tx: Tx, actor: Actor, owned: Owned, at: Date) =>
  ownDeed(
    tx,
    actor,
    owned,
    'missions.confirm',
    'confirmed',
    (mission, deed) => asTwo(tx, confirm(mission, deed), { buyer: deed.by }),
    at,
  );
export const withdrawMission = (tx: Tx, actor: Actor, owned: Owned, at: Date) =>
  ownDeed(tx, actor, owned, 'missions.withdraw', 'withdrawn', withdraw, at);
/** Likewise. @param threshold of direct orders, as `accept` holds it */
export const acceptOffer = (
  tx: Tx,
  actor: Actor,
  owned: Owned,
  retaining: Retaining,
  at: Date,
  threshold?: Threshold,
) => {
  const become = (mission: Mission, deed: Deed) =>
    asTwo(tx, accept(mission, retaining, deed, threshold), { buyer: deed.by });
  return ownDeed(tx, actor, owned, 'missions.accept', 'accepted', become, at);
};

/**
 * The mission, and whether the one retained is tied to who asks.
 * @throws Problem forbidden `people.both-sides`
 */
async function asTwo(tx: Tx, mission: Mission, acting: Parameters<typeof dealOf>[2]): Promise<Mission> {
  const offer = mission.offers.find(({ id }) => id === mission.accepted?.offer);
  if (!offer) throw new Problem('not-found', 'market.mission.no-such-offer');
  const tied = mustBeTwo(await findTies(tx, dealOf(mission, offer, acting)));
  return { ...mission, linked: mission.linked || offer.linked || tied };
}

export interface Answering {
  readonly priceExclVat: Money;
  /** ISO date. */
  readonly by: string;
  readonly words: string;
  /** For an organisation; absent for an independent. */
  readonly organisation?: Id<'Organisation'>;
  /** The one who answers says that they are tied to who asks. */
  readonly linked: boolean;
}

/** @throws Problem conflict, invalid as `answer`, forbidden `people.both-sides` */
export async function answerMission(
  tx: Tx,
  actor: Actor,
  slug: string,
  { organisation, ...answering }: Answering,
  at: Date,
): Promise<void> {
  if (!actor.account) throw new Problem('unauthenticated', 'people.sign-in-first');
  if (organisation) await actFor(tx, actor, 'missions.answer-for', organisation, at);
  else await actAs(tx, { account: actor.account });
  const mission = await loadLocked(tx, slug);
  if (answering.words.trim().length < 3 || answering.words.length > 4_000)
    throw new Problem('invalid', 'market.mission.missing', { field: 'words' });
  const offer = {
    ...answering,
    id: idFrom<'MissionOffer'>(at.getTime(), randomBytes(16)),
    made: deedOf(actor, organisation, at),
  };
  answer(mission, offer);
  const tied = mustBeTwo(await findTies(tx, dealOf(mission, offer, { provider: actor.account })));
  await bound(tx, 'mission_offer', actor, at);
  await saveOffer(tx, mission, { ...offer, linked: offer.linked || tied });
  await journal(tx, 'answered', actor, organisation, mission.id, at);
}

/** Takes an offer back, before it is retained: under the hat that it was made under. */
export async function takeOfferBack(
  tx: Tx,
  actor: Actor,
  slug: string,
  organisation: Id<'Organisation'> | undefined,
  at: Date,
): Promise<void> {
  const mission = await asAnswerer(tx, actor, slug, organisation, at);
  const mine = mission.offers.find(({ withdrawn, made }) => !withdrawn && made.organisation === organisation);
  if (!mine) throw new Problem('not-found', 'market.mission.no-such-offer');
  takeBack(mission, mine.id, deedOf(actor, organisation, at));
  await saveOfferTakenBack(tx, mine.id, actor.account!, at);
  await journal(tx, 'offer-taken-back', actor, organisation, mission.id, at);
}

/** The one retained says that it is done, and where it is seen. */
export async function deliverMission(
  tx: Tx,
  actor: Actor,
  slug: string,
  organisation: Id<'Organisation'> | undefined,
  proof: string,
  at: Date,
): Promise<void> {
  const mission = await asAnswerer(tx, actor, slug, organisation, at);
  const deed = deedOf(actor, organisation, at);
  const after = await asTwo(tx, deliver(mission, proof.trim().slice(0, 500), deed), { provider: deed.by });
  if (!(await saveDeed(tx, after, 'delivered'))) throw new Problem('conflict', 'market.mission.at-once');
  await journal(tx, 'delivered', actor, organisation, mission.id, at);
}

async function asAnswerer(
  tx: Tx,
  actor: Actor,
  slug: string,
  organisation: Id<'Organisation'> | undefined,
  at: Date,
): Promise<Mission> {
  if (!actor.account) throw new Problem('unauthenticated', 'people.sign-in-first');
  if (organisation) await actFor(tx, actor, 'missions.deliver', organisation, at);
  else await actAs(tx, { account: actor.account });
  return loadLocked(tx, slug);
}
