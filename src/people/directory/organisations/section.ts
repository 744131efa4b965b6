// SPDX-License-Identifier: AGPL-3.0-or-later
// What the features to the right show on the page of an organisation, and where they lead one who acts for
// it. `web.ts` hands them over.
import type { ComponentChildren } from 'preact';
import type { Lang, Text } from '../../../base/language.ts';
import type { Organisation } from '../organisation.ts';

/** A section of the public page: built from what is public only. */
export interface PublicSection {
  readonly id: string;
  readonly title: string;
  /** Source and date. */
  readonly note?: string;
  readonly body: ComponentChildren;
}

/** Undefined when there is nothing to show. */
export type SectionMaker = (lang: Lang, organisation: Organisation) => Promise<PublicSection | undefined>;

/** A link on the pages of an organisation's own agents. */
export interface Work {
  readonly word: Text;
  /** What is done there, in one sentence. */
  readonly why: Text;
  readonly address: (lang: Lang, slug: string) => string;
}

/** What `web.ts` hands over. */
export interface OrganisationSlots {
  readonly sections: readonly SectionMaker[];
  readonly works: readonly Work[];
}
