// SPDX-License-Identifier: AGPL-3.0-or-later
// Who keeps this halle: the legal notice, personal data, and what programs look for at fixed addresses.

import { dayHere } from '../../base/day.ts';
import type { Lang } from '../../base/language.ts';
import { listFormat } from '../../base/locale.ts';
import { answerTimesOn } from '../../law/answer-time.ts';
import { loadAnswerTimes, loadSources } from '../../law/sources-rows.ts';
import { keptDays as requests } from '../../people/agents/stores/admissions.ts';
import { keptDays as invitations } from '../../people/agents/stores/agents.ts';
import { territoryLabel } from '../../people/directory/territory/territory.ts';
import { keptHours } from '../../people/signed-in/store-kept.ts';
import { documentFile } from '../../platform/document/routes.ts';
import { keptFor } from '../../platform/mail/delays.ts';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { keptData } from './kept-data.ts';
import { legalPage } from './pages-legal.tsx';
import { privacyPage } from './pages-privacy.tsx';
import { agreementDocument, assessmentDocument, type QuebecAsked } from './pages-quebec.ts';
import { fileRoutes } from './routes-files.ts';

const kept = keptData({
  ...{ requests, invitations, mails: keptFor / 86_400_000, typedHours: keptHours },
});

export function keeperRoutes(web: Web): void {
  const { keeper } = web.config;
  const placesIn = (lang: Lang) =>
    listFormat(lang).format(keeper.dataIn.map((code) => territoryLabel(code, lang)));
  web.get(site.patterns.legal, async ({ lang }) => legalPage(lang, keeper));
  web.get(site.patterns.privacy, async ({ lang }) => {
    const rows = answerTimesOn(loadAnswerTimes(), dayHere(new Date()));
    const times = { rows, sources: loadSources() };
    return privacyPage(lang, { keeper, places: placesIn(lang), kept, times });
  });
  const { url, demonstration } = web.config;
  const asked = (lang: Lang): QuebecAsked => ({
    ...{ lang, keeper, kept, places: placesIn(lang), day: dayHere(new Date()) },
    halle: { site: url, demonstration },
  });
  documentFile(web, site.patterns.quebecAssessment, async ({ lang }) => assessmentDocument(asked(lang)));
  documentFile(web, site.patterns.quebecAgreement, async ({ lang }) => agreementDocument(asked(lang)));
  fileRoutes(web);
}
