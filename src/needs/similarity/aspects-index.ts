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

interface Shares {
  readonly aspects: number[];
  readonly shares: number[];
  /** Over all functions, the most that one of its aspects has. */
  total: number;
}

function build(thesaurus: Thesaurus): AspectIndex {
  const { functions, aspects } = thesaurus;
  const rootOf = rootReader(thesaurus);
  const rootsIn: RootsIn = (text) => readWords(text, 80).map(({ typed }) => rootOf(typed));
  const owners: string[] = [];
  const ofAspect: Set<string>[] = [];
  const ofFunction = new Map<string, Set<string>>();
  const found = new Map<string, Shares>();
  for (const one of functions) {
    const lines = (aspects[one.id] ?? ['']).map((line) => new Set(rootsIn(line)));
    const counts = countsOf(one, lines, rootsIn);
    ofFunction.set(one.id, new Set(counts.keys()));
    addShares(found, counts, lines, owners.length);
    owners.push(...lines.map(() => one.id));
    ofAspect.push(...lines);
  }
  const gains = new Map(
    [...found].map(([root, shares]) => [root, gainsOf(shares, functions.length)] as const),
  );
  return { owners, gains, ofFunction, ofAspect };
}

/** Each aspect has its own words, and those of its function. */
function addShares(
  found: Map<string, Shares>,
  counts: Counts,
  lines: readonly ReadonlySet<string>[],
  first: number,
): void {
  let all = 0;
  for (const count of counts.values()) all += count;
  const ofOwn = lines.map((line) => ownShare / Math.sqrt(line.size) / 4);
  for (const [root, count] of counts) {
    const shares = found.get(root) ?? { aspects: [], shares: [], total: 0 };
    found.set(root, shares);
    const ofAll = ((1 - ownShare) * count) / Math.sqrt(all) / 4;
    let most = 0;
    for (const [place, line] of lines.entries()) {
      const share = ofAll + (line.has(root) ? ofOwn[place]! : 0);
      shares.aspects.push(first + place);
      shares.shares.push(share);
      most = Math.max(most, share);
    }
    shares.total += most;
  }
}

function gainsOf({ aspects, shares, total }: Shares, functions: number): Gains {
  const usual = total / functions + seenAnywhere;
  const gains = Float32Array.from(shares, (share) => Math.log(1 + share / usual));
  return { aspects: Uint16Array.from(aspects), gains, most: Math.max(...gains) };
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
