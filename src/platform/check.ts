// SPDX-License-Identifier: AGPL-3.0-or-later
// What `halle check` looks for. Each feature has its own checks, gathered in `check.ts`; they read, and write
// nothing.
import type { TextFacts } from '../base/language.ts';
import type { Tx } from './db.ts';

/** One thing found: its sentence, how to mend it, and what fills both. */
export interface Found {
  readonly key: string;
  readonly mend: string;
  readonly facts: TextFacts;
}

export interface Check {
  /** Its sentence is `<name>`: what was looked at, said with how many things `n` were found. */
  readonly name: string;
  /** @param tx sees every row; `at` is now */
  look(tx: Tx, at: Date): Promise<readonly Found[]>;
}
