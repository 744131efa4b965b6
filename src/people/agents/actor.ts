// SPDX-License-Identifier: AGPL-3.0-or-later
// The one who acts: for which organisations, by which roles, within which mandates.
import { minorDigits } from '../../base/currency.ts';
import { type Day, dayIn } from '../../base/day.ts';
import type { Id } from '../../base/id.ts';
import type { Money } from '../../base/money.ts';
import { Problem } from '../../base/problem.ts';
import { halleZone, type Zone } from '../../base/zone.ts';
import { type Beyond, beyond, type Deed, leftOf, type Mandate } from './mandate.ts';
import { type Act, acts, allows, type Role, type Selling, type Standing } from './permissions.ts';

export interface Membership {
  readonly organisation: Id<'Organisation'>;
  readonly roles: readonly Role[];
  /** By whose clock the organisation goes; the halle's where it is not said. */
  readonly zone?: Zone;
}

export interface Actor {
  /** Absent: not signed in. */
  readonly account?: Id<'Account'>;
  readonly memberships: readonly Membership[];
  /** Mandates given to the organisations of `memberships`. */
  readonly mandates: readonly Mandate[];
  /** How the account sells; absent where it does not. */
  readonly sells?: Selling | undefined;
}

export const nobody: Actor = { memberships: [], mandates: [] };

/** How the actor stands toward an organisation by their own roles in it. */
export function standingsOf(
  { account, memberships }: Actor,
  organisation: Id<'Organisation'>,
): readonly Standing[] {
  if (!account) return ['visitor'];
  const own = memberships.find((one) => one.organisation === organisation);
  return own?.roles.length ? own.roles : ['stranger'];
}

/**
 * Whether the act may be done for the organisation on that day: by a role in it, or by one in its mandatary,
 * as far as the mandate goes; never by whoever sells, where it is done among buyers.
 * @param on the day where the organisation is (`dayFor`)
 * @param deed what it is about and what it costs, as far as that is known: a mandate is held to both
 */
export function mayAct(
  actor: Actor,
  act: Act,
  organisation: Id<'Organisation'>,
  on: Day,
  deed: Deed = {},
): boolean {
  if (actor.sells && acts[act].apart) return false;
  return (
    allows(act, standingsOf(actor, organisation)) ||
    mandateFor(actor, act, organisation, on, deed) !== undefined
  );
}

/** The mandates of an organisation that list the act, for those whose role at home allows it. */
const mandatesFor = ({ mandates, memberships }: Actor, act: Act, organisation: Id<'Organisation'>) =>
  mandates.filter(
    (mandate) =>
      mandate.grantor === organisation &&
      memberships.some((one) => one.organisation === mandate.mandatary && allows(act, one.roles)),
  );

/**
 * The mandate that lets the actor do the act for the organisation, the earliest; undefined when none does.
 */
export function mandateFor(
  actor: Actor,
  act: Act,
  organisation: Id<'Organisation'>,
  on: Day,
  deed: Deed = {},
): Mandate | undefined {
  return mandatesFor(actor, act, organisation)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .find((mandate) => beyond(mandate, act, deed, on) === undefined);
}

/**
 * The day of a moment where an organisation is that the actor acts for, as its agent or by a mandate; for any
 * other organisation nothing depends on it, and it is the halle's.
 */
export function dayFor({ memberships, mandates }: Actor, organisation: Id<'Organisation'>, at: Date): Day {
  const own = memberships.find((one) => one.organisation === organisation)?.zone;
  const given = mandates.find(({ grantor }) => grantor === organisation)?.zone;
  return dayIn(at, own ?? given ?? halleZone());
}

/** The organisations for which the act may be done: one's own, then those that gave a mandate about all. */
export function organisationsFor(actor: Actor, act: Act, at: Date): readonly Id<'Organisation'>[] {
  const all = [
    ...actor.memberships.map(({ organisation }) => organisation),
    ...actor.mandates.map(({ grantor }) => grantor),
  ];
  return [...new Set(all)].filter((one) => mayAct(actor, act, one, dayFor(actor, one, at)));
}

/**
 * @throws Problem unauthenticated `people.sign-in-first`, conflict `people.sells-…`, forbidden
 * `people.not-allowed`, or what a mandate for the act lacks: `people.beyond-…`
 */
export function mustAct(
  actor: Actor,
  act: Act,
  organisation: Id<'Organisation'>,
  on: Day,
  deed: Deed = {},
): void {
  if (mayAct(actor, act, organisation, on, deed)) return;
  mustBeSignedIn(actor);
  // whoever could but for that is told; what was typed stays, and a colleague who does not sell sends it
  if (actor.sells && mayAct({ ...actor, sells: undefined }, act, organisation, on, deed))
    throw new Problem('conflict', `people.sells-${actor.sells}`);
  throw lacking(mandatesFor(actor, act, organisation), act, on, deed);
}

/** For a sentence. */
const inUnits = ({ cents, currency }: Money): number => cents / 10 ** minorDigits(currency);

/** What is said of mandates that come nearest to a deed, the nearest first. */
const nearness: readonly Beyond[] = ['ceiling', 'currency', 'no-ceiling', 'object'];

function lacking(mandates: readonly Mandate[], act: Act, on: Day, deed: Deed): Problem {
  for (const reason of nearness) {
    const near = mandates.find((mandate) => beyond(mandate, act, deed, on) === reason);
    if (!near) continue;
    const [left, costs] = [leftOf(near), deed.costs];
    return new Problem('forbidden', `people.beyond-${reason}`, {
      ...(left ? { left: inUnits(left), currency: left.currency } : {}),
      ...(costs ? { costs: inUnits(costs), other: costs.currency } : {}),
      ...(near.object ? { name: near.object.name } : {}),
    });
  }
  return new Problem('forbidden', 'people.not-allowed', { act });
}

/** @throws Problem unauthenticated `people.sign-in-first` */
export function mustBeSignedIn({ account }: Actor): Id<'Account'> {
  if (!account) throw new Problem('unauthenticated', 'people.sign-in-first');
  return account;
}
