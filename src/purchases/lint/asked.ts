// SPDX-License-Identifier: AGPL-3.0-or-later
// What goes to the process that reads and lints, and what comes back.
import type { Given, Report } from './tender.ts';

export interface LintAsked {
  readonly given: Given;
  /** In the order of their bytes. */
  readonly files: readonly { readonly name: string; readonly size: number }[];
  /** Whether the lines are wanted too, to be shown. */
  readonly withLines: boolean;
}

export interface ReadLine {
  readonly text: string;
  readonly page: number | null;
  readonly heading?: boolean | undefined;
}

/** One document: what was found, or why it could not be read (last word of `platform.extract.…`). */
export interface ReadReport extends Report {
  readonly kind: string;
  /** Pages without text. */
  readonly silentPages: readonly number[];
  readonly lines?: readonly ReadLine[];
}

export interface LintAnswer {
  readonly refused?: { readonly file: string; readonly why: string };
  readonly reports?: readonly ReadReport[];
}
