// SPDX-License-Identifier: AGPL-3.0-or-later
// Which words speak for what is asked of which function, and how strongly: counted from the synonyms of the
// functions and from `aspects.yml`, once for each thesaurus.
import type { LocalFunction, Thesaurus } from '../../catalogue/thesaurus/thesaurus.ts';
import { readWords } from '../../catalogue/thesaurus/words.ts';
import { rootReader } from './roots.ts';

export interface Gains {
  readonly aspects: Uint16Array;
  readonly gains: Float32Array;
  readonly most: number;
}

export interface AspectIndex {
  /** Function of each aspect, by its number. */
  readonly owners: readonly string[];
  /** Root → the aspects that it speaks for, and by how much: logarithm of how much oftener than elsewhere. */
  readonly gains: ReadonlyMap<string, Gains>;
  /** The roots of each function, and those of each aspect alone. */
  readonly ofFunction: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ofAspect: readonly ReadonlySet<string>[];
}

const built = new WeakMap<Thesaurus, AspectIndex>();

export function aspectsIn(thesaurus: Thesaurus): AspectIndex {
  const index = built.get(thesaurus) ?? build(thesaurus);
  built.set(thesaurus, index);
  return index;
}

type RootsIn = (text: string) => string[];

/** How far a word of the aspect counts, beside one of the function's synonyms. */
const ownShare = 0.6;
/** Of words seen once nowhere else, as if they had been seen a little everywhere. */
const seenAnywhere = 0.002;

type Counts = Map<string, number>;

function build(thesaurus: Thesaurus): AspectIndex {
  const { functions, aspects } = thesaurus;
  const rootOf = rootReader(thesaurus);
  const rootsIn: RootsIn = (text) => readWords(text, 80).map(({ typed }) => rootOf(typed));
  const owners: string[] = [];
  const ofAspect: Set<string>[] = [];
  const ofFunction = new Map<string, Set<string>>();
  const shares = new Map<string, [aspect: number, share: number][]>();
  const everywhere: Counts = new Map();
  for (const one of functions) {
    const lines = (aspects[one.id] ?? ['']).map((line) => new Set(rootsIn(line)));
    const counts = countsOf(one, lines, rootsIn);
    ofFunction.set(one.id, new Set(counts.keys()));
    const most: Counts = new Map();
    for (const own of lines) {
      for (const [root, share] of sharesOf(counts, own)) {
        listIn(shares, root).push([owners.length, share]);
        most.set(root, Math.max(most.get(root) ?? 0, share));
      }
      owners.push(one.id);
      ofAspect.push(own);
    }
    for (const [root, share] of most)
      everywhere.set(root, (everywhere.get(root) ?? 0) + share / functions.length);
  }
  const gains = new Map(
    [...shares].map(([root, list]) => {
      const usual = everywhere.get(root)! + seenAnywhere;
      const own = Float32Array.from(list, ([, share]) => Math.log(1 + share / usual));
      const aspects = Uint16Array.from(list, ([aspect]) => aspect);
      return [root, { aspects, gains: own, most: Math.max(...own) }] as const;
    }),
  );
  return { owners, gains, ofFunction, ofAspect };
}

/** How often a function's synonyms and aspects have a root; of a phrase, each word counts for its part. */
function countsOf(
  { label, synonyms }: LocalFunction,
  lines: readonly ReadonlySet<string>[],
  rootsIn: RootsIn,
): Counts {
  const phrases: Counts = new Map();
  for (const phrase of [label.fr, label.en, ...synonyms.fr, ...synonyms.en]) {
    const roots = new Set(rootsIn(phrase));
    for (const root of roots) phrases.set(root, (phrases.get(root) ?? 0) + 1 / roots.size);
  }
  const counts = new Map([...phrases].map(([root, count]) => [root, Math.min(2, Math.sqrt(count))]));
  for (const line of lines) for (const root of line) counts.set(root, (counts.get(root) ?? 0) + 0.7);
  return counts;
}

/** Of one aspect: its own words, and those of its function. */
function sharesOf(counts: Counts, own: ReadonlySet<string>): Counts {
  const total = Math.sqrt([...counts.values()].reduce((sum, count) => sum + count, 0));
  const shares = new Map([...own].map((root) => [root, ownShare / Math.sqrt(own.size) / 4]));
  for (const [root, count] of counts)
    shares.set(root, (shares.get(root) ?? 0) + ((1 - ownShare) * count) / total / 4);
  return shares;
}

function listIn<Item>(lists: Map<string, Item[]>, key: string): Item[] {
  const known = lists.get(key) ?? [];
  lists.set(key, known);
  return known;
}
