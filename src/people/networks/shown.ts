// SPDX-License-Identifier: AGPL-3.0-or-later
// A network as lists and pages show it.
import type { Id } from '../../base/id.ts';
import type { Organisation, OrganisationKind } from '../directory/organisation.ts';
import type { Neighbour } from '../directory/public-organisation.ts';

/** By what the features to the right recognise it. */
export interface KnownNetwork {
  readonly id: Id<'Organisation'>;
  readonly name: string;
  readonly kind: Organisation['kind'];
  /** Its own site. */
  readonly site?: string;
}

export interface ListedNetwork extends KnownNetwork {
  readonly slug: string;
  readonly kind: OrganisationKind;
  readonly form?: string;
  readonly country: string;
  /** ISO 3166-2. */
  readonly territory?: string;
  /** Members that are known; 0: nobody knows. */
  readonly members: number;
  /** Software that it says it operates, recommends or governs; 0: it has said nothing. */
  readonly stated: number;
  /** The page that lists it, and the day it speaks of. */
  readonly source: string;
  readonly date?: string;
  readonly verified: boolean;
}

export interface JoinedNetwork {
  readonly name: string;
  readonly slug: string;
  readonly joinedOn: string;
  /** The commune that joined before it merged into this one. */
  readonly former?: string;
}

export interface Said {
  readonly description: string;
  readonly on: string;
  readonly published: boolean;
}

/** A member by the word of the network, which it does not deny. */
export interface Stated extends Neighbour {
  readonly statedOn: string;
  /** The day it said yes. */
  readonly answeredOn?: string;
}

export interface Governing {
  readonly name: string;
  readonly slug: string;
  readonly since: string;
}

/** An account on a forge, as a list of public code gives it. */
export interface ForgeAccount {
  readonly forge: string;
  readonly account: string;
  /** Where its code is read. */
  readonly page: string;
  /** The list, and the day it was read. */
  readonly source: string;
  readonly date: string;
}
