// SPDX-License-Identifier: AGPL-3.0-or-later
// A section that a feature to the right of the catalogue adds to each sheet; `web.ts` hands them over.
import type { ComponentChildren } from 'preact';
import type { Lang } from '../base/language.ts';
import type { Place } from '../base/place.ts';
import type { Shows } from '../base/shows.ts';

export interface SheetSection {
  /** Anchor. */
  readonly id: string;
  /** Its word in the list of sections. */
  readonly title: string;
  /** A `Section` of that anchor and title. */
  readonly body: ComponentChildren;
}

/** The software that a sheet is about. */
export interface SheetSubject {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/**
 * Those who speak for themselves of a software they use, as a feature to the right of the catalogue shows
 * them.
 */
export interface UsersShown {
  /** What they say; undefined when nobody says anything. */
  readonly declared?: ComponentChildren;
  /** How many name themselves. */
  readonly named: number;
  /** Whether an operator says that others use it, without naming them. */
  readonly hosted: boolean;
  /** What a reader may do about users. */
  readonly acts: ComponentChildren;
}

/** @param most rows shown @param on today, ISO date */
type MakeUsers = (lang: Lang, software: SheetSubject, most: number, on: string) => Promise<UsersShown>;

/** What a slot shows of the database, whether or not it has something to say. */
type SlotShows = (software: SheetSubject) => Shows;

/** What a feature to the right says of one software in a comparison. */
export interface ComparedSaid {
  readonly words: string;
  /** ISO date of the last who said it. */
  readonly date: string;
  /** Where it is said in full. */
  readonly url: string;
}

/** A row of a comparison, one cell for each software; what nobody has said is undefined. */
export interface ComparedRow {
  readonly words: string;
  readonly cells: readonly (ComparedSaid | undefined)[];
}

/** From where a comparison is looked at. */
export interface ComparedFrom {
  readonly name: string;
  readonly place: Place;
}

/** Rows that a feature to the right adds to what a comparison says of users. @param on today, ISO date */
export interface ComparedSlot {
  readonly make: (
    lang: Lang,
    software: readonly SheetSubject[],
    on: string,
    from: ComparedFrom | undefined,
  ) => Promise<readonly ComparedRow[]>;
  readonly shows: SlotShows;
}

/** What features to the right of the catalogue add to its pages. */
export interface SheetSlots {
  /** Who proved having worked on a software; nothing when nobody has. */
  readonly helpers?: HelpersSlot;
  readonly sections?: readonly SheetSlot[];
  readonly users?: UsersSlot;
  readonly compared?: readonly ComparedSlot[];
}

export interface SheetSlot {
  readonly make: MakeSection;
  readonly shows: SlotShows;
}

/** Makes its part from what the database holds; undefined where there is nothing to say. */
export interface HelpersSlot {
  readonly make: (lang: Lang, software: SheetSubject) => Promise<ComponentChildren>;
  readonly shows: SlotShows;
}

export interface UsersSlot {
  readonly make: MakeUsers;
  readonly shows: SlotShows;
}

/** Makes a section from what the database holds; undefined where there is nothing to say. */
type MakeSection = (lang: Lang, software: SheetSubject) => Promise<SheetSection | undefined>;
