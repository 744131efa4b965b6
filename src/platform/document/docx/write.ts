// SPDX-License-Identifier: AGPL-3.0-or-later
// A document as a file that Microsoft Word, LibreOffice and others open and edit (Office Open XML, ISO/IEC
// 29500): real headings, lists and tables, its language, title and author said, a foot on each page.
import {
  AlignmentType,
  BorderStyle,
  Document as File,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import { formatDay } from '../../../base/format.ts';
import { speaker } from '../../../base/language.ts';
import { countryTag } from '../../../base/locale.ts';
import { shorten } from '../../../base/text.ts';
import { type Block, type Document, plain } from '../document.ts';
import { texts } from '../texts.ts';
import { factsOf, fieldsOf, tableOf } from './grids.ts';
import { paragraph } from './lines.ts';
import { sameBytes } from './same-bytes.ts';
import { ink, lists, numbering, page, sizes, stylesIn, textWidth } from './styles.ts';

/** @returns the bytes of a `.docx`: always the same for the same document */
export async function writeDocx(document: Document): Promise<Uint8Array> {
  const { lang, title, about, author, halle, day, blocks } = document;
  const { margin } = page;
  const file = new File({
    title: plain(title),
    description: plain(about),
    creator: plain(author),
    lastModifiedBy: plain(author),
    styles: stylesIn(lang),
    numbering,
    compatibility: { version: 15 },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        ...(halle.demonstration && { headers: { default: demonstration(document) } }),
        footers: { default: foot(document) },
        children: [...made(document), ...blocks.flatMap(partsOf), lastLine()],
      },
    ],
  });
  return sameBytes(await Packer.pack(file, 'uint8array'), day, countryTag(lang));
}

function made({ lang, title, author, day, address }: Document): FileChild[] {
  const t = speaker(texts, lang);
  return [
    paragraph(title, { heading: HeadingLevel.TITLE }),
    factsOf({
      facts: [
        { label: t('document.author'), value: author },
        { label: t('document.day'), value: formatDay(lang, day) },
        { label: t('document.address'), value: [{ words: address, link: address }] },
      ],
    }),
    gap(),
  ];
}

function partsOf(block: Block): FileChild[] {
  switch (block.kind) {
    case 'heading': {
      const { level, words, unnumbered } = block;
      const heading = level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      const counted = { numbering: { reference: lists.headings, level: level - 1 } };
      return [paragraph(words, { heading, ...(!unnumbered && counted) })];
    }
    case 'paragraph':
      return [paragraph(block.line)];
    case 'list': {
      const reference = block.counted ? lists.counted : lists.dashes;
      return block.items.map((item, at) =>
        paragraph(item, { numbering: { reference, level: 0, ...(at === 0 && { restart: true }) } }),
      );
    }
    case 'facts':
      return [factsOf(block), gap()];
    case 'table':
      return [tableOf(block), gap()];
    case 'fields':
      return [fieldsOf(block), gap()];
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

/** Two tables without a paragraph between them would be one. */
const gap = () => new Paragraph({ spacing: { after: 60, line: 120 } });
/** A body ends with a paragraph. */
const lastLine = () => new Paragraph({ spacing: { after: 0, line: 20 } });

const small = { size: sizes.soft, color: ink.soft } as const;

function foot({ lang, title, halle, day }: Document): Footer {
  const t = speaker(texts, lang);
  const site = new URL(halle.site).host;
  const said = t('document.foot', { title: shorten(plain(title), 60), site, day: formatDay(lang, day) });
  const [before = '', between = '', after = ''] = t('document.page', { page: '\0', pages: '\0' }).split('\0');
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        border: { top: { style: BorderStyle.SINGLE, size: 4, space: 6, color: ink.rule } },
        children: [
          new TextRun({ ...small, text: plain(said) }),
          new TextRun({
            ...small,
            children: ['\t', before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
          }),
        ],
      }),
    ],
  });
}

/** A document of a halle of invented life says so on each page. */
const demonstration = ({ lang }: Document) =>
  new Header({
    children: [
      paragraph([{ words: speaker(texts, lang)('document.demonstration'), strong: true }], {
        alignment: AlignmentType.CENTER,
      }),
    ],
  });
