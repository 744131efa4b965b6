// SPDX-License-Identifier: AGPL-3.0-or-later
// How far the functions that the thesaurus reads in a sentence are what is looked for: who is served, words
// of several meanings, and what only goes with the thing named.
import type { Lang } from '../../base/language.ts';
import { fold } from '../../base/text.ts';
import { indexOf } from '../../catalogue/thesaurus/index.ts';
import type { FunctionMeant } from '../../catalogue/thesaurus/need.ts';
import type { Thesaurus } from '../../catalogue/thesaurus/thesaurus.ts';
import { stem, type Word } from '../../catalogue/thesaurus/words.ts';
import { facetOf } from './facets.ts';
import { audienceIn, audienceOf, isTalk } from './talk.ts';
import { isServing } from './trades.ts';
import { type Wanted, wantedIn } from './wanted.ts';

/** Beside another function that was read, these say who or with what. */
export const isAside = ({ because }: FunctionMeant): boolean =>
  because
    .split(' ')
    .every((word) => isTalk(stem(word)) || audienceIn({ typed: word, stem: stem(word) }) !== undefined);

/** Words of several meanings, which the word beside them decides: « concession », « séance », « parc ». */
const manySided = new Set(
  'concession seance collecte collection inventaire inventory parc park permis permit plan carte card reseau network conseil council college regie accueil registre register chat licence licens garde role evaluation bac stage marche bureau portail compteur feu bulletin session ticket place pret convocation agenda tableau salle hall acte plaque borne bourse minute chaine depot local reception cours cour fiche jeu note file queue caisse serveur server bibliotheque base agenda arret banc poste borne conduite vote circulation conteneur container titre mandat salles congres commande compte sauvegarde library recueil permis document acces consultation communication cpas ccas cias soins'
    .split(' ')
    .map(stem),
);

/** « signer », « obtenir »: what is done tells less of the thing than what it is done to. */
const isVerb = (typed: string): boolean => /.{3}(?:er|ir|oir)$/.test(typed);

/**
 * Of a word of several meanings, less is believed where another word stands beside it that does not say the
 * same.
 */
export function weighed(
  functions: readonly FunctionMeant[],
  words: readonly Word[],
  isName: boolean,
  thesaurus: Thesaurus,
): FunctionMeant[] {
  const { phrases, parts } = indexOf(thesaurus);
  const says = (root: string, id: string) =>
    [...(phrases.get(root) ?? []), ...(parts.get(root) ?? [])].some((one) => one.id === id);
  const objects = words.filter(({ typed, stem: root, vague }) => !vague && !isIdle(root) && !isVerb(typed));
  const believed = isName ? 0.45 : 0.8;
  return functions.map((one) => {
    const own = stem(one.because);
    if (!manySided.has(own)) return one;
    const others = objects.filter(({ stem: root }) => root !== own);
    const isAlone = others.every(({ stem: root }) => manySided.has(root));
    const isSaid = others.some(({ stem: root }) => says(root, one.id));
    const beside = functions.some((other) => other.because !== one.because && !isAside(other));
    const isOpen = (isName && !isAlone) || beside;
    return isOpen && !isSaid ? { ...one, weight: one.weight * believed } : one;
  });
}

const isIdle = (root: string): boolean =>
  isTalk(root) || audienceOf(root) !== undefined || facetOf(root) !== undefined;

/** A sentence of more words names several things, none of them the head. */
export const mostInName = 10;
/** Where the head stands last, what begins the rest. */
const prepositions: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:of|for|in|by|at|to|with|from|on|so|that|when|about)\b/,
};

/** Where what goes with the head begins, in languages whose head stands last before it; -1: nowhere. */
export const endOfHead = (folded: string, lang: Lang): number | undefined => {
  const first = prepositions[lang];
  return first && folded.search(first);
};

/**
 * What a name of a few words is about stands first in French (« prêt de salle »), last in English before the
 * first preposition (“library room booking for clubs”); the rest goes with it.
 */
export function headed(functions: readonly FunctionMeant[], sentence: string, lang: Lang): FunctionMeant[] {
  const folded = fold(sentence);
  const placed = functions
    .filter((one) => !isServing(one.id) && !isAside(one) && one.weight > 0.4)
    .map((one) => ({ because: one.because, at: folded.indexOf(one.because.split(' ')[0]!) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const end = endOfHead(folded, lang) ?? 0;
  const before = placed.filter(({ at }) => end < 0 || at < end);
  const head = (before.at(-1) ?? placed[0])?.because;
  return functions.map((one) =>
    head === undefined || one.because === head ? one : { ...one, weight: one.weight * 0.6 },
  );
}

/** A word of every request is no part of a phrase, nor a mistake for a word of a trade: « création ». */
export const isMistaken = ({ because, corrected, weight }: FunctionMeant, isName: boolean): boolean =>
  // in a sentence, a word that is unknown is hardly ever the one that says the trade
  (corrected !== undefined && !isName) ||
  (corrected !== undefined && (isTalk(stem(because)) || facetOf(stem(because)) !== undefined)) ||
  (weight <= 0.5 && isTalk(stem(because))) ||
  // the French end of something is no English fine
  because === 'fin';

/** What is wanted, where it is said before the object, or without one. */
export function wantedFrom(
  sentence: string,
  functions: readonly FunctionMeant[],
  left: readonly string[],
  lang: Lang,
): Wanted | undefined {
  const found = wantedIn(sentence);
  if (!found) return undefined;
  const folded = fold(sentence);
  const own = new Set(['servers', 'staff-training', 'tourist-tax', 'tourism', 'migrants']);
  const object = functions.filter(({ id }) => !own.has(id));
  // « hébergement de Nextcloud »: what no function explains may be a program, which is then the object.
  const named = left.filter((word) => !isIdle(stem(word)) && !wantedIn(word));
  if (functions.length > 0 && object.length === 0 && named.length === 0) return undefined;
  const begins = object.map(({ because }) => folded.indexOf(because.split(' ')[0]!)).filter((at) => at >= 0);
  const end = endOfHead(folded, lang);
  const isHead = end !== undefined && (end < 0 || found.at < end);
  return isHead || begins.every((at) => at >= found.at) ? found.wanted : undefined;
}
