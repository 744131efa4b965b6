// SPDX-License-Identifier: AGPL-3.0-or-later
// What the features to the right show on the page of an organisation. `web.ts` hands it over.
import type { ComponentChildren } from 'preact';
import type { Lang } from '../../../base/language.ts';
import type { Shows } from '../../../base/shows.ts';
import type { Organisation } from '../organisation.ts';

/** A section of the public page: built from what is public only. */
export interface PublicSection {
  readonly id: string;
  readonly title: string;
  /** Source and date. */
  readonly note?: string;
  readonly body: ComponentChildren;
}

export interface OrganisationSlot {
  /** Undefined when there is nothing to show. */
  readonly make: (lang: Lang, organisation: Organisation) => Promise<PublicSection | undefined>;
  /** What it shows of the database, whether or not it has something to say. */
  readonly shows: (organisation: Organisation) => Shows;
}

/** What `web.ts` hands over. */
export interface OrganisationSlots {
  readonly sections: readonly OrganisationSlot[];
  /** Whether an organisation has a page as a network. */
  readonly isNetwork: (id: Organisation['id']) => Promise<boolean>;
}
