// SPDX-License-Identifier: AGPL-3.0-or-later
// A file to judge, and what was found in it.
import type { Finding } from './finding.ts';
import type { Look } from './references.ts';

/** One file to judge: its name for people, its bytes, and how to look at the paths that it names. */
export interface Target {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly look?: NonNullable<Look['file']>;
}

/** One file judged. */
export interface Judged {
  readonly file: string;
  readonly version: string | null;
  readonly valid: boolean;
  readonly findings: readonly Finding[];
}
