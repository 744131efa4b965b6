// SPDX-License-Identifier: AGPL-3.0-or-later
// What was tried, kind by kind, and each breach with the request that repeats it.

export interface Tally {
  /** One try of a kind. @param breach what went wrong; undefined when it was refused as it should */
  count(kind: string, request: string, breach?: string): void;
  /** Prints the table and the breaches. @returns how many breaches */
  report(out: (line: string) => void): number;
}

export function openTally(): Tally {
  const kinds = new Map<string, { tried: number; refused: number }>();
  const breaches: string[] = [];
  return {
    count: (kind, request, breach) => {
      const sum = kinds.get(kind) ?? { tried: 0, refused: 0 };
      kinds.set(kind, sum);
      sum.tried++;
      if (breach === undefined) sum.refused++;
      else breaches.push(`${kind}: ${request}\n    ${breach}`);
    },
    report: (out) => {
      for (const [kind, { tried, refused }] of kinds) out(`${kind}: ${tried} tried, ${refused} refused`);
      for (const breach of breaches.slice(0, 200)) out(`\nBREACH ${breach}`);
      if (breaches.length > 200) out(`\n… and ${breaches.length - 200} more`);
      return breaches.length;
    },
  };
}
