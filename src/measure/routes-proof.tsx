// SPDX-License-Identifier: AGPL-3.0-or-later
// The page of the proof, and the two files it is printed from.

import { rootLang, speaker } from '../base/language.ts';
import { attachment } from '../platform/document/attachment.ts';
import { Next } from '../platform/parts/next.tsx';
import type { Web } from '../platform/web.tsx';
import { site } from '../site.ts';
import { ProofPage } from './proof/pages.tsx';
import { speak } from './proof/parts/figures.ts';
import { loadProof, readAnswerSchema, readAnswers, readReport } from './sources/proof.ts';
import { pageTexts } from './texts/page.ts';

export function proofRoutes(web: Web): void {
  web.get(site.patterns.proof, async ({ lang }) => {
    const t = speak(lang);
    const proof = loadProof();
    const title = t('measure.proof.title');
    const above = speaker(pageTexts, lang)('measure.page.title');
    return {
      lang,
      title,
      description: t('measure.proof.lead', { pairs: proof.asked.pairs }),
      address: site.proof,
      here: 'choose',
      crumbs: [{ label: above, href: site.method(lang) }, { label: title }],
      body: <ProofPage lang={lang} proof={proof} />,
      shows: {},
      next: (
        <Next title={t('measure.proof.next')} main={{ label: above, href: site.method(lang) }}>
          {t('measure.proof.next-means')}
        </Next>
      ),
    };
  });
  web.server.get(site.proofReport, async (_, reply) =>
    reply.type('application/json; charset=utf-8').send(readReport()),
  );
  web.server.get(site.measureSchema, async (_, reply) =>
    reply.type('application/schema+json; charset=utf-8').send(readAnswerSchema()),
  );
  web.server.get(site.proofAnswers, async (_, reply) =>
    reply
      .header('content-disposition', attachment(speak(rootLang)('measure.proof.title'), 'csv'))
      .type('text/csv; charset=utf-8')
      .send(readAnswers()),
  );
}
