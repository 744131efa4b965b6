// SPDX-License-Identifier: AGPL-3.0-or-later
// A word-processor file in OOXML: every paragraph of its body, tables and text boxes, then of its notes,
// headers and footers. What changes took out is not read; what they put in is.
import { Parser } from 'htmlparser2';
import { type ExtractedLine, Unreadable } from './extracted.ts';
import { Paragraphs } from './markup.ts';
import { readParts } from './zip.ts';

const parts = /^word\/(document|footnotes|endnotes|header\d*|footer\d*)\.xml$/;
const order = ['document', 'footnotes', 'endnotes', 'header', 'footer'];
const rank = (name: string): number => order.findIndex((one) => name.startsWith(`word/${one}`));
/** What is there for older programs, or was taken out. */
const skipped = new Set(['mc:Fallback', 'w:moveFrom', 'w:del']);
const title = /^(?:heading|titre|title|titel|berschrift|überschrift)/i;

export function readDocx(bytes: Uint8Array, names: ReadonlySet<string>): ExtractedLine[] {
  if (names.has('EncryptedPackage')) throw new Unreadable('encrypted');
  const read = new Map<string, ReturnType<typeof partReader>>();
  let types = '';
  readParts(
    bytes,
    (name) => parts.test(name) || name === '[Content_Types].xml',
    (name, words, isLast) => {
      if (name === '[Content_Types].xml') {
        types += words;
        return;
      }
      if (!read.has(name)) read.set(name, partReader());
      const { parser } = read.get(name)!;
      parser.write(words);
      if (isLast) parser.end();
    },
  );
  if (/macroEnabled/i.test(types)) throw new Unreadable('macros');
  const inOrder = [...read.keys()].toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return inOrder.flatMap((name) => read.get(name)!.paragraphs.lines);
}

function partReader(): { parser: Parser; paragraphs: Paragraphs } {
  const paragraphs = new Paragraphs();
  let away = 0;
  let cells = 0;
  let isText = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (skipped.has(name)) away++;
        if (away > 0) return;
        if (name === 'w:tc') cells++;
        else if (name === 'w:p') paragraphs.begin({ item: cells > 0 });
        else if (name === 'w:t') isText = true;
        else if (name === 'w:tab' || name === 'w:ptab') paragraphs.add(attributes['w:val'] ? '' : '\t');
        else if (name === 'w:br' || name === 'w:cr') paragraphs.add(' ');
        else if (name === 'w:noBreakHyphen') paragraphs.add('-');
        else if (name === 'w:numPr') paragraphs.mark('item');
        else if (name === 'w:pStyle') {
          const style = attributes['w:val'] ?? '';
          if (title.test(style)) paragraphs.mark('heading');
          if (/list/i.test(style)) paragraphs.mark('item');
        }
      },
      ontext(text) {
        if (isText && away === 0) paragraphs.add(text);
      },
      onclosetag(name) {
        if (skipped.has(name)) away--;
        if (away > 0) return;
        if (name === 'w:t') isText = false;
        else if (name === 'w:p') paragraphs.end();
        else if (name === 'w:tc') cells--;
      },
      onprocessinginstruction: refuseDeclarations,
    },
    { xmlMode: true, decodeEntities: true },
  );
  return { parser, paragraphs };
}

/** A document type may name files of the machine that reads it: nothing is fetched, and it is refused. */
export function refuseDeclarations(name: string): void {
  if (/^!(?:doctype|entity)/i.test(name)) throw new Unreadable('declares');
}
