// SPDX-License-Identifier: AGPL-3.0-or-later
// What is posted to a mission: each step reads its form and calls its action.
import { randomUUID } from 'node:crypto';
import { type Id, parseId } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { type StepRule, stepOfWord } from '../../base/steps.ts';
import { type Actor, mustAct } from '../../people/agents/actor.ts';
import { personalDeed } from '../../people/signed-in/routes.ts';
import type { Tx } from '../../platform/db.ts';
import { enqueue } from '../../platform/jobs.ts';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { acting } from '../routes-asked.ts';
import {
  acceptOffer,
  answerMission,
  confirmMission,
  deliverMission,
  openMission,
  redraftMission,
  takeOfferBack,
  withdrawMission,
} from './actions.ts';
import { type SeenMission, seeMission } from './actions-see.ts';
import { missionNews } from './jobs.ts';
import { standingOffers } from './mission.ts';
import { loadThresholds } from './sources/thresholds.ts';
import { type MissionAct, type MissionState, type MissionStep, missionSteps, type News } from './steps.ts';
import { findSoftware } from './stores/names.ts';
import { thresholdOn } from './threshold.ts';
import { clean, readAmount, readDay, readRetaining, readTask } from './written.ts';

interface Doing {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly seen: SeenMission;
  readonly fields: Readonly<Record<string, string>>;
  readonly at: Date;
}

const owned = ({ seen }: Doing) => [seen.mission.organisation, seen.slug] as const;
const onBehalf = ({ fields }: Doing): Id<'Organisation'> | undefined =>
  fields['organisation'] ? parseId<'Organisation'>(fields['organisation']) : undefined;

/** What each form of a step is read as, and the action that takes it. */
const taking: Readonly<Record<Exclude<MissionStep, 'drafted'>, (doing: Doing) => Promise<unknown>>> = {
  redrafted: async (doing) => {
    const { tx, actor, seen, fields, at } = doing;
    const task = readTask(fields, seen.mission.ceilingExclVat.currency, await softwareOf(tx, fields));
    return redraftMission(tx, actor, owned(doing), task, at);
  },
  opened: (doing) => openMission(doing.tx, doing.actor, owned(doing), doing.at),
  answered: (doing) => {
    const { tx, actor, seen, fields, at } = doing;
    const organisation = onBehalf(doing);
    const priceExclVat = readAmount(fields['price'] ?? '', seen.mission.ceilingExclVat.currency);
    const linked = fields['linked'] !== undefined;
    const said = { linked, priceExclVat, by: readDay(fields['by'] ?? ''), words: clean(fields['words']) };
    return answerMission(tx, actor, seen.slug, { ...said, ...(organisation ? { organisation } : {}) }, at);
  },
  'offer-taken-back': (doing) =>
    takeOfferBack(doing.tx, doing.actor, doing.seen.slug, onBehalf(doing), doing.at),
  accepted: (doing) => {
    const { tx, actor, seen, fields, at } = doing;
    const { mission, organisation } = seen;
    const standing = standingOffers(mission).map(({ id }) => id);
    const threshold = thresholdOn(loadThresholds(), organisation.country, at.toISOString().slice(0, 10));
    const told = readRetaining(fields, mission.ceilingExclVat.currency, standing);
    return acceptOffer(tx, actor, owned(doing), told, at, threshold);
  },
  delivered: (doing) => {
    const { tx, actor, seen, fields, at } = doing;
    return deliverMission(tx, actor, seen.slug, onBehalf(doing), clean(fields['proof']), at);
  },
  confirmed: (doing) => confirmMission(doing.tx, doing.actor, owned(doing), doing.at),
  withdrawn: (doing) => withdrawMission(doing.tx, doing.actor, owned(doing), doing.at),
};

/** The record of the software that a form names. @throws Problem not-found `market.mission.no-software` */
export async function softwareOf(
  tx: Tx,
  fields: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const written = (fields['software'] ?? '').trim().split('/').at(-1) ?? '';
  if (!written) return undefined;
  const found = await findSoftware(tx, written);
  if (!found) throw new Problem('not-found', 'market.mission.no-software', { written: written.slice(0, 80) });
  return found.id;
}

/** The form of each step: the address names it by its word in the table of steps. */
export function missionStepRoutes(web: Web): void {
  personalDeed(web, site.patterns.missionDeed, ({ lang, request, user, fields, tx: whole }) => {
    const { slug, deed: word } = request.params as { slug: string; deed: string };
    const step = stepOfWord<MissionStep>(missionSteps, word);
    if (!step || step === 'drafted') throw new Problem('not-found', 'market.mission.no-deed');
    return acting(whole, user, async (tx, actor, at) => {
      const seen = await seeMission(tx, actor, slug, at);
      const { id: mission, organisation } = seen.mission;
      const rule: StepRule<MissionState, MissionAct, News> = missionSteps.steps[step];
      // before anything that was written is read
      if (rule.side === 'own') mustAct(actor, rule.act, organisation, at.toISOString().slice(0, 10));
      await taking[step]({ tx, actor, seen, fields, at });
      if (rule.told)
        await enqueue(tx, missionNews, { id: randomUUID(), mission, organisation, news: rule.told });
      return site.mission(lang, slug);
    });
  });
}
