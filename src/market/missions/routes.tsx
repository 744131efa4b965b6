// SPDX-License-Identifier: AGPL-3.0-or-later
// Addresses of missions: the list, one mission, one's own, a new one.

import { parseId } from '../../base/id.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { offeredFacets } from '../../base/list/facets.ts';
import { checkPage, pagesOf, parseQuery, type TypedQuery } from '../../base/list/query.ts';
import { money } from '../../base/money.ts';
import { Problem } from '../../base/problem.ts';
import { loadOrganisation } from '../../people/directory/stores/directory.ts';
import { whoWords } from '../../people/sign-in/accounts/pages-account.tsx';
import { personalDeed, personalPage, type SignedInUser } from '../../people/signed-in/routes.ts';
import type { Db, Tx } from '../../platform/db.ts';
import type { Page, Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { acting, asked, openPage } from '../routes-asked.ts';
import { draftMission } from './actions.ts';
import { type SeenMission, seeMission, seeOurs } from './actions-see.ts';
import { missionFiles, openMissions } from './api.ts';
import { missionList } from './listing.ts';
import { done, yearTotalCents } from './mission.ts';
import { listPage, newPage, oursPage } from './pages.tsx';
import { missionPage } from './pages-mission.tsx';
import type { TaskWritten } from './parts/form.tsx';
import { missionStepRoutes, softwareOf } from './routes-steps.ts';
import { loadThresholds } from './sources/thresholds.ts';
import { findSoftware } from './stores/names.ts';
import { texts } from './texts.ts';
import { thresholdOn } from './threshold.ts';
import { kindIn, readTask } from './written.ts';

export function missionRoutes(web: Web): void {
  web.get(site.patterns.missions, ({ lang, request }) => openList(web.db, lang, request.query as TypedQuery));
  personalPage(web, site.patterns.missionsOurs, async ({ lang, user }) => {
    const ours = await acting(web.db, user, (tx, actor) => seeOurs(tx, actor));
    return oursPage(lang, { ...ours, who: whoOf(lang, user) });
  });
  personalPage(web, site.patterns.missionNew, async ({ lang, user, request }) => {
    const written = await prefilled(
      web.db,
      lang,
      asked(request, 'genre') || asked(request, 'kind'),
      asked(request, 'logiciel') || asked(request, 'software'),
    );
    return newPage(lang, await newModel(web.db, lang, user, written));
  });
  personalDeed(web, site.patterns.missionNew, ({ lang, user, fields, tx: whole }) =>
    acting(whole, user, async (tx, actor, at) => {
      if (!fields['organisation']) throw new Problem('invalid', 'market.mission.no-organisation');
      const organisation = parseId<'Organisation'>(fields['organisation']);
      const { country } = await loadOrganisation(tx, organisation);
      const task = readTask(fields, currencyOf(country), await softwareOf(tx, fields));
      return site.mission(lang, await draftMission(tx, actor, organisation, task, at));
    }),
  );
  openPage(web, site.patterns.mission, async ({ lang, request, user }) => {
    const { slug } = request.params as { slug: string };
    const seen = await acting(web.db, user, (tx, actor, at) => seeMission(tx, actor, slug, at));
    return onePage(lang, seen, user);
  });
  missionStepRoutes(web);
  missionFiles(web);
}

const currencyOf = (country: string) => (country === 'CA' ? 'CAD' : 'EUR');
const whoOf = (lang: Lang, user: SignedInUser) => whoWords(lang, user.agencies);

async function openList(db: Db, lang: Lang, typed: TypedQuery): Promise<Page> {
  const query = parseQuery(missionList, typed);
  const { total, items, counts, label } = await openMissions(db, lang, query);
  const pages = pagesOf(total, missionList);
  checkPage(query, pages);
  const facets = offeredFacets(missionList, counts, query.chosen, label, lang);
  return listPage(lang, { missions: items, total, pages, facets, query });
}

async function newModel(db: Db, lang: Lang, user: SignedInUser, written: Omit<TaskWritten, 'currency'>) {
  const known = await Promise.all(
    user.agencies.map(({ organisation }) => loadOrganisation(db, organisation.id)),
  );
  const organisations = known.map(({ id, name, country }) => ({
    value: id,
    label: `${name} (${currencyOf(country)})`,
  }));
  const currency = currencyOf(known[0]?.country ?? 'FR');
  return {
    who: whoOf(lang, user),
    formToken: user.formToken,
    organisations,
    written: { ...written, currency },
  };
}

/** A trial of a software comes with its words; anything else with what the address names. */
async function prefilled(
  db: Db | Tx,
  lang: Lang,
  kind: string,
  slug: string,
): Promise<Omit<TaskWritten, 'currency'>> {
  const t = speaker(texts, lang);
  const software = slug ? await findSoftware(db, slug) : undefined;
  const known = kindIn(kind);
  const start = { ...(known ? { kind: known } : {}), ...(software ? { software: software.slug } : {}) };
  if (known !== 'install-test' || !software) return start;
  const name = software.name.slice(0, 80);
  const [title, description, acceptance] = (['title', 'description', 'acceptance'] as const).map((word) =>
    t(`market.mission.trial.${word}`, { name }),
  );
  return { ...start, title: title!, description: description!, acceptance: acceptance! };
}

function onePage(lang: Lang, seen: SeenMission, user: SignedInUser | undefined): Page {
  const { mission, organisation } = seen;
  const on = (done(mission, 'accepted')?.at ?? new Date().toISOString()).slice(0, 10);
  const threshold = thresholdOn(loadThresholds(), organisation.country, on);
  const total = seen.asker ? yearTotalCents(mission) : undefined;
  return missionPage(lang, {
    ...seen,
    ...(threshold ? { threshold } : {}),
    ...(total === undefined ? {} : { total: money(total, mission.ceilingExclVat.currency) }),
    ...(user ? { formToken: user.formToken } : {}),
    answerFor: user?.agencies.map(({ organisation: { id, name } }) => ({ value: id, label: name })) ?? [],
    ...(user ? { who: whoOf(lang, user) } : {}),
  });
}
