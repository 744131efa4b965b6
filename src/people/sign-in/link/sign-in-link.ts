// SPDX-License-Identifier: AGPL-3.0-or-later
// A link sent by mail, for one use within half an hour of its leaving.
import type { Id } from '../../../base/id.ts';
import type { Lang } from '../../../base/language.ts';
import type { Limits } from '../ways/attempt.ts';

export interface SignInLink {
  readonly id: Id<'SignInLink'>;
  /** `first-agent`: sent to the official mailbox of `organisation`, makes who opens it its first agent. */
  readonly purpose: 'sign-in' | 'first-agent';
  readonly organisation?: Id<'Organisation'>;
  readonly lang: Lang;
  readonly askedAt: Date;
  /** When its mail left; a mail server may be down for hours. */
  readonly sentAt?: Date;
  readonly usedAt?: Date;
}

const minute = 60_000;
export const linkMinutes = 30;
/** However late the mail: a day after it was asked, a link is over. */
const longest = 24 * 60 * minute;

/** Why a link cannot be used now, as the last word of a key `people.link.…`; undefined when it can. */
export function objection({ askedAt, sentAt, usedAt }: SignInLink, at: Date): 'used' | 'expired' | undefined {
  if (usedAt) return 'used';
  const from = sentAt ?? askedAt;
  const over =
    at.getTime() - from.getTime() > linkMinutes * minute || at.getTime() - askedAt.getTime() > longest;
  return over ? 'expired' : undefined;
}

/** Whether one more link would be too many. */
export function isTooMany(asked: { address: number; client: number }, limits: Limits): boolean {
  return asked.address >= limits.perAddress || asked.client >= limits.perClient;
}
