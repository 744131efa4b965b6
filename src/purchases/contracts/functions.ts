// SPDX-License-Identifier: AGPL-3.0-or-later
// Which function the object of a contract speaks of: what buyers write, then phrases of the thesaurus, then
// what the programs that are named are known for. Only where information technology is bought: « travaux de
// voirie » is no software for roads.
import { indexOf } from '../../catalogue/thesaurus/index.ts';
import type { Thesaurus } from '../../catalogue/thesaurus/thesaurus.ts';
import { readWords } from '../../catalogue/thesaurus/words.ts';
import { objectWords } from './object-words.ts';
import type { ProgramFound } from './programs.ts';

export interface FunctionRead {
  readonly id: string;
  /** 0 to 1. */
  readonly weight: number;
  /** The words that say so, as the object writes them; '' where the program alone says it. */
  readonly because: string;
  /** Where they begin in the object. */
  readonly at: number;
}

const patterns: readonly (readonly [string, RegExp])[] = Object.entries(objectWords).flatMap(([id, words]) =>
  words === ''
    ? []
    : [
        [
          id,
          new RegExp(
            `(?<![a-z0-9])(?:${words.replace(/\s*\n\s*/g, '|').replaceAll('~', '[a-z]*')})(?![a-z0-9])`,
            'g',
          ),
        ] as const,
      ],
);

/** Whom it is bought for, at the end or between: says what the buyer is, not what is bought. */
const buyer =
  /(?<![a-z])(?:pour|de|du|des|d'|au sein|au profit|aupres|et|a|chez|installes?|en actuellement)\s*(?:de |d'|du |des )?(?:la |le |les |l')?(?:besoins de |services? de |compte de )?(?:la |le |les |l')?(?:villes?|communes?|mairie|departement|metropole|agglomeration|communaute (?:de communes|d'agglomeration|urbaine)|syndicat|region|centres? hospitaliers?|chu|chru|hopita(?:l|ux)|ght|sdis|s\.d\.i\.s|service departemental d'incendie(?: et de secours)?|samu|universite|academie|office public|colleges?|lycees?|institut|ministeres?|prefecture|conseil (?:departemental|regional|general)|direction|sncf|caf)(?![a-z]).{0,60}$/;

/** A service of the buyer: the function where nothing else is said. */
const service =
  /(?<![a-z])(?:pour|au sein de|au profit de|aupres de)\s+(?:la |le |les |l')(?:reseau (?:de |des )?)?(?:mediatheques?|bibliotheques?|conservatoires?|musees?|police|ecoles?|ehpad|ccas|cpas|regie|office de tourisme|ports?|habitat|bailleur)(?![a-z])/;

/** @param object flattened, as long as what is shown */
export function functionsSaid(object: string, thesaurus: Thesaurus): readonly FunctionRead[] {
  const end = buyer.exec(object)?.index ?? object.length;
  const rest = service.exec(object)?.index ?? object.length;
  const trust = (at: number) => (at >= end ? 0.3 : at >= rest ? 0.9 : 1);
  const said = [...patternsIn(object), ...phrasesIn(object.slice(0, end), thesaurus)].map((one) => ({
    ...one,
    weight: one.weight * trust(one.at),
  }));
  const best = new Map<string, FunctionRead>();
  for (const one of said) if ((best.get(one.id)?.weight ?? 0) < one.weight) best.set(one.id, one);
  return [...best.values()].toSorted((a, b) => b.weight - a.weight);
}

/** After such a noun stands what the program does. */
const noun =
  /(?:logiciels?|progiciels?|outils?(?: informatique)?|solutions?|systemes?(?: d'information| informatise| informatique)?|applications?|modules?|plate-?formes?|portails?|gestion|suivi|software)(?: [a-z']+){0,3} ?\(?$/;

function patternsIn(object: string): FunctionRead[] {
  return patterns.flatMap(([id, pattern]) =>
    [...object.matchAll(pattern)].slice(0, 3).map(({ 0: because, index: at }) => ({
      ...{ id, because, at },
      weight:
        (because.includes(' ') ? 0.78 : 0.74) +
        (noun.test(object.slice(Math.max(0, at - 50), at)) ? 0.12 : 0) -
        Math.min(0.16, at / 900) +
        (because === 'infogerance' ? 0.15 : 0) +
        Math.min(0.05, because.length / 500),
    })),
  );
}

/** Every contract speaks of frameworks, orders and lots. */
const everyContract = new Set(['procurement', 'contracts', 'purchase-orders', 'financial-reporting']);

const understood: ReadonlySet<string> = new Set(['fr', 'en']);

/** Phrases of the thesaurus of two words at least, in French or English. */
function phrasesIn(object: string, thesaurus: Thesaurus): FunctionRead[] {
  const { phrases, longest } = indexOf(thesaurus);
  const words = readWords(object, 60);
  const found: FunctionRead[] = [];
  for (let from = 0; from < words.length; from++)
    for (let length = Math.min(longest, words.length - from); length > 1; length--) {
      const taken = words.slice(from, from + length);
      const meanings = phrases.get(taken.map(({ stem }) => stem).join(' '));
      if (!meanings || taken.every(({ vague }) => vague)) continue;
      const because = taken.map(({ typed }) => typed).join(' ');
      const at = Math.max(0, object.indexOf(taken[0]!.typed));
      for (const { id, weight, lang } of meanings)
        if (understood.has(lang) && !everyContract.has(id))
          found.push({ id, because, at, weight: weight * 0.76 - Math.min(0.14, at / 1_500) });
      break;
    }
  return found;
}

/** The function that is meant: said in words, else what the first program that tells one is known for. */
export function functionOf(
  said: readonly FunctionRead[],
  programs: readonly ProgramFound[],
): FunctionRead | undefined {
  const sure = said.filter(({ weight }) => weight >= leastWeight);
  const known = programs.flatMap(({ known: { functions } }) => functions);
  const agreed = sure.find(({ id, weight }) => known.includes(id) && weight > sure[0]!.weight - 0.1);
  if (agreed) return agreed;
  const [first] = programs;
  if (first?.known.functions[0] && (sure[0]?.weight ?? 0) < strong)
    return { id: first.known.functions[0], weight: 0.7, because: '', at: first.from };
  return sure[0];
}

const leastWeight = 0.6;
/** Words that say more than the name of a program known for something else. */
const strong = 0.78;
