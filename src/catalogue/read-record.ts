// SPDX-License-Identifier: AGPL-3.0-or-later
// What reading a source gives: for each record its raw form and the claim it makes, or why it was refused,
// with the place.
import type { TextFacts } from '../base/language.ts';
import { fold } from '../base/text.ts';
import { readLicence } from './licence/licence.ts';
import type { Claim } from './record.ts';
import type { SourceName } from './software.ts';

/** One thing wrong with a record; `refuses` when nothing can be kept of it. */
export interface Complaint {
  readonly key: string;
  readonly facts?: TextFacts;
  /** Lines and columns count from 1. */
  readonly line?: number;
  readonly column?: number;
  readonly refuses: boolean;
}

export interface ReadRecord {
  readonly source: SourceName;
  /** The source's own identifier; the file's name while nothing better is known. */
  readonly externalId: string;
  /** Where in the input: a file's name, an entry's number or name. */
  readonly place: string;
  /** The record as the source gave it, without persons' names and addresses. */
  readonly raw: string;
  readonly media: 'application/yaml' | 'application/json' | 'text/csv';
  readonly claim?: Claim | undefined;
  /** The record has no readable identifier of its own: `externalId` is a substitute. */
  readonly unidentified?: true;
  /** What the source says of it now withdraws what it said before. */
  readonly inactive?: true;
  /** It was fetched from the repository that it speaks of. */
  readonly liesThere?: true;
  /** What its identifier was before it was told from its neighbours in the repository. */
  readonly formerId?: string;
  readonly complaints: readonly Complaint[];
}

/**
 * Of several records under one identifier the first counts; the others are refused, and say which came first.
 */
export function refuseTwins(reads: readonly ReadRecord[]): ReadRecord[] {
  const first = new Map<string, ReadRecord>();
  return reads.map((read) => {
    const earlier = first.get(read.externalId);
    if (!earlier) first.set(read.externalId, read);
    return earlier && read.claim ? refused(read, 'catalogue.import.twice', { other: earlier.place }) : read;
  });
}

/**
 * A halle shows free software only: a licence known not to be free is a reason to refuse; one that cannot be
 * read is not.
 */
export function refuseNotLibre(reads: readonly ReadRecord[]): ReadRecord[] {
  return reads.map((read) => {
    const licence = read.claim?.licence;
    return licence && readLicence(licence).status === 'not-libre'
      ? { ...refused(read, 'catalogue.import.not-libre', { licence }), inactive: true as const }
      : read;
  });
}

/**
 * A file that names a repository, and was not fetched from it, does not rename the software that is known
 * there: it may be another of the same repository, or anybody's.
 * @param nameKnown the names of the software that is known under the record's identifier
 */
export function refuseTakeover(
  reads: readonly ReadRecord[],
  namesKnown: (read: ReadRecord) => readonly string[] | undefined,
): ReadRecord[] {
  return reads.map((read) => {
    if (read.source !== 'publiccode' || !read.claim || read.liesThere) return read;
    const known = namesKnown(read);
    const own = namesOf(read.claim).map(bare);
    return known && !known.some((name) => own.includes(bare(name)))
      ? refused(read, 'catalogue.import.other-software', { known: known[0]!, name: read.claim.name })
      : read;
  });
}

/** All names that a claim gives its software, the main one first. */
export const namesOf = ({ name, otherNames = [] }: Claim): string[] => [name, ...otherNames];

const bare = (name: string) => fold(name).replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Whether an import declared complete may withdraw the records that it does not hold. It may not if one of
 * its records has no readable identifier, since that could be any of them.
 */
export function mayWithdraw(reads: readonly ReadRecord[]): boolean {
  return !reads.some(({ unidentified }) => unidentified);
}

/**
 * In a complete import, tells at each record that cannot be told from another that nothing is withdrawn
 * because of it.
 */
export function tellWithheld(reads: readonly ReadRecord[]): ReadRecord[] {
  const told = { key: 'catalogue.import.withheld', refuses: false };
  return reads.map((read) =>
    read.unidentified ? { ...read, complaints: [...read.complaints, told] } : read,
  );
}

/** The record refused: nothing is kept of it. */
export function refused({ claim: _left, ...read }: ReadRecord, key: string, facts: TextFacts): ReadRecord {
  return { ...read, complaints: [...read.complaints, { key, facts, refuses: true }] };
}
