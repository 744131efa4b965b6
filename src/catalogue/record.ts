// SPDX-License-Identifier: AGPL-3.0-or-later
// Records of sources with what they claim, what people decided of them, and the entries that they make.
import type { RepositoryUrl } from '../base/url.ts';
import type { Conflict } from './conflict.ts';
import type {
  Ask,
  Commons,
  Funder,
  Maintenance,
  MeetingPlace,
  PromiseEvent,
  SettledContest,
  Successor,
} from './project.ts';
import type {
  Component,
  Publisher,
  RecordId,
  RepositoryRef,
  Software,
  SourceName,
  Words,
} from './software.ts';

/**
 * What one source says of one software, after reading its raw record: the same fields without provenance.
 * The identity keys are repository addresses, then Wikidata, Comptoir and SILL ids, then name + publisher.
 */
export interface Claim {
  readonly source: SourceName;
  /**
   * The source's own identifier of the record: its address, number or file name. Unique within the source.
   */
  readonly externalId: string;
  /** ISO date on which the source said it. */
  readonly date: string;
  readonly url?: string;
  readonly name: string;
  readonly summary?: Words;
  readonly description?: Words;
  readonly publisher?: Publisher;
  readonly licence?: string;
  /** The main one first: it identifies the software, and its grade is the software's. */
  readonly repositories: readonly RepositoryRef[];
  /** Former or other addresses of the main repository. */
  readonly aliases?: readonly RepositoryUrl[];
  readonly otherNames?: readonly string[];
  readonly wikidata?: string;
  readonly comptoir?: string;
  readonly sill?: string;
  readonly website?: string;
  readonly documentation?: string;
  readonly functions?: readonly string[];
  readonly categories?: readonly string[];
  readonly countries?: readonly string[];
  readonly languages?: readonly string[];
  readonly madeForLocalAuthorities?: boolean;
  readonly developmentStatus?: string;
  readonly releaseDate?: string;
  readonly version?: string;
  readonly components?: readonly Component[];
  readonly fundedBy?: readonly Funder[];
  readonly maintenance?: Maintenance;
  readonly roadmap?: string;
  readonly isBasedOn?: readonly string[];
  readonly videos?: readonly string[];
  /** Addresses of pictures: each is the file itself. */
  readonly logo?: string;
  readonly screenshots?: readonly string[];
  /** A person's word: pictures that are not shown, by their addresses. */
  readonly withoutPictures?: readonly string[];
  readonly asks?: readonly Ask[];
  readonly meets?: readonly MeetingPlace[];
  readonly commons?: Commons;
  readonly events?: readonly PromiseEvent[];
  readonly successors?: readonly Successor[];
  readonly connections?: readonly {
    readonly system: string;
    readonly status: 'said' | 'proved';
    readonly url?: string;
    readonly date?: string;
  }[];
  readonly usages?: readonly ClaimedUsage[];
  /** A person's word: the entry is shown to nobody. */
  readonly hides?: true;
  /** A person's word on what the project contests. */
  readonly settles?: SettledContest;
  /** Why a person says so, for those who keep the halle. */
  readonly because?: string;
  /** The only fields that it speaks of; what else it holds tells which software is meant. Absent: all. */
  readonly speaksOf?: readonly string[];
  /** Why its repository could not be measured. */
  readonly notMeasured?: Words;
  /** Where a field was read, when it is not the record's own address and date: field name → place. */
  readonly readAt?: Readonly<
    Record<string, { readonly url: string; readonly date: string; readonly verified?: false }>
  >;
}

/**
 * An administration that a source names as a user. `organisationId` once the name was recognised without
 * doubt.
 */
export interface ClaimedUsage {
  readonly organisation: string;
  readonly organisationId?: string;
  readonly siren?: string;
  /** INSEE code of a commune. */
  readonly insee?: string;
  readonly url?: string;
  readonly date?: string;
}

/** A claim with what the catalogue knows of its record. */
export interface SourceRecord {
  readonly id: RecordId;
  /**
   * Milliseconds since 1970 when the catalogue first saw it. The earliest record of an entry gives it its id.
   */
  readonly firstSeen: number;
  readonly claim: Claim;
  /** Its source no longer has it: it still tells who is who, and says nothing any more. */
  readonly withdrawn?: boolean;
}

/**
 * What a person decided of two records, and has not undone. Where decisions contradict each other,
 * `different` wins.
 */
export interface Decision {
  readonly kind: 'same' | 'different';
  readonly a: RecordId;
  readonly b: RecordId;
}

/**
 * One software with its records (best source first) and its conflicts; the address is chosen apart
 * (`slugs.ts`).
 */
export interface Entry {
  readonly id: RecordId;
  readonly records: readonly SourceRecord[];
  readonly software: Omit<Software, 'slug'>;
  /** No source has it any more. */
  readonly withdrawn: boolean;
  readonly conflicts: readonly Conflict[];
}
