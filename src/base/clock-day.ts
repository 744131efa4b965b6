// SPDX-License-Identifier: AGPL-3.0-or-later
// The day that a moment is, told without `Temporal`: Node 22 and browsers lack it, and the packages made
// from these sources run there. Whoever counts days takes `day.ts`.
import { dateFormat } from './locale.ts';
import { halleZone, type Zone } from './zone.ts';

/** `2026-11-29`. Two days compare as texts do. */
export type Day = string;

/**
 * The day that a moment is in UTC: of what is the same on every machine, a history or a measure. Never the
 * day of a person: `day.test.ts` lists who asks.
 */
export const dayUtc = (at: Date): Day => at.toISOString().slice(0, 10);

/** The day that a moment is for the halle: of pages that anybody reads, and for who acts for themselves. */
export const dayHere = (at: Date): Day => dayIn(at, halleZone());

/** The day that a moment is in a zone: 2026-03-31T22:30:00Z is the 1st of April in Paris. */
export const dayIn = (at: Date, zone: Zone): Day => swedish(zone).format(at);

/** Swedish writes days as ISO 8601 does (CLDR). */
const swedish = (timeZone: Zone) =>
  dateFormat('sv', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
