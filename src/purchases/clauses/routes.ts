// SPDX-License-Identifier: AGPL-3.0-or-later
// The addresses of clauses and tenders: the library to read, the page where a tender is written, its files.
import type { FastifyRequest } from 'fastify';
import { dayHere } from '../../base/day.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { comparedDocument } from '../../catalogue/routes/comparison-document.tsx';
import type { ComparedSlot } from '../../catalogue/section.ts';
import { listSoftwareBySlugs } from '../../catalogue/stores/software.ts';
import { loadLaw } from '../../law/sources-rows.ts';
import type { Document } from '../../platform/document/document.ts';
import { documentFile } from '../../platform/document/routes.ts';
import { queryLines, queryWord, queryWords } from '../../platform/web/input.ts';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { countries } from './clause.ts';
import { clausesPage } from './pages/clauses.tsx';
import { rulesDocument } from './pages/rules.ts';
import { specificationDocument } from './pages/specification.ts';
import { tenderPage } from './pages/tender.tsx';
import { begunFrom } from './routes-begun.ts';
import { loadLibrary } from './sources/library.ts';
import { tenderFrom, wrongIn } from './tender.ts';
import { texts } from './texts.ts';
import { saidOf } from './words.ts';
import { type Typed, words } from './words-asked.ts';

/** In which the procedures of all countries with clauses are held. */
const procedure: Lang = 'fr';
/** Software in one comparison, at most. */
const mostCompared = 4;

export function tenderRoutes(web: Web, slots: readonly ComparedSlot[]): void {
  web.get(site.patterns.clauses, async ({ lang, request }) => {
    const country = countries.find((one) => one === queryWord(request, 'country')) ?? 'FR';
    return clausesPage(lang, { country, library: loadLibrary(), reading: readingIn(lang) });
  });
  web.get(site.patterns.tender, async ({ lang, request }) => {
    const { typed, tender, asked, compared, names, isAsked } = await tenderIn(web, request);
    return tenderPage(lang, {
      ...{ typed, tender, asked, compared, names, isAsked, complaints: isAsked ? complaintsOf(tender) : [] },
      offered: loadLibrary().clauses.filter(({ country }) => country === tender.country),
      reading: readingIn(lang),
    });
  });
  const files = [
    [site.patterns.tenderSpecification, specificationDocument],
    [site.patterns.tenderRules, rulesDocument],
  ] as const;
  for (const [pattern, make] of files)
    documentFile(web, pattern, async ({ lang, request }): Promise<Document> => {
      const { tender, names, compared } = await tenderIn(web, request);
      const [wrong] = wrongIn(tender);
      if (wrong) throw new Problem('unfit', 'purchases.tender.refused', { said: saidOf(lang, wrong) });
      const { url, demonstration } = web.config;
      const comparison =
        names.length > 1 ? await comparedDocument(web, compared, procedure, slots) : undefined;
      return make({
        ...{ tender, comparison, day: dayHere(new Date()), halle: { site: url, demonstration } },
        address: new URL(site.tender(lang, { country: tender.country }), url).href,
      });
    });
}

const readingIn = (lang: Lang) => ({ lang, sources: loadLaw().sources, today: dayHere(new Date()) });

const complaintsOf = (tender: Parameters<typeof wrongIn>[0]) =>
  wrongIn(tender).flatMap((one) => ('field' in one ? [one] : []));

/** What the address says, begun from what it names where nobody chose yet. */
async function tenderIn({ db }: Web, request: FastifyRequest) {
  const library = loadLibrary();
  const { rules } = loadLaw();
  const today = dayHere(new Date());
  const names = [...words, ...library.variables.map(({ id }) => id)];
  const given = Object.fromEntries(names.map((word) => [word, queryLines(request, word, 1_800)])) as Typed;
  const isAsked = given.chosen !== '';
  const usual = speaker(texts, procedure)('purchases.tender.usual-criteria');
  const begun = isAsked
    ? {}
    : { criteria: usual, date: today, ...(await begunFrom(db, given, procedure, new Date())) };
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
  const typed: Typed = { ...given, ...begun, ...said };
  const chosen = queryWords(request, 'c').slice(0, 60);
  const tender = tenderFrom(typed, isAsked ? chosen : undefined, library, { rules, today });
  const found = await listSoftwareBySlugs(db, queryWords(request, 's').slice(0, mostCompared));
  const compared = found.map(({ slug }) => slug);
  return {
    ...{ typed, tender, isAsked, compared },
    names: found.map(({ name }) => name.value),
    asked: {
      ...said,
      ...(isAsked && { c: tender.clauses.map(({ id }) => id) }),
      ...(compared.length > 0 && { s: compared }),
    },
  };
}
