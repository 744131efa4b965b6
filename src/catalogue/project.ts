// SPDX-License-Identifier: AGPL-3.0-or-later
// What the project of a software says of itself, and what is publicly known of it: who keeps it, what it
// asks for, where it meets, who holds it in common, what changed of what its users were promised.
import type { ClaimWords } from '../measure/claim/claim.ts';
import type { NeedKind } from '../measure/claim/needs.ts';

/** Who pays for it. */
export interface Funder {
  readonly name: string;
  readonly url?: string;
}

/** How it is kept up, as its project says. `contractors`: who is paid for it, until which day. */
export interface Maintenance {
  readonly type?: 'internal' | 'contract' | 'community' | 'none';
  readonly contractors?: readonly { readonly name: string; readonly until?: string; readonly url?: string }[];
}

/** A thing the project says it needs. `url`: where it says so, or where to bring it. */
export interface Ask {
  readonly kind: NeedKind;
  readonly url?: string;
}

/** Where a project meets and is reached, in the order shown. */
export const placeKinds = ['forum', 'chat', 'list', 'calendar', 'issues', 'mail'] as const;

/** `url`: the address of the place; of a mailbox of a function, `mailto:…`. */
export interface MeetingPlace {
  readonly kind: (typeof placeKinds)[number];
  readonly url: string;
}

interface Body {
  readonly name: string;
  readonly url?: string;
}

/** Who holds it in common: a steward, written rules, who owns the name. What nobody said is absent. */
export interface Commons {
  readonly steward?: Body;
  /** Address of the rules by which it is decided. */
  readonly governance?: string;
  readonly nameOwner?: Body;
}

/**
 * What changed of what users were promised. `origin-…`: it happened to what the software was made from.
 */
export const eventKinds = [
  'bought',
  'relicensed',
  'contributor-agreement',
  'paid-only',
  'ended',
  'origin-bought',
  'origin-ended',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** A dated change with its source. `date`: a year, a month or a day, as ISO 8601 writes them. */
export interface PromiseEvent {
  readonly kind: EventKind;
  readonly date: string;
  /** One sentence of fact, by language. */
  readonly words: Readonly<Record<string, string>>;
  readonly url: string;
  /** False: known, but not read at `url`. */
  readonly verified?: false;
}

/** What a source says goes on with the work. */
export interface Successor {
  readonly kind: 'fork' | 'successor';
  readonly name: string;
  /** Of its code, or of its site. */
  readonly url: string;
  /** The page that says so. */
  readonly source?: string;
}

/** What became of a contest. `contest`: its words, so that another contest is not settled with it. */
export interface SettledContest {
  readonly contest: ClaimWords;
  /** `granted`: the project is right; `kept`: the letter stands. */
  readonly outcome: 'granted' | 'kept';
  readonly words: string;
}

/** Whether a project contests something that nobody settled. */
export const isContested = (contest: ClaimWords | undefined, settled: SettledContest | undefined): boolean =>
  contest !== undefined && !isSettled(contest, settled);

export const isSettled = (contest: ClaimWords, settled: SettledContest | undefined): boolean =>
  settled !== undefined && settled.contest.fr === contest.fr && settled.contest.en === contest.en;

/** Events after which the software itself is no longer in the hands it was in. */
const captures: ReadonlySet<EventKind> = new Set(['bought', 'paid-only', 'ended']);

export const isCaptured = (events: readonly PromiseEvent[] = []): boolean =>
  events.some(({ kind }) => captures.has(kind));

/** Events, newest first. */
export const newestFirst = (events: readonly PromiseEvent[]): PromiseEvent[] =>
  [...events].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
