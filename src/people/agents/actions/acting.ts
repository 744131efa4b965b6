// SPDX-License-Identifier: AGPL-3.0-or-later
// Who may act for an organisation: the only place where this is decided. A transaction can act for one only
// by a value that was made here.
import type { Id } from '../../../base/id.ts';
import { Problem } from '../../../base/problem.ts';
import { Acting } from '../../../platform/acting.ts';
import { actAs, type Tx } from '../../../platform/db.ts';
import { lockFor } from '../../../platform/locks.ts';
import { type Actor, dayFor, mustAct, standingsOf } from '../actor.ts';
import type { MandateObject } from '../mandate-object.ts';
import { allows, type SpeakingAct } from '../permissions.ts';

/**
 * Asks the matrix: membership with a role, or a mandate for the very act.
 * @param about the one thing that is acted on: a mandate may be limited to it, and the transaction then is
 * @throws Problem unauthenticated, forbidden as `mustAct`
 */
export function speakFor(
  actor: Actor,
  act: SpeakingAct,
  organisation: Id<'Organisation'>,
  at: Date,
  about?: MandateObject,
): Acting {
  const on = dayFor(actor, organisation, at);
  mustAct(actor, act, organisation, on, { about });
  return new Acting({ account: actor.account, organisation, act, on, ...(about ? { about } : {}) });
}

/**
 * Likewise, and makes the transaction act for the organisation until it ends. It holds a lock: other acts
 * for the same organisation wait.
 * @returns the day where the organisation is, for the core
 */
export async function actFor(
  tx: Tx,
  actor: Actor,
  act: SpeakingAct,
  organisation: Id<'Organisation'>,
  at: Date,
  about?: MandateObject,
): Promise<string> {
  const acting = speakFor(actor, act, organisation, at, about);
  await lockFor(tx, ['organisation', organisation]);
  await actAs(tx, acting);
  return dayFor(actor, organisation, at);
}

/** For one of the actor's own organisations, to read what is its own. @throws Problem forbidden */
export function asMember(actor: Actor, organisation: Id<'Organisation'>): Acting {
  const act = 'organisation.speak-for';
  if (!allows(act, standingsOf(actor, organisation)))
    throw new Problem('forbidden', 'people.not-allowed', { act });
  return new Acting({ account: actor.account, organisation, act });
}

/**
 * The reasons for which the program itself acts for an organisation, without any of its agents. The database
 * knows the same words (`migrations/0021_acting.sql`); the test of this file lists who uses which.
 */
export const systemReasons = {
  'official-mailbox': 'a link sent to the official mailbox was opened: whoever reads that mailbox answers',
  'proof-link': 'a link sent to a provider’s mailbox, or to a person of it, was opened',
  'first-agent':
    'the first agent is not one yet: the official mailbox, a proved provider or an identity service vouched for them',
  invitation: 'who was invited is not an agent until they have said yes',
  request: 'who asks to be admitted is not an agent',
  keys: 'who reads the official mailbox asked for the keys again, and the delay is over',
  telling: 'a job, or an act that somebody is told of, reads whom to write to',
} as const;
export type SystemReason = keyof typeof systemReasons;

/**
 * The program acts for an organisation, for a reason.
 * @param account who is to become its agent, or asks to
 */
export function asSystem(
  reason: SystemReason,
  organisation: Id<'Organisation'>,
  account?: Id<'Account'>,
): Acting {
  return new Acting({ account, organisation, system: reason });
}
