// SPDX-License-Identifier: AGPL-3.0-or-later
// Technical words: the first time one of them stands on a page it becomes a button that opens its meaning,
// without script. Done on the rendered page, so that no view has to remember it. The button and its meaning
// use the popover attribute of HTML.
import { completeFor, type Lang, packOf, speaker, wordsOf } from '../../base/language.ts';
import { literally } from '../../base/text.ts';
import type { Term } from './page.ts';
import { texts } from './texts.ts';

/** Inside these a button would be wrong (already something to press, a title, or not prose). */
const closedTo = new Set([
  'a',
  'button',
  'title',
  'h1',
  'h2',
  'h3',
  'h4',
  'summary',
  'label',
  'legend',
  'option',
  'select',
  'textarea',
  'script',
  'style',
  'svg',
  'code',
  'dfn',
  'th',
  'dt',
  'caption',
  'head',
  'header',
  'footer',
  'nav',
]);
const voids = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'col', 'wbr', 'source']);
const token = /<(\/?)([a-z][a-z0-9-]*)[^>]*>|[^<]+/g;

export interface Lexicon {
  readonly lang: Lang;
  readonly find: RegExp;
  readonly byWord: ReadonlyMap<string, Term>;
}

const plain = (word: string) => word.toLowerCase().replaceAll('&#39;', '’').replaceAll("'", '’');

/** How a technical word is written in a language: as its own file says, else as in the language beside it. */
export const spellings = ({ id, words }: Term, lang: Lang): readonly string[] =>
  packOf(lang)?.spellings?.[id] ?? words[completeFor(lang)];

/** All spellings of the technical words in one language, longest first. Undefined when there are none. */
export function lexicon(terms: readonly Term[], lang: Lang): Lexicon | undefined {
  const byWord = new Map(
    terms.flatMap((term) => spellings(term, lang).map((word) => [plain(word), term] as const)),
  );
  if (byWord.size === 0) return undefined;
  const names = terms.flatMap((term) => term.names ?? []).map(plain);
  const words = [...byWord.keys(), ...names].sort((a, b) => b.length - a.length).map(literally);
  return {
    lang,
    byWord,
    find: new RegExp(
      `(?<![\\p{L}\\p{N}_/.@-])(?:${words.join('|')})(?![\\p{L}\\p{N}_@]|[-/.](?=[\\p{L}\\p{N}]))`,
      'giu',
    ),
  };
}

/** The page with the first occurrence of each technical word of its matter explained. */
export function explain(html: string, words: Lexicon | undefined): string {
  const from = html.indexOf('<main');
  const to = html.lastIndexOf('</main>');
  if (!words || from < 0 || to < from) return html;
  const matter = html.slice(from, to);
  // Most pages hold none, and looking for them is ten times as quick as taking the page apart.
  if (matter.search(words.find) < 0) return html;
  return html.slice(0, from) + explainIn(matter, words) + html.slice(to);
}

function explainIn(matter: string, words: Lexicon): string {
  const said = new Set<string>();
  const open: string[] = [];
  return matter.replace(token, (piece, closing: string, tag: string | undefined) => {
    if (tag) {
      follow(open, tag, closing === '/' || piece.endsWith('/>') || voids.has(tag), closing === '/');
      return piece;
    }
    if (said.size === words.byWord.size || open.some((name) => closedTo.has(name))) return piece;
    return piece.replace(words.find, (word) => explained(word, words, said));
  });
}

function follow(open: string[], tag: string, ends: boolean, closing: boolean): void {
  if (!ends) open.push(tag);
  else if (closing) open.length = Math.max(0, open.lastIndexOf(tag));
}

function explained(word: string, { byWord, lang }: Lexicon, said: Set<string>): string {
  const term = byWord.get(plain(word));
  if (!term || said.has(term.id)) return word;
  said.add(term.id);
  const id = `term-${term.id}`;
  const label = escaped(speaker(texts, lang)('web.means', { word: unescaped(word) }));
  return `<button type="button" class="term" popovertarget="${id}" title="${label}">${word}</button><span id="${id}" class="meaning" popover>${escaped(wordsOf(term.meaning, lang))}</span>`;
}

const escaped = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const unescaped = (words: string) =>
  words.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');

/**
 * The technical words that the readable text of a page uses, for the test that forbids them on some pages.
 */
export function technicalWordsIn(html: string, terms: readonly Term[], lang: Lang): string[] {
  const words = lexicon(terms, lang);
  const text = html.replace(/<(style|script|head)\b[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ');
  return words
    ? [
        ...new Set(
          [...text.matchAll(words.find)]
            .map(([word]) => plain(word))
            .filter((word) => words.byWord.has(word)),
        ),
      ]
    : [];
}
