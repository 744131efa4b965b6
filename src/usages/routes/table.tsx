// SPDX-License-Identifier: AGPL-3.0-or-later
// A spreadsheet sent by a form, and the model to start from. The file is read in memory, bounded, and kept
// nowhere.
import { languages } from '../../base/language.ts';
import { actFor } from '../../people/agents/actions/acting.ts';
import { bytesOf, withFiles } from '../../people/signed-in/routes/files.ts';
import { onSubmit, takeForm } from '../../people/signed-in/routes/form.ts';
import { agents } from '../../people/signed-in/routes/who.ts';
import { attachment } from '../../platform/document/attachment.ts';
import { whyHeading } from '../../platform/table/parts.tsx';
import { refusedFile } from '../../platform/table/refused.ts';
import { queryWord } from '../../platform/web/input.ts';
import type { Web } from '../../platform/web.tsx';
import { patternIn, site } from '../../site.ts';
import { declareSpreadsheet } from '../actions/upload.ts';
import { tableForm } from '../forms.ts';
import { toldPage, toldWords } from '../pages/told.tsx';
import { speak } from '../parts.tsx';
import { modelFile } from '../sources/model.ts';
import { mostLines } from '../sources/spreadsheet.ts';
import { listModelLines } from '../stores/model.ts';
import { ownList } from './own.tsx';

const limit = { most: 5, tooLarge: 'usages.too-large', unreadable: 'usages.not-a-table' };

export function tableRoutes(web: Web): void {
  for (const { lang } of languages())
    web.server.get(patternIn(site.patterns.usageModel, lang), async (request, reply) =>
      reply
        .header('content-disposition', attachment(speak(lang)('usages.model-name'), 'csv'))
        .type('text/csv; charset=utf-8')
        .send(modelFile(lang, await listModelLines(web.db, queryWord(request, 'o'), mostLines))),
    );
  withFiles(web, limit, (reading) =>
    takeForm(reading, site.patterns.ownUsageTable, { who: agents(), page: ownList }, upload),
  );
}

const upload = onSubmit(
  tableForm,
  async ({ tx, lang, actor, organisation, at }: Parameters<typeof ownList.build>[0], { file }) => {
    const bytes = await bytesOf(file, limit);
    await actFor(tx, actor, 'usages.see', organisation.id, at);
    const sent = { bytes, organisation: organisation.id, lang };
    const { sent: rows, ...answered } = await declareSpreadsheet(tx, actor, sent, at);
    const refused = answered.outcomes
      .filter(({ outcome }) => outcome === 'refused')
      .map((one) => ({ line: one.line, why: toldWords(lang, one) }));
    const back = refusedFile(lang, rows, refused, whyHeading(lang));
    return toldPage(lang, { organisation, ...answered, refused: back });
  },
);
