// SPDX-License-Identifier: AGPL-3.0-or-later
// Passages that two documents have in common, word for word but for a name or two.
import type { Passage, Reading } from './reading.ts';

export interface Common {
  readonly passage: Passage;
  /** Offsets in the passage where it begins. */
  readonly from: number;
  readonly to: number;
  /** How many words are the same. */
  readonly words: number;
}

interface Word {
  readonly word: string;
  readonly passage: Passage;
  readonly from: number;
}

/** Words in a row that must be the same to be looked at. */
const row = 5;
/** A changed name, a figure: words that may differ between two rows. */
const mostGap = 6;
/** Formulas that everybody writes are shorter. */
const leastWords = 32;
/** A row that stands so often is a formula or a heading. */
const often = 12;

/** What the law and general conditions give to everybody. */
const legal =
  /\b(?:ccag|cahier des clauses administratives generales|repute avoir|code de la commande publique|articles? [lr]\b|articles? [lr]\.?\s?\d|penalit\w*|resiliation|mise en demeure|ordre de service|notification|acte d'engagement|delai global de paiement|interets moratoires|avance|retenue de garantie|sous-traitan\w*|cotraitan\w*|tribunal administratif|litiges?|differends?|assurances?|confidentialit\w*|donnees a caractere personnel|reglement general|rgpd|candidatures?|soumissionnaires?|pouvoir adjudicateur|reception des offres|dc1|dume|variantes?|revision des prix|verifications?|admission|force majeure|pieces contractuelles|ordre de priorite|droits patrimoniaux|propriete intellectuelle|facturation electronique|chorus|titulaire est tenu)\b/g;

function wordsOf({ passages }: Reading): Word[] {
  return passages.flatMap((passage) => {
    if (passage.isHeading) return [];
    const { flat } = passage;
    const formulas = new Set([...flat.matchAll(legal)].map(([word]) => word)).size;
    if (formulas >= 2 || (formulas === 1 && flat.length < 600)) return [];
    return [...flat.matchAll(/[a-z0-9œæ]+/g)].map(({ 0: word, index }) => ({ word, passage, from: index }));
  });
}

function rowsOf(words: readonly Word[]): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (let at = 0; at + row <= words.length; at++) {
    const key = keyAt(words, at);
    const places = rows.get(key);
    if (!places) rows.set(key, [at]);
    else if (places.length <= often) places.push(at);
  }
  return rows;
}

function keyAt(words: readonly Word[], at: number): string {
  let key = '';
  for (let n = 0; n < row; n++) key += `${words[at + n]!.word} `;
  return key;
}

interface Run {
  readonly first: number;
  last: number;
  lastOther: number;
  words: number;
}

/** Passages of `one` that stand in `other` too, in the order of `one`. */
export function commonPassages(one: Reading, other: Reading): Common[] {
  const words = wordsOf(one);
  const rows = rowsOf(wordsOf(other));
  const done: Run[] = [];
  let open: Run[] = [];
  for (let at = 0; at + row <= words.length; at++) {
    const places = rows.get(keyAt(words, at));
    if (!places || places.length > often) continue;
    const alive = open.filter(({ last }) => at - last <= mostGap + row);
    done.push(...open.filter((run) => !alive.includes(run)));
    open = alive;
    for (const place of places) {
      const run = open.find(({ last, lastOther }) => goesOn(at - last, place - lastOther));
      if (!run) open.push({ first: at, last: at, lastOther: place, words: row });
      else if (at > run.last) {
        run.words += Math.min(row, at - run.last);
        run.last = at;
        run.lastOther = place;
      }
    }
  }
  const long = [...done, ...open].filter((run) => run.words >= leastWords);
  const kept = long
    .toSorted((a, b) => b.words - a.words)
    .reduce<Run[]>(
      (all, run) =>
        all.some(({ first, last }) => run.first <= last && first <= run.last) ? all : [...all, run],
      [],
    );
  return kept
    .toSorted((a, b) => a.first - b.first)
    .map(({ first, words: many }) => {
      const { passage, from } = words[first]!;
      return { passage, from, to: passage.flat.length, words: many };
    });
}

const goesOn = (here: number, there: number): boolean =>
  here >= 0 &&
  there > 0 &&
  here <= mostGap + row &&
  there <= mostGap + row &&
  Math.abs(here - there) <= mostGap / 2;
