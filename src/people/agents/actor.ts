// SPDX-License-Identifier: AGPL-3.0-or-later
// The one who acts: for which organisations, by which roles, within which mandates.
import { type Day, dayIn } from '../../base/day.ts';
import type { Id } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { halleZone, type Zone } from '../../base/zone.ts';
import { isInForce, type Mandate } from './mandate.ts';
import { type Act, acts, allows, type Role, type Standing } from './permissions.ts';

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
 * as far as the mandate goes.
 * @param on the day where the organisation is (`dayFor`)
 */
export function mayAct(actor: Actor, act: Act, organisation: Id<'Organisation'>, on: string): boolean {
  return (
    allows(act, standingsOf(actor, organisation)) || mandateFor(actor, act, organisation, on) !== undefined
  );
}

/** The mandate that lets the actor do the act for the organisation; undefined when none does. */
export function mandateFor(
  actor: Actor,
  act: Act,
  organisation: Id<'Organisation'>,
  on: string,
): Mandate | undefined {
  if (!acts[act].mandate) return undefined;
  return actor.mandates.find(
    (mandate) =>
      mandate.grantor === organisation &&
      mandate.acts.includes(act) &&
      isInForce(mandate, on) &&
      actor.memberships.some((one) => one.organisation === mandate.mandatary && allows(act, one.roles)),
  );
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

/** @throws Problem unauthenticated `people.sign-in-first`, forbidden `people.not-allowed` */
export function mustAct(actor: Actor, act: Act, organisation: Id<'Organisation'>, on: string): void {
  if (mayAct(actor, act, organisation, on)) return;
  mustBeSignedIn(actor);
  throw new Problem('forbidden', 'people.not-allowed', { act });
}

/** @throws Problem unauthenticated `people.sign-in-first` */
export function mustBeSignedIn({ account }: Actor): Id<'Account'> {
  if (!account) throw new Problem('unauthenticated', 'people.sign-in-first');
  return account;
}
