// SPDX-License-Identifier: AGPL-3.0-or-later
// A software of the catalogue: what several sources say of it, merged field by field, each field with its
// source and date.
import type { Id } from '../base/id.ts';
import type { RepositoryUrl } from '../base/url.ts';
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

/**
 * Where records come from, best first: the order in which their fields win when dates do not decide
 * otherwise.
 */
export const sources = [
  // What was told to this halle and accepted by those who keep it: a field that was wrong wins over all…
  'correction',
  'publiccode',
  'starter',
  'developers-italia',
  'comptoir',
  'sill',
  'ore',
  // … and a software that no source had yields to any that comes to have it.
  'proposal',
] as const;
export type SourceName = (typeof sources)[number];

/** A value with where it comes from. `date` is the ISO date on which the source said it. */
export interface Sourced<T> {
  readonly value: T;
  readonly source: SourceName;
  readonly date: string;
  readonly url?: string;
  /** False: the source says it without having read it at `url`. */
  readonly verified?: false;
  /** What other sources say otherwise: shown, never hidden. */
  readonly others?: readonly { readonly value: T; readonly source: SourceName; readonly date: string }[];
  /** For words: the languages that were filled from a lower source, with that source. */
  readonly filledFrom?: Readonly<Record<string, SourceName>>;
}

/** One record of one source, by the id it was given when first seen; it stays its own through every merge. */
export type RecordId = Id<'Software'>;

/** Words by language tag (`fr`, `en`, `it`…). */
export type Words = Readonly<Record<string, string>>;

export interface Publisher {
  readonly name: string;
  readonly url?: string;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country?: string;
  readonly kind?: 'public' | 'association' | 'company' | 'community';
}

export interface Component {
  readonly name: string;
  readonly version?: string;
  /** SPDX expression. */
  readonly licence?: string;
  readonly optional?: boolean;
}

/** A connection to a system of the State that the trade requires (`thesaurus/state-systems.yml`). */
export interface Connection {
  /** Identifier of the system: `helios-pes-v2`, `actes`, `comedec`… */
  readonly system: string;
  readonly status: 'said' | 'proved' | 'unknown';
  readonly source: SourceName;
  readonly date: string;
  readonly url?: string;
}

/**
 * An administration said to use the software. `organisationId` when the name was recognised without doubt.
 */
export interface Usage {
  readonly organisation: string;
  readonly organisationId?: string;
  /** Its name, where it merged into another: that of today. */
  readonly heir?: string;
  readonly source: SourceName;
  readonly date: string;
  readonly url?: string;
}

export interface RepositoryRef {
  readonly url: RepositoryUrl;
  /** Folder inside the repository, when several software share it. */
  readonly path?: string;
}

/** The merged entry. Fields that no source speaks of are absent: unknown is not empty. */
export interface Software {
  readonly id: Id<'Software'>;
  readonly slug: string;
  readonly name: Sourced<string>;
  /** One or two sentences. */
  readonly summary?: Sourced<Words>;
  readonly description?: Sourced<Words>;
  readonly publisher?: Sourced<Publisher>;
  /** SPDX expression. */
  readonly licence?: Sourced<string>;
  readonly repositories: readonly Sourced<RepositoryRef>[];
  readonly website?: Sourced<string>;
  readonly documentation?: Sourced<string>;
  /** Identifiers of the thesaurus (`thesaurus/functions.yml`). */
  readonly functions?: Sourced<readonly string[]>;
  /** publiccode.yml categories. */
  readonly categories?: Sourced<readonly string[]>;
  /** Countries it is made for (ISO 3166-1 alpha-2). */
  readonly countries?: Sourced<readonly string[]>;
  /** Languages it speaks (BCP 47). */
  readonly languages?: Sourced<readonly string[]>;
  readonly madeForLocalAuthorities?: Sourced<boolean>;
  readonly developmentStatus?: Sourced<string>;
  readonly releaseDate?: Sourced<string>;
  readonly version?: Sourced<string>;
  readonly components?: Sourced<readonly Component[]>;
  readonly fundedBy?: Sourced<readonly Funder[]>;
  readonly maintenance?: Sourced<Maintenance>;
  /** Addresses: of the plan of what comes next, of what it was made from, of films that show it. */
  readonly roadmap?: Sourced<string>;
  readonly isBasedOn?: Sourced<readonly string[]>;
  readonly videos?: Sourced<readonly string[]>;
  /** Addresses of pictures, as sources give them; what is shown of them is ours (`pictures`). */
  readonly logo?: Sourced<string>;
  readonly screenshots?: Sourced<readonly string[]>;
  /** Addresses of those that whoever keeps the halle withdrew. */
  readonly withoutPictures?: readonly string[];
  /** What the project says it needs, and where it meets and is reached. */
  readonly asks?: Sourced<readonly Ask[]>;
  readonly meets?: Sourced<readonly MeetingPlace[]>;
  readonly commons?: Sourced<Commons>;
  /** What changed of what users were promised; each has its own source. */
  readonly events?: Sourced<readonly PromiseEvent[]>;
  readonly successors?: Sourced<readonly Successor[]>;
  /** What those who keep the halle said of the project's contest. */
  readonly settles?: Sourced<SettledContest>;
  readonly connections: readonly Connection[];
  readonly usages: readonly Usage[];
  readonly externalIds: readonly { readonly source: string; readonly externalId: string }[];
  /** Other names that a source gives it. */
  readonly otherNames?: readonly string[];
  /** How many administrations are said to use it; `usages` may show only the first of them. */
  readonly usageCount?: number;
  /** Why its repository could not be measured, when its source says so. */
  readonly notMeasured?: Sourced<Words>;
}
