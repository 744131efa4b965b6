// SPDX-License-Identifier: AGPL-3.0-or-later
// The specification: the need first, then the conditions; the dated comparison of software as an annex.
import { formatDay, formatNumber } from '../../../base/format.ts';
import type { Lang } from '../../../base/language.ts';
import type { Block, Document } from '../../../platform/document/document.ts';
import type { Tender } from '../tender.ts';
import { clauseBlocks, frameOf, headBlocks, langOf, sourceBlocks, speak, type Written } from './blocks.ts';

export function specificationDocument(written: Written): Document {
  const { tender, comparison } = written;
  const lang = langOf(written);
  const t = speak(lang);
  const clauses = tender.clauses.filter(({ part }) => part === 'specification');
  const lots = tender.clauses.filter(({ id }) => id === 'lots');
  return {
    ...frameOf(written),
    title: t('purchases.tender.doc.specification', { subject: tender.subject }),
    about: t('purchases.tender.doc.about-specification'),
    blocks: [
      ...headBlocks(lang, tender),
      ...needBlocks(lang, tender),
      { kind: 'heading', level: 1, words: t('purchases.tender.doc.conditions') },
      ...clauseBlocks(lang, tender, [...lots, ...clauses]),
      ...(comparison ? comparisonBlocks(lang, comparison) : []),
      ...sourceBlocks(lang, [...lots, ...clauses]),
    ],
  };
}

function needBlocks(lang: Lang, { criteria, subject, need, ...more }: Tender): Block[] {
  const t = speak(lang);
  const { functions, volumes, interfaces } = more;
  const weighed = criteria
    .map(
      ({ words, weight }) =>
        `${words}, ${formatNumber(lang, weight / 100, { style: 'percent', maximumFractionDigits: 2 })}`,
    )
    .join('\u00a0; ');
  const judged: Block[] = weighed
    ? [{ kind: 'paragraph', line: t('purchases.tender.doc.judged-by', { criteria: weighed }) }]
    : [];
  const list = (
    name: 'functions' | 'volumes' | 'interfaces',
    items: readonly string[],
    lead?: string,
  ): Block[] =>
    items.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, words: t(`purchases.tender.doc.${name}`) },
          ...(lead ? [{ kind: 'paragraph' as const, line: lead }] : []),
          { kind: 'list', items },
        ];
  return [
    { kind: 'heading', level: 1, words: t('purchases.tender.doc.need') },
    { kind: 'paragraph', line: t('purchases.tender.doc.object-is', { subject }) },
    ...judged,
    ...need.map((line): Block => ({ kind: 'paragraph', line })),
    ...list('functions', functions, t('purchases.tender.doc.functions-lead')),
    ...list('volumes', volumes),
    ...list('interfaces', interfaces, t('purchases.tender.doc.interfaces-lead')),
  ];
}

/** The comparison as it would be sent alone, its headings without numbers, its place to decide left out. */
function comparisonBlocks(lang: Lang, { blocks, day }: Document): Block[] {
  const t = speak(lang);
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, words: t('purchases.tender.doc.comparison'), unnumbered: true },
    { kind: 'paragraph', line: t('purchases.tender.doc.comparison-note', { day: formatDay(lang, day) }) },
    ...blocks
      .filter(({ kind }, at) => kind !== 'fields' && blocks[at + 1]?.kind !== 'fields')
      .map((block): Block => (block.kind === 'heading' ? { ...block, level: 2, unnumbered: true } : block)),
  ];
}
