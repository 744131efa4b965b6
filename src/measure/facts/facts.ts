// SPDX-License-Identifier: AGPL-3.0-or-later
// What was read of a repository: its commits as columns of numbers, its releases, its well-known files.
// Nothing personal.

import type { KeptClaim } from '../claim/claim.ts';
import type { ForgeFacts } from './forge.ts';

/** Version of the collector that made the facts; facts of two versions are never mixed. */
export const collector = 'halle-git@3';

/**
 * The commits of the default branch, newest first, one entry per commit in every column (the columns of the
 * history CSV), and one more, with the numbers of the commit, for each co-author or agent that its message
 * names (`halle-git@3` and later). Authors and committers are numbers that mean nothing outside these facts.
 * A 1.3-million-commit history takes about 40 MB.
 */
export interface History {
  readonly length: number;
  /** Seconds since 1970, UTC. */
  readonly authorTs: Float64Array;
  /** Seconds since 1970, UTC. */
  readonly committerTs: Float64Array;
  readonly author: Uint32Array;
  readonly committer: Uint32Array;
  /** Index into `domains`. */
  readonly authorDomain: Uint32Array;
  /**
   * `d1`, `d2`… for mail domains of organisations, `d3i` for one that only an institution can have, `free`
   * for public mail providers, `none` where unreadable.
   */
  readonly domains: readonly string[];
  readonly parents: Uint8Array;
  /**
   * 1 where the author is a robot, 2 where the signature names nobody (`root@server`), 3 for an agent that
   * writes code, 0 for a person: a guess, by name and address. Older collectors know 0 and 1 alone.
   */
  readonly isBot: Uint8Array;
  /** 1 where a tag points at the commit. */
  readonly tagged: Uint8Array;
  /** Absent where the copy has no trees (a commits-only copy): unknown, not zero. */
  readonly paths?: {
    readonly filesChanged: Uint32Array;
    readonly docsFiles: Uint32Array;
    readonly testFiles: Uint32Array;
  };
}

/**
 * Well-known files at the head, by what they are for. A key absent from `files` means that no such file was
 * found.
 */
export type FileRole =
  | 'readme'
  | 'licence'
  | 'governance'
  | 'contributing'
  | 'code-of-conduct'
  | 'security'
  | 'changelog'
  | 'continuous-integration'
  | 'tests'
  | 'documentation'
  | 'publiccode'
  | 'codeowners'
  | 'roadmap'
  | 'decisions';

/**
 * When files that play a role last changed: seconds since 1970, UTC. A file that is there and not in
 * `changed` did not change since `since`.
 */
export interface FileDates {
  readonly since: number;
  readonly changed: Partial<Record<FileRole, number>>;
}

export interface Facts {
  readonly collector: string;
  /** Canonical address of the repository, or the folder's name for a local clone without a remote. */
  readonly repository: string;
  /** The commit that was read. */
  readonly head: string;
  /** Date of the copy read: seconds since 1970, UTC. A grade is made at this date, never at today's. */
  readonly readAt: number;
  readonly history: History;
  /** Tags of any name, newest first; which of them are versions, `versions.ts` tells. */
  readonly releases: readonly { readonly name: string; readonly at: number }[];
  /** Path of the file that plays each role; undefined where the tree could not be read. */
  readonly files?: Partial<Record<FileRole, string>>;
  /** Absent where the copy does not hold the history of its files, or where it was not read: unknown. */
  readonly fileDates?: FileDates;
  /**
   * Commits later than `since` that touch only documents, the licence, checks, tests or lists of packages:
   * their committer dates, seconds since 1970, UTC. Absent where paths are unknown or were not looked at.
   */
  readonly upkeep?: { readonly since: number; readonly commits: readonly number[] };
  /**
   * What the repository says of agents that work beside people: a file that sets one to work, and how many
   * commits of the year up to the newest say that one helped. Absent where it was not looked for.
   */
  readonly agents?: { readonly path?: string; readonly commits: number };
  /** Files at the head; absent where the tree could not be read. */
  readonly filesAtHead?: number;
  /** SPDX id recognised in the licence file, when one was. */
  readonly licence?: string;
  /** The file that says so: publiccode.yml, or the licence text. */
  readonly licencePath?: string;
  /**
   * What the project declares in its `.halle.yml`; absent where there is none or the tree could not be read.
   */
  readonly claim?: KeptClaim;
  /** What a forge says of it; undefined where none was asked. */
  readonly archived?: boolean;
  /** All that the forge said; absent where none was asked or none answered: unknown, not no. */
  readonly forge?: ForgeFacts | undefined;
  /** Blob of the project's `.mailmap` that was applied; absent where there was none. */
  readonly mailmap?: string;
  /** Digest of the head and tags as the server listed them: the same again, and nothing is new. */
  readonly listed?: string;
  /** Ties the identities kept beside these facts to them. */
  readonly seal?: string;
  /**
   * When it was last seen that the history had been rewritten since the reading before: seconds since 1970,
   * UTC.
   */
  readonly rewritten?: number;
  /**
   * What limits these facts: `shallow` (cut in time), `no-trees` (files unknown), `no-filter` (whole copy
   * taken), `tags` (too many to read), `copy-date` (when the copy was made is not known: `readAt` is the
   * earliest that it can be).
   */
  readonly limits: readonly string[];
}
