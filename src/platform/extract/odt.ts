// SPDX-License-Identifier: AGPL-3.0-or-later
// An OpenDocument text: every paragraph and heading of its body, tables, frames and notes, then of its
// headers and footers. What changes took out, and what is written in the margin, is not read.
import { Parser } from 'htmlparser2';
import { refuseDeclarations } from './docx.ts';
import { type ExtractedLine, Unreadable } from './extracted.ts';
import { Paragraphs } from './markup.ts';
import { readParts } from './zip.ts';

const skipped = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:note-citation',
  'text:ruby-text',
]);

export function readOdt(bytes: Uint8Array): ExtractedLine[] {
  const [body, pages] = [partReader(), partReader()];
  let manifest = '';
  let type = '';
  readParts(
    bytes,
    (name) => ['content.xml', 'styles.xml', 'mimetype', 'META-INF/manifest.xml'].includes(name),
    (name, words, isLast) => {
      if (name === 'mimetype') type += words;
      else if (name === 'META-INF/manifest.xml') manifest += words;
      else if (!manifest.includes('encryption-data')) {
        const { parser } = name === 'content.xml' ? body : pages;
        parser.write(words);
        if (isLast) parser.end();
      }
    },
  );
  if (manifest.includes('encryption-data')) throw new Unreadable('encrypted');
  if (type && !type.includes('opendocument.text')) throw new Unreadable('other-office');
  return [...body.paragraphs.lines, ...pages.paragraphs.lines];
}

function partReader(): { parser: Parser; paragraphs: Paragraphs } {
  const paragraphs = new Paragraphs();
  let away = 0;
  let listed = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (skipped.has(name)) away++;
        if (away > 0) return;
        if (name === 'text:list-item' || name === 'table:table-cell') listed++;
        else if (name === 'text:p') paragraphs.begin({ item: listed > 0 });
        else if (name === 'text:h') paragraphs.begin({ heading: true });
        else if (name === 'text:s')
          paragraphs.add(' '.repeat(Math.min(100, Number(attributes['text:c'] ?? 1) || 1)));
        else if (name === 'text:tab') paragraphs.add('\t');
        else if (name === 'text:line-break') paragraphs.add(' ');
      },
      ontext(text) {
        if (away === 0) paragraphs.add(text);
      },
      onclosetag(name) {
        if (skipped.has(name)) away--;
        if (away > 0) return;
        if (name === 'text:list-item' || name === 'table:table-cell') listed--;
        else if (name === 'text:p' || name === 'text:h') paragraphs.end();
      },
      onprocessinginstruction: refuseDeclarations,
    },
    { xmlMode: true, decodeEntities: true },
  );
  return { parser, paragraphs };
}
