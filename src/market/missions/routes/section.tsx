// SPDX-License-Identifier: AGPL-3.0-or-later
// What missions add to the sheet of a software (trying it) and to the page of a network (what it asks for).
import { speaker } from '../../../base/language.ts';
import type { SheetSlot } from '../../../catalogue/section.ts';
import type { OrganisationSlot } from '../../../people/directory/organisations/section.ts';
import type { Db } from '../../../platform/db.ts';
import { TrySection } from '../pages-section.tsx';
import { MissionLines } from '../parts/mission.tsx';
import { listMissions } from '../stores/missions.ts';
import { texts } from '../texts.ts';

/** The section « l’essayer » of each sheet. */
export function tryIt(db: Db): SheetSlot {
  const shows: SheetSlot['shows'] = ({ id }) => ({ missions: [id], organisations: 'all' });
  const make: SheetSlot['make'] = async (lang, { id, slug }) => {
    const missions = await listMissions(db, { software: id, openAt: new Date() });
    const body = <TrySection key="try" lang={lang} slug={slug} missions={missions} />;
    return { id: 'try', title: speaker(texts, lang)('market.mission.slot'), body };
  };
  return { make, shows };
}

/** The missions of a network that can be answered. */
export function asksFor(db: Db): OrganisationSlot {
  const make: OrganisationSlot['make'] = async (lang, { id }) => {
    const missions = await listMissions(db, { organisation: id, openAt: new Date() });
    if (missions.length === 0) return undefined;
    const title = speaker(texts, lang)('market.mission.of-network');
    return { id: 'missions', title, body: <MissionLines lang={lang} missions={missions} /> };
  };
  return { make, shows: () => ({ missions: 'all', organisations: 'all', catalogue: 'all' }) };
}
