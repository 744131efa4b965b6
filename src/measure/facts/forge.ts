// SPDX-License-Identifier: AGPL-3.0-or-later
// What the forge of a repository says beside its history: is it closed, where does it live now, and are
// people who ask answered? Counts, dates and flags; nobody is in it.

export const forgeKinds = ['github', 'gitlab', 'forgejo'] as const;
export type ForgeKind = (typeof forgeKinds)[number];

/** What a request is, one bit each. */
export const flag = {
  /** A change that somebody proposes; without it, an issue. */
  change: 1,
  /** Its author is from outside the project, by the rule that `outsiders` names. */
  outsider: 2,
  merged: 4,
  /** Merged by a human who is not its author. */
  mergedByOther: 8,
  /** Merged by someone whom the forge does not tell, or by a robot. */
  mergerUnknown: 16,
  /** Closed by its author, or by nobody knows whom: from then on it no longer waits for an answer. */
  withdrawn: 32,
  /**
   * Whether it was answered is not known (too many comments to read, accounts that are gone): it does not
   * count.
   */
  answerUnknown: 64,
  /** The same author opened another, earlier one that is in these columns too. */
  again: 128,
} as const;

/**
 * Issues and change requests opened by humans in the twelve months before `at`, newest first, one entry in
 * each column. Robots' are left out.
 * `at`: until when it was looked, `since`: from when, seconds since 1970, UTC. `opened`: seconds since 1970.
 * `answered`: seconds from opening to the first answer by a human other than the author (a comment, a review,
 * a closing, a merge), −1 without one. `closed`: seconds
 * from opening to closing or merging, −1 while open. `flags`: see `flag`. `outsiders`: how an author from
 * outside was told: by what GitHub says of the account (`association`), by the list of members (`members`),
 * or by what was done here (`deeds`: neither merged nor closed
 * another's request, nor had a change merged).
 */
export interface Requests {
  readonly at: number;
  readonly since: number;
  readonly outsiders: 'association' | 'members' | 'deeds';
  readonly opened: readonly number[];
  readonly answered: readonly number[];
  readonly closed: readonly number[];
  readonly flags: readonly number[];
}

export interface ForgeFacts {
  readonly kind: ForgeKind;
  /** Name of the host, with its port where it has one of its own. */
  readonly host: string;
  /** Seconds since 1970, UTC. */
  readonly askedAt: number;
  readonly archived?: boolean | undefined;
  readonly defaultBranch?: string | undefined;
  /** Canonical address under which the forge answers, when it is not the one asked: the repository moved. */
  readonly movedTo?: string | undefined;
  /** Absent where they could not be read, for want of a token for instance. */
  readonly requests?: Requests | undefined;
  /** Marks of the answers (ETag), by what was asked: the next time the forge only says what changed. */
  readonly etags?: Readonly<Record<string, string>> | undefined;
}
