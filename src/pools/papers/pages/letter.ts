// SPDX-License-Identifier: AGPL-3.0-or-later
// A letter of intent: what the administration would share, and its budget to build and for each year.
import { formatExactly } from '../../../base/format.ts';
import type { Lang } from '../../../base/language.ts';
import type { Block, Document } from '../../../platform/document/document.ts';
import type { Paper } from '../paper.ts';
import { draftBlock, frameOf, sharesBlocks, speak, vehicleLines } from './blocks.ts';

export function letterDocument(lang: Lang, paper: Paper): Document {
  const t = speak(lang);
  const { member, subject, years, payers, pays, own } = paper;
  return {
    ...frameOf(lang, paper),
    title: t('pools.papers.letter-title', { member: member.name }),
    about: t('pools.papers.letter-about'),
    blocks: [
      draftBlock(lang),
      {
        kind: 'paragraph',
        line: t('pools.papers.letter-lead', { member: member.name, n: payers.length - 1, subject, years }),
      },
      ...vehicleLines(lang, paper).map((line): Block => ({ kind: 'paragraph', line })),
      {
        kind: 'facts',
        facts: [
          { label: t('pools.papers.net-year'), value: formatExactly(lang, pays) },
          ...(own ? [{ label: t('pools.papers.own'), value: formatExactly(lang, own) }] : []),
        ],
      },
      { kind: 'heading', level: 1, words: t('pools.papers.intended') },
      {
        kind: 'fields',
        fields: [
          { label: t('pools.papers.budget-build'), room: 'line' },
          { label: t('pools.papers.budget-year'), room: 'line' },
          { label: t('pools.papers.useful-from'), room: 'line' },
          { label: t('pools.papers.contact'), room: 'line' },
        ],
      },
      { kind: 'paragraph', line: t('pools.papers.letter-binds') },
      { kind: 'fields', fields: [{ label: t('pools.papers.sign'), room: 'signature' }] },
      { kind: 'heading', level: 1, words: t('pools.papers.annex'), unnumbered: true },
      ...sharesBlocks(lang, paper),
    ],
  };
}
