// SPDX-License-Identifier: AGPL-3.0-or-later
// A document as one value, said once and shown as a page, on paper, in a mail and in a word processor's file:
// its words are in the reader's language already, its links are whole addresses.
import { z } from 'zod';
import type { Day } from '../../base/day.ts';
import type { Lang } from '../../base/language.ts';
import { visible } from '../../base/text.ts';

/** At most: characters (UTF-16 units) of a run, runs of a line, rows, columns, blocks. */
const most = { characters: 20_000, pieces: 200, rows: 2_000, columns: 12, blocks: 2_000 } as const;

const words = z.string().max(most.characters);
const link = z.url({ protocol: /^https?$/ }).max(2_000);

const runShape = z
  .object({
    words,
    strong: z.literal(true).optional(),
    /** Said smaller: where a fact comes from, a remark. */
    soft: z.literal(true).optional(),
    link: link.optional(),
  })
  .readonly();
const lineShape = z.union([words, z.array(runShape).max(most.pieces).readonly()]);
const cellShape = z.array(lineShape).max(most.pieces).readonly();

const block = <Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) =>
  z.object({ kind: z.literal(kind), ...shape }).readonly();

/** What a document is made of, in its order. */
export const blockShape = z.discriminatedUnion('kind', [
  /** A section, or a part of one. Numbered (1, 1.1) unless it says otherwise: an annex. */
  block('heading', {
    level: z.union([z.literal(1), z.literal(2)]),
    words,
    unnumbered: z.literal(true).optional(),
  }),
  block('paragraph', { line: lineShape }),
  /** `counted`: its items are cited by their number, [1] and so on. */
  block('list', {
    items: z.array(lineShape).max(most.rows).readonly(),
    counted: z.literal(true).optional(),
  }),
  /** Label and value. */
  block('facts', {
    facts: z
      .array(z.object({ label: words, value: lineShape }).readonly())
      .max(most.pieces)
      .readonly(),
  }),
  /** The first cell of a row names it. `share`: how wide a column is beside the others. */
  block('table', {
    caption: words,
    columns: z
      .array(z.object({ heading: words, share: z.number().positive() }).readonly())
      .min(1)
      .max(most.columns)
      .readonly(),
    rows: z.array(z.array(cellShape).max(most.columns).readonly()).max(most.rows).readonly(),
  }),
  /** What is filled in by hand or at the keyboard: a line, several, boxes to tick, a place to sign. */
  block('fields', {
    fields: z
      .array(
        z
          .object({
            label: words,
            room: z.enum(['line', 'lines', 'boxes', 'signature']),
            /** Of `boxes`: what each says. */
            choices: z.array(words).max(most.columns).readonly().optional(),
          })
          .readonly(),
      )
      .max(most.pieces)
      .readonly(),
  }),
  block('page-break', {}),
]);
export const blocksShape = z.array(blockShape).max(most.blocks).readonly();

export type Block = z.infer<typeof blockShape>;
export type Run = z.infer<typeof runShape>;
/** Words alone, or pieces of which some are strong, small or lead somewhere. */
export type Line = z.infer<typeof lineShape>;
export type Cell = z.infer<typeof cellShape>;
export type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** A whole document, with who made it: what a page can leave to the site around it, paper cannot. */
export interface Document {
  readonly lang: Lang;
  readonly title: string;
  /** One sentence, for whoever looks at the file's properties. */
  readonly about: string;
  /** Who answers for what it says: an organisation, or the halle itself. */
  readonly author: string;
  /** The halle: HALLE_URL, and whether what it holds is invented. */
  readonly halle: { readonly site: string; readonly demonstration: boolean };
  /** Where the same can be read and checked: a whole address. */
  readonly address: string;
  /** The day it was made, on which all that it says was so. */
  readonly day: Day;
  readonly blocks: readonly Block[];
}

export const runsOf = (line: Line): readonly Run[] => (typeof line === 'string' ? [{ words: line }] : line);

/** A line as words alone. */
export const lineWords = (line: Line): string =>
  typeof line === 'string' ? line : line.map(({ words }) => words).join('');

/** The number before each heading (« 2.1 »), by its place among the blocks; none before an annex. */
export function headingNumbers(blocks: readonly Block[]): ReadonlyMap<number, string> {
  const numbers = new Map<number, string>();
  const at = { first: 0, second: 0 };
  for (const [place, one] of blocks.entries()) {
    if (one.kind !== 'heading' || one.unnumbered) continue;
    if (one.level === 1) {
      at.first += 1;
      at.second = 0;
      numbers.set(place, `${at.first}`);
    } else {
      at.second += 1;
      numbers.set(place, `${at.first}.${at.second}`);
    }
  }
  return numbers;
}

/**
 * Words as any file or mail can hold them: well formed, nothing unseen, on one line, without the code points
 * that XML 1.0 (§ 2.2) or Unicode (noncharacters) keep out. No-break spaces stay.
 */
export const plain = (words: string): string =>
  visible(words)
    .slice(0, most.characters)
    .toWellFormed()
    .replace(/\p{Noncharacter_Code_Point}/gu, '')
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ');

/** Whether words begin in a script that runs from right to left (the first letter, as UAX 9, P2). */
export const runsFromRight = (words: string): boolean =>
  /^\P{L}*[\p{Script=Hebr}\p{Script=Arab}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Adlm}]/u.test(
    words,
  );
