// SPDX-License-Identifier: AGPL-3.0-or-later
// The kinds of personal data that a halle keeps, as its page tells them: why, how long, who sees them. The
// numbers are those by which the program deletes (tested).
import type { TextFacts } from '../../base/language.ts';
import { toldDays } from '../../follows/follow.ts';
import { searchDays } from '../../market/partners/partner.ts';
import { lifetimes } from '../../people/accounts/session.ts';
import { wordsDays } from '../../people/letters/letter.ts';
import { linkMinutes } from '../../people/sign-in/link/sign-in-link.ts';
import { keptDays } from '../../remarks/remark.ts';
import type { privacyTexts } from './texts-privacy.ts';

type Key = keyof typeof privacyTexts;

export interface KeptData {
  readonly what: Key;
  readonly why: Key;
  readonly long: Key;
  readonly facts?: TextFacts;
  readonly seen: Key;
}

/** Days after which rows leave, where the program deletes them by a number that no core has. */
export interface KeptDays {
  readonly requests: number;
  readonly invitations: number;
  readonly mails: number;
  /** Hours that what was typed waits. */
  readonly typedHours: number;
}

type WordOf<One> = One extends `home.privacy-${infer Word}-long` ? Word : never;
type Kind = WordOf<Key>;

const row = (kind: Kind, seen: Key, facts?: TextFacts): KeptData => ({
  what: `home.privacy-${kind}`,
  why: `home.privacy-${kind}-why`,
  long: `home.privacy-${kind}-long`,
  seen,
  ...(facts && { facts }),
});

export const keptData = (kept: KeptDays): readonly KeptData[] => [
  row('account', 'home.privacy-only-you'),
  row('session', 'home.privacy-only-you', { idle: lifetimes.idleDays, days: lifetimes.days }),
  row('link', 'home.privacy-nobody', { minutes: linkMinutes }),
  row('agent', 'home.privacy-colleagues'),
  row('request', 'home.privacy-colleagues', { requests: kept.requests, invitations: kept.invitations }),
  row('mail', 'home.privacy-only-you', { days: kept.mails }),
  row('follow', 'home.privacy-only-you', { days: toldDays }),
  row('typed', 'home.privacy-only-you', { hours: kept.typedHours }),
  row('letter', 'home.privacy-letter-seen', { days: wordsDays }),
  row('remark', 'home.privacy-keepers', { days: keptDays }),
  row('contest', 'home.privacy-keepers'),
  row('estimate', 'home.privacy-two-sides'),
  row('partner', 'home.privacy-colleagues', { days: searchDays }),
  row('profile', 'home.privacy-profile-seen'),
  row('journal', 'home.privacy-journal-seen'),
];
