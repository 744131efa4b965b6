// SPDX-License-Identifier: AGPL-3.0-or-later
// The catalogue for programs: read only, open to any origin, described by an OpenAPI 3.1 document made from
// the same shapes.

import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import {
  hasZodFastifySchemaValidationErrors,
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import type { z } from 'zod';
import { type Lang, rootLang, wordsOf } from '../base/language.ts';
import { pagesOf } from '../base/list/query.ts';
import { Problem } from '../base/problem.ts';
import type { Db } from '../platform/db.ts';
import type { Web } from '../platform/web.tsx';
import { site } from '../site.ts';
import { fullOf, gradeOf, summaryOf } from './api-answers.ts';
import {
  functionList,
  gradeFull,
  langQuery,
  rootLinks,
  searchQuery,
  slugParams,
  softwareFull,
  softwareList,
} from './api-shapes.ts';
import { softwareList as listed } from './search/list.ts';
import { parseSoftwareQuery } from './search/query.ts';
import { searchSoftware } from './search/stores/search.ts';
import type { Sheet } from './sheet.ts';
import { loadThesaurus } from './sources/thesaurus.ts';
import { listGlances } from './stores/grades.ts';
import { loadSheet } from './stores/sheet.ts';
import { synonymsIn } from './thesaurus/thesaurus.ts';

const about = {
  openapi: '3.1.0' as const,
  info: {
    title: 'Halle',
    version: '1',
    description: 'The catalogue of public free software: search by need, sheets, grades with their evidence.',
  },
};

/** Addresses that a feature to the right adds to the API. */
export type AddToApi = (api: FastifyInstance, db: Db) => void;

export function catalogueApi(web: Web, added: readonly AddToApi[]): void {
  web.server.register(async (api) => {
    await api.register(swagger, { openapi: about, transform: jsonSchemaTransform });
    api.setValidatorCompiler(validatorCompiler);
    api.setSerializerCompiler(serializerCompiler);
    api.addHook(
      'onSend',
      async (_, reply) =>
        void reply
          .header('access-control-allow-origin', '*')
          .header('cross-origin-resource-policy', 'cross-origin'),
    );
    api.setErrorHandler((error) => {
      if (!hasZodFastifySchemaValidationErrors(error)) throw error;
      const { instancePath, message } = error.validation[0]!;
      throw new Problem('invalid', 'catalogue.api-parameter', {
        parameter: instancePath.replace(/^\//, '').slice(0, 80),
        message: String(message).slice(0, 200),
      });
    });
    listRoutes(api, web.db);
    softwareRoutes(api, web.db);
    for (const add of added) add(api, web.db);
    api.get(site.api.description, { schema: { hide: true } }, () => api.swagger());
  });
}

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

function listRoutes(server: FastifyInstance, db: Db): void {
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

function softwareRoutes(server: FastifyInstance, db: Db): void {
  const api = server.withTypeProvider<ZodTypeProvider>();
  api.get(
    `${site.api.root}/software/:slug`,
    {
      schema: {
        summary: 'One software',
        params: slugParams,
        querystring: langQuery,
        response: { 200: softwareFull },
      },
    },
    async ({ params, query }, reply) => {
      const sheet = await loadSheet(db, params.slug, query.lang, Date.now());
      return 'alias' in sheet ? reply.redirect(site.api.one(sheet.alias), 301) : fullOf(sheet, query.lang);
    },
  );
  api.get(
    `${site.api.root}/software/:slug/grade`,
    {
      schema: {
        summary: 'Its grade, with all findings',
        params: slugParams,
        querystring: langQuery,
        response: { 200: gradeFull },
      },
    },
    async ({ params, query }, reply) => {
      const sheet = await loadSheet(db, params.slug, query.lang, Date.now());
      if ('alias' in sheet) return reply.redirect(`${site.api.one(sheet.alias)}/grade`, 301);
      return gradeOf(gradeIn(sheet), sheet.software.slug, query.lang);
    },
  );
}

function gradeIn({ grade }: Sheet) {
  if (!grade) throw new Problem('not-found', 'catalogue.no-grade');
  return grade;
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
