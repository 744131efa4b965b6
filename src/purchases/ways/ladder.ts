// SPDX-License-Identifier: AGPL-3.0-or-later
// Where the thresholds stand in a drawing, and where their words fit without touching: amounts by their
// logarithm, so that the small ones are not lost under the great.
import type { Threshold } from '../advice/thresholds.ts';

export interface Rung {
  readonly cents: number;
  /** Kinds of rule that share the amount. */
  readonly kinds: readonly string[];
  /** From the top. */
  readonly y: number;
  /** Of the first line of its words. */
  readonly labelY: number;
}

export interface LadderDrawn {
  /** From the greatest to the least. */
  readonly rungs: readonly Rung[];
  readonly mine: { readonly y: number; readonly labelY: number } | undefined;
}

/** Heights of a line of words, and room left above and below. */
const line = 17;
const margin = 28;

interface Mark {
  readonly cents: number;
  readonly kinds: readonly string[];
  readonly isMine: boolean;
}

/** @param own in cents @param height of the drawing */
export function ladderOf(
  thresholds: readonly Threshold[],
  own: number | undefined,
  height: number,
): LadderDrawn {
  const groups = Map.groupBy(thresholds, ({ cents }) => cents);
  const marks: Mark[] = [...groups].map(([cents, some]) => ({
    ...{ cents, isMine: false },
    kinds: some.map(({ rule }) => rule.kind),
  }));
  if (own !== undefined && own > 0) marks.push({ cents: own, kinds: [], isMine: true });
  const logs = marks.map(({ cents }) => Math.log(cents));
  const [least, most] = [Math.min(...logs), Math.max(...logs)];
  const room = height - 2 * margin;
  const at = (cents: number) =>
    Math.round(margin + room * (most === least ? 0.5 : (most - Math.log(cents)) / (most - least)));
  const sorted = marks.toSorted((a, b) => b.cents - a.cents || Number(b.isMine) - Number(a.isMine));
  const labels = spread(
    sorted.map(({ cents, kinds }) => ({ wanted: at(cents) + 5, size: line * (1 + kinds.length) })),
    height,
  );
  const placed = sorted.map((mark, index) => ({ ...mark, y: at(mark.cents), labelY: labels[index]! }));
  return {
    rungs: placed.filter(({ isMine }) => !isMine).map(({ isMine: _, ...rung }) => rung),
    mine: placed.find(({ isMine }) => isMine),
  };
}

/** First lines as near as may be to where they are wanted, none over another, all within the height. */
function spread(
  words: readonly { readonly wanted: number; readonly size: number }[],
  height: number,
): number[] {
  const down: number[] = [];
  let free = line;
  for (const { wanted, size } of words) {
    const y = Math.max(wanted, free);
    down.push(y);
    free = y + size + 2;
  }
  let floor = height - 4;
  return down
    .map((y, index) => ({ y, size: words[index]!.size }))
    .toReversed()
    .map(({ y, size }) => {
      const up = Math.min(y, floor - size + line);
      floor = up - line - 2;
      return up;
    })
    .toReversed();
}
