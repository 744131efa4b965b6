// SPDX-License-Identifier: AGPL-3.0-or-later
// From what the search found to what the page shows: facets in words, the everyday words added, products
// known by name.
import { inSentence, type Lang, wordsOf } from '../../base/language.ts';
import { offeredFacets } from '../../base/list/facets.ts';
import { pagesOf } from '../../base/list/query.ts';
import { gradeWord } from '../../measure/parts/measure.tsx';
import { speak } from '../parts.tsx';
import { type FacetName, softwareList } from '../search/list.ts';
import type { SoftwareQuery } from '../search/query.ts';
import type { CommuneNear, GradeGlance, Hit, KnownProduct, Results } from '../search/results.ts';
import type { Answer, Found } from '../search/search.ts';
import { functionsMeant } from '../thesaurus/need.ts';
import { functionWords, synonymsIn, systemWords, type Thesaurus } from '../thesaurus/thesaurus.ts';
import { named } from './comparison-cell.tsx';

/** Functions that one question means at most: a supplier’s many may all be meant. */
const mostMeant = 6;
export interface FoundWith {
  readonly found: Found;
  readonly query: SoftwareQuery;
  readonly lang: Lang;
  readonly thesaurus: Thesaurus;
  /** Grades of the answers, by id of software. */
  readonly grades: ReadonlyMap<string, GradeGlance>;
  /**
   * How many communes of the size of theirs use each answer, by id of software; absent when no commune is
   * known.
   */
  readonly alike?: ReadonlyMap<string, number> | undefined;
  readonly commune?: CommuneNear | undefined;
  readonly communeChoices?: readonly CommuneNear[] | undefined;
}

export function resultsView(given: FoundWith): Results {
  const { found, query, lang, commune, communeChoices } = given;
  const words = (name: FacetName, value: string) => facetWords(name, value, given);
  const understood = functionsMeant(found.need).map(({ id }) => ({
    value: id,
    label: functionWords(given.thesaurus, id, given.lang),
  }));
  return {
    total: found.total,
    pages: pagesOf(found.total, softwareList),
    hits: found.answers.map((answer) => hit(answer, given)),
    facets: offeredFacets(softwareList, found.facets, query.chosen, words, lang),
    expansions: expansions(given),
    products: products(given),
    understood: understood.map(({ label }) => label),
    ...(understood[0] && { need: understood[0] }),
    systems: found.systems.map(({ id, count }) => ({
      id,
      count,
      label: systemWords(given.thesaurus, id, given.lang),
    })),
    didYouMean: found.didYouMean,
    commune,
    communeChoices,
  };
}

function hit(
  { id, slug, name, summary, publisher, functions, covers, near, because, usages }: Answer,
  { grades, alike, thesaurus, lang }: FoundWith,
): Hit {
  return {
    slug,
    name,
    summary,
    publisher,
    usages,
    grade: grades.get(id),
    ...(alike && { alike: alike.get(id) ?? 0 }),
    ...(near && { near: near.map((one) => functionWords(thesaurus, one, lang)) }),
    ...(covers &&
      covers.done.length === 0 &&
      !near &&
      because.some(({ kind }) => kind === 'text') && { mentions: true }),
    ...(covers && {
      covers: {
        done: covers.done.map((one) => functionWords(thesaurus, one, lang)),
        asked: covers.asked.length,
      },
    }),
    ...(covers &&
      covers.done.length > 0 &&
      !covers.main && { mainly: functionWords(thesaurus, functions[0]!, lang) }),
  };
}

function facetWords(name: FacetName, value: string, { lang, thesaurus }: FoundWith): string {
  const t = speak(lang);
  switch (name) {
    case 'grade':
      return gradeWords(value, lang);
    case 'function':
      return functionWords(thesaurus, value, lang);
    case 'connection':
      return systemWords(thesaurus, value, lang);
    case 'licence':
      return t(
        `catalogue.family.${(['stays-free', 'may-close', 'not-libre'] as const).find((one) => one === value) ?? 'unknown'}`,
      );
    default:
      return named(lang, name, value);
  }
}

function gradeWords(value: string, lang: Lang): string {
  const state = (['inert', 'archived', 'pending', 'unavailable'] as const).find((one) => one === value);
  if (value === 'advised-against') return speak(lang)('catalogue.advised-against');
  if (state) return gradeWord(lang, { state });
  const letter = (['A', 'B', 'C', 'D', 'E'] as const).find((one) => one === value);
  return letter
    ? `${letter}, ${gradeWord(lang, { state: 'graded', letter }).toLocaleLowerCase(lang)}`
    : value.slice(0, 40);
}

/** Synonyms of the functions understood, without the words that were typed. */
function expansions({ found, query, lang, thesaurus }: FoundWith): string[] {
  const typed = query.q.toLocaleLowerCase(lang);
  const understood = functionsMeant(found.need)
    .slice(0, 2)
    .flatMap(({ id }) => thesaurus.functions.find((one) => one.id === id) ?? []);
  const words = understood.flatMap((one) =>
    [inSentence(wordsOf(one.label, lang), lang), ...synonymsIn(one, lang)].slice(0, 6),
  );
  return [...new Set(words)].filter((word) => word.toLocaleLowerCase(lang) !== typed);
}

/** A product by its name; a supplier, who has several, in one sentence with all that they are for. */
function products({ found, lang, thesaurus }: FoundWith): KnownProduct[] {
  const asked = new Set(functionsMeant(found.need).map(({ id }) => id));
  const aboutQuestion = (ids: readonly string[]) => {
    const among = ids.filter((id) => asked.has(id));
    return among.length > 0 && among.length < Math.min(mostMeant, ids.length) ? among : ids;
  };
  const words = (ids: readonly string[]) =>
    aboutQuestion([...new Set(ids)])
      .map((id) => inSentence(functionWords(thesaurus, id, lang), lang))
      .slice(0, 8);
  const bySupplier = Map.groupBy(found.need.products, ({ supplier }) => supplier);
  return [...bySupplier].map(([supplier, all]) => {
    const { name, url, checkedOn: date } = all[0]!;
    const functions = words(all.flatMap((product) => product.functions));
    return all.length > 1 || name === supplier
      ? { product: supplier, functions, url, date }
      : { product: name, supplier, functions, url, date };
  });
}
