// SPDX-License-Identifier: AGPL-3.0-or-later
// What was told to this halle and accepted by those who keep it, as records of two sources: a software that
// was missing, and fields of one that were wrong.
import type { Day } from '../base/day.ts';
import { findRepositoryPlace } from '../base/url.ts';
import type { ReadRecord } from './read-record.ts';
import type { Claim } from './record.ts';
import type { Publisher, RepositoryRef, Software } from './software.ts';

/** A software that was proposed, as a keeper completed it. */
export interface AcceptedProposal {
  readonly name: string;
  /** Of its code, or of its site. */
  readonly url: string;
  /** One sentence in French. */
  readonly summary: string;
  readonly licence?: string | undefined;
  /** Identifiers of the thesaurus. */
  readonly functions?: readonly string[];
  /** The organisation that proposes its own program. */
  readonly publisher?: Publisher | undefined;
}

/** The fields that a correction may be about. */
export const correctable = [
  'name',
  'website',
  'documentation',
  'licence',
  'summary',
  'functions',
  'countries',
  'languages',
  'madeForLocalAuthorities',
] as const;
export type Correctable = (typeof correctable)[number];

export interface AcceptedCorrection {
  readonly field: Correctable;
  /** As it was written; several between commas. */
  readonly value: string;
}

/** What a person says of a software against all sources, and why. */
export type Word = Partial<Pick<Claim, 'hides' | 'settles' | 'withoutPictures' | 'because' | Correctable>>;

/** @param id of the remark: the record's identifier in its source @param on day on which it was accepted */
export function proposalRecord(id: string, proposal: AcceptedProposal, on: Day): ReadRecord {
  const { name, url, summary, licence, functions, publisher } = proposal;
  const repository = findRepositoryPlace(url);
  const claim: Claim = {
    ...{ source: 'proposal', externalId: id, date: on, name, summary: { fr: summary } },
    repositories: repository ? [repository] : [],
    ...(!repository && { website: url }),
    ...(licence && { licence }),
    ...(functions && functions.length > 0 && { functions }),
    ...(publisher && { publisher, madeForLocalAuthorities: true }),
  };
  return recordOf(claim);
}

/** What is known of the software tells which is meant; only what was wrong is said. */
export function correctionRecord(
  id: string,
  { name, repositories }: Pick<Software, 'name' | 'repositories'>,
  word: Word,
  on: Day,
): ReadRecord {
  const main: RepositoryRef | undefined = repositories[0]?.value;
  const claim: Claim = {
    ...{ source: 'correction', externalId: id, date: on, name: name.value },
    repositories: main ? [main] : [],
    ...word,
    speaksOf: Object.keys(word).filter((key) => key !== 'because'),
  };
  return recordOf(claim);
}

const recordOf = (claim: Claim): ReadRecord => ({
  source: claim.source,
  externalId: claim.externalId,
  place: claim.externalId,
  raw: JSON.stringify(claim),
  media: 'application/json',
  claim,
  complaints: [],
});
