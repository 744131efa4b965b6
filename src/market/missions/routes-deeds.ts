// SPDX-License-Identifier: AGPL-3.0-or-later
// What is posted to a mission: each deed reads its fields and calls its action.
import { randomUUID } from 'node:crypto';
import { type Id, parseId } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { type Actor, mustAct } from '../../people/agents/actor.ts';
import type { SpeakingAct } from '../../people/agents/permissions.ts';
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
import type { News } from './actions-news.ts';
import { type SeenMission, seeMission } from './actions-see.ts';
import { missionNews } from './jobs.ts';
import { standingOffers } from './mission.ts';
import { loadThresholds } from './sources/thresholds.ts';
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

type Deed = (doing: Doing) => Promise<unknown>;

const owned = ({ seen }: Doing) => [seen.mission.organisation, seen.slug] as const;
const onBehalf = ({ fields }: Doing): Id<'Organisation'> | undefined =>
  fields['organisation'] ? parseId<'Organisation'>(fields['organisation']) : undefined;

interface Deeds {
  readonly do: Deed;
  /**
   * What the organisation that asks must let the actor do: asked before anything that was written is read.
   */
  readonly act?: SpeakingAct;
  readonly news?: News;
}

const deeds: Readonly<Record<string, Deeds>> = {
  draft: {
    act: 'missions.draft',
    do: async (doing) => {
      const { tx, actor, seen, fields, at } = doing;
      const task = readTask(fields, seen.mission.ceilingExclVat.currency, await softwareOf(tx, fields));
      await redraftMission(tx, actor, ...owned(doing), task, at);
    },
  },
  open: {
    act: 'missions.open',
    do: (doing) => openMission(doing.tx, doing.actor, owned(doing), doing.at),
    news: 'new',
  },
  answer: {
    do: (doing) => {
      const { tx, actor, seen, fields, at } = doing;
      const organisation = onBehalf(doing);
      const priceExclVat = readAmount(fields['price'] ?? '', seen.mission.ceilingExclVat.currency);
      const linked = fields['linked'] !== undefined;
      const said = { linked, priceExclVat, by: readDay(fields['by'] ?? ''), words: clean(fields['words']) };
      return answerMission(tx, actor, seen.slug, { ...said, ...(organisation ? { organisation } : {}) }, at);
    },
    news: 'answered',
  },
  'take-back': {
    do: (doing) => takeOfferBack(doing.tx, doing.actor, doing.seen.slug, onBehalf(doing), doing.at),
  },
  accept: {
    act: 'missions.accept',
    do: (doing) => {
      const { tx, actor, seen, fields, at } = doing;
      const { mission, organisation } = seen;
      const standing = standingOffers(mission).map(({ id }) => id);
      const threshold = thresholdOn(loadThresholds(), organisation.country, at.toISOString().slice(0, 10));
      return acceptOffer(
        tx,
        actor,
        owned(doing),
        readRetaining(fields, mission.ceilingExclVat.currency, standing),
        at,
        threshold,
      );
    },
    news: 'retained',
  },
  deliver: {
    do: (doing) =>
      deliverMission(
        doing.tx,
        doing.actor,
        doing.seen.slug,
        onBehalf(doing),
        clean(doing.fields['proof']),
        doing.at,
      ),
    news: 'delivered',
  },
  confirm: {
    act: 'missions.confirm',
    do: (doing) => confirmMission(doing.tx, doing.actor, owned(doing), doing.at),
    news: 'confirmed',
  },
  withdraw: {
    act: 'missions.withdraw',
    do: (doing) => withdrawMission(doing.tx, doing.actor, owned(doing), doing.at),
    news: 'withdrawn',
  },
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

export function missionDeeds(web: Web): void {
  personalDeed(web, site.patterns.missionDeed, ({ lang, request, user, fields, tx: whole }) => {
    const { slug, deed: name } = request.params as { slug: string; deed: string };
    const deed = Object.hasOwn(deeds, name) ? deeds[name] : undefined;
    if (!deed) throw new Problem('not-found', 'market.mission.no-deed');
    return acting(whole, user, async (tx, actor, at) => {
      const seen = await seeMission(tx, actor, slug, at);
      if (deed.act) mustAct(actor, deed.act, seen.mission.organisation, at.toISOString().slice(0, 10));
      await deed.do({ tx, actor, seen, fields, at });
      const { id: mission, organisation } = seen.mission;
      if (deed.news)
        await enqueue(tx, missionNews, { id: randomUUID(), mission, organisation, news: deed.news });
      return site.mission(lang, slug);
    });
  });
}
