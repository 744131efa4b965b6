// SPDX-License-Identifier: AGPL-3.0-or-later
// A spreadsheet sent by a form, and the model to start from. The file is read in memory, bounded, and kept
// nowhere.
import { languages, spokenTags } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { actFor } from '../../people/agents/actions/acting.ts';
import { personalDeed } from '../../people/signed-in/routes.ts';
import { hasSessionCookie } from '../../platform/web/session-cookie.ts';
import type { Web } from '../../platform/web.tsx';
import { patternIn, site } from '../../site.ts';
import { declareSpreadsheet } from '../actions/upload.ts';
import { toldPage } from '../pages/told.tsx';
import { modelFile } from '../sources/model.ts';
import { actorOfUser, organisationOf } from './own.tsx';

const megabytes = 5;

export function tableRoutes(web: Web): void {
  for (const { lang } of languages())
    web.server.get(patternIn(site.patterns.usageModel, lang), async (_, reply) =>
      reply
        .header('content-disposition', 'attachment; filename="halle.csv"')
        .type('text/csv; charset=utf-8')
        .send(modelFile(lang)),
    );
  web.server.register(async (server) => {
    // a file is read only for who says that they have come in
    server.addHook('onRequest', async (request, reply) => {
      if (!hasSessionCookie(request))
        return reply.redirect(site.signIn(site.langOf(request.url, spokenTags())), 303);
      return undefined;
    });
    // Node reads forms with files itself (Fetch standard)
    server.addContentTypeParser(
      'multipart/form-data',
      { parseAs: 'buffer', bodyLimit: megabytes * 1024 * 1024 },
      async (request: { headers: Record<string, unknown> }, body: Buffer) =>
        readForm(String(request.headers['content-type']), body),
    );
    server.setErrorHandler((error) => {
      const tooLarge = (error as { statusCode?: number }).statusCode === 413;
      throw tooLarge ? new Problem('invalid', 'catalogue.usage.too-large', { most: megabytes }) : error;
    });
    personalDeed({ ...web, server }, site.patterns.ownUsageTable, async ({ lang, request, user, tx, at }) => {
      const file = (request.body as Record<string, unknown> | undefined)?.['file'];
      if (!(file instanceof File) || file.size === 0) throw new Problem('invalid', 'catalogue.usage.no-file');
      const bytes = new Uint8Array(await file.arrayBuffer());
      const organisation = await organisationOf(
        tx,
        (request.params as { organisation: string }).organisation,
      );
      const actor = await actorOfUser(tx, user);
      await actFor(tx, actor, 'usages.see', organisation.id, at);
      return toldPage(lang, organisation, await declareSpreadsheet(tx, actor, bytes, at));
    });
  });
}

async function readForm(type: string, body: Buffer): Promise<Record<string, unknown>> {
  try {
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
    return Object.fromEntries(form.entries());
  } catch (cause) {
    throw new Problem('invalid', 'catalogue.usage.not-a-table', {}, { cause });
  }
}
