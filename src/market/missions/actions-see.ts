// SPDX-License-Identifier: AGPL-3.0-or-later
// Who looks at a mission decides what is seen: the one who asks sees all offers, who answered sees their own,
// others how many there are.
import type { Id } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { maySteps } from '../../base/steps.ts';
import { asMember, speakFor } from '../../people/agents/actions/acting.ts';
import { type Actor, dayFor, mayAct } from '../../people/agents/actor.ts';
import { listColleagues } from '../../people/agents/stores/agents.ts';
import { actAs, type Tx } from '../../platform/db.ts';
import { done, type Mission, type MissionOffer } from './mission.ts';
import { type MissionStep, missionSteps } from './steps.ts';
import {
  countOffers,
  findMission,
  type ListedMission,
  type LoadedMission,
  listAnswered,
  listMissions,
} from './stores/missions.ts';
import { namesOf } from './stores/names.ts';

export interface SeenMission extends LoadedMission {
  /** How many offers stand. */
  readonly offers: number;
  /**
   * Set for who may see the drafts of the organisation that asks: what they may do here, and who did what by
   * duty.
   */
  readonly asker?: { readonly may: ReadonlySet<MissionStep>; readonly duties: ReadonlyMap<string, string> };
  /** Offers of who looks, or of their organisations. */
  readonly mine: readonly MissionOffer[];
  /** Names of the organisations that made offers one may see, and of the one that delivered. */
  readonly names: ReadonlyMap<string, { readonly name: string; readonly slug: string }>;
}

/** @throws Problem not-found `market.mission.none`: none, or a draft of others */
export async function seeMission(tx: Tx, actor: Actor, slug: string, at: Date): Promise<SeenMission> {
  const asker = await findAsker(tx, actor, slug, at);
  if (asker) return whole(tx, asker.found, actor, asker.organisation, at);
  await actAs(tx, { account: actor.account });
  const found = await findMission(tx, { slug });
  if (!found) throw new Problem('not-found', 'market.mission.none');
  const mine = new Map(found.mission.offers.map((offer) => [offer.id, offer]));
  for (const { organisation } of actor.memberships) {
    await actAs(tx, asMember(actor, organisation));
    for (const offer of (await findMission(tx, { slug }))?.mission.offers ?? []) mine.set(offer.id, offer);
  }
  return { ...found, ...(await around(tx, found.mission, [...mine.values()])), mine: [...mine.values()] };
}

/**
 * An open mission says whom it is for; a draft is looked for among those that the actor may see drafts of.
 */
async function findAsker(tx: Tx, actor: Actor, slug: string, at: Date) {
  const open = await findMission(tx, { slug });
  const granted = actor.mandates
    .filter(({ acts }) => acts.includes('missions.see-drafts'))
    .map(({ grantor }) => grantor);
  const all = open
    ? [open.mission.organisation]
    : [...actor.memberships.map(({ organisation }) => organisation), ...granted];
  for (const organisation of new Set(all)) {
    const on = dayFor(actor, organisation, at);
    if (!mayAct(actor, 'missions.see-drafts', organisation, on)) continue;
    await actAs(tx, speakFor(actor, 'missions.see-drafts', organisation, at));
    const found = await findMission(tx, { slug });
    if (found?.mission.organisation === organisation) return { found, organisation };
  }
  return undefined;
}

async function whole(
  tx: Tx,
  found: LoadedMission,
  actor: Actor,
  organisation: Id<'Organisation'>,
  at: Date,
): Promise<SeenMission> {
  const on = dayFor(actor, organisation, at);
  const colleagues = await listColleagues(tx, organisation);
  const duties = new Map(colleagues.map(({ account, duty }) => [account as string, duty]));
  const may = maySteps(missionSteps, found.mission.steps, 'own', (act) =>
    mayAct(actor, act, organisation, on),
  );
  return {
    ...found,
    ...(await around(tx, found.mission, found.mission.offers)),
    mine: [],
    asker: { may, duties },
  };
}

async function around(tx: Tx, mission: Mission, offers: readonly MissionOffer[]) {
  const counted = await countOffers(tx, [mission.id]);
  const named = [...offers.map(({ made }) => made.organisation), done(mission, 'delivered')?.organisation];
  return { offers: counted.get(mission.id) ?? 0, names: await namesOf(tx, named) };
}

export interface OurMissions {
  readonly asked: readonly ListedMission[];
  readonly answered: readonly ListedMission[];
}

/** Missions of the organisations that one acts for, drafts too, and those that one made an offer to. */
export async function seeOurs(tx: Tx, actor: Actor): Promise<OurMissions> {
  const answered = new Map((await listAnswered(tx)).map((one) => [one.slug, one]));
  const asked: ListedMission[] = [];
  for (const { organisation } of actor.memberships) {
    await actAs(tx, asMember(actor, organisation));
    asked.push(...(await listMissions(tx, { organisation })));
    for (const one of await listAnswered(tx)) answered.set(one.slug, one);
  }
  return {
    asked,
    answered: [...answered.values()].filter(
      ({ mission }) => !asked.some((own) => own.mission.id === mission.id),
    ),
  };
}
