// SPDX-License-Identifier: AGPL-3.0-or-later
// A spreadsheet sent by a form, and the model to start from. The file is read in memory, bounded, and kept
// nowhere.
import { languages, spokenTags } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { actFor } from '../../people/agents/actions/acting.ts';
import { onSubmit, takeForm } from '../../people/signed-in/routes/form.ts';
import { agents } from '../../people/signed-in/routes/who.ts';
import { attachment } from '../../platform/document/attachment.ts';
import { queryWord } from '../../platform/web/input.ts';
import { hasSessionCookie } from '../../platform/web/session-cookie.ts';
import type { Web } from '../../platform/web.tsx';
import { patternIn, site } from '../../site.ts';
import { declareSpreadsheet } from '../actions/upload.ts';
import { tableForm } from '../forms.ts';
import { toldPage, toldWords } from '../pages/told.tsx';
import { speak } from '../parts.tsx';
import { modelFile } from '../sources/model.ts';
import { refusedFile } from '../sources/refused.ts';
import { mostLines } from '../sources/spreadsheet.ts';
import { listModelLines } from '../stores/model.ts';
import { ownList } from './own.tsx';

const megabyte = 1024 * 1024;
const most = 5;
/** A larger one is refused with its form as long as it can still be read; beyond, unread. */
const mostRead = 3 * most;

export function tableRoutes(web: Web): void {
  for (const { lang } of languages())
    web.server.get(patternIn(site.patterns.usageModel, lang), async (request, reply) =>
      reply
        .header('content-disposition', attachment(speak(lang)('usages.model-name'), 'csv'))
        .type('text/csv; charset=utf-8')
        .send(modelFile(lang, await listModelLines(web.db, queryWord(request, 'o'), mostLines))),
    );
  web.server.register(async (server) => {
    // a file is read only for who says that they are signed in
    server.addHook('onRequest', async (request, reply) => {
      if (!hasSessionCookie(request))
        return reply.redirect(site.signIn(site.langOf(request.url, spokenTags())), 303);
      return undefined;
    });
    // Node reads forms with files itself (Fetch standard)
    server.addContentTypeParser(
      'multipart/form-data',
      { parseAs: 'buffer', bodyLimit: mostRead * megabyte },
      async (request: { headers: Record<string, unknown> }, body: Buffer) =>
        readForm(String(request.headers['content-type']), body),
    );
    server.setErrorHandler((error) => {
      const isTooLarge = (error as { statusCode?: number }).statusCode === 413;
      throw isTooLarge ? tooLarge() : error;
    });
    takeForm({ ...web, server }, site.patterns.ownUsageTable, { who: agents(), page: ownList }, upload);
  });
}

const upload = onSubmit(
  tableForm,
  async ({ tx, lang, actor, organisation, at }: Parameters<typeof ownList.build>[0], { file }) => {
    if (file.size > most * megabyte) throw tooLarge();
    const bytes = new Uint8Array(await file.arrayBuffer());
    await actFor(tx, actor, 'usages.see', organisation.id, at);
    const sent = { bytes, organisation: organisation.id, lang };
    const { sent: rows, ...answered } = await declareSpreadsheet(tx, actor, sent, at);
    const refused = answered.outcomes
      .filter(({ outcome }) => outcome === 'refused')
      .map((one) => ({ line: one.line, why: toldWords(lang, one) }));
    const back = refusedFile(lang, rows, refused, speak(lang)('usages.report-why'));
    return toldPage(lang, { organisation, ...answered, refused: back });
  },
);

const tooLarge = () => new Problem('invalid', 'usages.too-large', { most });

async function readForm(type: string, body: Buffer): Promise<Record<string, unknown>> {
  try {
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
    return Object.fromEntries(form.entries());
  } catch (cause) {
    throw new Problem('invalid', 'usages.not-a-table', {}, { cause });
  }
}
