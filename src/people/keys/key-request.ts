// SPDX-License-Identifier: AGPL-3.0-or-later
// Asking for the keys of an organisation again: by who reads its official mailbox, where others administer.
import type { Id } from '../../base/id.ts';

/**
 * Days between asking and having: long enough for somebody inside to come back from a week of leave,
 * short enough for a town hall that is locked out.
 */
export const delayDays = 7;

export type Outcome = 'given' | 'objected' | 'refused' | 'cancelled' | 'lapsed';

export interface KeyRequest {
  readonly id: string;
  readonly organisation: Id<'Organisation'>;
  readonly account: Id<'Account'>;
  /** HMAC of the mailbox whose reader asked. */
  readonly reader: Buffer;
  readonly askedAt: Date;
  readonly dueAt: Date;
  readonly ended?: { readonly at: Date; readonly outcome: Outcome; readonly words?: string };
}

/** When the keys of a request are given. */
export const dueAfter = (at: Date): Date => new Date(at.getTime() + delayDays * 86_400_000);

/** Whether the keys can be given now: nobody objected, and the delay is over. */
export const isDue = ({ dueAt, ended }: KeyRequest, at: Date): boolean => !ended && dueAt <= at;
