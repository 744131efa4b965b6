// SPDX-License-Identifier: AGPL-3.0-or-later
// One edition of a published list of organisations, as every source of the directory gives it.
import type { OrganisationKind, OtherNameKind } from './organisation.ts';

/** An organisation as its source lists it. */
export interface Listed {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly form?: string;
  readonly name: string;
  readonly slug: string;
  readonly siren?: string;
  readonly insee?: string;
  readonly department?: string;
  /** Code of a territory, see `territory/list.ts`. */
  readonly territory?: string;
  readonly population?: number;
  /** The year that its population counts, where it is not that of the edition; null: nobody says. */
  readonly populationYear?: number | null;
  /** Its own site. */
  readonly site?: string;
  /** The page that says it, and the day it speaks of, where the list has one for each. */
  readonly statedIn?: string;
  readonly statedOn?: string;
  /** False: nobody has checked what the list says of it. */
  readonly verified?: boolean;
  /** Other official codes. */
  readonly codes?: readonly { readonly scheme: string; readonly code: string }[];
}

/** Another name of an organisation, or a code that led to it: at least one of the two. */
export interface OtherName {
  /** The id of the organisation of today. */
  readonly organisation: string;
  readonly kind: OtherNameKind;
  readonly name?: string;
  readonly code?: { readonly scheme: string; readonly code: string };
}

export interface Edition {
  /** Whose list it is: an address, or the name of a package. */
  readonly source: string;
  /** Tells one edition from another. */
  readonly version: string;
  /** The day that the list speaks of, ISO date. */
  readonly date: string;
  /** The year that its populations count. */
  readonly populationYear?: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly organisations: readonly Listed[];
  /** Communes that merged, parts with a code of their own, other names. */
  readonly otherNames?: readonly OtherName[];
  readonly members: readonly { readonly grouping: string; readonly member: string }[];
}
