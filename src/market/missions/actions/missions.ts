// SPDX-License-Identifier: AGPL-3.0-or-later
// What people do with missions: draft, open, answer, retain, deliver, confirm, withdraw; each a step of the
// table in `steps.ts`.
import { randomBytes, randomUUID } from 'node:crypto';
import { type Id, idFrom } from '../../../base/id.ts';
import type { Money } from '../../../base/money.ts';
import { slugify } from '../../../base/text.ts';
import { type SteppedKind, type Taking, takeStep } from '../../../people/agents/actions/steps.ts';
import type { Actor } from '../../../people/agents/actor.ts';
import type { Tx } from '../../../platform/db.ts';
import { enqueue } from '../../../platform/jobs.ts';
import { lockFor } from '../../../platform/locks.ts';
import { answer, takeBack } from '../answering.ts';
import { dealOf } from '../deal.ts';
import { confirm, deliver, judgeNotDone } from '../delivery.ts';
import type { KnownBy } from '../known-by.ts';
import {
  accept,
  draft,
  type Mission,
  open,
  type Retaining,
  redraft,
  retainedPrice,
  type Task,
  withdraw,
} from '../mission.ts';
import { missionNews } from '../news.ts';
import { ask, propose, reply } from '../questions.ts';
import { type MissionStep, missionSteps, type News } from '../steps.ts';
import { loadMission } from '../stores/missions.ts';
import { saveQuestion, saveReply } from '../stores/questions.ts';
import {
  countSteps,
  saveDelivery,
  saveDraft,
  saveOffer,
  saveRedraft,
  saveRefusal,
  saveRetaining,
  saveStep,
} from '../stores/writing.ts';
import type { Threshold } from '../threshold.ts';

/** Missions as they are moved; whom a step concerns is told by a job. */
const missions: SteppedKind<Mission, MissionStep, News> = {
  table: missionSteps,
  object: 'mission',
  keep: saveStep,
  count: countSteps,
  tell: (tx, { id: mission, organisation }, news) =>
    enqueue(tx, missionNews, { id: randomUUID(), mission, organisation, news }),
};

/** @returns the slug of the draft @throws Problem as `checkTask` */
export async function draftMission(
  tx: Tx,
  actor: Actor,
  organisation: Id<'Organisation'>,
  task: Task,
  at: Date,
): Promise<string> {
  const id = idFrom<'Mission'>(at.getTime(), randomBytes(16));
  const slug = `${slugify(task.title).slice(0, 60)}-${id.slice(-6)}`;
  const drafting: Taking<Mission, MissionStep> = {
    organisation,
    load: async () => ({ ...task, id, organisation, steps: [], offers: [], deliveries: [], questions: [] }),
    become: draft,
    before: (saving, mission) => saveDraft(saving, mission, slug),
  };
  await takeStep(tx, actor, missions, 'drafted', drafting, at);
  return slug;
}

/** Loads the mission, locked until the transaction ends so that nobody else can take a step meanwhile. */
const locked = (slug: string) => async (tx: Tx) => {
  await lockFor(tx, ['mission', slug]);
  return (await loadMission(tx, { slug })).mission;
};

/** The organisation, and the slug and id of its mission. */
export type Owned = readonly [organisation: Id<'Organisation'>, slug: string, id?: Id<'Mission'>];

const ofOwner = (
  [organisation, slug, thing]: Owned,
  become: Taking<Mission, MissionStep>['become'],
): Taking<Mission, MissionStep> => ({
  ...{ organisation, thing },
  load: locked(slug),
  become,
  deal: dealOf,
});

/** Changes a draft. */
export const redraftMission = (tx: Tx, actor: Actor, owned: Owned, task: Task, at: Date) => {
  const redrafting = {
    ...ofOwner(owned, (mission, _, on) => redraft(mission, task, on)),
    before: saveRedraft,
  };
  return takeStep(tx, actor, missions, 'redrafted', redrafting, at);
};

/** Shows a draft to those who may open it. */
export const proposeMission = (tx: Tx, actor: Actor, owned: Owned, at: Date) =>
  takeStep(tx, actor, missions, 'proposed', ofOwner(owned, propose), at);
export const openMission = (tx: Tx, actor: Actor, owned: Owned, at: Date) =>
  takeStep(tx, actor, missions, 'opened', ofOwner(owned, open), at);
/**
 * By an agent of the organisation that asks who does not act for the other side.
 * @throws Problem forbidden `people.both-sides`
 */
export const confirmMission = (tx: Tx, actor: Actor, owned: Owned, at: Date) =>
  takeStep(tx, actor, missions, 'confirmed', ofOwner(owned, confirm), at);
/** « Ce n’est pas fait »: as `confirmMission`. @param reasons what is missing */
export const judgeMissionNotDone = (tx: Tx, actor: Actor, owned: Owned, reasons: string, at: Date) => {
  const judging: Taking<Mission, MissionStep> = {
    ...ofOwner(owned, (mission, doer) => judgeNotDone(mission, reasons, doer)),
    after: saveRefusal,
  };
  return takeStep(tx, actor, missions, 'not-done', judging, at);
};
export const withdrawMission = (tx: Tx, actor: Actor, owned: Owned, at: Date) =>
  takeStep(tx, actor, missions, 'withdrawn', ofOwner(owned, withdraw), at);

/** As `confirmMission`. @param threshold of direct orders, as `accept` holds it */
export const acceptOffer = (
  tx: Tx,
  actor: Actor,
  owned: Owned,
  told: Retaining,
  at: Date,
  threshold?: Threshold,
) => {
  const accepting: Taking<Mission, MissionStep> = {
    ...ofOwner(owned, (mission, doer) => accept(mission, told, doer, threshold)),
    costs: retainedPrice,
    after: (saving, mission) => saveRetaining(saving, mission, told),
  };
  return takeStep(tx, actor, missions, 'accepted', accepting, at);
};

export interface Answering {
  readonly priceExclVat: Money;
  /** ISO date. */
  readonly by: string;
  readonly words: string;
  /** For an organisation; absent for an independent. */
  readonly organisation?: Id<'Organisation'>;
  /** An independent's. */
  readonly number?: KnownBy | undefined;
  /** The one who answers says that they are tied to who asks. */
  readonly linked: boolean;
}

/** @throws Problem conflict, invalid as `answer`, forbidden `people.both-sides` */
export const answerMission = (
  tx: Tx,
  actor: Actor,
  slug: string,
  { organisation, number, ...offer }: Answering,
  at: Date,
) => {
  const id = idFrom<'MissionOffer'>(at.getTime(), randomBytes(16));
  const answering: Taking<Mission, MissionStep> = {
    organisation,
    load: locked(slug),
    become: (mission, made, on) =>
      answer(mission, { ...offer, ...(organisation ? {} : { number }), id, made }, on),
    deal: dealOf,
    before: (saving, mission, taken) => {
      const made = mission.offers.at(-1)!;
      return saveOffer(saving, mission, { ...made, linked: made.linked || taken.linked === true });
    },
  };
  return takeStep(tx, actor, missions, 'answered', answering, at);
};

/**
 * A step by the person who made an offer, for the same organisation (or for themselves) as the offer was
 * made.
 */
const ofAnswerer = (
  slug: string,
  organisation: Id<'Organisation'> | undefined,
  become: Taking<Mission, MissionStep>['become'],
): Taking<Mission, MissionStep> => ({
  organisation,
  load: locked(slug),
  become,
  deal: dealOf,
});

/** A question that all read, asked by somebody whom nobody reads of. */
export const askAboutMission = (tx: Tx, actor: Actor, slug: string, words: string, at: Date) => {
  const said = { id: idFrom<'MissionQuestion'>(at.getTime(), randomBytes(16)), words };
  const asking: Taking<Mission, MissionStep> = {
    load: locked(slug),
    become: (mission, doer, on) => ask(mission, said, doer, on),
    before: saveQuestion,
  };
  return takeStep(tx, actor, missions, 'asked', asking, at);
};

/** The answer to a question, which all read. */
export const replyAboutMission = (
  tx: Tx,
  actor: Actor,
  owned: Owned,
  { question, words }: { readonly question: string; readonly words: string },
  at: Date,
) => {
  const replying: Taking<Mission, MissionStep> = {
    ...ofOwner(owned, (mission, doer) => reply(mission, question, words, doer)),
    before: saveReply,
  };
  return takeStep(tx, actor, missions, 'replied', replying, at);
};

/** Takes an offer back, before it is retained. */
export const takeOfferBack = (
  tx: Tx,
  actor: Actor,
  slug: string,
  organisation: Id<'Organisation'> | undefined,
  at: Date,
) => takeStep(tx, actor, missions, 'offer-taken-back', ofAnswerer(slug, organisation, takeBack), at);

/** The one retained says that it is done, and where it is seen. */
export const deliverMission = (
  tx: Tx,
  actor: Actor,
  slug: string,
  organisation: Id<'Organisation'> | undefined,
  proof: string,
  at: Date,
) => {
  const said = {
    id: idFrom<'MissionDelivery'>(at.getTime(), randomBytes(16)),
    proof: proof.trim().slice(0, 500),
  };
  const delivering: Taking<Mission, MissionStep> = {
    ...ofAnswerer(slug, organisation, (mission, doer) => deliver(mission, said, doer)),
    before: saveDelivery,
  };
  return takeStep(tx, actor, missions, 'delivered', delivering, at);
};
