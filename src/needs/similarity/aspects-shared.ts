// SPDX-License-Identifier: AGPL-3.0-or-later
// What two needs ask of which function, compared; and how far what the one asks explains the words of the
// other.
import type { Thesaurus } from '../../catalogue/thesaurus/thesaurus.ts';
import { type Aspects, partOf } from './aspects.ts';
import { type AspectIndex, aspectsIn } from './aspects-index.ts';

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
  /** What one asks may be what the other asks, however little each says of it: 0 to 1. */
  readonly compatible: number;
  /** Of the words of that which has most others: what part belongs to the function, to what is asked. */
  readonly functionSays: number;
  readonly askingSays: number;
  /** How far what one asks explains the words that only the other has: of the two the least, 0 to 1. */
  readonly restExplained: number;
  /** Both have words that the other has not. */
  readonly bothRest: number;
}

export function aspectsCompared(
  [a, ofA]: readonly [Aspects, ReadonlySet<string>],
  [b, ofB]: readonly [Aspects, ReadonlySet<string>],
  thesaurus: Thesaurus,
): AspectsShared {
  const index = aspectsIn(thesaurus);
  const [own, others] = [byFunction(a, index), byFunction(b, index)];
  const [functionShared, together] = sharedMost(own, others);
  const { same, asked } = askedByBoth(a, b);
  const sure = Math.min(surest(own), surest(others));
  const says = (words: ReadonlySet<string>) => Math.min(partSaid(ofA, ofB, words), partSaid(ofB, ofA, words));
  return {
    functionShared,
    asking: Math.log(0.02 + same) + 4,
    compatible: a.length === 0 || b.length === 0 ? 0 : same / Math.min(a[1]!, b[1]!),
    otherFunction: sure * (1 - together),
    otherAsking: functionShared ? sure * together * (1 - within(a, b, functionShared, index)) : 0,
    functionSays: says(index.ofFunction.get(functionShared ?? '') ?? none),
    askingSays: says(index.ofAspect[asked] ?? none),
    ...restsExplained([a, ofA], [b, ofB], index),
  };
}

/** How probably both ask the same, and what that most probably is; -1: nothing. */
function askedByBoth(a: Aspects, b: Aspects): { same: number; asked: number } {
  let [same, best, asked] = [0, 0, -1];
  for (let at = 0; at < a.length; at += 2) {
    const aspect = a[at]!;
    const product = a[at + 1]! * partOf(b, aspect);
    same += product;
    if (product > best || (product === best && aspect < asked)) [best, asked] = [product, aspect];
  }
  return { same, asked };
}

function restsExplained(
  [a, ofA]: readonly [Aspects, ReadonlySet<string>],
  [b, ofB]: readonly [Aspects, ReadonlySet<string>],
  index: AspectIndex,
) {
  const [own, others] = [
    [...ofA].filter((root) => !ofB.has(root)),
    [...ofB].filter((root) => !ofA.has(root)),
  ];
  return {
    restExplained: Math.min(explained(own, b, index), explained(others, a, index)),
    bothRest: Number(own.length > 0 && others.length > 0),
  };
}

/** The part of what these words tell that is told of what is meant; an unknown word tells something too. */
function explained(roots: readonly string[], meant: Aspects, { gains }: AspectIndex): number {
  let [told, all] = [0, 0];
  for (const root of roots) {
    const known = gains.get(root);
    all += known?.most ?? 1;
    if (!known) continue;
    for (let at = 0; at < meant.length; at += 2) {
      const place = known.aspects.indexOf(meant[at]!);
      if (place >= 0) told += meant[at + 1]! * known.gains[place]!;
    }
  }
  return all === 0 ? 1 : told / all;
}

const none: ReadonlySet<string> = new Set();

function byFunction(aspects: Aspects, { owners }: AspectIndex): Map<string, number> {
  const parts = new Map<string, number>();
  for (let at = 0; at < aspects.length; at += 2) {
    const owner = owners[aspects[at]!]!;
    parts.set(owner, (parts.get(owner) ?? 0) + aspects[at + 1]!);
  }
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
    if (least > most || (least === most && found !== undefined && id < found)) [most, found] = [least, id];
  }
  return [found, together];
}

/** Of what is asked of one function, the part that both ask. */
function within(a: Aspects, b: Aspects, id: string, { owners }: AspectIndex): number {
  const all = (aspects: Aspects) => {
    let sum = 0;
    for (let at = 0; at < aspects.length; at += 2) if (owners[aspects[at]!] === id) sum += aspects[at + 1]!;
    return sum;
  };
  const [ofA, ofB] = [all(a), all(b)];
  let both = 0;
  for (let at = 0; at < a.length; at += 2)
    if (owners[a[at]!] === id) both += Math.min(a[at + 1]! / ofA, partOf(b, a[at]!) / ofB);
  return both;
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
