// SPDX-License-Identifier: AGPL-3.0-or-later
// A section that a feature to the right of the catalogue adds to each sheet; `web.ts` hands them over.
import type { ComponentChildren } from 'preact';
import type { Lang } from '../base/language.ts';

export interface SheetSection {
  /** Anchor. */
  readonly id: string;
  /** Its word in the list of sections. */
  readonly title: string;
  /** A `Bay` of that anchor and title. */
  readonly body: ComponentChildren;
}

/** The software that a sheet is about. */
export interface SheetSubject {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** Makes a section from what the database holds; undefined where there is nothing to say. */
export type MakeSection = (lang: Lang, software: SheetSubject) => Promise<SheetSection | undefined>;
