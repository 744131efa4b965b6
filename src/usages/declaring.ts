// SPDX-License-Identifier: AGPL-3.0-or-later
// In whose name a declaration is made: the organisation's own, its mandatary's, or that of the operator that
// hosts for it.
import type { Id } from '../base/id.ts';
import { type Actor, mandateFor, standingsOf } from '../people/agents/actor.ts';
import { allows } from '../people/agents/permissions.ts';
import type { Declared } from './usage.ts';

export interface Name {
  readonly how: Declared;
  readonly declaredBy: Id<'Organisation'>;
  /** For whom the database lets the rows be seen and written. */
  readonly actingFor: Id<'Organisation'>;
}

/**
 * @param hosts the operator among the actor's own organisations that counts this one among its members
 * @param on ISO date
 */
export function nameFor(
  actor: Actor,
  organisation: Id<'Organisation'>,
  on: string,
  hosts: (organisation: Id<'Organisation'>) => Id<'Organisation'> | undefined,
): Name | undefined {
  if (allows('usages.declare', standingsOf(actor, organisation)))
    return { how: 'itself', declaredBy: organisation, actingFor: organisation };
  const mandate = mandateFor(actor, 'usages.declare', organisation, on);
  if (mandate) return { how: 'mandate', declaredBy: mandate.mandatary, actingFor: organisation };
  const operator = hosts(organisation);
  if (!operator || !allows('usages.declare-hosted', standingsOf(actor, operator))) return undefined;
  return { how: 'hosted', declaredBy: operator, actingFor: operator };
}
