// SPDX-License-Identifier: AGPL-3.0-or-later
// Who looks takes turns: where two thousand are told at once, a few read at the same time, and the database
// answers visitors meanwhile.

/** Does what is asked in the order of asking, at most so many at once. */
export type Turns = <Result>(work: () => Promise<Result>) => Promise<Result>;

export function turns(most: number): Turns {
  const waiting: (() => void)[] = [];
  let busy = 0;
  return async (work) => {
    if (busy >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else busy += 1;
    try {
      return await work();
    } finally {
      // the turn is handed on, or given back
      const next = waiting.shift();
      if (next) next();
      else busy -= 1;
    }
  };
}
