// SPDX-License-Identifier: AGPL-3.0-or-later
// Why two needs are one, or are not, as values and as sentences in the reader's language.
import type { Lang, TextFacts } from '../../base/language.ts';
import { functionWords, type Thesaurus } from '../../catalogue/thesaurus/thesaurus.ts';
import type { Facet } from './facets.ts';
import type { Wanted } from './wanted.ts';

export type Reason =
  | { readonly kind: 'function' | 'other-subject'; readonly functions: readonly string[] }
  | { readonly kind: 'work'; readonly work: readonly Facet[] }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'spelling'; readonly percent: number }
  | {
      readonly kind: 'other-function' | 'other-words';
      readonly a: readonly string[];
      readonly b: readonly string[];
    }
  | { readonly kind: 'other-wanted'; readonly a: Wanted; readonly b: Wanted }
  | { readonly kind: 'other-work'; readonly a: readonly Facet[]; readonly b: readonly Facet[] };

/** Says a sentence of `texts.ts` by its key. */
export type Say = (key: string, facts?: TextFacts) => string;

/** One sentence in the language of `say`. */
export function reasonWords(reason: Reason, say: Say, thesaurus: Thesaurus, lang: Lang): string {
  const list = (words: readonly string[]) => new Intl.ListFormat(lang).format(words);
  const quoted = (words: readonly string[]) =>
    list(words.slice(0, 5).map((one) => say('needs.similar.quoted', { words: one })));
  const functions = (ids: readonly string[]) =>
    quoted(ids.slice(0, 2).map((id) => functionWords(thesaurus, id, lang)));
  const work = (facets: readonly Facet[]) =>
    facets.length === 0
      ? say('needs.similar.work-plain')
      : list(facets.slice(0, 3).map((facet) => say(`needs.similar.work-${facet}`)));
  switch (reason.kind) {
    case 'function':
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
    case 'other-wanted':
      return say('needs.similar.other-wanted', {
        a: say(`needs.similar.wanted-${reason.a}`),
        b: say(`needs.similar.wanted-${reason.b}`),
      });
    case 'other-work':
      return say('needs.similar.other-work', { a: work(reason.a), b: work(reason.b) });
  }
}
