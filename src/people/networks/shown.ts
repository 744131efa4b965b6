// SPDX-License-Identifier: AGPL-3.0-or-later
// A network as lists and pages show it.
import type { OrganisationKind } from '../directory/organisation.ts';

export interface ListedNetwork {
  readonly name: string;
  readonly slug: string;
  readonly kind: OrganisationKind;
  readonly form?: string;
  readonly country: string;
  readonly territoryName?: string;
  readonly members: number;
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

export interface Governing {
  readonly name: string;
  readonly slug: string;
  readonly since: string;
}
