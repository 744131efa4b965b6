// SPDX-License-Identifier: AGPL-3.0-or-later
// The address of the law.
import { dayHere } from '../base/day.ts';
import { type Lang, speaker } from '../base/language.ts';
import { Problem } from '../base/problem.ts';
import { territories, territoryLabel } from '../people/directory/territory/territory.ts';
import { queryWord } from '../platform/web/input.ts';
import type { Web } from '../platform/web.tsx';
import { site } from '../site.ts';
import { lawInForce, onlyCentral, withoutLaw } from './overview.ts';
import { lawPage } from './pages.tsx';
import { holidaysOf } from './shown.ts';
import { loadBills, loadHolidays, loadLaw } from './sources-rows.ts';
import { texts } from './texts.ts';

export function lawRoutes(web: Web): void {
  web.get(site.patterns.law, async ({ lang, request }) => {
    const on = dayHere(new Date());
    const year = yearOf(queryWord(request, 'annee') || queryWord(request, 'year'), on);
    const { rules, sources } = loadLaw();
    const holidays = holidaysOf(loadHolidays(), year).map(({ places, ...one }) => ({
      ...one,
      places: places.map((code) => territoryLabel(code, lang)),
    }));
    const laws = lawInForce(rules, on);
    return lawPage(lang, { on, laws, bills: loadBills(), sources, year, holidays, gaps: gapsOf(lang) });
  });
}

/** @throws Problem invalid `law.bad-year` */
function yearOf(written: string, on: string): number {
  if (written === '') return Number(on.slice(0, 4));
  const year = Number(written);
  if (!/^\d{4}$/.test(written) || year < 2000 || year > 2100)
    throw new Problem('invalid', 'law.bad-year', { written: written.slice(0, 20) });
  return year;
}

/** Countries of the directory, and the parts whose law is their own. */
function gapsOf(lang: Lang) {
  const { rules } = loadLaw();
  const codes = territories
    .filter(({ kind }) => kind === 'country' || kind === 'overseas')
    .map(({ code }) => code);
  return {
    none: withoutLaw(codes).map((code) => territoryLabel(code, lang)),
    central: onlyCentral(rules, codes).map((code) =>
      code === 'CA' ? speaker(texts, lang)('law.gaps-canada') : territoryLabel(code, lang),
    ),
  };
}
