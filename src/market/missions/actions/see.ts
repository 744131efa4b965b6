// SPDX-License-Identifier: AGPL-3.0-or-later
// Who looks at a mission decides what is seen: the one who asks sees all offers, who answered sees their own,
// others how many there are.
import type { Id } from '../../../base/id.ts';
import { Problem } from '../../../base/problem.ts';
import { maySteps } from '../../../base/steps.ts';
import { asMember, speakFor } from '../../../people/agents/actions/acting.ts';
import { type Actor, dayFor, mandateFor, mayAct, standingsOf } from '../../../people/agents/actor.ts';
import type { Colleague } from '../../../people/agents/colleague.ts';
import type { MandateObject } from '../../../people/agents/mandate-object.ts';
import { allows } from '../../../people/agents/permissions.ts';
import { listColleagues } from '../../../people/agents/stores/agents.ts';
import { actAs, type Tx } from '../../../platform/db.ts';
import type { Asker } from '../asker.ts';
import { done, type Mission, type MissionOffer, retainedIn } from '../mission.ts';
import type { Named } from '../named.ts';
import { missionSteps } from '../steps.ts';
import {
  countOffers,
  findMission,
  type ListedMission,
  type LoadedMission,
  listAnswered,
  listMissions,
} from '../stores/missions.ts';
import { namesOf } from '../stores/names.ts';
import { listSpent } from '../stores/spent.ts';

export interface SeenMission extends LoadedMission {
  /** How many offers stand. */
  readonly offers: number;
  /**
   * Set for who may see the drafts of the organisation that asks: what they may do here, and who did what by
   * duty.
   */
  readonly asker?: Asker;
  /** Offers of who looks, or of their organisations. */
  readonly mine: readonly MissionOffer[];
  /** Names of the organisations that made offers one may see, and of the one that delivered. */
  readonly names: ReadonlyMap<string, Named>;
}

/** @throws Problem not-found `market.mission.none`: none, or a draft of others */
export async function seeMission(tx: Tx, actor: Actor, slug: string, at: Date): Promise<SeenMission> {
  const asker = await findAsker(tx, actor, slug, at);
  if (asker) return whole(tx, asker.found, actor, asker.organisation, at);
  await actAs(tx, { account: actor.account });
  const found = await findMission(tx, { slug });
  if (!found) throw new Problem('not-found', 'market.mission.none');
  const views = [found.mission];
  for (const { organisation } of actor.memberships) {
    await actAs(tx, asMember(actor, organisation));
    views.push((await findMission(tx, { slug }))?.mission ?? found.mission);
  }
  const mine = [...new Map(views.flatMap(({ offers }) => offers).map((offer) => [offer.id, offer])).values()];
  const retained = retainedIn(found.mission);
  // of what only the one retained is told, the most is what is seen for whom the offer was made
  const told = views.find(({ offers }) => offers.some(({ id }) => id === retained)) ?? found.mission;
  return { ...found, mission: told, ...(await around(tx, told, mine)), mine };
}

/** For whom a mission is looked for, and as what: a mandate may be about this one alone. */
interface Opening {
  readonly organisation: Id<'Organisation'>;
  readonly about?: MandateObject;
}

const aboutMission = ({ id }: Pick<Mission, 'id'>): MandateObject => ({ kind: 'mission', id });

/** An open mission says whom it is for; a draft is among those of one's own or of one's mandates. */
function openingsFor({ memberships, mandates }: Actor, open: Mission | undefined): readonly Opening[] {
  if (open) return [{ organisation: open.organisation, about: aboutMission(open) }];
  const given = mandates.map(({ grantor, object }) => ({
    organisation: grantor,
    ...(object ? { about: object } : {}),
  }));
  return [...memberships.map(({ organisation }) => ({ organisation })), ...given];
}

/**
 * By which act the mission is looked at: whoever may retain by mandate is shown what is offered, as somebody
 * of the organisation's own is anyway.
 */
function seeingAct(actor: Actor, { organisation, about }: Opening, isOpen: boolean, at: Date) {
  const on = dayFor(actor, organisation, at);
  const isOwn = allows('missions.see-drafts', standingsOf(actor, organisation));
  if (isOpen && !isOwn && mayAct(actor, 'missions.accept', organisation, on, { about }))
    return 'missions.accept';
  return mayAct(actor, 'missions.see-drafts', organisation, on, { about })
    ? 'missions.see-drafts'
    : undefined;
}

async function findAsker(tx: Tx, actor: Actor, slug: string, at: Date) {
  const open = (await findMission(tx, { slug }))?.mission;
  for (const opening of openingsFor(actor, open)) {
    const { organisation, about } = opening;
    const act = seeingAct(actor, opening, open !== undefined, at);
    if (!act) continue;
    await actAs(tx, speakFor(actor, act, organisation, at, about));
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
  const about = aboutMission(found.mission);
  const may = maySteps(missionSteps, found.mission.steps, 'own', (act) =>
    mayAct(actor, act, organisation, on, { about }),
  );
  const mandate = allows('missions.accept', standingsOf(actor, organisation))
    ? undefined
    : mandateFor(actor, 'missions.accept', organisation, on, { about });
  return {
    ...found,
    ...(await around(tx, found.mission, found.mission.offers)),
    mine: [],
    asker: {
      ...{ may, duties, openers: openersAmong(colleagues) },
      spent: may.has('accepted') ? await listSpent(tx, found.mission, on) : [],
      ...(mandate ? { mandate } : {}),
    },
  };
}

/** What those do who may open a draft. */
const openersAmong = (colleagues: readonly Colleague[]): string[] => [
  ...new Set(colleagues.filter(({ roles }) => allows('missions.open', roles)).map(({ duty }) => duty)),
];

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
