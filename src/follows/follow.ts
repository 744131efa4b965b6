// SPDX-License-Identifier: AGPL-3.0-or-later
// One thing that somebody follows by mail.
import type { Id } from '../base/id.ts';
import type { Followed } from './followed.ts';

export interface Follow extends Followed {
  readonly id: Id<'Follow'>;
  readonly followedAt: Date;
}

/** Things that one reader follows at most. */
export const mostFollows = 100;
/** Days that a thing told is remembered. News are told within fewer: a job may be away for a weekend. */
export const toldDays = 8;
export const newsDays = 4;
/** Hours that the link of a confirmation opens. */
export const linkHours = 24;
