// SPDX-License-Identifier: AGPL-3.0-or-later
// Who keeps the halle, and what they do: every deed has its reason, and toward one's own none is done.
import type { Id } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import type { KeeperDeed } from '../agents/permissions.ts';

/** One who keeps the halle. Without an account: the operator, by a command. */
export interface Keeper {
  readonly account?: Id<'Account'>;
}

/** What is to be done. */
export interface Deed {
  readonly act: KeeperDeed;
  /** As it is kept, and said to whoever it is about. */
  readonly reason: string;
  /** What it is done to. */
  readonly subject: { readonly kind: string; readonly id: string };
  /** The organisations that it concerns, on both sides where there are two; the first is the journal's. */
  readonly concerns?: readonly string[];
  /** The account that it concerns, where that is not what it is done to. */
  readonly person?: string;
  /** Ids, kinds and numbers for the journal. */
  readonly facts?: Readonly<Record<string, string | number | boolean>>;
}

export const reasonLength = { least: 8, most: 1_000 } as const;

/** A reason as it is kept. @throws Problem invalid `people.keeping.no-reason` about the field `reason` */
export function checkedReason(written: string): string {
  const reason = written.trim();
  const { least, most } = reasonLength;
  if (reason.length < least || reason.length > most)
    throw new Problem('invalid', 'people.keeping.no-reason', { least, most, field: 'reason' });
  return reason;
}

/** The ways to sign in that open the desk: a mailbox that somebody else reads must not. */
export const opensDesk = (way: string): boolean => way === 'passkey' || way === 'openid';

/** A deed as it was done. */
export interface Done {
  readonly at: Date;
  readonly act: string;
  /** Absent: the operator, by a command. */
  readonly by?: Id<'Account'>;
  readonly subject: { readonly kind: string; readonly id: string };
  /** The organisations that it concerned; the first is the journal's. */
  readonly concerns: readonly { readonly id: string; readonly name: string; readonly slug: string }[];
  readonly reason: string;
}
