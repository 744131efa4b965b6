// SPDX-License-Identifier: AGPL-3.0-or-later
// What several papers say alike: who made them, the table of shares, the rule.
import { formatExactly, formatWritten } from '../../../base/format.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import type { Block, Document } from '../../../platform/document/document.ts';
import type { Paper } from '../paper.ts';
import { texts } from '../texts.ts';

export const speak = (lang: Lang) => speaker(texts, lang);

type Frame = Omit<Document, 'blocks' | 'title' | 'about'>;

/** Who answers for it: the administration itself, in a draft. */
export const frameOf = (lang: Lang, { member, halle, address, day }: Paper): Frame => ({
  ...{ lang, author: member.name, halle, address, day },
});

export const draftBlock = (lang: Lang): Block => ({
  kind: 'paragraph',
  line: [{ words: speak(lang)('pools.papers.draft'), strong: true }],
});

export function sharesBlocks(lang: Lang, { payers, paid, rules }: Paper): Block[] {
  const t = speak(lang);
  const rows = payers.map(({ name, people, pays }) => [
    [name],
    [formatWritten(lang, people)],
    [formatExactly(lang, pays)],
  ]);
  return [
    { kind: 'paragraph', line: t('pools.papers.rule', { rules: rules.join(', ') }) },
    {
      kind: 'table',
      caption: t('pools.papers.shares-caption'),
      columns: [
        { heading: t('pools.papers.who'), share: 4 },
        { heading: t('pools.papers.people'), share: 2 },
        { heading: t('pools.papers.cost-column'), share: 2 },
      ],
      rows: [...rows, [[t('pools.papers.all')], [''], [formatExactly(lang, paid)]]],
    },
  ];
}

/** By which legal vehicle, where it is chosen. */
export function vehicleLines(lang: Lang, { vehicle }: Paper): string[] {
  if (!vehicle) return [];
  const { name, basis, isRead } = vehicle;
  return [speak(lang)('pools.papers.vehicle-is', { name, basis, read: isRead ? 'yes' : 'no' })];
}
