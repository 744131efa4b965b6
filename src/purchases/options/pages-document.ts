// SPDX-License-Identifier: AGPL-3.0-or-later
// The options studied as a document to sign: each with its reason, where the order comes from, a place to
// sign; the dated comparison as an annex.
import { formatDay } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { worded } from '../../law/parts.tsx';
import type { Block, Document } from '../../platform/document/document.ts';
import { ownTexts as wayTexts } from '../ways/texts/texts.ts';
import { basis, chosenOf, options, type Typed } from './study.ts';
import { ownTexts } from './texts.ts';

const texts = { ...wayTexts, ...ownTexts };

export interface Studied {
  readonly typed: Typed;
  readonly halle: Document['halle'];
  readonly day: Document['day'];
  readonly address: string;
  readonly comparison?: Document | undefined;
}

export function optionsDocument(lang: Lang, { typed, halle, day, address, comparison }: Studied): Document {
  const t = speaker(texts, lang);
  const chosen = chosenOf(typed);
  const rows = options.map((option) => [
    [
      [{ words: t(`purchases.options.${option}`), ...(option === chosen && { strong: true as const }) }],
      ...(option === chosen ? [t('purchases.options.retained')] : []),
    ],
    typed[option].trim()
      ? typed[option].split('\n').filter((line) => line.trim())
      : [t('purchases.options.unsaid')],
  ]);
  const column = (name: 'option' | 'why', share: number) => ({
    heading: t(`purchases.options.${name}`),
    share,
  });
  const order = basis.map(({ key, mark, checkedOn }) => [
    { words: t(`purchases.options.${key}`) },
    {
      words: ` (${worded(lang, 'mark', mark)}, ${t('purchases.ways.read-on', { day: formatDay(lang, checkedOn) })})`,
      soft: true as const,
    },
  ]);
  return {
    ...{ lang, halle, address, day: typed.date || day, author: typed.body || halle.site },
    title: `${t('purchases.options.title')}\u00a0: ${typed.subject}`,
    about: t('purchases.options.about'),
    blocks: [
      { kind: 'facts', facts: [{ label: t('purchases.options.subject'), value: typed.subject }] },
      {
        kind: 'table',
        caption: t('purchases.options.title'),
        columns: [column('option', 2), column('why', 4)],
        rows,
      },
      { kind: 'heading', level: 1, words: t('purchases.options.order'), unnumbered: true },
      { kind: 'list', items: order },
      {
        kind: 'fields',
        fields: [
          { label: t('purchases.options.function'), room: 'line' },
          { label: t('purchases.options.signed'), room: 'signature' },
        ],
      },
      ...(comparison ? annex(comparison) : []),
    ],
  };
}

const annex = ({ title, blocks }: Document): Block[] => [
  { kind: 'page-break' },
  { kind: 'heading', level: 1, words: title, unnumbered: true },
  ...blocks
    .filter(({ kind }, at) => kind !== 'fields' && blocks[at + 1]?.kind !== 'fields')
    .map((block): Block => (block.kind === 'heading' ? { ...block, level: 2, unnumbered: true } : block)),
];
