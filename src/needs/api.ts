// SPDX-License-Identifier: AGPL-3.0-or-later
// For the form while a need is being said, and for programs: what may exist already, needs that say the same
// with the reasons, software that does it with its letter.
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { type Lang, speaker } from '../base/language.ts';
import type { GradeGlance } from '../catalogue/search/results.ts';
import { gradeWord } from '../measure/parts/measure.tsx';
import type { Db } from '../platform/db.ts';
import { langShape } from '../platform/web/lang-shape.ts';
import { site } from '../site.ts';
import { findNear } from './actions/near.ts';
import type { NearModel } from './parts/near.tsx';
import { nearWords } from './routes/near.ts';
import { allNeeds } from './stores/shelf.ts';
import { texts } from './texts/texts.ts';
import { crowdWords } from './words.ts';

const querystring = z.object({
  q: z.string().max(120).describe('The title of a need, as it is being written'),
  lang: langShape,
});
const answer = z.object({
  needs: z
    .array(
      z.object({
        title: z.string(),
        address: z.string(),
        note: z.string().describe('Who leads it, and how many are behind it'),
        why: z.array(z.string()).describe('Why it may be the same, and what differs'),
      }),
    )
    .describe('The nearest first, four at most'),
  software: z.array(
    z.object({ name: z.string(), address: z.string(), grade: z.string().describe('In words') }),
  ),
  links: z.record(z.string(), z.string()),
});

/** Adds /api/v1/needs/near. */
export function needsApi(server: FastifyInstance, db: Db): void {
  server
    .withTypeProvider<ZodTypeProvider>()
    .get(
      site.api.needsNear(),
      { schema: { summary: 'What may exist already of a need', querystring, response: { 200: answer } } },
      async ({ query: { q, lang } }) => {
        const at = new Date();
        const near = await findNear(db, await allNeeds(db, at), { title: q, lang }, at);
        return { ...shown(lang, nearWords(lang, near)), links: { self: site.api.needsNear({ q, lang }) } };
      },
    );
}

/** « C · À surveiller » */
const gradeSaid = (lang: Lang, grade: GradeGlance): string =>
  [grade.state === 'graded' && grade.letter, gradeWord(lang, grade)].filter(Boolean).join(' · ');

function shown(lang: Lang, { needs, software }: NearModel) {
  const t = speaker(texts, lang);
  return {
    needs: needs.map(({ need, why = [] }) => ({
      title: need.title,
      address: site.need(lang, need.slug),
      note: `${t('needs.line.by', { name: need.owner.name })}, ${crowdWords(lang, need.crowd)}`,
      why: [...why],
    })),
    software: software.map(({ slug, name, grade }) => ({
      ...{ name, address: site.software(lang, slug) },
      grade: grade ? gradeSaid(lang, grade) : t('needs.near.no-grade'),
    })),
  };
}
