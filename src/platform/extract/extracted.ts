// SPDX-License-Identifier: AGPL-3.0-or-later
// What a reader of documents gives: lines with their places, or why it cannot.

export interface ExtractedLine {
  readonly text: string;
  /** From 1; `null`: the format has no pages. */
  readonly page: number | null;
  readonly heading?: boolean;
  readonly item?: boolean;
}

export type DocumentKind = 'docx' | 'odt' | 'pdf' | 'html' | 'text';

export interface Extracted {
  readonly kind: DocumentKind;
  readonly lines: readonly ExtractedLine[];
  /** Whether a sentence may go on in the next line. */
  readonly flowing: boolean;
  /** Pages on which there is no text: pictures, probably. */
  readonly silentPages: readonly number[];
}

/** Last words of the keys `platform.extract.…`. */
export const refusals = [
  ...(['empty', 'too-large', 'encrypted', 'macros', 'old-word', 'rich-text', 'scanned', 'bomb'] as const),
  ...(['not-a-document', 'other-office', 'declares', 'broken', 'too-slow', 'too-heavy'] as const),
] as const;
export type Refusal = (typeof refusals)[number];

export class Unreadable extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal);
    this.refusal = refusal;
  }
}
