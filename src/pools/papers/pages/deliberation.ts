// SPDX-License-Identifier: AGPL-3.0-or-later
// A draft deliberation of one member, with its own name, inhabitants and share; references that were not read
// in the text itself say so.
import { formatExactly, formatNumber } from '../../../base/format.ts';
import type { Lang } from '../../../base/language.ts';
import { termsIn } from '../../../base/terms.ts';
import type { Block, Document } from '../../../platform/document/document.ts';
import { citedFor, type Paper, times } from '../paper.ts';
import { draftBlock, frameOf, sharesBlocks, speak, vehicleLines } from './blocks.ts';

export function deliberationDocument(lang: Lang, paper: Paper): Document {
  const t = speak(lang);
  const { member, subject, payers } = paper;
  return {
    ...frameOf(lang, paper),
    title: t('pools.papers.deliberation-title', {
      ...{ member: member.name, decision: decisionOf(lang, paper) },
    }),
    about: t('pools.papers.deliberation-about'),
    blocks: [
      draftBlock(lang),
      { kind: 'fields', fields: [{ label: t('pools.papers.session'), room: 'line' }] },
      {
        kind: 'paragraph',
        line: t('pools.papers.deliberation-object', { n: payers.length - 1, subject }),
      },
      ...seenBlocks(lang, paper),
      ...consideringBlocks(lang, paper),
      ...decidesBlocks(lang, paper),
      {
        kind: 'fields',
        fields: [
          { label: t('pools.papers.present'), room: 'line' },
          { label: t('pools.papers.sign'), room: 'signature' },
        ],
      },
      { kind: 'heading', level: 1, words: t('pools.papers.annex'), unnumbered: true },
      ...sharesBlocks(lang, paper),
    ],
  };
}

/**
 * What its council takes, by the word of its country; of another body than a commune no country’s word is
 * sure.
 */
function decisionOf(lang: Lang, { member: { kind, country, territory } }: Paper): string {
  const place = kind === 'commune' && country ? { country, territory, kind } : undefined;
  return termsIn(lang, place).decision;
}

function seenBlocks(lang: Lang, { member }: Paper): Block[] {
  const t = speak(lang);
  const cited = citedFor(member.country);
  const items = cited.map(({ key, mark }) => [
    { words: t(key) },
    ...(mark === 'to-check' ? [{ words: t('pools.papers.to-check'), soft: true as const }] : []),
  ]);
  return [
    { kind: 'heading', level: 1, words: t('pools.papers.seen') },
    cited.length > 0 ? { kind: 'list', items } : { kind: 'paragraph', line: t('pools.papers.no-law') },
  ];
}

function consideringBlocks(lang: Lang, { member, subject, payers, pays, paid }: Paper): Block[] {
  const t = speak(lang);
  const { name, population, populationYear } = member;
  const need = population
    ? t('pools.papers.considering-need', {
        ...{ member: name, subject, population: formatNumber(lang, population) },
        year: String(populationYear ?? '—'),
      })
    : t('pools.papers.considering-need-only', { member: name, subject });
  const shared = t('pools.papers.considering-shared', {
    ...{ n: payers.length, member: name, amount: formatExactly(lang, pays), all: formatExactly(lang, paid) },
  });
  return [
    { kind: 'heading', level: 1, words: t('pools.papers.considering') },
    { kind: 'list', items: [need, shared, t('pools.papers.considering-key')] },
  ];
}

function decidesBlocks(lang: Lang, paper: Paper): Block[] {
  const t = speak(lang);
  const { coordinator, pays, years } = paper;
  const share = t('pools.papers.decides-share', {
    ...{ amount: formatExactly(lang, pays), years, all: formatExactly(lang, times(pays, years)) },
  });
  return [
    { kind: 'heading', level: 1, words: t('pools.papers.decides') },
    {
      kind: 'list',
      items: [
        t('pools.papers.decides-join', { coordinator: coordinator || t('pools.papers.to-choose') }),
        ...vehicleLines(lang, paper),
        share,
        t('pools.papers.decides-budget'),
        t('pools.papers.decides-sign'),
      ],
    },
  ];
}
