// SPDX-License-Identifier: AGPL-3.0-or-later
// Who says in public that they use what, for programs: of all software, page by page, or of one; as JSON or
// CSV.
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { dayHere } from '../base/day.ts';
import { Problem } from '../base/problem.ts';
import { findSoftware } from '../catalogue/stores/naming.ts';
import type { Db } from '../platform/db.ts';
import { attachment } from '../platform/document/attachment.ts';
import { site } from '../site.ts';
import { usedByList, usedByOf, usedByQuery, usedByTable } from './api-shapes.ts';
import { listUsedBy, type UsedBy } from './stores/used-by.ts';

/** Users in one JSON answer, and in one file. */
const pageSize = 500;
const fileSize = 100_000;
const today = () => dayHere(new Date());
const slugParams = z.object({ slug: z.string().min(1).max(100) });
const csv = z.string().describe('text/csv');

export function usedByApi(server: FastifyInstance, db: Db): void {
  const api = server.withTypeProvider<ZodTypeProvider>();
  api.get(
    site.api.usedBy(),
    {
      schema: {
        summary: 'Who uses what, and who says so',
        querystring: usedByQuery,
        response: { 200: usedByList },
      },
    },
    async ({ query: { after } }) => {
      const from = after?.split(' ') as [string, string] | undefined;
      const rows = await listUsedBy(db, {
        on: today(),
        after: from?.length === 2 ? from : undefined,
        limit: pageSize,
      });
      return {
        items: usedByOf(rows),
        links: { self: site.api.usedBy(), csv: `${site.api.usedBy()}.csv`, ...nextOf(rows) },
      };
    },
  );
  api.get(
    `${site.api.usedBy()}.csv`,
    { schema: { summary: 'The same as CSV', response: { 200: csv } } },
    async (_, reply) =>
      reply
        .header('content-disposition', attachment('used-by', 'csv'))
        .type('text/csv; charset=utf-8')
        .send(usedByTable(await listUsedBy(db, { on: today(), limit: fileSize }))),
  );
  ofOneApi(server, db);
}

function ofOneApi(server: FastifyInstance, db: Db): void {
  const api = server.withTypeProvider<ZodTypeProvider>();
  api.get(
    `${site.api.root}/software/:slug/used-by`,
    {
      schema: {
        summary: 'Who uses it, and who says so',
        params: slugParams,
        response: { 200: usedByList },
      },
    },
    async ({ params: { slug } }) => {
      const rows = await ofOne(db, slug);
      const self = site.api.usedBy(slug);
      return { items: usedByOf(rows), links: { self, csv: `${self}.csv`, software: site.api.one(slug) } };
    },
  );
  api.get(
    `${site.api.root}/software/:slug/used-by.csv`,
    { schema: { summary: 'The same as CSV', params: slugParams, response: { 200: csv } } },
    async ({ params: { slug } }, reply) =>
      reply
        .header('content-disposition', attachment(`used-by ${slug}`, 'csv'))
        .type('text/csv; charset=utf-8')
        .send(usedByTable(await ofOne(db, slug))),
  );
}

async function ofOne(db: Db, slug: string): Promise<UsedBy[]> {
  const software = await findSoftware(db, slug);
  if (!software) throw new Problem('not-found', 'catalogue.no-software', { slug: slug.slice(0, 80) });
  return listUsedBy(db, { on: today(), software: software.id, limit: fileSize });
}

function nextOf(rows: readonly UsedBy[]): { next?: string } {
  const last = rows.at(-1);
  if (rows.length < pageSize || !last) return {};
  return {
    next: `${site.api.usedBy()}?after=${encodeURIComponent(`${last.software.slug} ${last.place}`)}`,
  };
}
