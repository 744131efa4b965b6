// SPDX-License-Identifier: AGPL-3.0-or-later
// Providers heard apart from the members of a pool: the same questions to all, each answered once by each.

export interface Question {
  readonly id: string;
  readonly place: number;
  readonly words: string;
}

export interface Heard {
  readonly question: string;
  readonly organisation: string;
  readonly name: string;
  readonly words: string;
}

export const mostQuestions = 12;

/** By provider, in the order of the questions. */
export const byProvider = (
  heard: readonly Heard[],
): readonly (readonly [name: string, of: readonly Heard[]])[] =>
  [...Map.groupBy(heard, ({ organisation }) => organisation).values()].map((several) => [
    several[0]!.name,
    several,
  ]);
