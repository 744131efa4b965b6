// SPDX-License-Identifier: AGPL-3.0-or-later
// The criteria of a tender with their weights, as they are listed, tabled or told.
import type { Passage, Reading } from './reading.ts';

export interface Criterion {
  readonly passage: Passage;
  readonly flat: string;
  /** In hundredths of the whole. */
  readonly weight: number | undefined;
}

export interface Criteria {
  /** Where they begin. */
  readonly head: Passage;
  readonly items: readonly Criterion[];
  readonly flat: string;
}

const opening =
  /\bcriteres?\b[^.]{0,60}\b(?:attribution|jugement|selection des offres|choix|notation|ponder|classement|suivants?)|\b(?:jugement|notation|classement|choix|analyse|evaluation) (?:des |de l'|de la |du )?(?:offres?|titulaire|prestataire)|\boffre economiquement la plus avantageuse|\bcriteres? d'(?:attribution|evaluation)\b|^(?:[#*|\s\d.a-z)-]{0,8})?(?:criteres?|choix|notation|attribution|jugement|ponderations?)\b.{0,30}$|^(?:[#*|\s\d.a-z)-]{0,8})?ponderations?\b|\b(?:jury|commission|acheteur|collectivite|pouvoir adjudicateur)\b[^.]{0,40}\btien\w+ compte|\bsont pris en compte\b|^\W*(?:\d+[.)]\s*)?choix selon\b|\bnous (?:regard|jug|choisi|compar|not|class)\w+\b[^.]{0,30}\b(?:qualite|prix|offres?)|\bprix\s*(?::\s*\d{1,3}\s*;|\d{1,2}\s*\/\s*(?:10|20)\b)|\bcriteres? (?:unique|d'attribution|ponderes?)|\bcriteres?\b[^.:]{0,60}:|\b(?:offres?|reponses?)\b[^.]{0,30}\b(?:notee?s?|jugee?s?|classee?s?|evaluee?s?|appreciee?s?|departagee?s?)\b|\bl'unique critere|\bseul critere/;
const notOffers = /\b(?:candidatures?|capacites?|selection des candidat)/;
const weightIn =
  /(\d{1,3}(?:[.,]\d+)?)\s*(?:%|pour cent|pourcents?|points?|pts?\b|\/\s*100)|\b(?:coefficient|ponderation|coef\.?)\s*:?\s*(\d{1,3}(?:[.,]\d+)?)|\|\s*(\d{1,3})\s*\||:\s*(\d{1,3})(?=\s*(?:[.;,]|$))|\((\d{2,3})\)|\b(\d{1,2})\s*\/\s*(?:10|20)\b/;
/** The price with its weight, though no word leads it in. */
const weighedPrice =
  /\b(?:prix|couts?|montants?|tarifs?|valeur technique|qualite)\b[^.;]{0,40}(?:\d\s?(?:%|points?\b|pts\b|\/\s?100)|\bpour cent\b|\b(?:trois quarts|deux tiers)\b)/;
const otherMoney =
  /\b(?:acomptes?|avances?|penalites?|revis\w+|retenue|tva|versements?|factur\w+|remises?|rabais|solde|livraison|garantie|sous-criteres?|bordereau|augment\w+|hausse|indice|disponibilite|paye\w*|payable|regle\w*)\b/;
const fractions: readonly (readonly [RegExp, number])[] = [
  [/\btrois quarts\b/, 75],
  [/\bdeux tiers\b/, 67],
  [/\bla moitie\b/, 50],
  [/\bun tiers\b/, 33],
  [/\bun quart\b/, 25],
];
const longest = 24;

/** « Soixante-dix pour cent » → 70, by fives. */
const inLetters = new Map(
  [
    ...['cinq', 'dix', 'quinze', 'vingt', 'vingt-cinq', 'trente', 'trente-cinq', 'quarante', 'quarante-cinq'],
    ...['cinquante', 'cinquante-cinq', 'soixante', 'soixante-cinq', 'soixante-dix', 'soixante-quinze'],
    ...['quatre-vingts', 'quatre-vingt-cinq', 'quatre-vingt-dix', 'quatre-vingt-quinze', 'cent'],
  ].map((word, at) => [word, String(5 * (at + 1))] as const),
);
const lettered = new RegExp(
  `\\b(${[...inLetters.keys()].reverse().join('|')})(?= (?:pour ?cent|pourcents?|points?)\\b)`,
  'g',
);
const inDigits = (flat: string): string => flat.replace(lettered, (word) => inLetters.get(word) ?? word);

/** `undefined`: the document has no criteria. */
export function criteriaOf({ passages }: Reading): Criteria | undefined {
  const heads = passages.filter(
    ({ flat }) =>
      (opening.test(flat) || (weighedPrice.test(flat) && !otherMoney.test(flat))) &&
      !notOffers.test(flat) &&
      flat.length < 400,
  );
  const all = heads.map((head) => criteriaAt(passages, head));
  return all.toSorted((a, b) => b.items.length - a.items.length)[0];
}

/** The weight that a part writes, in figures or as a fraction. */
function weightOf(part: string): string | undefined {
  const figure = weightIn
    .exec(part)
    ?.slice(1)
    .find((one) => one !== undefined);
  return figure ?? fractions.find(([words]) => words.test(part))?.[1].toString();
}

function criteriaAt(passages: readonly Passage[], head: Passage): Criteria {
  const body: Passage[] = head.isHeading ? [] : [head];
  for (const passage of passages.slice(head.index + 1, head.index + longest)) {
    if (passage.isHeading && (body.length > 0 || !opening.test(passage.flat))) break;
    body.push(passage);
  }
  const items = body.flatMap((passage, at) => {
    const flat = inDigits(passage.flat);
    if (
      /\b(?:sous-critere|note (?:de|du|=)|formule|max(?:imum|imale)? de points|total\b|negoci|valab)/.test(
        flat,
      ) &&
      !/critere \d/.test(flat)
    )
      return [];
    const parts = partsOf(passage, flat);
    return parts.flatMap((part) => {
      const own = weightOf(part);
      const next = body[at + 1]?.flat ?? '';
      const after =
        own ??
        (parts.length === 1
          ? /^\s*(\d{1,3}(?:[.,]\d+)?)\s*(?:%|points?|pts?)?\s*$/.exec(next)?.[1]
          : undefined);
      const isOne = after !== undefined ? /[a-z]{3}/.test(part.replace(weightIn, '')) : passage.isItem;
      return isOne
        ? [{ passage, flat: part, weight: after === undefined ? undefined : Number(after.replace(',', '.')) }]
        : [];
    });
  });
  return { head, items: scaled(items), flat: [head, ...body].map(({ flat }) => flat).join('\n') };
}

const byName = /[;,:](?=\s)|\bet\b(?= (?:le |la |l'|du |pour )?(?:prix|qualite|valeur|delai))/;
const byWeight = /[;,.](?=\s)|\bet\b(?= (?:le |la |l'|du |pour )?(?:prix|qualite|valeur|delai))/;
const weights = new RegExp(weightIn.source, 'g');

/** The criteria that one passage names: one in an item or a short line, several in a sentence. */
function partsOf({ isItem }: Passage, flat: string): string[] {
  const weighed = flat.includes('|') ? 1 : [...flat.matchAll(weights)].length;
  if (weighed < 2 && (isItem || flat.length < 90)) return [flat];
  const parts = flat.split(weighed < 2 ? byName : byWeight);
  const named: string[] = [];
  for (const part of parts) {
    const isWeight = named.length > 0 && /^\s*\d{1,3}\s*(?:%|pour ?cent|points?)\s*\.?\s*$/.test(part);
    if (isWeight) named.push(`${named.pop()} ${part}`);
    else named.push(part);
  }
  return named;
}

/** Points and coefficients as hundredths of their sum. */
function scaled(items: readonly Criterion[]): Criterion[] {
  const sum = items.reduce((total, { weight = 0 }) => total + weight, 0);
  const isHundredths = items.some(({ flat }) => /%|pour ?cent/.test(flat)) || Math.abs(sum - 100) < 1;
  if (isHundredths || sum === 0) return [...items];
  return items.map((one) => (one.weight === undefined ? one : { ...one, weight: (100 * one.weight) / sum }));
}
