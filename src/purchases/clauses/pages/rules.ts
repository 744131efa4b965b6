// SPDX-License-Identifier: AGPL-3.0-or-later
// The rules of consultation: how to answer, what is handed in, how offers are judged.
import { formatNumber } from '../../../base/format.ts';
import type { Lang } from '../../../base/language.ts';
import type { Block, Document } from '../../../platform/document/document.ts';
import type { Tender } from '../tender.ts';
import { clauseBlocks, frameOf, headBlocks, langOf, sourceBlocks, speak, type Written } from './blocks.ts';

export function rulesDocument(written: Written): Document {
  const { tender } = written;
  const lang = langOf(written);
  const t = speak(lang);
  const clauses = tender.clauses.filter(({ part }) => part === 'rules');
  return {
    ...frameOf(written),
    title: t('purchases.tender.doc.rules', { subject: tender.subject }),
    about: t('purchases.tender.doc.about-rules'),
    blocks: [
      ...headBlocks(lang, tender),
      { kind: 'paragraph', line: t('purchases.tender.doc.object-is', { subject: tender.subject }) },
      { kind: 'heading', level: 1, words: t('purchases.tender.doc.answering') },
      ...clauseBlocks(lang, tender, clauses),
      { kind: 'heading', level: 1, words: t('purchases.tender.doc.papers') },
      {
        kind: 'list',
        items: (['answer', 'price', 'capacity'] as const).map((one) =>
          t(`purchases.tender.doc.paper-${one}`),
        ),
      },
      ...judgingBlocks(lang, tender),
      ...sourceBlocks(lang, clauses),
    ],
  };
}

function judgingBlocks(lang: Lang, { criteria }: Tender): Block[] {
  const t = speak(lang);
  const percent = (weight: number) =>
    formatNumber(lang, weight / 100, { style: 'percent', maximumFractionDigits: 2 });
  const sum = criteria.reduce((all, { weight }) => all + weight, 0);
  return [
    { kind: 'heading', level: 1, words: t('purchases.tender.doc.judging') },
    { kind: 'paragraph', line: t('purchases.tender.doc.judging-lead') },
    {
      kind: 'table',
      caption: t('purchases.tender.doc.criteria-caption'),
      columns: [
        { heading: t('purchases.tender.doc.criterion'), share: 5 },
        { heading: t('purchases.tender.doc.weight'), share: 1 },
      ],
      rows: [
        ...criteria.map(({ words, weight }) => [[words], [percent(weight)]]),
        [[t('purchases.tender.doc.all')], [percent(sum)]],
      ],
    },
  ];
}
