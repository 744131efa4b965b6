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
const token = /<(\/?)([a-z][a-z0-9-]*)[^>]*>/g;

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
  return html.slice(0, from) + explainIn(html.slice(from, to), words) + html.slice(to);
}

/**
 * Follows the tags only as far as the words that were found: most pages hold none or few, and taking a page
 * apart costs ten times what looking for them does.
 */
function explainIn(matter: string, words: Lexicon): string {
  const said = new Set<string>();
  const open: string[] = [];
  let [made, copied, closed] = ['', 0, 0];
  token.lastIndex = 0;
  let tag = token.exec(matter);
  for (const { 0: word, index } of matter.matchAll(words.find)) {
    while (tag && tag.index + tag[0].length <= index) {
      closed += follow(open, tag[2]!, tag[1] === '/', tag[0].endsWith('/>'));
      tag = token.exec(matter);
    }
    if (closed > 0 || (tag && tag.index <= index)) continue;
    const instead = explained(word, words, said);
    if (instead === word) continue;
    made += matter.slice(copied, index) + instead;
    copied = index + word.length;
    if (said.size === words.byWord.size) break;
  }
  return made + matter.slice(copied);
}

/** @returns by how many the elements in which no button may stand become more, or fewer */
function follow(open: string[], name: string, ends: boolean, alone: boolean): number {
  if (alone || (voids.has(name) && !ends)) return 0;
  if (!ends) return open.push(name) && Number(closedTo.has(name));
  const begun = open.lastIndexOf(name);
  return begun < 0 ? 0 : -open.splice(begun).filter((one) => closedTo.has(one)).length;
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
