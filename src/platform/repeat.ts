// SPDX-License-Identifier: AGPL-3.0-or-later
// Work that is repeated at intervals, one turn at a time: if a turn lasts longer than the interval, no
// second one starts beside it.

/**
 * @param turn must not throw: it logs what went wrong, and the next turn tries again
 * @param everyMs milliseconds from one turn to the next; the first comes after as many
 * @returns the function that stops it and waits for the turn under way
 */
export function repeatEvery(turn: () => Promise<unknown>, everyMs: number): () => Promise<void> {
  let work: Promise<unknown> | undefined;
  const next = () => {
    work ??= turn().finally(() => {
      work = undefined;
    });
  };
  const timer = setInterval(next, everyMs).unref();
  return async () => {
    clearInterval(timer);
    await work;
  };
}
