// SPDX-License-Identifier: AGPL-3.0-or-later
// Where the API begins, and what it lists: software found by a need, the functions of a local authority.
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import { type Lang, rootLang, wordsOf } from '../../base/language.ts';
import { pagesOf } from '../../base/list/query.ts';
import type { Db } from '../../platform/db.ts';
import { site } from '../../site.ts';
import { softwareList as listed } from '../search/list.ts';
import { parseSoftwareQuery } from '../search/query.ts';
import { searchSoftware } from '../search/stores/search.ts';
import { loadThesaurus } from '../sources/thesaurus.ts';
import { listGlances } from '../stores/glances.ts';
import { synonymsIn } from '../thesaurus/thesaurus.ts';
import { summaryOf } from './answers.ts';
import { functionList, langQuery, rootLinks, searchQuery, softwareList } from './shapes.ts';

const whereThingsAre = {
  name: 'Halle',
  links: {
    software: site.api.software(),
    functions: `${site.api.root}/functions`,
    usedBy: site.api.usedBy(),
    names: site.api.names(),
    description: site.api.description,
  },
};

/** Where things are, and the lists. */
export function listRoutes(server: FastifyInstance, db: Db): void {
  const api = server.withTypeProvider<ZodTypeProvider>();
  api.get(
    site.api.root,
    { schema: { summary: 'Where things are', response: { 200: rootLinks } } },
    () => whereThingsAre,
  );
  api.get(
    site.api.software(),
    { schema: { summary: 'Search, or list', querystring: searchQuery, response: { 200: softwareList } } },
    ({ query }) => list(db, query),
  );
  api.get(
    `${site.api.root}/functions`,
    {
      schema: {
        summary: 'Functions of a local authority',
        querystring: langQuery,
        response: { 200: functionList },
      },
    },
    ({ query }) => functions(query.lang),
  );
}

async function list(db: Db, { lang, ...query }: z.infer<typeof searchQuery>) {
  const asked = parseSoftwareQuery({ ...query, sort: query.sort ?? 'utility', page: query.page ?? 1 });
  const found = await searchSoftware(
    db,
    { text: asked.q, lang, chosen: asked.chosen, sort: asked.sort, page: asked.page, size: listed.pageSize },
    loadThesaurus(),
  );
  const grades = await listGlances(
    db,
    found.answers.map(({ id }) => id),
    Date.now(),
  );
  const pages = pagesOf(found.total, listed);
  const at = (page: number) =>
    site.api.software({
      ...query,
      lang: lang === rootLang ? undefined : lang,
      page: page === 1 ? undefined : page,
    });
  return {
    total: found.total,
    page: asked.page,
    pages,
    items: found.answers.map((answer) => summaryOf(answer, grades.get(answer.id), lang)),
    facets: Object.fromEntries(
      Object.entries(found.facets).map(([name, counts]) => [name, Object.fromEntries(counts)]),
    ),
    understood: {
      functions: found.need.functions.map(({ id }) => id),
      products: found.need.products.map(({ name }) => name),
    },
    didYouMean: found.didYouMean ?? null,
    links: {
      self: at(asked.page),
      ...(asked.page < pages && { next: at(asked.page + 1) }),
      ...(asked.page > 1 && { previous: at(asked.page - 1) }),
    },
  };
}

function functions(lang: Lang) {
  const items = loadThesaurus().functions.map((one) => ({
    id: one.id,
    group: one.group,
    label: wordsOf(one.label, lang),
    synonyms: [...synonymsIn(one, lang)],
    links: { software: site.api.software({ function: one.id }) },
  }));
  return { items, links: { self: `${site.api.root}/functions` } };
}
