// SPDX-License-Identifier: AGPL-3.0-or-later
// The two sides of a deal: who buys, uses or attests, and who provides. Nobody acts for both, under any hat;
// what ties them is said.
import type { Id } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';

/** A deal, as far as it has gone. */
export interface Deal {
  readonly buyer: Id<'Organisation'>;
  /** Absent: an independent, who is then among `providers`. */
  readonly provider?: Id<'Organisation'> | undefined;
  /** Accounts that acted in this deal for each side, who acts now among them. */
  readonly buyers: readonly (Id<'Account'> | undefined)[];
  readonly providers: readonly (Id<'Account'> | undefined)[];
  /** The one who acts for the buyer now, if it is the buyer's turn. */
  readonly actingBuyer?: Id<'Account'> | undefined;
  /** When it began: what ended before ties nothing. ISO date or instant. */
  readonly since: string;
}

/** What ties the two sides, as the database finds it (`migrations/0022_sides.sql`). */
export interface Ties {
  readonly oneOrganisation: boolean;
  /**
   * Whether somebody acted for both sides, or acts for one and is (or was since the deal began) an agent of
   * the other.
   */
  readonly onePerson: boolean;
  /** One holds a mandate of the other. */
  readonly mandate: boolean;
  /** One is a member of the other: of a grouping, of an operator, of a network. */
  readonly network: boolean;
  /** They have an agent in common, who did not act in this deal for both. */
  readonly sharedAgent: boolean;
  /** Who provides was an agent of the buyer before the deal began. */
  readonly formerAgent: boolean;
}

export const noTies: Ties = {
  oneOrganisation: false,
  onePerson: false,
  mandate: false,
  network: false,
  sharedAgent: false,
  formerAgent: false,
};

/**
 * `same`: both sides are one organisation or person. `linked`: they are two but tied, which is shown beside
 * the deal, and such a deal proves nothing. `apart`: they are independent.
 */
export type Sides = 'apart' | 'linked' | 'same';

export function sidesOf({
  oneOrganisation,
  onePerson,
  mandate,
  network,
  sharedAgent,
  formerAgent,
}: Ties): Sides {
  if (oneOrganisation || onePerson) return 'same';
  return mandate || network || sharedAgent || formerAgent ? 'linked' : 'apart';
}

/** @returns whether the two are linked @throws Problem forbidden `people.both-sides` */
export function mustBeTwo(ties: Ties): boolean {
  const sides = sidesOf(ties);
  if (sides === 'same') throw new Problem('forbidden', 'people.both-sides');
  return sides === 'linked';
}
