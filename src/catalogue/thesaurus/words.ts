// SPDX-License-Identifier: AGPL-3.0-or-later
// How the words of a need are read: elisions opened, accents folded, plurals and feminines brought to one
// form, empty words left out. One light stemmer for French and English (after J. Savoy, "A stemming procedure
// and stopword list for general French corpora", 1999).
import { packOf, spokenTags } from '../../base/language.ts';
import { fold } from '../../base/text.ts';

/** Words that carry nothing anywhere. */
const empty = new Set(
  'a au aux avec ce ces cette chez comment d dans de des du en est et faire faut il je l la le les leur leurs lui mes mon ma nos notre nous on ou par pas pour qu que quel quelle qui sa sans se ses si son sur ta toi tous tout toute toutes un une vers vos votre vous y the an and are as at by for from how i in into is its my of or our that this to want we what which who will with your need needed besoin cherche cherchons chercher voudrais veux veut faudrait looking search find contre entre sous afin puis het voor op aan naar bij der und von zum zur auf'.split(
    ' ',
  ),
);

let tags: readonly string[] = [];
let emptyElsewhere: ReadonlySet<string> = new Set();

/** Of French and English, and of the further languages that the site is offered in. */
function isEmpty(word: string): boolean {
  if (tags !== spokenTags()) {
    tags = spokenTags();
    emptyElsewhere = new Set(tags.flatMap((tag) => packOf(tag)?.emptyWords ?? []).map(fold));
  }
  return empty.has(word) || emptyElsewhere.has(word);
}

/**
 * Words of every request, which count only inside a phrase of the trade: « gestion », « logiciel », « commune
 * ».
 */
const vague = new Set(
  'gestion gerer logiciel outil application appli programme progiciel solution suivi suivre systeme plateforme service module libre gratuit open source informatiser simple petit petite mairie commune communal communale municipal municipale municipaux ville village collectivite administration public publique management manage software tool system platform app free solution tracking town hall city council municipality local authority government website lutte annuel annuelle gemeentelijke gemeente gemeinde'.split(
    ' ',
  ),
);

export interface Word {
  /** As typed, one word. */
  readonly typed: string;
  readonly stem: string;
  /** Ignored unless a phrase of the trade contains it. */
  readonly vague: boolean;
}

/** « On paie X pour la cantine » speaks of an invoice, not of payroll. */
const paying = /\b(?:on|je|nous)\s+(?:paie|paye|payons)\b/giu;

const elision = /\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’ʼ](?=\p{L})/giu;

/** The words of a request, at most `limit`, empty ones left out. */
export function readWords(phrase: string, limit = 24): Word[] {
  const opened = fold(
    phrase
      .slice(0, 400)
      .replace(paying, ' ')
      .replace(elision, ' ')
      .replace(/['’ʼ]s\b/g, ' '),
  );
  const typed = opened.replace(/['’ʼ]/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const full = typed.filter((word) => !isEmpty(word)).slice(0, limit);
  return full.map((word) => ({ typed: word, stem: stem(word), vague: vague.has(word) }));
}

/** One form for plural and singular, feminine and masculine. Folded words only. */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  let root = word.replace(/eaux$/, 'eau');
  if (root.length > 5) root = root.replace(/(?<=[^e])aux$/, 'al');
  root = root.replace(/(?<=[^s])s$|(?<=.{3}[eo]u)x$/, '');
  if (root.length > 3) root = root.replace(/(?<=.{3})e{1,2}$/, '');
  root = root.replace(/iv$/, 'if').replace(/(?<=.{2})y$/, 'i');
  return root.length > 4 ? root.replace(/([ln])\1$/, '$1') : root;
}

/** The key of a phrase: its stems, empty words left out. */
export function phraseKey(phrase: string): string {
  return readWords(phrase)
    .map((word) => word.stem)
    .join(' ');
}
