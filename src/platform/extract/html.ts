// SPDX-License-Identifier: AGPL-3.0-or-later
// A page of the web: each block is a line, each row of a table too.
import { Parser } from 'htmlparser2';
import type { ExtractedLine } from './extracted.ts';

const blocks = new Set(
  'p div section article header footer main aside nav li dt dd tr h1 h2 h3 h4 h5 h6 blockquote pre table ul ol dl figcaption form fieldset legend caption address body details summary hr'.split(
    ' ',
  ),
);
const skipped = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'head',
  'del',
  'iframe',
  'object',
]);

export function readHtml(words: string): ExtractedLine[] {
  const lines: ExtractedLine[] = [];
  let text = '';
  let away = 0;
  const marks: string[] = [];
  const flush = () => {
    const bare = text.replace(/\s+/g, ' ').replace(/^[ |]+|[ |]+$/g, '');
    text = '';
    if (!bare) return;
    const mark = marks.findLast((one) => /^h[1-6]$|^li$|^tr$|^dd$/.test(one));
    const isHead = mark?.startsWith('h') === true;
    const isItem = mark !== undefined && !isHead;
    lines.push({ text: bare, page: null, heading: isHead, ...(isItem && { item: true }) });
  };
  const parser = new Parser(
    {
      onopentagname(name) {
        if (skipped.has(name)) away++;
        if (blocks.has(name)) flush();
        if (name === 'br') text += ' ';
        if (name === 'td' || name === 'th') text += text.trim() ? ' | ' : '';
        if (blocks.has(name)) marks.push(name);
      },
      ontext(part) {
        if (away === 0) text += part;
      },
      onclosetag(name) {
        if (skipped.has(name)) away = Math.max(0, away - 1);
        if (!blocks.has(name)) return;
        // a paragraph within a cell does not part the row
        if (!(marks.includes('tr') && name !== 'tr')) flush();
        const at = marks.lastIndexOf(name);
        if (at >= 0) marks.splice(at, 1);
      },
    },
    { decodeEntities: true },
  );
  parser.end(words);
  flush();
  return lines;
}
