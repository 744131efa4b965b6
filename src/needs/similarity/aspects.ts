// SPDX-License-Identifier: AGPL-3.0-or-later
// What a need asks of which function, told from all its words together rather than from the one that names it:
// « élèves » and « bus » say school transport, which neither says alone. A naive Bayes over `aspects.yml` and the
// synonyms of the functions (M. E. Maron, "Automatic Indexing: An Experimental Inquiry", 1961).
import type { Thesaurus } from '../../catalogue/thesaurus/thesaurus.ts';
import { type AspectIndex, aspectsIn } from './aspects-index.ts';

/** Number of an aspect and how probable it is, in turn; the most probable first, at most eight. */
export type Aspects = Float32Array;

export interface RootSaid {
  readonly root: string;
  /** How far the sentence says what is wanted, 0 to 1. */
  readonly weight: number;
}

/** What an aspect that no word speaks for would score: nothing is meant that says less. */
const silence = 2.5;
/** Words are not independent: all of them together say less than their sum. */
const sharpness = 1.5;
const mostKept = 8;
const leastKept = 0.01;

export function aspectsMeant(said: readonly RootSaid[], thesaurus: Thesaurus): Aspects {
  const { gains, owners } = aspectsIn(thesaurus);
  const scores = new Float64Array(owners.length);
  for (const { root, weight } of said) {
    const known = gains.get(root);
    if (!known) continue;
    for (const [place, aspect] of known.aspects.entries()) scores[aspect]! += known.gains[place]! * weight;
  }
  const most = scores.reduce((one, other) => Math.max(one, other), 0);
  let total = Math.exp((silence - most) * sharpness);
  const meant: [number, number][] = [];
  for (const [aspect, score] of scores.entries()) {
    if (score === 0) continue;
    const part = Math.exp((score - most) * sharpness);
    total += part;
    meant.push([aspect, part]);
  }
  const kept = meant
    .filter(([, part]) => part / total >= leastKept)
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostKept);
  return Float32Array.from(kept.flatMap(([aspect, part]) => [aspect, part / total]));
}

/** What two needs ask, compared. */
export interface AspectsShared {
  /** The function that both mean most surely; none where they share none. */
  readonly functionShared: string | undefined;
  /** Logarithm of how probably both ask the same of the same function, from 0.1 (never) to 4. */
  readonly asking: number;
  /** Both are sure of a function, and it is another: 0 to 1. */
  readonly otherFunction: number;
  /** Both are sure of one function, and ask something else of it: 0 to 1. */
  readonly otherAsking: number;
  /** Of the words of that which has most others: what part belongs to the function, to what is asked. */
  readonly functionSays: number;
  readonly askingSays: number;
}

export function aspectsCompared(
  [a, ofA]: readonly [Aspects, ReadonlySet<string>],
  [b, ofB]: readonly [Aspects, ReadonlySet<string>],
  thesaurus: Thesaurus,
): AspectsShared {
  const index = aspectsIn(thesaurus);
  const [own, others] = [byFunction(a, index), byFunction(b, index)];
  const [functionShared, together] = sharedMost(own, others);
  const inB = new Map(inTurn(b));
  let [same, best, asked] = [0, 0, -1];
  for (const [aspect, part] of inTurn(a)) {
    const product = part * (inB.get(aspect) ?? 0);
    same += product;
    if (product > best) [best, asked] = [product, aspect];
  }
  const sure = Math.min(surest(own), surest(others));
  const says = (words: ReadonlySet<string>) => Math.min(partSaid(ofA, ofB, words), partSaid(ofB, ofA, words));
  return {
    functionShared,
    asking: Math.log(0.02 + same) + 4,
    otherFunction: sure * (1 - together),
    otherAsking: functionShared ? sure * together * (1 - within(a, b, functionShared, index)) : 0,
    functionSays: says(index.ofFunction.get(functionShared ?? '') ?? none),
    askingSays: says(index.ofAspect[asked] ?? none),
  };
}

const none: ReadonlySet<string> = new Set();

/** The two of each turn. */
function* inTurn(aspects: Aspects): Generator<[number, number]> {
  for (let at = 0; at < aspects.length; at += 2) yield [aspects[at]!, aspects[at + 1]!];
}

function byFunction(aspects: Aspects, { owners }: AspectIndex): Map<string, number> {
  const parts = new Map<string, number>();
  for (const [aspect, part] of inTurn(aspects))
    parts.set(owners[aspect]!, (parts.get(owners[aspect]!) ?? 0) + part);
  return parts;
}

const surest = (parts: ReadonlyMap<string, number>) => Math.max(0, ...parts.values());

/** The function that both mean, and how much of all that is meant they share. */
function sharedMost(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
): [string | undefined, number] {
  let [most, together] = [0, 0];
  let found: string | undefined;
  for (const [id, part] of a) {
    const least = Math.min(part, b.get(id) ?? 0);
    together += least;
    if (least > most) [most, found] = [least, id];
  }
  return [found, together];
}

/** Of what is asked of one function, the part that both ask. */
function within(a: Aspects, b: Aspects, id: string, { owners }: AspectIndex): number {
  const [own, others] = [a, b].map((one) => [...inTurn(one)].filter(([aspect]) => owners[aspect] === id));
  const sum = (parts: readonly [number, number][]) => parts.reduce((all, [, part]) => all + part, 0);
  const [all, allOthers] = [sum(own!), sum(others!)];
  const inB = new Map(others);
  return own!.reduce(
    (both, [aspect, part]) => both + Math.min(part / all, (inB.get(aspect) ?? 0) / allOthers),
    0,
  );
}

/** The part of the words that the other need has too, or that belong to what is asked. */
function partSaid(
  words: ReadonlySet<string>,
  other: ReadonlySet<string>,
  belonging: ReadonlySet<string>,
): number {
  if (words.size === 0) return 1;
  let said = 0;
  for (const word of words) if (other.has(word) || belonging.has(word)) said++;
  return said / words.size;
}
