// SPDX-License-Identifier: AGPL-3.0-or-later
// A session: one browser in which someone is signed in. It ends when unused, after a time anyway, or when its
// owner says so.
import { dayHere } from '../../base/day.ts';
import type { Id } from '../../base/id.ts';

export interface Session {
  readonly id: Id<'Session'>;
  readonly account: Id<'Account'>;
  readonly createdAt: Date;
  readonly rotatedAt: Date;
  /** ISO date of the last day of use. */
  readonly seenOn: string;
  readonly idleUntil: Date;
  readonly endsAt: Date;
  /** `firefox-windows`. */
  readonly browser: string;
  /** How it began: `link`, `mailbox`, `openid`, `passkey`. */
  readonly way: string;
}

const minute = 60_000;
const day = 24 * 60 * minute;
/** Days without a visit, and days in all. */
export const lifetimes = { idleDays: 14, days: 90 } as const;

/** When a session begun or used now would end. @param endsAt that of a session that lasts already */
export function endsOf(
  at: Date,
  endsAt = new Date(at.getTime() + lifetimes.days * day),
): Pick<Session, 'idleUntil' | 'endsAt'> {
  const idle = at.getTime() + lifetimes.idleDays * day;
  return { idleUntil: new Date(Math.min(idle, endsAt.getTime())), endsAt };
}

export function isOver({ idleUntil, endsAt }: Pick<Session, 'idleUntil' | 'endsAt'>, at: Date): boolean {
  return at >= idleUntil || at >= endsAt;
}

/**
 * A token is replaced at the first visit of each day. The former one still opens the session until the
 * browser has sent the new one, since the answer with the new cookie may get lost. If the former one comes
 * again more than two minutes later, another new one is given.
 */
export function mustRotate(
  { seenOn, rotatedAt }: Pick<Session, 'seenOn' | 'rotatedAt'>,
  former: boolean,
  at: Date,
): boolean {
  return former ? at.getTime() - rotatedAt.getTime() > 2 * minute : dayHere(at) !== seenOn;
}
