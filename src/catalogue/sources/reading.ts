// SPDX-License-Identifier: AGPL-3.0-or-later
// How a source is read: files in, records out; complaints, and the words of a file.
import type { TextFacts } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import type { Complaint, ReadRecord } from '../read-record.ts';

export type { Complaint, ReadRecord } from '../read-record.ts';

/** One file of the input. */
export interface InputFile {
  /** Relative to the folder asked for, or the last part of the address. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where it was fetched, when it was. */
  readonly url?: string;
}

/** Reads a source's files. @param on ISO date of the reading, for records that carry none */
export type ReadSource = (files: readonly InputFile[], on: string) => ReadRecord[];

/** A complaint for which the record is refused. @param at line and column, from 1 */
export const refusal = (
  key: string,
  facts: TextFacts = {},
  at: { line?: number; column?: number } = {},
): Complaint => ({
  key,
  facts,
  ...at,
  refuses: true,
});
/** A complaint despite which the record is kept. @param at line and column, from 1 */
export const remark = (
  key: string,
  facts: TextFacts = {},
  at: { line?: number; column?: number } = {},
): Complaint => ({
  key,
  facts,
  ...at,
  refuses: false,
});

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The words of a file. @throws Problem invalid `catalogue.import.not-utf8`, `catalogue.import.html` */
export function textOf(file: InputFile): string {
  let text: string;
  try {
    text = decoder.decode(file.bytes);
  } catch (cause) {
    throw new Problem('invalid', 'catalogue.import.not-utf8', { file: file.name }, { cause });
  }
  if (/^\s*<(?:!doctype\s+html|html|head|body)\b/i.test(text.slice(0, 500)))
    throw new Problem('invalid', 'catalogue.import.html', { file: file.name });
  return text;
}

/** The record refused for a Problem met while reading it; anything else is a bug and goes on. */
export function refusedFor(
  error: unknown,
  record: Pick<ReadRecord, 'source' | 'externalId' | 'place' | 'raw' | 'media'>,
): ReadRecord {
  if (!(error instanceof Problem)) throw error;
  const { line, column } = error.facts as { line?: number; column?: number };
  return {
    ...record,
    complaints: [refusal(error.textKey, error.facts, { ...(line && { line }), ...(column && { column }) })],
  };
}
