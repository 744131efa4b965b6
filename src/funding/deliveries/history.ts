// SPDX-License-Identifier: AGPL-3.0-or-later
// A history as columns of numbers: which commits a tag holds, and which of them were taken back there.

export interface History {
  /** Its place by the id of a commit. */
  readonly places: ReadonlyMap<string, number>;
  /** Ids by place. */
  readonly ids: readonly string[];
  /** Places of the parents of all commits, one after the other; those of commit n begin at `starts[n]`. */
  readonly parents: Int32Array;
  readonly starts: Int32Array;
  /** What is said in messages: by commit, those that revert it. */
  readonly reverts: ReadonlyMap<number, readonly number[]>;
  /** Merges that were taken back whole: what they brought is what `merge` holds and `kept` does not. */
  readonly mergeReverts: readonly MergeRevert[];
}

export interface MergeRevert {
  readonly by: number;
  readonly merge: number;
  readonly kept: number;
}

/**
 * For each commit the place in `tips` of the first that holds it; -1: none does.
 * What a tip holds, its ancestors too: each commit is met once.
 */
export function firstHolding({ ids, parents, starts }: History, tips: readonly number[]): Int32Array {
  const first = new Int32Array(ids.length).fill(-1);
  const waiting: number[] = [];
  for (const [place, tip] of tips.entries()) {
    if (tip < 0 || first[tip] !== -1) continue;
    first[tip] = place;
    waiting.push(tip);
    while (waiting.length > 0) {
      const commit = waiting.pop()!;
      for (let n = starts[commit]!; n < starts[commit + 1]!; n++) {
        const parent = parents[n]!;
        if (parent < 0 || first[parent] !== -1) continue;
        first[parent] = place;
        waiting.push(parent);
      }
    }
  }
  return first;
}

/** Whether something holds a commit. */
export type Holds = (commit: number) => boolean;

/** Whether one tip holds a commit. */
export function heldBy(history: History, tip: number): Holds {
  const first = firstHolding(history, [tip]);
  return (commit) => commit >= 0 && first[commit] === 0;
}

/** A revert of a revert of a revert …: nobody goes on so long, but who wants to end this program. */
const deepest = 50;
/** Merges taken back beyond these are not looked at. */
const mostMerges = 100;

/** Says of commits by which other they are taken back within what is held, if they are. */
export function takenBack(history: History) {
  const brought = new Map<MergeRevert, Holds>();
  const bringsWith = (revert: MergeRevert): Holds => {
    const known = brought.get(revert);
    if (known) return known;
    const first = firstHolding(history, [revert.kept, revert.merge]);
    const brings: Holds = (commit) => first[commit] === 1;
    brought.set(revert, brings);
    return brings;
  };
  const by = (commit: number, holds: Holds, depth = 0): number | undefined => {
    if (depth > deepest) return undefined;
    const stands = (one: number) => holds(one) && by(one, holds, depth + 1) === undefined;
    const single = history.reverts.get(commit)?.find(stands);
    if (single !== undefined) return single;
    const merges = history.mergeReverts.slice(0, mostMerges);
    return merges.find((revert) => revert.by !== commit && bringsWith(revert)(commit) && stands(revert.by))
      ?.by;
  };
  return by;
}
