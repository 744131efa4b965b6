// SPDX-License-Identifier: AGPL-3.0-or-later
// What the API answers of one software: the whole sheet, and its grade.
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { Problem } from '../../base/problem.ts';
import type { Db } from '../../platform/db.ts';
import { site } from '../../site.ts';
import type { Sheet } from '../sheet.ts';
import { loadSheet } from '../stores/sheet.ts';
import { fullOf } from './answers.ts';
import { gradeOf } from './answers-grade.ts';
import { langQuery, slugParams, softwareFull } from './shapes.ts';
import { gradeFull } from './shapes-grade.ts';

/** One software, and its grade. */
export function softwareRoutes(server: FastifyInstance, db: Db): void {
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
