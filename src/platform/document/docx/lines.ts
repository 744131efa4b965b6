// SPDX-License-Identifier: AGPL-3.0-or-later
// Lines of a document as paragraphs of a word processor's file.
import { ExternalHyperlink, type IParagraphOptions, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { type Line, plain, type Run, runsFromRight, runsOf } from '../document.ts';
import { ink, sizes } from './styles.ts';

/** A paragraph, laid out from the right where its words begin so. */
export function paragraph(line: Line, options: IParagraphOptions = {}): Paragraph {
  const runs = runsOf(line);
  const fromRight = runsFromRight(runs.map(({ words }) => words).join(''));
  return new Paragraph({
    ...options,
    ...(fromRight && { bidirectional: true }),
    children: runs.map((run) => child(run, fromRight)),
  });
}

function child({ words, strong, soft, link }: Run, rightToLeft: boolean): ParagraphChild {
  const text = new TextRun({
    text: plain(words),
    ...(strong && { bold: true }),
    ...(soft && { size: sizes.soft, color: ink.soft }),
    ...(link && { style: 'Hyperlink' }),
    ...(rightToLeft && { rightToLeft }),
  });
  return link ? new ExternalHyperlink({ children: [text], link: new URL(link).href }) : text;
}
