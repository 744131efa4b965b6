// SPDX-License-Identifier: AGPL-3.0-or-later
// What a sheet may show of those who use a software: names given by their owners, counts of operators, what
// was learnt. Nothing private has a place here.
import type { Id } from '../base/id.ts';
import type { PlaceIn } from '../base/place.ts';
import type { Experience } from './experience.ts';

/** The commune that said it before it merged into who is named, and the day. */
export interface Former {
  readonly name: string;
  /** ISO date. */
  readonly on: string;
}

/** Who said it in the name of the user, by a mandate that the user gave; absent: the user itself. */
export interface Mandatary {
  readonly name: string;
  readonly slug: string;
}

/** A public user of a software: named by its own yes, without any detail. */
export interface PublicUse {
  readonly organisation: {
    readonly id: Id<'Organisation'>;
    readonly name: string;
    readonly slug: string;
    readonly population?: number;
    readonly place?: PlaceIn;
  };
  readonly former?: Former;
  readonly mandatary?: Mandatary;
  readonly since?: string;
  readonly confirmedOn: string;
  readonly expiresOn: string;
}

/** What an operator says it hosts, without naming for whom. */
export interface HostedUse {
  readonly operator: string;
  readonly members: number;
  /** Of these, how many said themselves that it is exact. */
  readonly agreed: number;
  /** ISO date of the latest declaration. */
  readonly latest: string;
}

/** The same of one operator, by software. */
export interface HostedSoftware extends Omit<HostedUse, 'operator'> {
  /** Its id. */
  readonly operator: string;
  readonly slug: string;
  readonly name: string;
}

export interface PublicExperience {
  readonly organisation: string;
  /** Whose experience it is, where that commune merged into the organisation. */
  readonly former?: string;
  readonly experience: Experience;
  /** Who told it for the organisation, by mandate. */
  readonly mandatary?: string;
  /** It serves others with the software itself. */
  readonly linked: boolean;
}

/** All that a sheet shows of users who speak for themselves. */
export interface Users {
  /** ISO date on which this was read. */
  readonly on: string;
  readonly named: readonly PublicUse[];
  readonly hosted: readonly HostedUse[];
  readonly experiences: readonly PublicExperience[];
}
