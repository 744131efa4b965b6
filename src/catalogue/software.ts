// SPDX-License-Identifier: AGPL-3.0-or-later
// A software of the catalogue: what several sources say of it, merged field by field, each field with its source and date.
import type { Id } from '../base/id.ts';
import type { RepositoryUrl } from '../base/url.ts';

/** Where records come from, best first: the order in which their fields win when dates do not decide otherwise. */
export const sources = ['publiccode', 'starter', 'developers-italia', 'comptoir', 'sill', 'ore'] as const;
export type SourceName = (typeof sources)[number];

/** A value with where it comes from. `date` is the ISO date on which the source said it. */
export interface Sourced<T> {
  readonly value: T;
  readonly source: SourceName;
  readonly date: string;
  readonly url?: string;
  /** What other sources say otherwise: shown, never hidden. */
  readonly others?: readonly { readonly value: T; readonly source: SourceName; readonly date: string }[];
}

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

/** An administration said to use the software. `organisationId` when the name was recognised without doubt. */
export interface Usage {
  readonly organisation: string;
  readonly organisationId?: string;
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
  readonly connections: readonly Connection[];
  readonly usages: readonly Usage[];
  readonly externalIds: readonly { readonly source: string; readonly externalId: string }[];
}

/**
 * What one source says of one software, after reading its raw record: the same fields without provenance.
 * The identity keys are repository addresses, then Wikidata, Comptoir and SILL ids, then name + publisher.
 */
export interface Claim {
  readonly source: SourceName;
  /** The source's own identifier of the record: its address, number or file name. Unique within the source. */
  readonly externalId: string;
  /** ISO date on which the source said it. */
  readonly date: string;
  readonly url?: string;
  readonly name: string;
  readonly summary?: Words;
  readonly description?: Words;
  readonly publisher?: Publisher;
  readonly licence?: string;
  readonly repositories: readonly RepositoryRef[];
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
  readonly connections?: readonly { readonly system: string; readonly status: 'said' | 'proved'; readonly url?: string; readonly date?: string }[];
  readonly usages?: readonly { readonly organisation: string; readonly siren?: string; readonly insee?: string; readonly url?: string; readonly date?: string }[];
}
