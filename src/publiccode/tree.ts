// SPDX-License-Identifier: AGPL-3.0-or-later
// A YAML document reduced to what the standard speaks of: texts, lists and sections, each with its place.

/**
 * A value as written: `source` keeps what the author typed (1.10 stays 1.10); `at` is its offset in the file.
 */
export interface Scalar {
  readonly kind: 'scalar';
  readonly at: number;
  readonly value: string | number | boolean | null;
  readonly source: string;
}

export interface List {
  readonly kind: 'list';
  readonly at: number;
  readonly items: readonly Tree[];
}

export interface Section {
  readonly kind: 'section';
  readonly at: number;
  readonly entries: ReadonlyMap<string, Entry>;
}

export interface Entry {
  readonly keyAt: number;
  readonly value: Tree;
}

export type Tree = Scalar | List | Section;

/** Nothing written: `key:` alone, or `null`. */
export const isNothing = (tree: Tree | undefined): boolean =>
  !tree || (tree.kind === 'scalar' && tree.value === null);

/**
 * The tree as plain values, as any YAML reader would give it. Undefined when aliases make it larger than
 * `budget` values (a "YAML bomb": a small file that unfolds into gigabytes).
 */
export function plain(tree: Tree, budget = 200_000): unknown {
  let left = budget;
  const unfold = (node: Tree): unknown => {
    left -= 1;
    if (left < 0) throw bomb;
    if (node.kind === 'scalar') return node.value;
    if (node.kind === 'list') return node.items.map(unfold);
    const section: Record<string, unknown> = Object.create(null);
    for (const [key, { value }] of node.entries) section[key] = unfold(value);
    return section;
  };
  try {
    return unfold(tree);
  } catch (reason) {
    if (reason === bomb) return undefined;
    throw reason;
  }
}

const bomb = new Error('too large once unfolded');
