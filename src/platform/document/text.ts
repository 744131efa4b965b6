// SPDX-License-Identifier: AGPL-3.0-or-later
// A document's blocks as plain text, as a mail shows them where HTML is not shown. Lines end with LF.
import { type Lang, speaker } from '../../base/language.ts';
import { type Block, type BlockOf, type Cell, headingNumbers, type Line, plain, runsOf } from './document.ts';
import { texts } from './texts.ts';

/** One block after another, with an empty line between. */
export function blocksText(blocks: readonly Block[], lang: Lang): string {
  const numbers = headingNumbers(blocks);
  return blocks
    .map((block, place) => blockText(block, numbers.get(place), lang))
    .filter(Boolean)
    .join('\n\n');
}

function blockText(block: Block, number: string | undefined, lang: Lang): string {
  switch (block.kind) {
    case 'heading':
      return headingText(block, number, lang);
    case 'paragraph':
      return lineText(block.line, lang);
    case 'list':
      return block.items
        .map((item, at) => `${block.counted ? `[${at + 1}]` : '–'} ${lineText(item, lang)}`)
        .join('\n');
    case 'facts':
      return block.facts.map(({ label, value }) => fact(lang, label, lineText(value, lang))).join('\n');
    case 'table':
      return tableText(block, lang);
    case 'fields':
      return fieldsText(block, lang);
    case 'page-break':
      return '';
  }
}

function headingText({ words, level }: BlockOf<'heading'>, number: string | undefined, lang: Lang): string {
  const title = plain(words);
  const said = number ? speaker(texts, lang)('document.numbered', { number, words: title }) : title;
  return `${said}\n${(level === 1 ? '=' : '-').repeat(Math.min(said.length, 72))}`;
}

/** A row is its name, and under it each column with what stands there. */
function tableText({ columns, rows }: BlockOf<'table'>, lang: Lang): string {
  return rows
    .map(([name = [], ...cells]) =>
      [
        cellText(name, lang),
        ...cells.map((cell, at) => `  ${fact(lang, columns[at + 1]?.heading ?? '', cellText(cell, lang))}`),
      ].join('\n'),
    )
    .join('\n');
}

function fieldsText({ fields }: BlockOf<'fields'>, lang: Lang): string {
  return fields
    .map(({ label, room, choices = [] }) =>
      room === 'boxes'
        ? [plain(label), ...choices.map((choice) => `  [ ] ${plain(choice)}`)].join('\n')
        : fact(lang, label, '________________'),
    )
    .join('\n');
}

const fact = (lang: Lang, label: string, value: string) =>
  speaker(texts, lang)('document.fact', { label: plain(label), value });

const cellText = (cell: Cell, lang: Lang) => cell.map((line) => lineText(line, lang)).join(', ');

/** A link's address stands behind its words, unless they are the address. */
function lineText(line: Line, lang: Lang): string {
  return runsOf(line)
    .map(({ words, link }) => {
      const said = plain(words);
      return link && !said.includes(link)
        ? speaker(texts, lang)('document.link', { words: said, url: link })
        : said;
    })
    .join('');
}
