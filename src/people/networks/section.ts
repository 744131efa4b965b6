// SPDX-License-Identifier: AGPL-3.0-or-later
// What the features to the right tell of networks: on the page of each, and in their list. `web.ts` hands it
// over.
import type { Lang } from '../../base/language.ts';
import type { OrganisationSlot, PublicSection } from '../directory/organisations/section.ts';
import type { KnownNetwork } from './shown.ts';

/** A section of the page of a network, as on its page as an organisation. */
export interface NetworkSlot extends OrganisationSlot {
  /** Where nothing is known: that it is not known, never zero. Absent: nothing stands there. */
  readonly unknown?: (lang: Lang) => Promise<PublicSection>;
}

/** How much of something is known of each network; one of which nothing is known is absent. */
export type KnownOf = ReadonlyMap<string, number>;

export interface NetworkSlots {
  /** What it publishes and hosts, before what it says itself. */
  readonly first: readonly NetworkSlot[];
  /** What it offers, asks for and uses, after its members. */
  readonly last: readonly NetworkSlot[];
  /** How many entries of the catalogue name each as their publisher, of how many. */
  readonly published: (networks: readonly KnownNetwork[]) => Promise<{ of: number; by: KnownOf }>;
  /** How many software each says it hosts. */
  readonly hosted: (networks: readonly KnownNetwork[]) => Promise<KnownOf>;
}
