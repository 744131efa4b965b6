// SPDX-License-Identifier: AGPL-3.0-or-later
// The list of software for a spreadsheet: the same answers as on the page, in the same order.
import type { Lang } from '../../base/language.ts';
import type { TypedQuery } from '../../base/list/query.ts';
import { gradeWord } from '../../measure/parts/measure.tsx';
import { listTable, mostInTable } from '../../platform/list/routes.ts';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { inLang, speak } from '../parts.tsx';
import { parseSoftwareQuery } from '../search/query.ts';
import type { GradeGlance } from '../search/results.ts';
import { sizeOf } from '../search/search.ts';
import { searchSoftware } from '../search/stores/search.ts';
import { loadThesaurus } from '../sources/thesaurus.ts';
import { listGlances } from '../stores/glances.ts';
import { functionWords } from '../thesaurus/thesaurus.ts';
import { communeOf } from './search.tsx';

const columns = ['name', 'publisher', 'grade', 'functions', 'summary', 'usages', 'address'] as const;

export function searchTableRoute(web: Web): void {
  listTable(web, site.patterns.searchTable, (lang, typed) => tableOf(web, lang, typed));
}

async function tableOf({ db, config }: Web, lang: Lang, typed: TypedQuery): Promise<string[][]> {
  const t = speak(lang);
  const thesaurus = loadThesaurus();
  const { q: text, chosen, sort, alike, commune: place } = parseSoftwareQuery(typed);
  const { commune } = await communeOf(db, place, lang);
  const size = alike && commune?.population !== undefined ? sizeOf(commune.population) : undefined;
  const question = { text, lang, chosen, alike: size, sort, page: 1, size: mostInTable };
  const { answers } = await searchSoftware(db, question, thesaurus);
  const ids = answers.map(({ id }) => id);
  const grades = await listGlances(db, ids, Date.now());
  const rows = answers.map(({ id, slug, name, summary, publisher, functions, usages }) => [
    name,
    publisher ?? '',
    gradeSaid(lang, grades.get(id)),
    functions.map((one) => functionWords(thesaurus, one, lang)).join(', '),
    inLang(summary, lang)?.words ?? '',
    String(usages),
    new URL(site.software(lang, slug), config.url).href,
  ]);
  return [columns.map((column) => t(`catalogue.list.column.${column}`)), ...rows];
}

/** « B, vivante »; the state in words where there is no letter. */
function gradeSaid(lang: Lang, grade: GradeGlance | undefined): string {
  const { state, letter } = grade ?? { state: 'unavailable' as const, letter: undefined };
  const words = gradeWord(lang, { state, ...(letter && { letter }) });
  return letter ? `${letter}, ${words.toLocaleLowerCase(lang)}` : words;
}
