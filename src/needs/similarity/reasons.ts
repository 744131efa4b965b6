// SPDX-License-Identifier: AGPL-3.0-or-later
// Why two needs are one, or are not, as values and as sentences in the reader's language.
import type { Lang, TextFacts } from '../../base/language.ts';
import { listFormat } from '../../base/locale.ts';
import { functionWords, type Thesaurus } from '../../catalogue/thesaurus/thesaurus.ts';
import type { Facet } from './facets.ts';
import type { Audience } from './talk.ts';
import type { Wanted } from './wanted.ts';

export type Reason =
  | { readonly kind: 'function' | 'kin' | 'other-subject'; readonly functions: readonly string[] }
  | { readonly kind: 'work'; readonly work: readonly Facet[] }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'spelling'; readonly percent: number }
  | {
      readonly kind: 'other-function' | 'other-words';
      readonly a: readonly string[];
      readonly b: readonly string[];
    }
  | { readonly kind: 'other-audience'; readonly a: readonly Audience[]; readonly b: readonly Audience[] }
  | { readonly kind: 'other-wanted'; readonly a: Wanted; readonly b: Wanted }
  | { readonly kind: 'other-work'; readonly a: readonly Facet[]; readonly b: readonly Facet[] };

/** Says a sentence of `texts.ts` by its key. */
export type Say = (key: string, facts?: TextFacts) => string;

/** What a reason names, as words of the reader's language. */
interface Namer {
  quoted(words: readonly string[]): string;
  functions(ids: readonly string[]): string;
  work(facets: readonly Facet[]): string;
  people(audiences: readonly Audience[]): string;
}

function namer(say: Say, thesaurus: Thesaurus, lang: Lang): Namer {
  const list = (words: readonly string[]) => listFormat(lang).format(words);
  const quoted = (words: readonly string[]) =>
    list(words.slice(0, 5).map((one) => say('needs.similar.quoted', { words: one })));
  return {
    quoted,
    functions: (ids) => quoted(ids.slice(0, 2).map((id) => functionWords(thesaurus, id, lang))),
    work: (facets) =>
      facets.length === 0
        ? say('needs.similar.work-plain')
        : list(facets.slice(0, 3).map((facet) => say(`needs.similar.work-${facet}`))),
    people: (audiences) => list(audiences.map((one) => say(`needs.similar.audience-${one}`))),
  };
}

/** One sentence in the language of `say`. */
export function reasonWords(reason: Reason, say: Say, thesaurus: Thesaurus, lang: Lang): string {
  const { quoted, functions, work, people } = namer(say, thesaurus, lang);
  switch (reason.kind) {
    case 'function':
    case 'kin':
    case 'other-subject':
      return say(`needs.similar.${reason.kind}`, { functions: functions(reason.functions) });
    case 'work':
      return say('needs.similar.work', { work: work(reason.work) });
    case 'words':
      return say('needs.similar.words', { words: quoted(reason.words) });
    case 'other-words':
      return say('needs.similar.other-words', { a: quoted(reason.a), b: quoted(reason.b) });
    case 'spelling':
      return say('needs.similar.spelling', { percent: reason.percent });
    case 'other-function':
      return say('needs.similar.other-function', { a: functions(reason.a), b: functions(reason.b) });
    case 'other-audience':
      return say('needs.similar.other-audience', { a: people(reason.a), b: people(reason.b) });
    case 'other-wanted':
      return say('needs.similar.other-wanted', {
        a: say(`needs.similar.wanted-${reason.a}`),
        b: say(`needs.similar.wanted-${reason.b}`),
      });
    case 'other-work':
      return say('needs.similar.other-work', { a: work(reason.a), b: work(reason.b) });
  }
}
