// SPDX-License-Identifier: AGPL-3.0-or-later
// An organisation as its public page shows it: where it lies, of whom it is a member, who its members are.
import type { Id } from '../../base/id.ts';
import type { PlaceIn } from '../../base/place.ts';
import type { Organisation, OtherNameKind } from './organisation.ts';
import type { KnownPlace } from './place.ts';

/** Members shown at once; the others are counted. */
export const shownMembers = 400;

export interface Neighbour {
  readonly id: Id<'Organisation'>;
  readonly name: string;
  readonly slug: string;
  readonly kind: Organisation['kind'];
  readonly population?: number;
}

export interface PublicOrganisation {
  readonly organisation: Organisation;
  readonly territoryName?: string;
  readonly site?: string;
  /** Who lists it: an address, or the name of a package; and the day it speaks of. */
  readonly source: string;
  readonly date?: string;
  readonly verified: boolean;
  readonly codes: readonly { readonly scheme: string; readonly code: string }[];
  /** Groupings and operators of which it is a member. */
  readonly memberOf: readonly Neighbour[];
  /** The largest `shownMembers`. */
  readonly members: readonly Neighbour[];
  readonly memberCount: number;
  /** Where it is; absent where nobody knows. */
  readonly place?: KnownPlace;
  /** Where all its members are, in the order of `members` and beyond. */
  readonly memberPlaces: readonly (PlaceIn | undefined)[];
  /** Communes that merged into it, its parts, what else it is called. */
  readonly otherNames: readonly { readonly kind: OtherNameKind; readonly name: string }[];
}
