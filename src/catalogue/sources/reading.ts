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

/** A file that is too long to be in memory: read from its beginning as often as is asked. */
export interface LongFile {
  readonly name: string;
  /** @throws Problem invalid `catalogue.import.not-utf8`, `.html`, while it is read */
  readonly texts: () => AsyncIterable<string>;
  /** As it is, for what is no UTF-8 for sure. */
  readonly chunks: () => AsyncIterable<Buffer>;
}

/** Reads a long file record by record. @param on as of `ReadSource` */
export type ReadLong = (file: LongFile, on: string) => AsyncIterable<ReadRecord>;

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

/** Characters by which a page is told. */
const looked = 500;

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The words of a file. @throws Problem invalid `catalogue.import.not-utf8`, `catalogue.import.html` */
export function textOf(file: InputFile): string {
  let text: string;
  try {
    text = decoder.decode(file.bytes);
  } catch (cause) {
    throw new Problem('invalid', 'catalogue.import.not-utf8', { file: file.name }, { cause });
  }
  refuseHtml(text.slice(0, looked), file.name);
  return text;
}

/** @throws Problem invalid `catalogue.import.html` */
function refuseHtml(start: string, file: string): void {
  if (/^\s*<(?:!doctype\s+html|html|head|body)\b/i.test(start))
    throw new Problem('invalid', 'catalogue.import.html', { file });
}

/** The words of a long file, a piece at a time. @throws Problem as `textOf`, where it is met */
export async function* textsOf(chunks: AsyncIterable<Buffer>, file: string): AsyncGenerator<string> {
  const decoding = new TextDecoder('utf-8', { fatal: true });
  let start = '';
  for await (const chunk of chunks) {
    const text = decoded(decoding, chunk, file);
    if (start.length < looked) {
      start += text.slice(0, looked);
      refuseHtml(start, file);
    }
    yield text;
  }
  const rest = decoded(decoding, undefined, file);
  if (rest) yield rest;
}

function decoded(decoding: TextDecoder, chunk: Buffer | undefined, file: string): string {
  try {
    return chunk ? decoding.decode(chunk, { stream: true }) : decoding.decode();
  } catch (cause) {
    throw new Problem('invalid', 'catalogue.import.not-utf8', { file }, { cause });
  }
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
