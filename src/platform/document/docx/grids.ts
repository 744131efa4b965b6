// SPDX-License-Identifier: AGPL-3.0-or-later
// Tables of a word processor's file: what is read as one (its head repeats on each page, its first column
// names the rows), and fields to fill in.
import {
  BorderStyle,
  CheckBox,
  HeightRule,
  type ITableCellOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type BlockOf, type Cell, type Line, plain } from '../document.ts';
import { paragraph } from './lines.ts';
import { ink, textWidth } from './styles.ts';

const thin = { style: BorderStyle.SINGLE, size: 4, color: ink.rule } as const;
const none = { style: BorderStyle.NIL } as const;
const margins = { top: 60, bottom: 60, left: 90, right: 90 } as const;

export function tableOf({ columns, rows }: BlockOf<'table'>): Table {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((textWidth * share) / whole));
  const cell = (at: number, lines: Cell, options: Partial<ITableCellOptions> = {}) =>
    new TableCell({
      ...options,
      width: { size: widths[at]!, type: WidthType.DXA },
      children: (lines.length > 0 ? lines : ['']).map((line) => paragraph(line, { style: 'Cell' })),
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ heading }, at) =>
      cell(at, [[{ words: heading, strong: true }]], { shading: { fill: ink.head } }),
    ),
  });
  const body = rows.map(
    (cells) => new TableRow({ cantSplit: true, children: columns.map((_, at) => cell(at, cells[at] ?? [])) }),
  );
  return table(widths, [head, ...body], true);
}

/** Facts as label and value, without lines: laid out as a table, since Word has nothing else for it. */
export function factsOf({ facts }: Pick<BlockOf<'facts'>, 'facts'>): Table {
  return table(
    halves(0.3),
    facts.map(
      ({ label, value }) =>
        new TableRow({ cantSplit: true, children: [plainCell(label, 0, 0.3), plainCell(value, 1, 0.3)] }),
    ),
    false,
  );
}

/** Twentieths of a point that each kind of field leaves to write in. */
const rooms = { line: 440, lines: 1_500, boxes: 440, signature: 1_700 } as const;

export function fieldsOf({ fields }: BlockOf<'fields'>): Table {
  const rows = fields.map(({ label, room, choices = [] }, at) => {
    // All on one page: a signature alone on the next one signs nothing.
    const keep = { style: 'Cell', keepNext: at < fields.length - 1 };
    const choose = choices.map(
      (choice) => new Paragraph({ ...keep, children: [new CheckBox(), new TextRun(` ${plain(choice)}`)] }),
    );
    const answer = new TableCell({
      width: { size: halves(0.3)[1]!, type: WidthType.DXA },
      borders: { top: thin, bottom: thin, left: thin, right: thin },
      children: choose.length > 0 ? choose : [new Paragraph(keep)],
    });
    return new TableRow({
      cantSplit: true,
      height: { value: rooms[room], rule: HeightRule.ATLEAST },
      children: [plainCell(label, 0, 0.3, keep.keepNext), answer],
    });
  });
  return table(halves(0.3), rows, false);
}

const halves = (first: number): [number, number] => {
  const width = Math.floor(textWidth * first);
  return [width, textWidth - width];
};

function plainCell(line: Line, at: 0 | 1, first: number, keepNext = false): TableCell {
  return new TableCell({
    width: { size: halves(first)[at], type: WidthType.DXA },
    borders: { top: none, bottom: none, left: none, right: none },
    children: [paragraph(line, { style: 'Cell', keepNext })],
  });
}

function table(columnWidths: readonly number[], rows: readonly TableRow[], lined: boolean): Table {
  const sides = { left: none, right: none, insideVertical: none };
  const lines = lined
    ? { ...sides, top: thin, bottom: thin, insideHorizontal: thin }
    : { ...sides, top: none, bottom: none, insideHorizontal: none };
  return new Table({
    width: { size: columnWidths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    margins,
    borders: lines,
    tableLook: { firstRow: lined, firstColumn: true, lastRow: false, lastColumn: false, noVBand: true },
    rows,
  });
}
