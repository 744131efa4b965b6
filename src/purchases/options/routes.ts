// SPDX-License-Identifier: AGPL-3.0-or-later
// The addresses of the options studied: the page, and the document that is signed.
import type { FastifyRequest } from 'fastify';
import { dayHere } from '../../base/day.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { comparedDocument } from '../../catalogue/routes/comparison-document.tsx';
import type { ComparedSlot } from '../../catalogue/section.ts';
import { listSoftwareBySlugs } from '../../catalogue/stores/software.ts';
import { documentFile } from '../../platform/document/routes.ts';
import { queryLines, queryWords } from '../../platform/web/input.ts';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { optionsPage } from './pages.tsx';
import { optionsDocument } from './pages-document.ts';
import { lacksIn, type Typed, words } from './study.ts';
import { ownTexts } from './texts.ts';
import { lackWords } from './words.ts';

/** Software in one comparison, at most. */
const mostCompared = 4;

export function optionRoutes(web: Web, slots: readonly ComparedSlot[]): void {
  web.get(site.patterns.options, async ({ lang, request }) => {
    const { typed, isAsked, compared, asked } = await studyIn(web, request, lang);
    return optionsPage(lang, { typed, isAsked, compared, asked, lacks: isAsked ? lacksIn(typed) : [] });
  });
  documentFile(web, site.patterns.optionsFile, async ({ lang, request }) => {
    const { typed, compared } = await studyIn(web, request, lang);
    const [lack] = lacksIn(typed);
    if (lack) throw new Problem('unfit', 'purchases.options.refused', { said: lackWords(lang, lack, typed) });
    const { url, demonstration } = web.config;
    const comparison = compared.length > 1 ? await comparedDocument(web, compared, lang, slots) : undefined;
    return optionsDocument(lang, {
      ...{ typed, comparison, day: dayHere(new Date()), halle: { site: url, demonstration } },
      address: new URL(site.options(lang), url).href,
    });
  });
}

async function studyIn({ db }: Web, request: FastifyRequest, lang: Lang) {
  const given = Object.fromEntries(words.map((word) => [word, queryLines(request, word, 1_200)])) as Typed;
  const isAsked = given.asked !== '';
  const found = await listSoftwareBySlugs(db, queryWords(request, 's').slice(0, mostCompared));
  const names = found.map(({ name }) => name.value).join(', ');
  const reuse = speaker(ownTexts, lang)('purchases.options.begun-reuse', { names });
  const begun = isAsked
    ? {}
    : { date: given.date || dayHere(new Date()), ...(names && !given.reuse && { reuse }) };
  const compared = found.map(({ slug }) => slug);
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
  return {
    ...{ isAsked, compared },
    typed: { ...given, ...begun } as Typed,
    asked: { ...said, ...(compared.length > 0 && { s: compared }) },
  };
}
