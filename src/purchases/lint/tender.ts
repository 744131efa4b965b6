// SPDX-License-Identifier: AGPL-3.0-or-later
// A tender as the linter is given it: lines with their places, what is told beside, and what comes of it.
import type { Day } from '../../base/day.ts';
import type { TextFacts } from '../../base/language.ts';
import type { Country } from '../advice/question.ts';

/** One line of a text or of a page; one paragraph of a word-processor file. */
export interface Line {
  readonly text: string;
  /** From 1; `null`: the format has no pages. */
  readonly page: number | null;
  /** Whether the file itself says that this is a heading. */
  readonly heading?: boolean;
  /** Whether it stands in a list or in a cell of a table. */
  readonly item?: boolean;
}

export interface Tender {
  /** As it was named by who gave it. */
  readonly file: string;
  readonly lines: readonly Line[];
  /** Whether a sentence may go on in the next line: text and PDF. Elsewhere a line is a paragraph. */
  readonly flowing: boolean;
}

/** What is told beside the documents. */
export interface Given {
  /** The day on which the consultation begins. */
  readonly on?: Day | undefined;
  readonly country?: Country | undefined;
  /** Of the whole need, without tax, in hundredths. */
  readonly cents?: number | undefined;
}

/** E: probably against the law of France; W: a known bad pattern; I: advice. */
export type Severity = 'E' | 'W' | 'I';

/** Where something stands: the number of the line, from 1, and the words in it. */
export interface Place {
  readonly line: number;
  readonly page: number | null;
  readonly excerpt: string;
  /** In the line, as its characters are counted: from, to. */
  readonly from: number;
  readonly to: number;
}

/** A finding; without a place it is an absence. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly place?: Place | undefined;
  /** Key of the sentence, and what it speaks of. */
  readonly said: string;
  readonly facts: TextFacts;
  readonly source: string;
}

export interface NotJudged {
  readonly rule: string;
  /** Key of the reason. */
  readonly why: string;
  readonly facts?: TextFacts;
}

/** What is said of one file. */
export interface Report {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly notJudged: readonly NotJudged[];
}
