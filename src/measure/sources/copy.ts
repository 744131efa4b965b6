// SPDX-License-Identifier: AGPL-3.0-or-later
// A copy of a repository that is safe to read: its objects seen through a bare repository of ours, its head
// and its tags.

import { type GitObjects, openObjects } from '../../platform/git/objects.ts';
import type { TreeEntry } from './tree-walk.ts';
import { limitMet } from './within-limits.ts';

export interface Copy {
  /** Bare repository of ours; its alternates hold the objects. */
  readonly gitDir: string;
  /** Its objects, one by one. */
  readonly objects: GitObjects;
  /** The commit read. */
  readonly head: string;
  /** Tag name → the object it names, a commit or a tag object. */
  readonly tags: ReadonlyMap<string, string>;
  /** Date of the copy: seconds since 1970, UTC. */
  readonly readAt: number;
  /** Canonical address, or the folder's name. */
  readonly repository: string;
  readonly limits: readonly string[];
  /** The files of the head, where they were listed already. */
  readonly files?: readonly TreeEntry[];
  /** Its list of commits may be used: we wrote it. */
  readonly graph?: true;
  close(): void;
}

/** What a reading may cost, and what it may reach. */
export interface Budget {
  /** Bytes on disk that a remote copy may take. */
  readonly maxBytes: number;
  /** Seconds for the whole reading of one repository. */
  readonly seconds: number;
}

export const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Tags beyond this many are not read, and it is told. */
export const maxTags = 50_000;

/** No question of a reading waits so long. */
const patience = 600;

/** The objects of a repository of ours; one that meets a limit of ours refuses, as `within`. */
export const objectsOf = (gitDir: string, repository: string): GitObjects =>
  openObjects(gitDir, patience, (end) => limitMet(end, { repository, seconds: patience }));
