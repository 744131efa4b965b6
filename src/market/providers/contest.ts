// SPDX-License-Identifier: AGPL-3.0-or-later
// What stands behind an official number that a provider gives, and whoever says that it is theirs.
import type { Id } from '../../base/id.ts';
import type { IdentityScheme } from './identity.ts';

/**
 * `claimed`: said by the provider alone; `list`: a public list gives this number the domain whose mailbox was
 * opened; `keeper`: looked at by who keeps the halle; `freed`: it was not theirs, and was taken back.
 */
export type NumberStanding = 'claimed' | 'list' | 'keeper' | 'freed';

export interface OwnNumber {
  readonly scheme: IdentityScheme;
  /** Absent once it was freed. */
  readonly number?: string;
  readonly standing: NumberStanding;
  /** The day of that standing, ISO; that of joining where it is claimed. */
  readonly since: string;
}

export const isProved = ({ standing }: OwnNumber): boolean => standing === 'list' || standing === 'keeper';

/** « Ce numéro est le nôtre »: it waits for whoever keeps the halle. */
export interface Contest {
  readonly id: Id<'Contest'>;
  readonly organisation: Id<'Organisation'>;
  readonly name: string;
  readonly slug: string;
  readonly number: OwnNumber;
  readonly domain: string;
  readonly askedAt: Date;
  readonly words: string;
}
