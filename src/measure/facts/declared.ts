// SPDX-License-Identifier: AGPL-3.0-or-later
// What a project declares of itself, in its facts: which authors are robots, whose work is then no human
// work.
import type { KeptClaim, ProjectClaim } from '../claim/claim.ts';
import type { Facts } from './facts.ts';
import type { Identity } from './signing/signed.ts';

/**
 * The declaration as the facts keep it.
 * @param identities of the history @param persons the number of the person behind each of them
 */
export function keptClaim(
  claim: ProjectClaim,
  identities: readonly Identity[],
  persons: ArrayLike<number>,
): KeptClaim {
  const { bots, ...rest } = claim;
  if (!bots) return rest;
  const named = new Set(bots.map(plain));
  const robots = new Set<number>();
  identities.forEach(({ name, mail }, index) => {
    if (named.has(plain(name)) || named.has(plain(mail))) robots.add(persons[index]!);
  });
  return { ...rest, bots: bots.length, robots: [...robots].sort((a, b) => a - b) };
}

const plain = (signed: string) => signed.trim().toLowerCase();

/** The facts with the work of declared robots marked as such; the same facts where none was declared. */
export function applyClaim(facts: Facts): Facts {
  const robots = new Set(facts.claim?.robots);
  if (robots.size === 0) return facts;
  const { author, isBot } = facts.history;
  return {
    ...facts,
    history: { ...facts.history, isBot: isBot.map((bot, row) => (bot || robots.has(author[row]!) ? 1 : 0)) },
  };
}
