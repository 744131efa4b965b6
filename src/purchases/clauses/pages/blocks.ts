// SPDX-License-Identifier: AGPL-3.0-or-later
// What the documents of a tender say alike: who buys and when, clauses filled, where they come from.
import { formatDay } from '../../../base/format.ts';
import { completeFor, type Lang, speaker } from '../../../base/language.ts';
import { worded } from '../../../law/parts.tsx';
import type { Block, Document } from '../../../platform/document/document.ts';
import type { Clause } from '../clause.ts';
import type { Tender } from '../tender.ts';
import { texts } from '../texts.ts';

export const speak = (lang: Lang) => speaker(texts, lang);

/** A tender about to be written down; `comparison`: the dated one that is annexed. */
export interface Written {
  readonly tender: Tender;
  readonly halle: Document['halle'];
  readonly day: Document['day'];
  /** Where the same is written: a whole address. */
  readonly address: string;
  readonly comparison?: Document | undefined;
}

/** That of the procedure, in which its clauses are written. */
export const langOf = ({ tender: { clauses } }: Written): Lang => clauses[0]?.lang ?? 'fr';

export function frameOf(written: Written): Omit<Document, 'blocks' | 'title' | 'about'> {
  const { tender, halle, day, address } = written;
  const lang = langOf(written);
  return {
    ...{ lang, halle, day, address },
    author: tender.buyer || speak(lang)('purchases.tender.doc.unknown-buyer'),
  };
}

export function headBlocks(lang: Lang, { subject, buyer, on }: Tender): Block[] {
  const t = speak(lang);
  return [
    { kind: 'paragraph', line: [{ words: t('purchases.tender.doc.draft'), strong: true }] },
    {
      kind: 'facts',
      facts: [
        {
          label: t('purchases.tender.doc.buyer'),
          value: buyer || t('purchases.tender.doc.missing', { label: t('purchases.tender.doc.buyer') }),
        },
        { label: t('purchases.tender.doc.object'), value: subject },
        { label: t('purchases.tender.doc.date'), value: formatDay(lang, on) },
      ],
    },
  ];
}

/** Each clause under its title, filled; what nobody said is marked. */
export function clauseBlocks(lang: Lang, tender: Tender, clauses: readonly Clause[]): Block[] {
  const own = completeFor(lang);
  const filled = (text: string) => filledIn(lang, tender, text);
  return clauses.flatMap(({ title, pieces }): Block[] => [
    { kind: 'heading', level: 2, words: title[own] },
    ...pieces.map(
      (piece): Block =>
        'items' in piece
          ? { kind: 'list', items: piece.items.map(filled) }
          : { kind: 'paragraph', line: filled(piece.paragraph) },
    ),
  ]);
}

/** A text of a clause; what nobody said stands there as what has to be completed. */
export const filledIn = (lang: Lang, tender: Tender, text: string): string =>
  tender.filled(text, (name) =>
    speak(lang)('purchases.tender.doc.missing', {
      label: tender.variables.find(({ id }) => id === name)?.label[completeFor(lang)] ?? name,
    }),
  );

export function sourceBlocks(lang: Lang, clauses: readonly Clause[]): Block[] {
  const t = speak(lang);
  const rows = clauses.flatMap(({ title, basis, checkedOn }) =>
    basis.map(({ text, mark }) => [
      [title[completeFor(lang)]],
      [text],
      [`${worded(lang, 'mark', mark)}, ${formatDay(lang, checkedOn)}`],
    ]),
  );
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, words: t('purchases.tender.doc.sources'), unnumbered: true },
    { kind: 'paragraph', line: t('purchases.tender.doc.sources-note') },
    {
      kind: 'table',
      caption: t('purchases.tender.doc.sources'),
      columns: [
        { heading: t('purchases.tender.doc.clause'), share: 3 },
        { heading: t('purchases.tender.doc.text'), share: 4 },
        { heading: t('purchases.tender.doc.sure'), share: 3 },
      ],
      rows,
    },
  ];
}
