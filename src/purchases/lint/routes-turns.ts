// SPDX-License-Identifier: AGPL-3.0-or-later
// Reviews in turn: each takes a process of its own.
import { Problem } from '../../base/problem.ts';

/** Runs so many at once; further ones wait, and beyond that are told to come again. */
export function atMost({ atOnce, waiting }: { atOnce: number; waiting: number }) {
  let running = 0;
  const queue: (() => void)[] = [];
  return async <Made>(work: () => Promise<Made>): Promise<Made> => {
    if (running >= atOnce) {
      if (queue.length >= waiting) throw new Problem('unavailable', 'purchases.lint.busy');
      await new Promise<void>((resolve) => queue.push(resolve));
    } else running++;
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next) next();
      else running--;
    }
  };
}
