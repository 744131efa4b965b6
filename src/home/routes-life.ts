// SPDX-License-Identifier: AGPL-3.0-or-later
// What lives in the halle, read for its first page: from where somebody looks, the nearest uses and tasks.
import { dayHere } from '../base/day.ts';
import type { Lang } from '../base/language.ts';
import { listMissions } from '../market/missions/stores/missions.ts';
import { awayWords } from '../market/parts-from.tsx';
import { awayFrom } from '../market/routes-from.ts';
import { firstNeeds } from '../needs/shelf.ts';
import { allNeeds } from '../needs/stores/shelf.ts';
import { organisationNaming } from '../people/directory/stores/naming.ts';
import { findPlaces } from '../people/directory/stores/places.ts';
import type { Db } from '../platform/db.ts';
import type { Life } from './parts/life.tsx';
import { listLivelyUses } from './store-life.ts';

const most = 4;
/** Needs among which the nearest are looked for: those with the most behind them. */
const mostLooked = 2_000;

/** @param from an organisation as it was written in the address, hostile */
export async function loadLife(db: Db, from: string | undefined, lang: Lang, at: Date): Promise<Life> {
  const found = from ? (await organisationNaming.resolve(db, from, lang)).found : undefined;
  const near = found && (await findPlaces(db, [found.id])).get(found.id);
  const open = await listMissions(db, { openAt: at });
  const said = firstNeeds(await allNeeds(db, at), 'backed', near ? mostLooked : most);
  const uses = await listLivelyUses(db, { on: dayHere(at), near, most });
  const away = await awayFrom(
    db,
    from,
    [
      ...uses.map(({ organisation }) => organisation.id),
      ...open.map(({ mission }) => mission.organisation),
      ...(near ? said.map(({ owner }) => owner.id) : []),
    ],
    lang,
  );
  const far = (id: string) => away?.kilometresTo?.(id) ?? Number.POSITIVE_INFINITY;
  const missions = near
    ? open.toSorted((a, b) => far(a.mission.organisation) - far(b.mission.organisation))
    : open;
  // the nearest, else those with the most behind them
  const needs = said
    .map((need) => ({ need, away: awayWords(lang, away, need.owner.id), far: far(need.owner.id) }))
    .sort((a, b) => a.far - b.far || b.need.crowd.administrations - a.need.crowd.administrations)
    .slice(0, most);
  return { uses, missions: missions.slice(0, most), needs, away };
}
